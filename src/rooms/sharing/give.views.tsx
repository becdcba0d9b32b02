import type { FC } from 'hono/jsx';
import { first, type Typed } from '#house/form.ts';
import type { Visit } from '#house/visit.ts';
import type { LocalFunction } from '#rooms/functions/function.ts';
import { functionGroups } from '#rooms/functions/function-facts.views.tsx';
import { publicityAt } from '#rooms/organisations/publicity.rules.ts';
import { WorkFrame } from '#rooms/places/frame.views.tsx';
import { RadioGroup, SelectField } from '#ui/choices.tsx';
import { TextField } from '#ui/fields.tsx';
import { Button, ErrorSummary, Form, Hidden } from '#ui/form.tsx';
import { PageHeading, Section } from '#ui/page-parts.tsx';
import { Notice, Visibility } from '#ui/parts.tsx';
import type { Choosing } from './share.queries.ts';
import { grounds } from './share.ts';
import { CopyPart } from './share-copy.views.tsx';
import { sharingMessages } from './sharing.messages.ts';
import { sharingPath } from './sharing.views.tsx';

/** Stands for somebody who is not here. */
export const guestKey = 'gast';

export type GivingProps = Choosing & {
  visit: Visit;
  /** Whom she has chosen: a function's id, the guest's key, or empty. */
  chosen: string;
  form?: { typed: Typed; faults: Record<string, string> } | undefined;
};

/** Whom to share with, who will read it and what it becomes there; and only then the button that shares. */
export const GivingPage: FC<GivingProps> = props => {
  const { visit, draft, functions, chosen, form } = props;
  const words = sharingMessages[visit.language];
  const held = functions.find(each => each.id === chosen);
  const crumbs = [
    { label: words.title, href: visit.href(sharingPath) },
    { label: draft.title, href: visit.href(`${sharingPath}/utkast/${draft.id}`) },
    { label: words.share.title },
  ];
  const errors = Object.keys(form?.faults ?? {}).map(field => ({ field, message: words.share.faults[field] ?? '' }));
  return (
    <WorkFrame visit={visit} title={`${words.share.title}: ${draft.title}`} crumbs={crumbs}>
      <PageHeading title={words.share.title} lead={words.share.lead} />
      <ErrorSummary title={words.share.mend} errors={errors} />
      <WhomForm {...props} />
      {(held || chosen === guestKey) && <ReviewPart {...props} held={held} />}
    </WorkFrame>
  );
};

const WhomForm: FC<GivingProps> = ({ visit, draft, functions, chosen }) => {
  const words = sharingMessages[visit.language];
  return (
    <Form action={visit.href(`${sharingPath}/utkast/${draft.id}/dela`)} method="get">
      <SelectField
        name="till"
        label={words.share.whom}
        hint={words.share.whomHint}
        emptyLabel={words.share.choose}
        options={[{ value: guestKey, label: words.share.guestOption }]}
        groups={functionGroups(functions, visit.language)}
        value={chosen}
      />
      <Button variant="secondary">{words.share.next}</Button>
    </Form>
  );
};

type Held = { held: LocalFunction | undefined };

const ReviewPart: FC<GivingProps & Held> = props => {
  const { visit, draft, held } = props;
  const words = sharingMessages[visit.language];
  const publicity = held?.kind ? publicityAt(held.kind) : 'may';
  return (
    <>
      <Section title={words.share.readBy}>
        <Visibility
          level="limited"
          label={held ? words.functionOf(held.title, held.organisationName) : words.share.guestOption}
        >
          {held ? `${words.share.holders(held.held.holders)} ${words.share.noHolder}` : words.share.guestReads}
        </Visibility>
        <Notice tone={publicity === 'no' ? 'info' : 'warn'} title={words.share.publicTitle}>
          <p>{words.share.publicity[publicity]}</p>
        </Notice>
      </Section>
      <Section title={words.share.copy} lead={words.share.copyHint}>
        <CopyPart visit={visit} level={3} content={draft} />
      </Section>
      <GiveForm {...props} />
    </>
  );
};

const GiveForm: FC<GivingProps & Held> = ({ visit, draft, chosen, held, form }) => {
  const { share: words, grounds: said } = sharingMessages[visit.language];
  const fault = (name: string) => (name in (form?.faults ?? {}) ? words.faults[name] : undefined);
  const field = (name: string) => ({ name, value: first(form?.typed ?? {}, name), error: fault(name) });
  return (
    <Form action={visit.href(`${sharingPath}/utkast/${draft.id}/dela`)}>
      <Hidden values={{ till: chosen, version: String(draft.version) }} />
      {!held && (
        <>
          <TextField {...field('title')} label={words.guestTitle} hint={words.guestTitleHint} />
          <TextField {...field('email')} type="email" label={words.guestEmail} autocomplete="off" />
        </>
      )}
      <RadioGroup
        {...field('ground')}
        legend={words.ground}
        hint={words.groundHint}
        options={grounds.map(value => ({ value, label: said[value] }))}
      />
      <Button>{words.give}</Button>
      <Button variant="quiet" href={visit.href(`${sharingPath}/utkast/${draft.id}`)}>
        {words.back}
      </Button>
    </Form>
  );
};
