import { type Bearer, visitor } from '#house/actor.ts';
import type { Database, Sight } from '#house/database.ts';
import {
  type AnswerFigures,
  findAnswerFigures,
  findOnCall,
  findStandingEscalation,
} from '#rooms/enquiries/answered-in-time.storage.ts';
import { takesIn } from '#rooms/enquiries/enquiry.policy.ts';
import { type EnquiryPageData, enquiryPageOf, type Means } from '#rooms/enquiries/enquiry.queries.ts';
import { findByReceipt, findShownTaker } from '#rooms/enquiries/enquiry.storage.ts';
import type { EnquiryKind } from '#rooms/enquiries/enquiry-kind.ts';
import { findTakenIn } from '#rooms/enquiries/function-kind.storage.ts';
import { familyLine } from '#rooms/enquiries/kind-family-line.ts';
import { noName } from '#rooms/enquiries/kind-no-name.ts';
import { mondayOf } from '#rooms/functions/function.queries.ts';
import { findFunction, listFunctions } from '#rooms/functions/function.storage.ts';
import type { LocalFunction } from '#rooms/functions/function.ts';
import type { LocalChannel, LocalChannelKind } from '#rooms/guidance/channel.ts';
import { guidanceOf } from '#rooms/guidance/guidance.queries.ts';
import { publicityAt } from '#rooms/organisations/publicity.rules.ts';
import { findAreas } from '#rooms/places/municipality.storage.ts';
import { dutyOf, weeksOfADay } from './concern.rules.ts';
import type { Choosable } from './concern.ts';

/** The functions of a municipality that take in a kind from anybody, with what one should know of each. */
async function choosableFor(sight: Sight, code: string, kind: EnquiryKind, now: Date): Promise<Choosable[]> {
  const all = await listFunctions(sight, { municipalityCode: code, published: true });
  const ids = all.map(({ id }) => id);
  const taken = await findTakenIn(sight, ids);
  const onCall = await findOnCall(sight, ids, weeksOfADay(now, mondayOf));
  const open = all.filter(each => takesIn(kind, { ...each, takesIn: taken.get(each.id) ?? [] }));
  return Promise.all(open.map(async local => choosable(sight, local, onCall.includes(local.id))));
}

async function choosable(sight: Sight, local: LocalFunction, onCall: boolean): Promise<Choosable> {
  return {
    ...{ local, onCall, duty: dutyOf(local.kind) },
    public: local.kind !== undefined && publicityAt(local.kind) !== 'no',
    above: local.escalatesTo ? await findFunction(sight, local.escalatesTo) : undefined,
  };
}

/** Whom one can ask for advice without a name, and the names of the municipality's areas. */
export interface Consultation {
  choosable: Choosable[];
  areas: string[];
}

export function consultationOf(database: Database, code: string, now: Date): Promise<Consultation> {
  return database.read(visitor, async sight => ({
    choosable: await choosableFor(sight, code, noName, now),
    areas: await areaNames(sight, code),
  }));
}

/** A municipality's own areas; its towns and villages where it has named none. */
async function areaNames(sight: Sight, code: string): Promise<string[]> {
  const areas = await findAreas(sight, code);
  const own = areas.filter(({ kind }) => kind === 'own');
  const shown = own.length > 0 ? own : areas.filter(({ kind }) => kind === 'locality');
  return [...new Set(shown.map(({ name }) => name))].sort((a, b) => a.localeCompare(b, 'sv'));
}

/** The line for families: who can be in the team, who is told when nobody answers, and how it has gone. */
export interface FamilyLine {
  choosable: Choosable[];
  /** With a mandate to see to it that somebody gets in touch; without one the line is not open. */
  above: LocalFunction | undefined;
  figures: AnswerFigures | undefined;
  /** The municipality's own numbers for whoever would rather call. */
  channels: LocalChannel[];
  areas: string[];
}

const yearMs = 365 * 86_400_000;
/** Within which an answer is promised, hours. */
export const promisedHours = familyLine.promise?.count ?? 24;

/** Numbers of the municipality that a family may call, the nearest first. */
const callable: readonly LocalChannelKind[] = ['parent-support', 'relatives-support', 'social-services', 'on-call'];

async function channelsFor(database: Database, code: string): Promise<LocalChannel[]> {
  const { channels } = await guidanceOf(database, visitor, code);
  return callable.flatMap(kind => channels.filter(each => each.kind === kind && each.phone));
}

export async function familyLineOf(database: Database, code: string, now: Date): Promise<FamilyLine> {
  const channels = await channelsFor(database, code);
  return database.read(visitor, async sight => {
    const aboveId = await findStandingEscalation(sight, code, familyLine.name);
    const counted = { municipalityCode: code, kind: familyLine.name, hours: promisedHours };
    return {
      choosable: await choosableFor(sight, code, familyLine, now),
      above: aboveId ? await findFunction(sight, aboveId) : undefined,
      figures: await findAnswerFigures(sight, counted, new Date(now.getTime() - yearMs), now),
      channels,
      areas: await areaNames(sight, code),
    };
  });
}

/**
 * Whether an answer within a day can be promised: somebody is on call, and somebody with a mandate is told otherwise. With nobody but the
 * police on call it is not: they take part only beside somebody whom a family would rather have.
 */
export function isStaffed({ choosable, above }: Pick<FamilyLine, 'choosable' | 'above'>): boolean {
  return (
    above !== undefined &&
    !above.dissolvedAt &&
    choosable.some(({ onCall, local }) => onCall && local.kind !== 'police')
  );
}

/** What was asked with a receipt, as whoever holds it sees it. */
export type Told = EnquiryPageData & {
  taker: string | undefined;
  /** The municipality's numbers, for a family that wants to call as well. */
  channels: LocalChannel[];
};

/** Undefined where nobody has asked with it, or nothing is left. */
export async function toldTo(means: Means, bearer: Bearer, now: Date): Promise<Told | undefined> {
  const id = await means.database.read(bearer, sight => findByReceipt(sight, bearer.receipt));
  if (id === undefined) return undefined;
  const data = await enquiryPageOf(means, bearer, id, now);
  if (data.enquiry.eraseAt <= now) return undefined;
  const { kind, municipalityCode } = data.enquiry;
  const family = kind === familyLine.name && municipalityCode !== null;
  return {
    ...data,
    taker: await means.database.read(bearer, sight => findShownTaker(sight, id)),
    channels: family ? await channelsFor(means.database, municipalityCode) : [],
  };
}
