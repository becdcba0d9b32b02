import type { FC } from 'hono/jsx';
import type { Visit } from '#house/visit.ts';
import { AsWritten, Section } from '#ui/page-parts.tsx';
import { DataTable } from '#ui/tables.tsx';
import { activityMessages } from './activity.messages.ts';
import { activityCostMessages } from './activity-cost.messages.ts';
import type { PlaceCost } from './activity-cost.ts';
import { activitiesPath } from './activity-facts.views.tsx';

/** "1 250": whole kronor, as a table shows them. */
export const figure = (amount: number): string => amount.toLocaleString('sv');

/** So many stand on the page; the file has them all. */
const mostRows = 100;

/** Each activity that has told, the cheapest to open first. */
export const CostEach: FC<{ visit: Visit; all: readonly PlaceCost[] }> = ({ visit, all }) => {
  const words = activityCostMessages[visit.language];
  const { columns } = words;
  return (
    <Section title={words.each} lead={words.eachLead}>
      <DataTable
        id="each"
        caption={words.each}
        captionUnseen
        columns={[
          { label: columns.activity },
          ...[columns.opens, columns.places, columns.real, columns.family].map(label => ({ label, numeric: true })),
          { label: columns.other, numeric: true },
        ]}
        rows={all
          .slice(0, mostRows)
          .map(each => [
            <NameOf visit={visit} cost={each} />,
            each.opens ?? words.selfCarrying,
            ...[each.capacity ?? '–', figure(each.real), figure(each.family), figure(each.other)],
          ])}
      />
      {all.length > mostRows && <p class="meta">{words.rest(mostRows, all.length)}</p>}
    </Section>
  );
};

const NameOf: FC<{ visit: Visit; cost: PlaceCost }> = ({ visit, cost }) => (
  <>
    <a href={visit.href(`${activitiesPath}/${cost.activityId}`)}>
      <AsWritten>{cost.title}</AsWritten>
    </a>
    <br />
    <span class="meta">
      <AsWritten>{cost.organisationName}</AsWritten>
      {cost.paidBy && cost.other > 0 && (
        <>
          {', '}
          <AsWritten>{activityMessages[visit.language].page.paidBy(cost.paidBy)}</AsWritten>
        </>
      )}
    </span>
  </>
);
