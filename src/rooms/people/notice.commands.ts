import { clock } from '#house/actor.ts';
import type { Database, Sight } from '#house/database.ts';
import { writeLetter, writeText } from '#house/letter.ts';
import type { Seal } from '#house/seal.ts';
import { isTold } from './notice.rules.ts';
import { deleteNotices, findToTell, takeNotices } from './notice.storage.ts';
import type { WaitingNotice } from './notice.ts';
import { letterOf } from './notice-letter.rules.ts';
import { findPerson } from './person.storage.ts';

type Means = { database: Database; seal: Seal; settings: { origin: string; smsUrl: string | undefined } };

/** So long it is worth telling somebody, minutes. */
const letterMinutes = 3 * 24 * 60;
/** After so many days nobody is told any more of what no letter could reach. */
const mostDays = 30;

/**
 * For the timetable: tells everybody what is new for her, gathered and when she wishes, by letter; whoever is on call by text message too.
 * Writing the letter and forgetting the notice are one: nobody is told twice, and none is lost when a process dies.
 */
export async function sendNotices(means: Means, now: Date): Promise<void> {
  const all = await means.database.read(clock, findToTell);
  for (const personId of all) await means.database.as(clock, sight => tellOne(sight, means, personId, now));
}

async function tellOne(sight: Sight, { seal, settings }: Means, personId: string, now: Date): Promise<void> {
  const notices = await takeNotices(sight, personId);
  const [oldest] = notices;
  const person = await findPerson(sight, personId);
  if (!person || !oldest) return;
  const onCall = notices.some(each => each.onCall);
  if (!person.email) return forgetOld(sight, notices, now);
  if (!isTold(person, oldest.notedAt, onCall, now)) return;
  const letter = letterOf(person, notices, settings.origin);
  await writeLetter(sight, seal, { to: person.email, ...letter }, now, letterMinutes);
  if (onCall && person.phone && settings.smsUrl)
    await writeText(sight, seal, { to: person.phone, text: letter.short }, now, letterMinutes);
  await deleteNotices(
    sight,
    notices.map(({ id }) => id),
  );
}

async function forgetOld(sight: Sight, notices: readonly WaitingNotice[], now: Date): Promise<void> {
  const old = notices.filter(({ notedAt }) => now.getTime() - notedAt.getTime() > mostDays * 86_400_000);
  if (old.length > 0)
    await deleteNotices(
      sight,
      old.map(({ id }) => id),
    );
}
