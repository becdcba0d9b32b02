import { page, seeOther } from '#house/answer.ts';
import { present, Refused } from '#house/decision.ts';
import { type Door, door } from '#house/door.ts';
import { first, readForm } from '#house/form.ts';
import { isUuid } from '#house/uuid.ts';
import { personOf, type Visit } from '#house/visit.ts';
import { noNamesMessages } from '#rooms/no-names/no-names.messages.ts';
import { reasonSchema } from '#rooms/organisations/organisation.ts';
import { gazetteerOf } from '#rooms/places/municipality.queries.ts';
import { activityPage } from './activity.pages.tsx';
import { activitiesPath } from './activity-facts.views.tsx';
import { removeVouching, vouchFor, withdrawVouching } from './vouching.commands.ts';
import { vouchableIn, vouchingPageOf, vouchingsOf } from './vouching.queries.ts';
import { inOwnName, readVouching, typedOfVouching, type VouchingReading } from './vouching.rules.ts';
import { vouchingsPath } from './vouching.ts';
import { VouchingsPage } from './vouching.views.tsx';
import { VouchingPage } from './vouching-form.views.tsx';

const own = `${activitiesPath}/:activity`;

/** Vouching for what others do: whoever is signed in finds the way from the activity's public page. */
export const vouchingDoors: Door[] = [
  door.signedIn.get(vouchingsPath, visit => vouchingsPage(visit)),
  door.signedIn.get(`${own}/ga-i-god-for`, visit => vouchingPage(visit)),
  door.signedIn.post(`${own}/vouch`, visit => vouch(visit)),
  door.signedIn.post(`${own}/withdraw-vouching`, async visit => {
    const id = await vouchingId(visit);
    await withdrawVouching(visit.house.database, personOf(visit), id, visit.now);
    return seeOther(visit, `${vouchingsPath}?klart=withdraw`);
  }),
  door.signedIn.post(`${own}/remove-vouching`, visit => remove(visit)),
];

async function vouchingId(visit: Visit): Promise<string> {
  const id = first(await visit.typed(), 'id') ?? '';
  return present(isUuid(id) ? id : undefined);
}

async function vouchingsPage(visit: Visit): Promise<Response> {
  const all = await vouchingsOf(visit.house.database, personOf(visit));
  const [code] = personOf(visit).memberships.flatMap(({ municipalityCode }) => municipalityCode ?? []);
  const place = code && gazetteerOf(visit).municipalityByCode(code)?.slug;
  return page(<VouchingsPage visit={visit} all={all} leisureHref={place && `/${place}/fritid`} />);
}

type Shown = { reading?: VouchingReading; refused?: string };

async function vouchingPage(visit: Visit, { reading, refused }: Shown = {}, status = 200): Promise<Response> {
  const person = personOf(visit);
  const data = await vouchingPageOf(visit.house.database, person, visit.id('activity'), visit.now);
  const usual = data.standing.functions[0]?.id ?? inOwnName;
  const typed = reading?.typed ?? typedOfVouching(data.own[0], usual);
  const faults = reading && !reading.ok ? reading.faults : {};
  const shown = { typed, faults, guarded: reading?.guarded ?? {}, refused };
  return page(<VouchingPage visit={visit} name={person.name} {...data} {...shown} />, status);
}

async function vouch(visit: Visit): Promise<Response> {
  const { database } = visit.house;
  const person = personOf(visit);
  const id = visit.id('activity');
  const activity = await database.read(person, sight => vouchableIn(sight, id, visit.now));
  const reading = readVouching(await visit.typed(), activity, noNamesMessages[visit.language].neutral);
  if (!reading.ok) return vouchingPage(visit, { reading }, 422);
  try {
    await vouchFor(database, person, id, reading.values, visit.now);
  } catch (error) {
    // What was typed stays: the reason may be another's act meanwhile, or something that she can mend.
    if (!(error instanceof Refused)) throw error;
    return vouchingPage(visit, { reading, refused: error.reason }, 403);
  }
  return seeOther(visit, `${vouchingsPath}?klart=vouch`);
}

async function remove(visit: Visit): Promise<Response> {
  const typed = await visit.typed();
  const id = await vouchingId(visit);
  const activityId = visit.id('activity');
  const reading = readForm(reasonSchema, { reason: first(typed, 'reason') ?? '' }, typed);
  if (!reading.ok) return activityPage(visit, undefined, id);
  await removeVouching(visit.house.database, visit.actor, { activityId, id }, reading.values.reason, visit.now);
  return seeOther(visit, `${activitiesPath}/${activityId}?klart=remove-vouching`);
}
