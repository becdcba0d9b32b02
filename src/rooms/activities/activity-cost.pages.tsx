import { download, page } from '#house/answer.ts';
import { present } from '#house/decision.ts';
import { type Door, door } from '#house/door.ts';
import { spreadsheet } from '#house/spreadsheet.ts';
import { personOf, type Visit } from '#house/visit.ts';
import { coordinatedCodes } from '#rooms/organisations/organisation.policy.ts';
import { gazetteerOf } from '#rooms/places/municipality.queries.ts';
import { isoDay } from '#ui/dates.ts';
import { activityCostMessages } from './activity-cost.messages.ts';
import { costsIn } from './activity-cost.queries.ts';
import { CostPage, costPath } from './activity-cost.views.tsx';
import { activityTerms } from './activity-terms.messages.ts';

/** What places really cost, for whoever coordinates. Never public. */
export const activityCostDoors: Door[] = [
  door.coordinate.get(costPath, async visit => {
    const { place, ...costs } = await askedCosts(visit);
    return page(<CostPage visit={visit} place={place} {...costs} />);
  }),
  door.coordinate.get(`${costPath}.csv`, visit => file(visit)),
];

/** The municipality that was asked for, or the first that she coordinates. */
async function askedCosts(visit: Visit) {
  const person = personOf(visit);
  const code = visit.query.get('kommun') ?? coordinatedCodes(person)[0] ?? '';
  const place = present(gazetteerOf(visit).municipalityByCode(code));
  return { place, ...(await costsIn(visit.house.database, person, place.code, visit.now)) };
}

async function file(visit: Visit): Promise<Response> {
  const { place, all, known } = await askedCosts(visit);
  const { columns } = activityCostMessages.sv;
  const head = [
    ...[columns.activity, columns.organisation, columns.subject, columns.area, columns.places],
    ...[columns.real, columns.family, columns.other, columns.paidBy, columns.opens],
  ];
  const rows = all.map(each => [
    ...[each.title, each.organisationName, activityTerms.sv.subjects[each.subject]],
    ...[known.find(area => area.id === each.areaId)?.name, each.capacity],
    ...[each.real, each.family, each.other, each.paidBy, each.opens],
  ]);
  const name = `kostnad-${place.slug}-${isoDay(visit.now)}.csv`;
  return download(spreadsheet([head, ...rows]), 'text/csv; charset=utf-8', name);
}
