import type { FC } from 'hono/jsx';
import type { Visit } from '#house/visit.ts';
import { day } from '#ui/dates.ts';
import { Button, ButtonRow, Form } from '#ui/form.tsx';
import { DefinitionList } from '#ui/lists.tsx';
import { AsWritten, More, PageHeading, Section } from '#ui/page-parts.tsx';
import { Notice } from '#ui/parts.tsx';
import { Done, WorkFrame } from './frame.views.tsx';
import { populationMessages } from './population-import.messages.ts';
import { replacing } from './population-import.policy.ts';
import type { ShownImport } from './population-import.queries.ts';
import { LeftOutList, populationPath } from './population-list.views.tsx';
import { MunicipalityPart, Remarks } from './population-remarks.views.tsx';

export interface ShownProps extends ShownImport {
  visit: Visit;
  nameOf: (municipalityCode: string) => string;
  /** Somebody else has applied something since the page was opened. */
  changed?: boolean;
}

/** `/arbete/befolkning/:id`: what a reading holds; before it is applied, and after. */
export const PopulationPage: FC<ShownProps> = props => {
  const { visit, whole } = props;
  const words = populationMessages[visit.language];
  const level = words.level[whole.level];
  const title = whole.appliedAt
    ? words.applied.title(level, day(whole.countedOn, visit.language))
    : words.preview.title(level);
  const crumbs = [{ label: words.menu, href: visit.href(populationPath) }, { label: title }];
  return (
    <WorkFrame visit={visit} title={title} crumbs={crumbs} notice={<Notices {...props} />}>
      <PageHeading title={title} lead={whole.appliedAt ? words.applied.lead : words.preview.lead} />
      <Facts {...props} />
      <Remarks {...props} />
      {!whole.appliedAt && <Decide {...props} />}
      <Section title={words.preview.leftOut}>
        {whole.summary.leftOut.length === 0 ? <p>{words.preview.leftOutNone}</p> : null}
        <LeftOutList visit={visit} leftOut={whole.summary.leftOut} />
      </Section>
      <MunicipalityPart {...props} />
      {whole.appliedAt && <Remove {...props} />}
    </WorkFrame>
  );
};

const Notices: FC<ShownProps> = ({ visit, whole, again, changed }) => {
  const words = populationMessages[visit.language];
  return (
    <>
      {visit.query.get('klart') === 'apply' && <Done>{words.applied.done}</Done>}
      {changed && (
        <Notice tone="warn" live>
          <p>{words.preview.changed}</p>
        </Notice>
      )}
      {again?.appliedAt && !whole.appliedAt && (
        <Notice>
          <p>{words.preview.again(day(again.appliedAt, visit.language))}</p>
        </Notice>
      )}
    </>
  );
};

const Facts: FC<ShownProps> = ({ visit, whole }) => {
  const words = populationMessages[visit.language];
  const { facts, pointsFrom } = words.preview;
  const { municipalities, areas } = whole.summary;
  const young = municipalities.reduce((sum, each) => sum + each.young, 0);
  const from = pointsFrom[whole.summary.pointsFrom];
  return (
    <DefinitionList
      items={[
        { term: facts.holds, description: words.preview.holds(areas, municipalities.length, young) },
        { term: facts.countedOn, description: day(whole.countedOn, visit.language) },
        { term: facts.source, description: <AsWritten>{whole.source}</AsWritten> },
        { term: facts.figures, description: <AsWritten>{whole.figuresName}</AsWritten> },
        {
          term: facts.points,
          description: whole.pointsName ? (
            <>
              {from} <AsWritten>{whole.pointsName}</AsWritten>
            </>
          ) : (
            from
          ),
        },
      ]}
    />
  );
};

const Decide: FC<ShownProps> = ({ visit, whole, replaced }) => {
  const words = populationMessages[visit.language].preview;
  const base = visit.href(`${populationPath}/${whole.id}`);
  return (
    <>
      {replaced.map(({ appliedAt, summary }) => (
        <p>{words.replaces(day(appliedAt ?? whole.receivedAt, visit.language), summary.areas)}</p>
      ))}
      <ButtonRow>
        <Form action={`${base}/apply`} hidden={{ seen: replacing(replaced) }} inline>
          <Button icon="check">{words.apply}</Button>
        </Form>
        <Form action={`${base}/remove`} inline>
          <Button variant="quiet">{words.drop}</Button>
        </Form>
      </ButtonRow>
    </>
  );
};

const Remove: FC<ShownProps> = ({ visit, whole }) => {
  const words = populationMessages[visit.language].applied;
  return (
    <More title={words.remove}>
      <p>{words.removeText}</p>
      <Form action={visit.href(`${populationPath}/${whole.id}/remove`)}>
        <Button variant="danger">{words.remove}</Button>
      </Form>
    </More>
  );
};
