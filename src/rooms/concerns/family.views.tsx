import type { FC } from 'hono/jsx';
import { first } from '#house/form.ts';
import type { Visit } from '#house/visit.ts';
import { familyLine } from '#rooms/enquiries/kind-family-line.ts';
import { noNamesScript } from '#rooms/no-names/no-names.views.tsx';
import { PublicFrame } from '#rooms/places/frame.views.tsx';
import type { Place } from '#rooms/places/municipality.queries.ts';
import { CheckboxGroup } from '#ui/choices.tsx';
import { Button, Form } from '#ui/form.tsx';
import { EmptyState } from '#ui/lists.tsx';
import { Hero, More, Prose, Section } from '#ui/page-parts.tsx';
import { Notice, Visibility } from '#ui/parts.tsx';
import { CallInstead } from './call-instead.views.tsx';
import { languagesOf, nameIn, nearestFirst } from './choosing.views.tsx';
import type { FamilyLine } from './concern.queries.ts';
import type { Choosable } from './concern.ts';
import { ConcernFields, Faults, faultIn, GuardedArea } from './concern-field.views.tsx';
import type { ConcernForm } from './concern-form.rules.ts';
import { familyMessages } from './family.messages.ts';
import { FiguresText } from './figures.views.tsx';
import { CodeLink, LeaveLink, privateScript } from './leaving.views.tsx';
import { WithNumbers } from './numbers.views.tsx';
import { PromisesLink } from './promises-link.views.tsx';

export type FamilyProps = FamilyLine & {
  visit: Visit;
  place: Place;
  form: ConcernForm;
  /** Whether an answer within a day can be promised now. */
  staffed: boolean;
  receipt: string;
};

/** `/{place}/orolig`: somebody of a family asks that a human being gets in touch. */
export const FamilyPage: FC<FamilyProps> = props => {
  const { visit, place, form, staffed } = props;
  const words = familyMessages[visit.spoken];
  return (
    <PublicFrame
      visit={visit}
      place={place}
      title={words.title}
      description={words.lead}
      scripts={[privateScript, ...(staffed ? [noNamesScript] : [])]}
      notice={<Faults form={form} words={words} title={words.mend} />}
    >
      <Emergency visit={visit} />
      <Hero title={words.title} lead={staffed ? words.lead : words.leadUnstaffed}>
        <LeaveLink visit={visit} place={place} />
        <CodeLink visit={visit} place={place} />
      </Hero>
      <How {...props} />
      {staffed ? <AskForm {...props} /> : <Unstaffed visit={visit} />}
      <CallInstead visit={visit} channels={props.channels} />
      <Section title={words.figures}>
        <FiguresText visit={visit} figures={props.figures} />
      </Section>
    </PublicFrame>
  );
};

/** What this page is not, before anything else. */
const Emergency: FC<{ visit: Visit }> = ({ visit }) => {
  const words = familyMessages[visit.spoken];
  return (
    <Notice tone="bad" title={words.emergency}>
      <p>
        <strong>
          <WithNumbers>{words.emergencyText}</WithNumbers>
        </strong>{' '}
        <WithNumbers>{words.emergencyOther}</WithNumbers>
      </p>
    </Notice>
  );
};

const How: FC<FamilyProps> = ({ visit, place, choosable, staffed }) => {
  const words = familyMessages[visit.spoken];
  return (
    <Section title={words.how}>
      <Prose>
        <ol>
          {words.steps.map(step => (
            <li>{step}</li>
          ))}
        </ol>
      </Prose>
      {staffed && (
        <p>
          <strong>{words.promise}</strong> {words.staffed(choosable.filter(({ onCall }) => onCall).length)}
        </p>
      )}
      <p>
        {words.report} <a href={visit.href(`/${place.municipality.slug}/vem-nar-hur`)}>{words.reportLink}</a>.
      </p>
    </Section>
  );
};

const Unstaffed: FC<{ visit: Visit }> = ({ visit }) => {
  const words = familyMessages[visit.spoken];
  return (
    <EmptyState title={words.unstaffed} icon="phone">
      <p>{words.unstaffedText}</p>
      <p>
        <WithNumbers>{words.unstaffedNumbers}</WithNumbers>
      </p>
    </EmptyState>
  );
};

const AskForm: FC<FamilyProps> = props => {
  const { visit, place, form, receipt, areas } = props;
  const words = familyMessages[visit.spoken];
  return (
    <Section title={words.send}>
      <Form action={visit.href(`/${place.municipality.slug}/orolig`)} hidden={{ kvitto: receipt }}>
        <Team {...props} />
        <ConcernFields {...{ visit, form, areas, words }} kind={familyLine} only={['reach', 'phone']} />
        <TellMore {...props} />
        <Visibility level="closed" label={words.kept}>
          {words.device} {words.public}
        </Visibility>
        <PromisesLink visit={visit} place={place} />
        <Button>{words.send}</Button>
      </Form>
    </Section>
  );
};

/** What one may tell already, and need not. */
const TellMore: FC<FamilyProps> = ({ visit, form, areas }) => {
  const words = familyMessages[visit.spoken];
  const fields = { visit, kind: familyLine, form, areas, words };
  return (
    <More title={words.more} open={folded.some(name => name in form.faults || first(form.typed, name) !== undefined)}>
      <ConcernFields {...fields} only={folded} />
      <GuardedArea
        {...{ visit, form, areas }}
        name="text"
        label={words.text}
        hint={words.textHint}
        mark={words.optional}
        rows={4}
        value={first(form.typed, 'text')}
        error={faultIn(fields, 'text')}
      />
    </More>
  );
};

const folded = ['called', 'goodTime', 'relation', 'text'];

const Team: FC<FamilyProps> = ({ visit, form, choosable, above }) => {
  const words = familyMessages[visit.spoken];
  const chosen = form.typed.functions ?? [];
  return (
    <>
      <CheckboxGroup
        name="functions"
        legend={words.team}
        hint={`${words.teamHint} ${words.police}`}
        error={faultIn({ form, words }, 'functions')}
        options={nearestFirst(choosable, visit.spoken).map(each => ({
          value: each.local.id,
          label: nameIn(each.local),
          checked: chosen.includes(each.local.id),
          disabled: !each.onCall,
          hint: linesOf(visit, each).join(' '),
        }))}
      />
      {above && <p>{words.late(nameIn(above))}</p>}
    </>
  );
};

function linesOf(visit: Visit, { local, duty, onCall }: Choosable): string[] {
  const words = familyMessages[visit.spoken];
  const speaks = words.speaks(languagesOf(local, visit.spoken));
  const what = words.whatItIs[local.kind ?? 'other'] ?? words.whatItIs.other;
  return [`${what}.`, ...(onCall ? [] : [words.notOnCall]), speaks, words.duties[duty]];
}
