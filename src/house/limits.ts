import { sql } from 'kysely';
import { doorkeeper } from './actor.ts';
import type { Database } from './database.ts';
import type { Seal } from './seal.ts';

/** How often something may be done from one key within a stretch of time. */
export interface Limit {
  most: number;
  minutes: number;
  /** Written to the database in groups of this size: cheaper, and between processes that much less exact. */
  inGroupsOf?: number;
  /** Counted in the memory of each process and nowhere else: for pages that keep nothing of who comes. */
  hereOnly?: boolean;
}

/** Every limit of the house, in one table. `docs/security.md` says the same in words. */
export const limits = {
  /** Asking for a way in by e-mail, per network address, and per e-mail address whoever asks. */
  'sign-in.ask': { most: 20, minutes: 15 },
  'sign-in.ask-for': { most: 5, minutes: 60 },
  /** Trying a link (a guest's too), a passkey or a provider's answer, per network address. */
  'sign-in.try': { most: 60, minutes: 15 },
  /** Six-digit codes, per person: at three valid codes at a time, a guesser needs years. */
  'sign-in.code': { most: 10, minutes: 30 },
  /** Invitations, shares and other letters to somebody else, per person. */
  invitation: { most: 30, minutes: 60 },
  /** Anything that a signed-in person sends, per person; or a visitor, per network address. */
  form: { most: 600, minutes: 10 },
  /** Looking at what an address out there leads to, per person: each look knocks at somebody else's door. */
  'feed.look': { most: 40, minutes: 10 },
  /** What takes some tenths of a second to draw, papers and pictures, per person; flyers, per network address too. */
  drawing: { most: 60, minutes: 10 },
  /** Sending the form of somebody without an account, and asking with it, per network address: many may sit behind one. */
  'concern.form': { most: 200, minutes: 60, hereOnly: true },
  'concern.ask': { most: 20, minutes: 60, hereOnly: true },
  /** Trying a receipt, and writing with one, per network address. */
  'receipt.try': { most: 30, minutes: 15, hereOnly: true },
  /** Everything that is asked without an account, per municipality, whoever asks. */
  'concern.flood': { most: 120, minutes: 60 },
  /** Saying that something is missing, per network address; the same form once; and per municipality, whoever says it. */
  wish: { most: 20, minutes: 60, hereOnly: true },
  'wish.once': { most: 1, minutes: 60, hereOnly: true },
  'wish.flood': { most: 300, minutes: 60 },
  /** Public pages that search, per network address; a whole association may sit behind one. */
  search: { most: 600, minutes: 1, inGroupsOf: 50 },
  /** Answers to other programs, per network address: enough to read everything in a few minutes. */
  'open-data': { most: 600, minutes: 1, inGroupsOf: 50 },
} as const satisfies Record<string, Limit>;
export type LimitName = keyof typeof limits;

/** Counts a knock and answers how many seconds to wait, or 0 where it is within the limit. */
export type Knocks = (name: LimitName, key: string, now: Date) => Promise<number>;

/** Counts in the database, so that several processes agree; of a key only its imprint is kept, in memory too. */
export function countKnocks(database: Database, seal: Seal): Knocks {
  const here = new Map<string, Tally>();
  return async (name, key, now) => {
    const { most, minutes, inGroupsOf = 1, hereOnly = false }: Limit = limits[name];
    const lengthMs = minutes * 60_000;
    const windowMs = Math.floor(now.getTime() / lengthMs) * lengthMs;
    const endsMs = windowMs + lengthMs;
    const waitSeconds = Math.ceil((endsMs - now.getTime()) / 1000);
    const imprint = seal.imprint(key, name);
    const whose = `${name} ${imprint.toString('base64')}`;
    const tally = here.get(whose);
    const mine = tally?.endsMs === endsMs ? tally : { endsMs, written: 0, since: 0 };
    mine.since += 1;
    if (hereOnly || inGroupsOf > 1) remember(here, whose, mine, now);
    if (!hereOnly && mine.since >= inGroupsOf) {
      mine.written = await addKnocks(database, name, imprint, new Date(windowMs), mine.since);
      mine.since = 0;
    }
    return mine.written + mine.since > most ? waitSeconds : 0;
  };
}

/** Knocks of one key in one window, as far as this process knows. */
interface Tally {
  endsMs: number;
  written: number;
  since: number;
}

/** Enough for every address of a busy minute; the oldest are forgotten first and begin again. */
const mostRemembered = 10_000;

/** Keeps a tally, and forgets the oldest ones that are over: those that knocked last stand last. */
function remember(map: Map<string, Tally>, whose: string, mine: Tally, now: Date): void {
  map.delete(whose);
  map.set(whose, mine);
  for (const [oldest, { endsMs }] of map) {
    if (endsMs > now.getTime() && map.size <= mostRemembered) return;
    map.delete(oldest);
  }
}

function addKnocks(database: Database, name: string, key: Buffer, windowAt: Date, more: number): Promise<number> {
  return database.as(doorkeeper, async sight => {
    const row = await sight
      .insertInto('limit_counts')
      .values({ limit_name: name, key, window_started_at: windowAt, count: more })
      .onConflict(held =>
        held.columns(['limit_name', 'key']).doUpdateSet({
          // A process whose clock is behind adds to the window that runs.
          count: sql`case when limit_counts.window_started_at < excluded.window_started_at then excluded.count
            else limit_counts.count + excluded.count end`,
          window_started_at: sql`greatest(limit_counts.window_started_at, excluded.window_started_at)`,
        }),
      )
      .returning('count')
      .executeTakeFirstOrThrow();
    return row.count;
  });
}

/** Removes counts whose window is long over. */
export async function forgetKnocks(database: Database, now: Date): Promise<void> {
  const dayAgo = new Date(now.getTime() - 86_400_000);
  await database.as(doorkeeper, sight =>
    sight.deleteFrom('limit_counts').where('window_started_at', '<', dayAgo).execute(),
  );
}
