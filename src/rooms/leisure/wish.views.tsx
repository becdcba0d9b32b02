import type { FC } from 'hono/jsx';
import { first, type Typed } from '#house/form.ts';
import type { PublicLanguage } from '#house/language.ts';
import type { Visit } from '#house/visit.ts';
import { activityTerms } from '#rooms/activities/activity-terms.messages.ts';
import { isoWeekday, weekdays } from '#rooms/activities/schedule.ts';
import { weekdayName } from '#rooms/activities/schedule-sentence.ts';
import { subjectIcons } from '#rooms/organisations/municipality-home.ts';
import { subjects } from '#rooms/organisations/taxonomy.ts';
import { PublicFrame } from '#rooms/places/frame.views.tsx';
import type { Place } from '#rooms/places/municipality.queries.ts';
import { Checkbox, SelectField } from '#ui/choices.tsx';
import { TextField } from '#ui/fields.tsx';
import { Button, ButtonRow, ErrorSummary, Form } from '#ui/form.tsx';
import { PageHeading, Prose, Section } from '#ui/page-parts.tsx';
import { Notice } from '#ui/parts.tsx';
import { PictureChoice, ShortChoice } from '#ui/tiles.tsx';
import { leisureMessages } from './leisure.messages.ts';
import type { HomeArea } from './leisure-ground.queries.ts';
import { wishMessages } from './wish.messages.ts';
import { type WishFault, wishKeys, wishPath } from './wish.rules.ts';

export interface WishState {
  typed: Typed;
  fault?: { fault: WishFault; field: keyof typeof wishKeys } | undefined;
  /** So many have written that it was not counted. */
  full?: boolean | undefined;
  /** The same form is counted once, however often it is sent. */
  once: string;
}

type WishProps = { visit: Visit; place: Place; areas: readonly HomeArea[]; state: WishState };

const crumbsOf = (visit: Visit, place: Place) => [
  { label: leisureMessages[visit.spoken].title, href: visit.href(`/${place.municipality.slug}/fritid`) },
  { label: wishMessages[visit.spoken].title },
];

/** Says what is missing: a few taps, no account, and before anything is sent what is kept of it. */
export const WishPage: FC<WishProps> = props => {
  const { visit, place, state } = props;
  const words = wishMessages[visit.spoken];
  return (
    <PublicFrame
      visit={visit}
      place={place}
      title={`${words.title}, ${place.municipality.name}`}
      crumbs={crumbsOf(visit, place)}
      hidden
    >
      <NotCounted visit={visit} state={state} />
      <PageHeading over={<bdi lang="sv">{place.municipality.name}</bdi>} title={words.title} lead={words.lead} />
      <Form action={visit.href(wishPath(place.municipality.slug))} hidden={{ [wishKeys.once]: state.once }}>
        <WhatFields {...props} />
        <WhereFields {...props} />
        <Notice icon="lock">
          <p>{words.promise}</p>
        </Notice>
        <ButtonRow>
          <Button>{words.send}</Button>
        </ButtonRow>
      </Form>
    </PublicFrame>
  );
};

/** Why it was not counted, when it was not. */
const NotCounted: FC<Pick<WishProps, 'visit' | 'state'>> = ({ visit, state: { fault, full } }) => {
  const words = wishMessages[visit.spoken];
  const errors = fault ? [{ field: wishKeys[fault.field], message: words.faults[fault.fault] }] : [];
  return (
    <>
      <ErrorSummary title={words.wrong} errors={errors} />
      {full && (
        <Notice tone="warn" live>
          <p>{words.full}</p>
        </Notice>
      )}
    </>
  );
};

/** Subjects that children and young people look for; what grown-ups gather around is left out. */
const wishable = subjects.filter(
  each => !['seniors', 'society', 'temperance', 'neighbourhood', 'safety', 'heritage', 'disability'].includes(each),
);
const wishableAges = Array.from({ length: 14 }, (_, at) => at + 6);

