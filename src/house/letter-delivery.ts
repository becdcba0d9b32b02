import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import { clock } from './actor.ts';
import type { Database, Sight } from './database.ts';
import { Gone, type Letter, letterPlace, type Outgoing, type TextMessage } from './letter.ts';
import { internationalNumber } from './phone.ts';
import { sendPush } from './push.ts';
import type { Seal } from './seal.ts';
import type { Settings } from './settings.ts';

/** Sends one thing; rejects when it could not be handed over, with `Gone` where it never can. */
export type Carrier = (outgoing: Outgoing, id: string, now: Date) => Promise<void>;

/** What the house does about somebody who is not there any more. */
export type Forgetting = (sight: Sight, outgoing: Outgoing) => Promise<void>;

/** What delivering needs of the house. */
interface Means {
  database: Database;
  seal: Seal;
}

/** How long a mail server may take to answer, milliseconds. */
const patienceMs = 15_000;

/** After so many that did not go by one way in one round, that way is left alone until the next. */
const mostFailures = 3;

/** Letters go by SMTP where the settings name a server, otherwise as files in `BRYGGA_HOME/outbox`. */
export function openCarrier(settings: Settings, seal: Seal): Carrier {
  const byMail = openMail(settings);
  return (outgoing, id, now) => {
    if (outgoing.by === 'push') return sendPush(settings, seal, outgoing, now);
    return outgoing.by === 'sms' ? sendText(settings, outgoing, id) : byMail(outgoing, id);
  };
}

/**
 * By the gateway of `SMS_URL`, in the shape that 46elks and others of the country take: a form with `from`, `to` and `message`, and user
 * and word in the address. The id goes along, so that a gateway that keeps it sends nothing twice.
 */
async function sendText({ smsUrl }: Settings, { to, text }: TextMessage, id: string): Promise<void> {
  if (!smsUrl) throw new Error('no gateway for text messages');
  const { username, password, href } = new URL(smsUrl);
  const url = new URL(href);
  url.username = '';
  url.password = '';
  const basic = Buffer.from(`${decodeURIComponent(username)}:${decodeURIComponent(password)}`).toString('base64');
  const answer = await fetch(url, {
    method: 'POST',
    headers: { authorization: `Basic ${basic}`, 'idempotency-key': id },
    body: new URLSearchParams({ from: 'Brygga', to: internationalNumber(to), message: text }),
    signal: AbortSignal.timeout(patienceMs),
  });
  if (!answer.ok) throw new Error(`the gateway for text messages answered ${answer.status}`);
}

function openMail({ smtpUrl, home, mailFrom, origin }: Settings): (letter: Letter, id: string) => Promise<void> {
  const host = new URL(origin).hostname;
  const common = ({ to, subject, text }: Letter, id: string) => ({
    ...{ from: mailFrom, to: { name: '', address: to }, subject, text, messageId: `<${id}@${host}>` },
    headers: { 'Auto-Submitted': 'auto-generated' },
  });
  if (smtpUrl) {
    const limits = { connectionTimeout: patienceMs, greetingTimeout: patienceMs, socketTimeout: patienceMs };
    const server = createTransport({ url: smtpUrl, ...limits });
    return async (letter, id) => void (await server.sendMail(common(letter, id)));
  }
  const writer = createTransport({ streamTransport: true, buffer: true, newline: 'unix' });
  return async (letter, id) => {
    const { message } = await writer.sendMail(common(letter, id));
    const folder = join(home, 'outbox');
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    writeFileSync(join(folder, `${new Date().toISOString().replaceAll(':', '-')}-${id}.eml`), message as Buffer, {
      mode: 0o600,
    });
  };
}

/**
 * Sends everything that is due and removes it; what could not be sent waits longer each time, until it is useless. A way that is down
 * keeps nothing waiting that goes by another. Several processes may run it at once. Rejects with the first reason for a failure.
 */
export async function deliverLetters(means: Means, carrier: Carrier, forget: Forgetting, now: Date): Promise<void> {
  const { database } = means;
  await database.as(clock, sight => sight.deleteFrom('outgoing_letters').where('useless_at', '<=', now).execute());
  const failures = new Map<string, unknown[]>();
  for (;;) {
    const down = [...failures].filter(([, reasons]) => reasons.length >= mostFailures).map(([way]) => way);
    // A transaction each: what has gone is gone, whatever becomes of the next.
    const outcome = await database.as(clock, sight => deliverNext(sight, { ...means, carrier, forget }, down, now));
    if (outcome === 'none') break;
    if (outcome !== 'done') failures.set(outcome.way, [...(failures.get(outcome.way) ?? []), outcome.reason]);
  }
  const [first] = [...failures.values()].flat();
  if (first) throw first;
}

async function deliverNext(
  sight: Sight,
  { seal, carrier, forget }: Means & { carrier: Carrier; forget: Forgetting },
  down: readonly string[],
  now: Date,
) {
  const next = await takeNext(sight, down, now);
  if (!next) return 'none';
  try {
    const outgoing = JSON.parse(seal.open(next.sealed, letterPlace)) as Outgoing;
    await carrier(outgoing, next.id, now).catch(reason =>
      reason instanceof Gone ? forget(sight, outgoing) : Promise.reject(reason),
    );
    await sight.deleteFrom('outgoing_letters').where('id', '=', next.id).execute();
    return 'done';
  } catch (reason) {
    const again = new Date(now.getTime() + 2 ** Math.min(next.attempts, 8) * 30_000);
    const change = { due_at: again, attempts: next.attempts + 1 };
    await sight.updateTable('outgoing_letters').set(change).where('id', '=', next.id).execute();
    return { way: next.way, reason };
  }
}

function takeNext(sight: Sight, down: readonly string[], now: Date) {
  return sight
    .selectFrom('outgoing_letters')
    .where('due_at', '<=', now)
    .$if(down.length > 0, query => query.where('way', 'not in', [...down]))
    .select(['id', 'sealed', 'attempts', 'way'])
    .orderBy('due_at')
    .limit(1)
    .forUpdate()
    .skipLocked()
    .executeTakeFirst();
}
