import type { FC } from 'hono/jsx';
import type { Visit } from '#house/visit.ts';
import { JustDone, WorkFrame } from '#rooms/places/frame.views.tsx';
import { day } from '#ui/dates.ts';
import { Button, ButtonRow, Form } from '#ui/form.tsx';
import { Card, CardList, EmptyState } from '#ui/lists.tsx';
import { Columns, More, PageHeading, Section } from '#ui/page-parts.tsx';
import { Badge, Notice } from '#ui/parts.tsx';
import { DutyPart } from './duty.views.tsx';
import { faceMessages } from './face.messages.ts';
import type { FaceFault } from './face.ts';
import { functionMessages } from './function.messages.ts';
import type { FunctionPageData, Watched } from './function.queries.ts';
import type { ContinuityConcern } from './function.ts';
import { FunctionFacts, functionsPath, intakePath, promiseText } from './function-facts.views.tsx';
import { HoldersPart, type HoldingForm } from './holding.views.tsx';

type ListProps = { visit: Visit; own: Watched[]; thin: Watched[]; mayAdd: boolean };

/** The functions of the organisations that one belongs to. */
export const FunctionsPage: FC<ListProps> = ({ visit, own, thin, mayAdd }) => {
  const words = functionMessages[visit.language];
  const add = mayAdd && <Button href={visit.href(`${functionsPath}/ny`)}>{words.add}</Button>;
  return (
    <WorkFrame visit={visit} title={words.title} notice={<JustDone visit={visit} said={words.done} />}>
      <PageHeading title={words.title} lead={words.lead} actions={own.length > 0 && add} />
      {own.length === 0 ? (
        <EmptyState title={words.none} icon="people" action={add}>
          <p>{words.noneText}</p>
        </EmptyState>
      ) : (
        <Section title={words.mine}>
          <FunctionCards visit={visit} watched={own} />
        </Section>
      )}
      {thin.length > 0 && (
        <Section title={words.thin} lead={words.thinLead}>
          <FunctionCards visit={visit} watched={thin} />
        </Section>
      )}
    </WorkFrame>
  );
};

export const FunctionCards: FC<{ visit: Visit; watched: Watched[] }> = ({ visit, watched }) => (
  <CardList columns={2}>
    {watched.map(({ local, concerns }) => (
      <Card
        icon="person"
        title={local.title}
        href={visit.href(`${functionsPath}/${local.id}`)}
        meta={`${local.organisationName}. ${promiseText(local, visit.language)}.`}
        badges={concerns.length > 0 && <ConcernBadges visit={visit} concerns={concerns} />}
      />
    ))}
  </CardList>
);

const ConcernBadges: FC<{ visit: Visit; concerns: readonly ContinuityConcern[] }> = ({ visit, concerns }) => (
  <>
    {concerns.map(each => (
      <Badge tone={each === 'one-person' ? 'info' : 'warn'}>{functionMessages[visit.language].concerns[each]}</Badge>
    ))}
  </>
);

export type FunctionProps = FunctionPageData & {
  visit: Visit;
  form?: HoldingForm | undefined;
  faceFault?: FaceFault | undefined;
};

/** One function: what it is, who holds it, who is on call, what to look after. */
export const FunctionPage: FC<FunctionProps> = props => {
  const { visit, local, concerns } = props;
  const words = functionMessages[visit.language];
  return (
    <WorkFrame
      visit={visit}
      title={`${local.title}, ${local.organisationName}`}
      crumbs={[{ label: words.title, href: visit.href(functionsPath) }, { label: local.title }]}
      notice={<JustDone visit={visit} said={{ ...words.done, ...faceMessages[visit.language].done }} />}
    >
      <PageHeading
        over={local.organisationName}
        title={local.title}
        badges={local.dissolvedAt && <Badge>{words.page.dissolved}</Badge>}
        actions={<Ways {...props} />}
      />
      <TakenOver {...props} />
      {concerns.length > 0 && <WatchPart visit={visit} concerns={concerns} />}
      <Columns aside={<HoldersPart {...props} />} asideLabel={words.page.held}>
        <Section title={words.page.facts}>
          <FunctionFacts {...props} />
        </Section>
        <DutyPart {...props} />
        {props.mayKeep && <DissolvePart {...props} />}
      </Columns>
    </WorkFrame>
  );
};

/** What she who has just taken it over was told, one press away. */
const TakenOver: FC<FunctionProps> = ({ visit, local, mine, takenOverAt }) => {
  const words = functionMessages[visit.language].page;
  if (!mine || !takenOverAt) return null;
  return (
    <Notice title={words.takenOver(day(takenOverAt, visit.language))}>
      <p>
        <a href={visit.href(`${functionsPath}/${local.id}/overlamning`)}>{words.readHandover}</a>
      </p>
    </Notice>
  );
};

const Ways: FC<FunctionProps> = ({ visit, local, mayKeep, mine }) => {
  const words = functionMessages[visit.language].page;
  return (
    <ButtonRow>
      {mine && <Button href={visit.href(`/arbete/fragor?funktion=${local.id}`)}>{words.ask}</Button>}
      {mine && (
        <Button variant="secondary" href={visit.href(`${functionsPath}/${local.id}/overlamning`)}>
          {words.handOver}
        </Button>
      )}
      {mayKeep && (
        <Button variant="secondary" href={visit.href(intakePath(local.id))}>
          {words.takesIn}
        </Button>
      )}
      {mayKeep && (
        <Button variant="secondary" icon="pencil" href={visit.href(`${functionsPath}/${local.id}/andra`)}>
          {words.change}
        </Button>
      )}
    </ButtonRow>
  );
};

const WatchPart: FC<{ visit: Visit; concerns: readonly ContinuityConcern[] }> = ({ visit, concerns }) => {
  const words = functionMessages[visit.language];
  return (
    <Section title={words.page.watch}>
      {concerns.map(each => (
        <Notice tone={each === 'one-person' ? 'info' : 'warn'} title={words.concerns[each]}>
          <p>{words.concernTexts[each]}</p>
        </Notice>
      ))}
    </Section>
  );
};

const DissolvePart: FC<FunctionProps> = ({ visit, local, unanswered }) => {
  const words = functionMessages[visit.language].page;
  return (
    <More title={words.dissolve}>
      <p>{words.dissolveText(unanswered)}</p>
      <Form action={visit.href(`${functionsPath}/${local.id}/dissolve`)}>
        <Button variant="danger">{words.dissolve}</Button>
      </Form>
    </More>
  );
};