const chosenIn = ({ typed }: WishState, name: string) => first(typed, name) ?? '';

const WhatFields: FC<WishProps> = ({ visit: { spoken }, state }) => {
  const words = wishMessages[spoken];
  const names = activityTerms[spoken].subjects;
  const isTicked = (name: string) => chosenIn(state, name) === '1';
  return (
    <>
      <PictureChoice
        name={wishKeys.subject}
        legend={words.what}
        value={chosenIn(state, wishKeys.subject)}
        error={state.fault?.field === 'subject' ? words.faults[state.fault.fault] : undefined}
        tiles={[
          { value: '', label: words.anything, icon: 'list' },
          ...wishable.map(each => ({ value: each, label: names[each], icon: subjectIcons[each] })),
        ]}
      />
      <AgeAndDay spoken={spoken} state={state} />
      <Checkbox name={wishKeys.free} value="1" label={words.free} checked={isTicked(wishKeys.free)} />
      <Checkbox name={wishKeys.girls} value="1" label={words.girls} checked={isTicked(wishKeys.girls)} />
    </>
  );
};

const AgeAndDay: FC<{ spoken: PublicLanguage; state: WishState }> = ({ spoken, state }) => {
  const words = wishMessages[spoken];
  const asked = chosenIn(state, wishKeys.age);
  const ages = [...new Set([...wishableAges.map(String), asked])].filter(each => /^\d+$/.test(each));
  const days = weekdays.map(each => ({ value: String(isoWeekday(each)), label: weekdayName(each, spoken) }));
  return (
    <>
      <ShortChoice
        name={wishKeys.age}
        legend={words.age}
        value={asked}
        tiles={[{ value: '', label: words.anyAge }, ...ages.sort((a, b) => Number(a) - Number(b)).map(plain)]}
      />
      <ShortChoice
        name={wishKeys.day}
        legend={words.day}
        value={chosenIn(state, wishKeys.day)}
        tiles={[{ value: '', label: words.anyDay }, ...days]}
      />
    </>
  );
};

const plain = (value: string) => ({ value, label: value });

const WhereFields: FC<WishProps> = ({ visit, areas, state: { typed, fault } }) => {
  const words = wishMessages[visit.spoken];
  const errorOf = (field: keyof typeof wishKeys) => (fault?.field === field ? words.faults[fault.fault] : undefined);
  return (
    <>
      <SelectField
        name={wishKeys.area}
        label={words.area}
        value={first(typed, wishKeys.area)}
        emptyLabel={words.noArea}
        options={areas.map(({ id, name }) => ({ value: id, label: name }))}
        error={errorOf('area')}
        width="medium"
      />
      <TextField
        name={wishKeys.postalCode}
        label={words.postalCode}
        hint={words.postalCodeHint}
        value={first(typed, wishKeys.postalCode)}
        error={errorOf('postalCode')}
        width="short"
        inputmode="numeric"
        autocomplete="postal-code"
      />
    </>
  );
};

/** What happens with it, and what does not. */
export const WishedPage: FC<{ visit: Visit; place: Place }> = ({ visit, place }) => {
  const words = wishMessages[visit.spoken];
  const { slug, name } = place.municipality;
  const { counted, read, noPromise, erased } = words.steps;
  return (
    <PublicFrame visit={visit} place={place} title={words.thanks} crumbs={crumbsOf(visit, place)} hidden>
      <PageHeading over={<bdi lang="sv">{name}</bdi>} title={words.thanks} />
      <Section title={words.next}>
        <Prose>
          <ul>
            {[counted, read, noPromise, erased].map(each => (
              <li>{each}</li>
            ))}
          </ul>
        </Prose>
      </Section>
      <ButtonRow>
        <Button href={visit.href(`/${slug}/fritid`)}>{leisureMessages[visit.spoken].back}</Button>
        <Button variant="secondary" href={visit.href(wishPath(slug))}>
          {words.again}
        </Button>
      </ButtonRow>
    </PublicFrame>
  );
};
