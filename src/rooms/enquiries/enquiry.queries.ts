import { type Membership, type Party, personIdOf, type SignedIn } from '#house/actor.ts';
import type { Database, Sight } from '#house/database.ts';
import { present } from '#house/decision.ts';
import type { Openers } from '#house/keyring.ts';
import type { OwnData } from '#house/own-data.ts';
import type { SentFile } from '#house/sent-file.ts';
import { findFunctions, findMine, listReachable } from '#rooms/functions/function.storage.ts';
import type { LocalFunction } from '#rooms/functions/function.ts';
import { coordinatedCodes, speaksFor } from '#rooms/organisations/organisation.policy.ts';
import { findFile } from './attachment.storage.ts';
import { readsAs, seatsOf, takesIn } from './enquiry.policy.ts';
import { findEnquiry } from './enquiry.storage.ts';
import type { Enquiry, EnquiryEvent, Message, Seat } from './enquiry.ts';
import type { EnquiryKind } from './enquiry-kind.ts';
import { listAsked, listAtTheTop, listFinished, listWaiting } from './enquiry-list.storage.ts';
import { findTakenIn } from './function-kind.storage.ts';
import { kindOf } from './kinds.ts';
import { findLine, type Line } from './line.storage.ts';
import { findKey, findTakers, listEvents, listMessages } from './message.storage.ts';

export type Means = Openers & { database: Database };

/** An enquiry, and where the actor sits in it; `Absent` where it is not there for her. */
export interface Place {
  enquiry: Enquiry;
  seats: Seat[];
  /** Functions that she reads for. */
  mine: string[];
}

export async function seated(sight: Sight, actor: Party, id: string): Promise<Place> {
  const enquiry = present(await findEnquiry(sight, id));
  const mine = await findMine(sight);
  return { enquiry, mine, seats: seatsOf(actor, enquiry, mine) };
}

/** For which function somebody receives it: the one with the baton before the others. */
export function heldIn(
  { functionId, offeredTo, escalation, team }: Enquiry,
  mine: readonly string[],
): string | undefined {
  return [functionId, offeredTo, escalation.to, ...team].find(each => each !== undefined && mine.includes(each));
}

/** Functions by id, as far as they are there for the actor. */
export type Known = ReadonlyMap<string, LocalFunction>;

/** One enquiry as somebody sees it from where she sits. */
export interface EnquiryPageData extends Place {
  messages: Message[];
  events: EnquiryEvent[];
  known: Known;
  /** Functions that it can be passed on to. */
  onward: LocalFunction[];
  /** The functions that are told, and read, one after the other when the answer is late. */
  line: Line;
  /** Who has taken it, by name, for those who hold the function. */
  taker: string | undefined;
}

export function enquiryPageOf(means: Means, actor: Party, id: string, now: Date): Promise<EnquiryPageData> {
  return means.database.read(actor, async sight => {
    const place = await seated(sight, actor, id);
    const { enquiry, seats } = place;
    const key = readsAs(seats) && enquiry.eraseAt > now ? await findKey(sight, means, id) : undefined;
    const events = await listEvents(sight, id);
    const known = await knownTo(sight, [...idsOf(enquiry), ...events.flatMap(({ functionId }) => functionId ?? [])]);
    const receives = seats.some(seat => seat === 'holder' || seat === 'above' || seat === 'coordinator');
    return {
      ...place,
      ...{ messages: key ? await listMessages(sight, key, id, personIdOf(actor)) : [], events },
      known,
      onward: receives ? await onwardOf(sight, enquiry) : [],
      line: await lineOf(sight, enquiry, known),
      taker: (await findTakers(sight, [id])).get(id),
    };
  });
}

async function lineOf(sight: Sight, { functionId, kind, asker }: Enquiry, known: Known): Promise<Line> {
  const held = known.get(functionId);
  return held ? findLine(sight, held, kindOf(kind)?.neverOwn ? asker.organisationId : undefined) : [];
}

/** The functions above one that somebody is about to ask, in the name of an organisation of hers. */
export function lineAbove(
  database: Database,
  actor: SignedIn,
  { to, kind, from }: { to: LocalFunction; kind: EnquiryKind; from: readonly Membership[] },
): Promise<Line> {
  const [only, ...others] = from;
  const own = kind.neverOwn && others.length === 0 ? only?.organisationId : undefined;
  return database.read(actor, sight => findLine(sight, to, own));
}

