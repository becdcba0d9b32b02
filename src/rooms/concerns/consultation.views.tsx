import type { FC } from 'hono/jsx';
import { first } from '#house/form.ts';
import type { Visit } from '#house/visit.ts';
import { noName } from '#rooms/enquiries/kind-no-name.ts';
import { noNamesScript } from '#rooms/no-names/no-names.views.tsx';
import { PublicFrame } from '#rooms/places/frame.views.tsx';
import type { Place } from '#rooms/places/municipality.queries.ts';
import { RadioGroup } from '#ui/choices.tsx';
import { Button, Form } from '#ui/form.tsx';
import { EmptyState } from '#ui/lists.tsx';
import { PageHeading, Section } from '#ui/page-parts.tsx';
import { Notice, Visibility } from '#ui/parts.tsx';
import { FunctionHint, languagesOf, nameIn, nearestFirst } from './choosing.views.tsx';
import type { Consultation } from './concern.queries.ts';
import type { Choosable } from './concern.ts';
import { ConcernFields, Faults, faultIn, GuardedArea } from './concern-field.views.tsx';
import type { ConcernForm } from './concern-form.rules.ts';
import { consultationMessages } from './consultation.messages.ts';
import { familyMessages } from './family.messages.ts';
import { CodeLink, LeaveLink, privateScript } from './leaving.views.tsx';
import { WithNumbers } from './numbers.views.tsx';
import { PromisesLink } from './promises-link.views.tsx';

export type ConsultationProps = Consultation & {
  visit: Visit;
  place: Place;
  form: ConcernForm;
  /** The receipt that this form will ask with, closed. */
  receipt: string;
};

/** `/{place}/radfraga`: advice without a name; what one must know first, and then the form. */
export const ConsultationPage: FC<ConsultationProps> = props => {
  const { visit, place, choosable, form } = props;
  const words = consultationMessages[visit.spoken];
  return (
    <PublicFrame
      visit={visit}
      place={place}
      title={words.title}
      description={words.lead}
      scripts={[privateScript, noNamesScript]}
      notice={<Faults form={form} words={words} title={words.mend} />}
    >
      <PageHeading title={words.title} lead={words.lead} />
      <Notice tone="bad" title={words.danger}>
        <p>
          <WithNumbers>{words.dangerText}</WithNumbers>
        </p>
      </Notice>
      <LeaveLink visit={visit} place={place} />
      <CodeLink visit={visit} place={place} />
      <Before visit={visit} place={place} />
      {choosable.length === 0 ? <NobodyAnswers {...props} /> : <AskForm {...props} />}
    </PublicFrame>
  );
};

const Before: FC<{ visit: Visit; place: Place }> = ({ visit, place }) => {
  const words = consultationMessages[visit.spoken];
  return (
    <Section title={words.before}>
      <Notice tone="warn">
        <p>{words.duty}</p>
      </Notice>
      <Visibility level="closed" label={words.readers}>
        {words.kept} {words.device}
      </Visibility>
      <p>{words.public}</p>
      <PromisesLink visit={visit} place={place} />
    </Section>
  );
};

const NobodyAnswers: FC<ConsultationProps> = ({ visit, place }) => {
  const words = consultationMessages[visit.spoken];
  const guide = <a href={visit.href(`/${place.municipality.slug}/vem-nar-hur`)}>{words.guide}</a>;
  return (
    <EmptyState title={words.whomNone} icon="phone" action={guide}>
      <p>{words.whomNoneText}</p>
    </EmptyState>
  );
};

const AskForm: FC<ConsultationProps> = props => {
  const { visit, place, form, receipt, areas } = props;
  const words = consultationMessages[visit.spoken];
  const fields = { visit, kind: noName, form, areas, words };
  return (
    <Section title={words.form}>
      <Form action={visit.href(`/${place.municipality.slug}/radfraga`)} hidden={{ kvitto: receipt }}>
        <Whom {...props} />
        <ConcernFields {...fields} only={['age', 'worry', 'area']} />
        <GuardedArea
          {...{ visit, form, areas }}
          name="text"
          label={words.text}
          hint={words.textHint}
          rows={7}
          value={first(form.typed, 'text')}
          error={faultIn(fields, 'text')}
        />
        <ConcernFields {...fields} only={['tried', 'wish']} />
        <Button>{words.send}</Button>
      </Form>
    </Section>
  );
};

const Whom: FC<ConsultationProps> = ({ visit, form, choosable }) => {
  const words = consultationMessages[visit.spoken];
  return (
    <RadioGroup
      name="functionId"
      legend={words.whom}
      value={first(form.typed, 'functionId')}
      error={faultIn({ form, words }, 'functionId')}
      options={nearestFirst(choosable, visit.spoken).map(each => ({
        value: each.local.id,
        label: nameIn(each.local),
        hint: <FunctionHint choosable={each} lines={linesOf(visit, each)} />,
      }))}
    />
  );
};

function linesOf(visit: Visit, { local, duty, above }: Choosable): string[] {
  const words = consultationMessages[visit.spoken];
  const { unit, count } = local.promise;
  const promise = unit === 'hours' ? words.promise.hours(count) : words.promise.days(count);
  const speaks = familyMessages[visit.spoken].speaks(languagesOf(local, visit.spoken));
  return [words.answers(promise), speaks, words.duties[duty], ...(above ? [words.lateTo(nameIn(above))] : [])];
}
