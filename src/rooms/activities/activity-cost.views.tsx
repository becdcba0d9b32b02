import type { FC } from 'hono/jsx';
import type { Visit } from '#house/visit.ts';
import { WorkFrame } from '#rooms/places/frame.views.tsx';
import type { Area } from '#rooms/places/municipality.ts';
import { Button } from '#ui/form.tsx';
import { DefinitionList, EmptyState } from '#ui/lists.tsx';
import { AsWritten, PageHeading, Section } from '#ui/page-parts.tsx';
import { DataTable } from '#ui/tables.tsx';
import { activityMessages } from './activity.messages.ts';
import { activityCostMessages } from './activity-cost.messages.ts';
import { perPlace } from './activity-cost.rules.ts';
import type { CostSum, CostView } from './activity-cost.ts';
import { CostChart } from './activity-cost-chart.views.tsx';
import { CostEach, figure } from './activity-cost-each.views.tsx';
import { activitiesPath } from './activity-facts.views.tsx';
import { activityTerms } from './activity-terms.messages.ts';

export const costPath = `${activitiesPath}/kostnad`;

type Props = CostView & { visit: Visit; known: Area[]; place: { code: string; name: string } };

/** What a place really costs, who pays, and where support would open most places. */
export const CostPage: FC<Props> = props => {
  const { visit, place, count } = props;
  const words = activityCostMessages[visit.language];
  const file = visit.href(`${costPath}.csv?kommun=${place.code}`);
  return (
    <WorkFrame
      visit={visit}
      title={`${words.title}, ${place.name}`}
      crumbs={[
        { label: activityMessages[visit.language].menu, href: visit.href(activitiesPath) },
        { label: words.title },
      ]}
    >
      <PageHeading over={place.name} title={words.title} lead={words.lead} />
      <HowMany {...props} />
      {count.told === 0 ? (
        <EmptyState title={words.none} icon="kite">
          <p>{words.noneText}</p>
        </EmptyState>
      ) : (
        <Told {...props} />
      )}
      {count.told > 0 && (
        <Button variant="secondary" icon="download" href={file}>
          {words.download}
        </Button>
      )}
    </WorkFrame>
  );
};

/** How many are counted, and how many are not. */
const HowMany: FC<Props> = ({ visit, count }) => {
  const words = activityCostMessages[visit.language];
  return (
    <p>
      {words.told(count.told, count.public)} {words.untold(count.public - count.told)}{' '}
      {count.told > 0 && words.capacity(count.withCapacity, count.told)}
    </p>
  );
};

const Told: FC<Props> = props => {
  const { visit, total, subjects } = props;
  const words = activityCostMessages[visit.language];
  const figures = [
    { term: words.figures.places, description: total.places.toLocaleString('sv') },
    { term: words.figures.real, description: words.kronor(total.real) },
    { term: words.figures.family, description: words.kronor(total.family) },
    { term: words.figures.other, description: words.kronor(total.other) },
  ];
  return (
    <>
      <p class="meta">{words.method}</p>
      {total.places > 0 && <DefinitionList items={figures} compact />}
      {total.places > 0 && (
        <Section title={words.chart}>
          <CostChart visit={visit} subjects={subjects} />
        </Section>
      )}
      <Sums {...props} />
      <Payers {...props} />
      <CostEach visit={visit} all={props.all} />
    </>
  );
};

const Sums: FC<Props> = ({ visit, subjects, areas, known, total }) => {
  const words = activityCostMessages[visit.language];
  const areaName = (id: string | undefined) => known.find(area => area.id === id)?.name ?? words.noArea;
  const terms = activityTerms[visit.language];
  if (total.places === 0) return null;
  return (
    <>
      <SumTable
        visit={visit}
        id="subjects"
        caption={words.subjects}
        sums={subjects}
        nameOf={name => terms.subjects[name]}
      />
      <SumTable visit={visit} id="areas" caption={words.areas} sums={areas} nameOf={areaName} />
    </>
  );
};

type SumProps<Name> = {
  visit: Visit;
  id: string;
  caption: string;
  sums: readonly CostSum<Name>[];
  nameOf(name: Name): string;
};

function SumTable<Name>({ visit, id, caption, sums, nameOf }: SumProps<Name>) {
  const { columns } = activityCostMessages[visit.language];
  return (
    <DataTable
      id={id}
      caption={caption}
      columns={[
        { label: id === 'areas' ? columns.area : columns.subject },
        { label: columns.activities, numeric: true },
        { label: columns.places, numeric: true },
        ...[columns.real, columns.family, columns.other, columns.sumOther].map(label => ({ label, numeric: true })),
      ]}
      rows={sums.map(sum => [
        ...[nameOf(sum.name), sum.activities, sum.places],
        ...[sum.real, sum.family, sum.other].map(amount => figure(perPlace(amount, sum))),
        figure(sum.other),
      ])}
    />
  );
}

const Payers: FC<Props> = ({ visit, payers }) => {
  const words = activityCostMessages[visit.language];
  const { columns, kronor } = words;
  if (payers.length === 0) return null;
  return (
    <Section title={words.payers} lead={words.payersLead}>
      <DataTable
        id="payers"
        caption={words.payers}
        captionUnseen
        columns={[
          { label: columns.paidBy },
          ...[columns.activities, columns.places, columns.sumOther].map(label => ({ label, numeric: true })),
        ]}
        rows={payers.map(sum => [
          sum.name ? <AsWritten>{sum.name}</AsWritten> : words.noPayer,
          ...[sum.activities, sum.places, kronor(sum.other)],
        ])}
      />
    </Section>
  );
};