/** What kind an enquiry is of; `Absent` where it is not there for the actor. */
export function kindNameOf(database: Database, actor: Party, id: string): Promise<string> {
  return database.read(actor, async sight => present(await findEnquiry(sight, id)).kind);
}

/** A file of an enquiry; `Absent` where it is not there for the actor. */
export function attachmentOf(
  means: Means,
  actor: SignedIn,
  { id, fileId }: { id: string; fileId: string },
  now: Date,
): Promise<SentFile> {
  return means.database.read(actor, async sight => {
    const { enquiry, seats } = await seated(sight, actor, id);
    const key = readsAs(seats) && enquiry.eraseAt > now ? await findKey(sight, means, id) : undefined;
    return present(key && (await findFile(sight, key, id, fileId)));
  });
}

function idsOf({ functionId, offeredTo, escalation, team }: Enquiry): string[] {
  return [functionId, offeredTo, escalation.to, ...team].filter(each => each !== undefined);
}

async function knownTo(sight: Sight, ids: readonly string[]): Promise<Known> {
  const found = await findFunctions(sight, [...new Set(ids)]);
  return new Map(found.map(each => [each.id, each]));
}

async function onwardOf(sight: Sight, { kind: name, functionId, openness, team }: Enquiry): Promise<LocalFunction[]> {
  const kind = kindOf(name);
  if (!kind) return [];
  if (openness === 'closed') return (await findFunctions(sight, team)).filter(each => each.id !== functionId);
  const all = (await listReachable(sight)).filter(each => each.id !== functionId);
  const taken = await findTakenIn(
    sight,
    all.map(({ id }) => id),
  );
  return all.filter(each => takesIn(kind, { ...each, takesIn: taken.get(each.id) ?? [] }));
}

/** What waits for somebody, what she has asked, and what her functions have finished. */
export interface EnquiryWork {
  /** What waits for a word of hers to go on: she has been asked back. */
  toMe: Enquiry[];
  /** What has been declined, and she has not seen yet. */
  declined: Enquiry[];
  waiting: Enquiry[];
  /** What has come to the top of its line in the municipalities that she coordinates. */
  top: Enquiry[];
  asked: Enquiry[];
  finished: Enquiry[];
  known: Known;
  /** Functions that she reads for. */
  mine: LocalFunction[];
}

/** `only`: what waits at one function of hers, for its team. */
export function enquiryWorkOf(database: Database, actor: SignedIn, only?: string): Promise<EnquiryWork> {
  const spoken = actor.memberships.filter(held => speaksFor(actor, held.organisationId));
  return database.read(actor, async sight => {
    const mine = await findMine(sight);
    const here = only === undefined ? mine : mine.filter(each => each === only);
    const waiting = await listWaiting(sight, here);
    const top = only === undefined ? await listAtTheTop(sight, coordinatedCodes(actor)) : [];
    const own = spoken.map(held => held.organisationId);
    const asked = only === undefined ? await listAsked(sight, actor.id, own) : [];
    const finished = await listFinished(sight, here);
    const known = await knownTo(sight, [...mine, ...[...waiting, ...top, ...asked, ...finished].flatMap(idsOf)]);
    const alive = waiting.filter(each => each.endedAt === undefined);
    const hers = asked.filter(({ asker }) => asker.personId === actor.id);
    const toMe = hers.filter(({ pausedAt }) => pausedAt);
    const declined = hers.filter(({ state, endSeenAt }) => state === 'declined' && !endSeenAt);
    return {
      toMe,
      declined,
      waiting: alive,
      top,
      asked,
      finished,
      known,
      mine: mine.flatMap(id => known.get(id) ?? []),
    };
  });
}

/** What this room keeps of a person: what she has asked, and what she has written in it. */
export const enquiryOwnData: readonly OwnData[] = [
  {
    name: 'enquiries',
    read: async (sight, personId, openers) => {
      const told: object[] = [];
      for (const { id, kind, state, askedAt, asker } of await listAsked(sight, personId, [])) {
        const key = await findKey(sight, openers, id);
        const messages = key ? await listMessages(sight, key, id, personId) : [];
        const written = messages
          .filter(({ mine }) => mine)
          .flatMap(({ text, fields, files }) => [...Object.values(fields), text, ...files.map(({ name }) => name)]);
        told.push({ kind, state, askedAt, for: asker.organisationName, written });
      }
      return told;
    },
  },
];
