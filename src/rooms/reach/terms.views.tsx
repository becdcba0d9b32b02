import type { FC } from 'hono/jsx';
import { first, type Typed } from '#house/form.ts';
import type { Visit } from '#house/visit.ts';
import { WorkFrame } from '#rooms/places/frame.views.tsx';
import type { Municipality } from '#rooms/places/gazetteer.ts';
import { Checkbox } from '#ui/choices.tsx';
import { NumberField } from '#ui/fields.tsx';
import { Button, ButtonRow, ErrorSummary, Form } from '#ui/form.tsx';
import { PageHeading } from '#ui/page-parts.tsx';
import { Notice } from '#ui/parts.tsx';
import { reachPageMessages } from './reach-page.messages.ts';
import { reachPathOf, termsPathOf } from './reach-path.ts';
import { whiteSpotMessages } from './white-spot.messages.ts';

type Props = {
  visit: Visit;
  municipality: Municipality;
  typed: Typed;
  fault?: boolean | undefined;
  /** Somebody else has decided since the form was opened. */
  conflict?: boolean | undefined;
};

/** `…/villkor`: what counts as affordable in the municipality. */
export const TermsPage: FC<Props> = props => {
  const { visit, municipality, fault, conflict } = props;
  const { terms, ask } = reachPageMessages[visit.language];
  const back = visit.href(reachPathOf(municipality));
  const error = fault ? terms.fault : undefined;
  return (
    <WorkFrame
      visit={visit}
      title={error ? `${ask.mend}: ${terms.title}` : terms.title}
      crumbs={[{ label: whiteSpotMessages[visit.language].title, href: back }, { label: terms.title }]}
    >
      <ErrorSummary title={ask.mend} errors={error ? [{ field: 'kronor', message: error }] : []} />
      {conflict && (
        <Notice tone="warn" live>
          <p>{terms.conflict}</p>
        </Notice>
      )}
      <PageHeading over={municipality.name} title={terms.title} lead={terms.lead} />
      <TermsForm {...props} />
    </WorkFrame>
  );
};

const TermsForm: FC<Props> = ({ visit, municipality, typed, fault }) => {
  const { terms } = reachPageMessages[visit.language];
  return (
    <Form action={visit.href(`${termsPathOf(municipality)}/change`)} hidden={{ version: first(typed, 'version') }}>
      <NumberField
        name="kronor"
        label={terms.kronor}
        unit={terms.unit}
        value={first(typed, 'kronor')}
        error={fault ? terms.fault : undefined}
      />
      <Checkbox name="leisureCard" value="yes" label={terms.card} checked={first(typed, 'leisureCard') === 'yes'} />
      <ButtonRow>
        <Button>{terms.save}</Button>
        <Button variant="quiet" href={visit.href(reachPathOf(municipality))}>
          {terms.cancel}
        </Button>
      </ButtonRow>
    </Form>
  );
};
