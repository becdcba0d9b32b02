import { clock } from '#house/actor.ts';
import type { Database, Sight } from '#house/database.ts';
import { writeLetter, writePush, writeText } from '#house/letter.ts';
import type { Seal } from '#house/seal.ts';
import { endpointOf } from './browser.rules.ts';
import { listBrowsers, noteTold, type SealedBrowser } from './browser.storage.ts';
import { isTold, pushMinutes } from './notice.rules.ts';
import { deleteNotices, findToTell, takeNotices } from './notice.storage.ts';
import type { WaitingNotice } from './notice.ts';
import { letterOf } from './notice-letter.rules.ts';
import { findPerson } from './person.storage.ts';
import type { Person } from './person.ts';

type Means = { database: Database; seal: Seal; settings: { origin: string; smsUrl: string | undefined } };

/** So long it is worth telling somebody, minutes. */
const letterMinutes = 3 * 24 * 60;
/** After so many days nobody is told any more of what no letter could reach. */
const mostDays = 30;

/**
 * For the timetable: tells everybody what is new for her, gathered and when she wishes, by letter and in the browsers that she has chosen;
 * whoever is on call by text message too.
 * Writing the letter and forgetting the notice are one: nobody is told twice, and none is lost when a process dies.
 */
export async function sendNotices(means: Means, now: Date): Promise<void> {
  const all = await means.database.read(clock, findToTell);
  for (const personId of all) await means.database.as(clock, sight => tellOne(sight, means, personId, now));
}

async function tellOne(sight: Sight, means: Means, personId: string, now: Date): Promise<void> {
  const notices = await takeNotices(sight, personId);
  const [oldest] = notices;
  const person = await findPerson(sight, personId);
  if (!person || !oldest) return;
  const browsers = await listBrowsers(sight, personId);
  const onCall = notices.some(each => each.onCall);
  const phone = onCall && means.settings.smsUrl ? person.phone : null;
  if (!person.email && !phone && browsers.length === 0) return forgetOld(sight, notices, now);
  if (!isTold(person, oldest.notedAt, onCall, now)) return;
  await writeAll(sight, means, { person, notices, browsers, phone, onCall }, now);
  await deleteNotices(
    sight,
    notices.map(({ id }) => id),
  );
}

/** What somebody is told of, and by what. */
interface Telling {
  person: Person;
  notices: readonly WaitingNotice[];
  browsers: readonly SealedBrowser[];
  /** Where a text message goes; null where none does. */
  phone: string | null;
  onCall: boolean;
}

async function writeAll(
  sight: Sight,
  { seal, settings }: Means,
  { person, notices, browsers, phone, onCall }: Telling,
  now: Date,
): Promise<void> {
  const letter = letterOf(person, notices, settings.origin);
  if (person.email) await writeLetter(sight, seal, { to: person.email, ...letter }, now, letterMinutes);
  if (phone) await writeText(sight, seal, { to: phone, text: letter.short }, now, letterMinutes);
  for (const endpoint of browsers.flatMap(each => endpointOf(seal, each) ?? []))
    await writePush(sight, seal, { endpoint, urgent: onCall }, now, pushMinutes(person, onCall, now));
  if (browsers.length > 0) await noteTold(sight, person.id, now);
}

async function forgetOld(sight: Sight, notices: readonly WaitingNotice[], now: Date): Promise<void> {
  const old = notices.filter(({ notedAt }) => now.getTime() - notedAt.getTime() > mostDays * 86_400_000);
  if (old.length > 0)
    await deleteNotices(
      sight,
      old.map(({ id }) => id),
    );
}
