import { randomUUID } from 'node:crypto';
import { page, seeOther } from '#house/answer.ts';
import { present } from '#house/decision.ts';
import { type Door, door } from '#house/door.ts';
import { first, type Typed } from '#house/form.ts';
import { publicLanguages } from '#house/language.ts';
import { isUuid } from '#house/uuid.ts';
import type { Visit } from '#house/visit.ts';
import { missedPath } from '#rooms/activities/activity-facts.views.tsx';
import { coordinatedCodes } from '#rooms/organisations/organisation.policy.ts';
import { gazetteerOf, type Place } from '#rooms/places/municipality.queries.ts';
import { within } from '#rooms/places/opened.pages.tsx';
import { leisureGround } from './leisure-ground.queries.ts';
import { MissedPage } from './missed.views.tsx';
import { makeWish } from './wish.commands.ts';
import { missedIn } from './wish.queries.ts';
import { readWish, wishKeys, wishPath } from './wish.rules.ts';
import type { Wish } from './wish.ts';
import { WishedPage, WishPage, type WishState } from './wish.views.tsx';

const languages = publicLanguages;

/** Saying what is missing, without an account; and reading what many say, for whoever coordinates. */
export const wishDoors: Door[] = [
  door.public.get('/:place/vi-saknar', within(wishPage), { languages }),
  door.public.post('/:place/vi-saknar', within(wish), { languages, limit: 'concern.form' }),
  door.public.get(
    '/:place/vi-saknar/tack',
    within((visit, place) => page(<WishedPage visit={visit} place={place} />)),
    { languages },
  ),
  door.coordinate.get(missedPath, missed),
];

/** What was looked for stands in the address, and is chosen already. */
const typedIn = ({ query }: Visit): Typed =>
  Object.fromEntries(Object.values(wishKeys).map(name => [name, query.getAll(name).map(each => each.slice(0, 80))]));

const groundOf = (visit: Visit, { municipality }: Place) =>
  leisureGround(visit.house.database, visit.actor, gazetteerOf(visit), municipality.code, {});

async function wishPage(visit: Visit, place: Place, shown?: Partial<WishState>): Promise<Response> {
  const { areas } = await groundOf(visit, place);
  const state = { typed: typedIn(visit), once: randomUUID(), ...shown };
  return page(<WishPage visit={visit} place={place} areas={areas} state={state} />, shown ? 422 : 200, {
    'cache-control': 'no-store',
  });
}

async function wish(visit: Visit, place: Place): Promise<Response> {
  const typed = await visit.typed();
  const { code: municipalityCode, slug } = place.municipality;
  const { areas } = await groundOf(visit, place);
  const { postcodePlace } = gazetteerOf(visit);
  const reading = readWish(typed, { municipalityCode, areas, postcodePlace });
  const sent = first(typed, wishKeys.once) ?? '';
  const once = isUuid(sent) ? sent : randomUUID();
  if (!('wish' in reading)) return wishPage(visit, place, { typed, fault: reading, once });
  if (!(await counted(visit, reading.wish, once)))
    return wishPage(visit, place, { typed, full: true, once: randomUUID() });
  return seeOther(visit, `${wishPath(slug)}/tack`);
}

/** Counts it, once for each form; false where so much comes that nothing can be counted. */
async function counted({ house, actor, address, now }: Visit, made: Wish, once: string): Promise<boolean> {
  if ((await house.knocks('wish.once', once, now)) > 0) return true;
  if ((await house.knocks('wish', address, now)) > 0) return false;
  if ((await house.knocks('wish.flood', made.municipalityCode, now)) > 0) return false;
  await makeWish(house.database, actor, made, now);
  return true;
}

async function missed(visit: Visit): Promise<Response> {
  const codes = coordinatedCodes(visit.actor);
  const asked = gazetteerOf(visit).municipalityBySlug(visit.query.get('kommun') ?? '')?.code;
  const code = present(asked === undefined ? codes[0] : codes.find(each => each === asked));
  const municipality = present(gazetteerOf(visit).municipalityByCode(code));
  const data = await missedIn(visit.house.database, visit.actor, code, visit.now);
  return page(<MissedPage visit={visit} municipality={municipality} missed={data} />);
}
