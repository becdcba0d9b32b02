import { holds } from '#house/actor.ts';
import { page, seeOther } from '#house/answer.ts';
import { insist, present } from '#house/decision.ts';
import { type Door, door } from '#house/door.ts';
import { first } from '#house/form.ts';
import type { NavigationEntry } from '#house/navigation.ts';
import { isUuid } from '#house/uuid.ts';
import type { Visit } from '#house/visit.ts';
import { coordinatedCodes } from '#rooms/organisations/organisation.policy.ts';
import { gazetteerOf } from '#rooms/places/municipality.queries.ts';
import { nameAbove } from './line.commands.ts';
import { lineMessages } from './line.messages.ts';
import { mayNameAbove } from './line.policy.ts';
import { lineCareOf } from './line.queries.ts';
import { LinePage, linePath } from './line.views.tsx';

export const lineNavigation: NavigationEntry = {
  path: linePath,
  label: { sv: lineMessages.sv.title, en: lineMessages.en.title },
  seenBy: actor => holds(actor, 'coordinate'),
};

/** Where whoever coordinates sees to it that families are answered. */
export const lineDoors: Door[] = [
  door.coordinate.get(linePath, visit => {
    const [code] = coordinatedCodes(visit.actor);
    const municipality = present(gazetteerOf(visit).municipalityByCode(present(code)));
    return seeOther(visit, `${linePath}/${municipality.slug}`);
  }),
  door.coordinate.get(`${linePath}/:municipality`, visit => linePage(visit)),
  door.coordinate.post(`${linePath}/:municipality/name-above`, async visit => {
    const { code, slug } = municipalityOf(visit);
    const chosen = first(await visit.typed(), 'above');
    if (chosen !== undefined && !isUuid(chosen)) return linePage(visit, true);
    await nameAbove(visit.house.database, visit.actor, code, chosen, visit.now);
    return seeOther(visit, `${linePath}/${slug}?klart=above`);
  }),
];

const municipalityOf = (visit: Visit) => present(gazetteerOf(visit).municipalityBySlug(visit.param('municipality')));

async function linePage(visit: Visit, fault = false): Promise<Response> {
  const municipality = municipalityOf(visit);
  insist(mayNameAbove(visit.actor, municipality.code, undefined));
  const care = await lineCareOf(visit.house.database, visit.actor, municipality.code, visit.now);
  return page(<LinePage visit={visit} municipality={municipality} {...care} fault={fault} />, fault ? 422 : 200);
}
