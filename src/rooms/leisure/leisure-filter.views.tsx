import type { FC } from 'hono/jsx';
import { activityTerms } from '#rooms/activities/activity-terms.messages.ts';
import { isoWeekday, weekdays } from '#rooms/activities/schedule.ts';
import { weekdayName } from '#rooms/activities/schedule-sentence.ts';
import { subjectIcons } from '#rooms/organisations/municipality-home.ts';
import { subjects } from '#rooms/organisations/taxonomy.ts';
import { Checkbox, Fieldset, SelectField } from '#ui/choices.tsx';
import { Button, ButtonRow, Form } from '#ui/form.tsx';
import { Unseen } from '#ui/page-parts.tsx';
import { PictureChoice, ShortChoice, type Tile } from '#ui/tiles.tsx';
import { leisureMessages } from './leisure.messages.ts';
import type { LeisureProps } from './leisure.views.tsx';
import { MoreFilters } from './leisure-filter-more.views.tsx';
import { finderMessages } from './leisure-finder.messages.ts';
import { asksSomething, leisureAddress, leisureKeys, openQuestion } from './leisure-question.rules.ts';

/** An age and a postal code as they were typed, and whether the code is known. */
export interface TypedQuestion {
  age: string;
  postalCode: string;
  unknownPostalCode: boolean;
}

/** Asks with GET, so that the answer has an address. What is asked most often is tapped; the rest is folded until it is used. */
export const FilterForm: FC<LeisureProps> = props => {
  const { visit, question } = props;
  const words = leisureMessages[visit.spoken];
  return (
    <Form
      action={`${visit.href(visit.path)}#hits`}
      method="get"
      label={words.filter}
      hidden={{ [leisureKeys.view]: question.view === 'map' ? 'karta' : undefined }}
    >
      <h2>
        <Unseen>{words.filter}</Unseen>
      </h2>
      <WhatChoice {...props} />
      <AgeChoice {...props} />
      <DayChoice {...props} />
      <CostChoice {...props} />
      <AreaChoice {...props} />
      <MoreFilters {...props} />
      <ButtonRow>
        <Button icon="search">{words.show}</Button>
        {asksSomething(question) && (
          <Button variant="quiet" href={visit.href(leisureAddress(visit.path, openQuestion))}>
            {words.clear}
          </Button>
        )}
      </ButtonRow>
    </Form>
  );
};

/** Only subjects with something behind them, and the one that was asked for. */
const WhatChoice: FC<LeisureProps> = ({ visit, question, subjects: here }) => {
  const words = finderMessages[visit.spoken];
  const offered = subjects.filter(each => here.includes(each) || each === question.subject);
  const names = activityTerms[visit.spoken].subjects;
  const tiles: Tile[] = offered.map(each => ({ value: each, label: names[each], icon: subjectIcons[each] }));
  if (offered.length < 2 && !question.subject) return null;
  return (
    <PictureChoice
      name={leisureKeys.subject}
      legend={words.what}
      tiles={[{ value: '', label: words.anything, icon: 'list' }, ...tiles]}
      value={question.subject ?? ''}
    />
  );
};

/** Ages that most look for; another one that an address asks for stands beside them. */
const tappedAges = Array.from({ length: 17 }, (_, at) => at + 3);

const AgeChoice: FC<LeisureProps> = ({ visit, question: { age }, typed }) => {
  const words = finderMessages[visit.spoken];
  const ages = age === undefined || tappedAges.includes(age) ? tappedAges : [...tappedAges, age].sort((a, b) => a - b);
  return (
    <ShortChoice
      name={leisureKeys.age}
      legend={words.age}
      tiles={[
        { value: '', label: words.any },
        ...ages.map(each => ({ value: String(each), label: String(each), about: words.aged(each) })),
      ]}
      value={age === undefined ? '' : String(age)}
      error={typed.age !== '' && age === undefined ? leisureMessages[visit.spoken].unreadableAge : undefined}
    />
  );
};

const DayChoice: FC<LeisureProps> = ({ visit, question }) => {
  const words = finderMessages[visit.spoken];
  const days = weekdays.map(each => ({ value: String(isoWeekday(each)), label: weekdayName(each, visit.spoken) }));
  return (
    <ShortChoice
      name={leisureKeys.day}
      legend={words.day}
      tiles={[{ value: '', label: words.any }, ...days]}
      value={String(question.day ?? '')}
    />
  );
};

const CostChoice: FC<LeisureProps> = ({ visit, question: { free, leisureCard } }) => {
  const words = leisureMessages[visit.spoken];
  return (
    <Fieldset legend={finderMessages[visit.spoken].cost} size="small" id="kostnad">
      <Checkbox name={leisureKeys.free} value="1" label={words.free} checked={free} />
      <Checkbox name={leisureKeys.leisureCard} value="1" label={words.leisureCard} checked={leisureCard} />
    </Fieldset>
  );
};

const AreaChoice: FC<LeisureProps> = ({ visit, question, areas }) => {
  const words = finderMessages[visit.spoken];
  if (areas.length === 0) return null;
  return (
    <SelectField
      name={leisureKeys.area}
      label={words.area}
      value={question.area}
      emptyLabel={words.anyArea}
      options={areas.map(({ id, name }) => ({ value: id, label: name }))}
      width="medium"
    />
  );
};
