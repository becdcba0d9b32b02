import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { SMTPServer } from 'smtp-server';

/** A letter as a mail server took it in. */
export interface Received {
  to: string[];
  /** Head and body as they came, decoded from quoted-printable and base64. */
  text: string;
}

/** A real mail server on this machine, that keeps what it is handed. */
export interface Mailbox {
  url: string;
  letters: Received[];
  /** Says "come again later" to every letter, or takes them in again. */
  refuse(on: boolean): void;
  /** The next letter to this address; removes it. Rejects when none comes. */
  next(to: string): Promise<Received>;
  close(): Promise<void>;
}

/** Opens one, on a port of its own or on one that a mail server had before. */
export async function openMailbox(port = 0): Promise<Mailbox> {
  const letters: Received[] = [];
  const mood = { refusing: false };
  const server = serverInto(letters, mood);
  server.listen(port, '127.0.0.1');
  await once(server.server, 'listening');
  return {
    url: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`,
    letters,
    refuse(on) {
      mood.refusing = on;
    },
    async next(to) {
      for (let tries = 0; tries < 200; tries++) {
        const at = letters.findIndex(letter => letter.to.includes(to));
        if (at >= 0) return letters.splice(at, 1)[0] as Received;
        await pause(50);
      }
      throw new Error(`no letter came to ${to}`);
    },
    close: () => new Promise(resolve => server.close(resolve)),
  };
}

function serverInto(letters: Received[], mood: { refusing: boolean }): SMTPServer {
  return new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    async onData(stream, session, done) {
      const parts: Buffer[] = [];
      for await (const part of stream) parts.push(part as Buffer);
      if (mood.refusing) return done(Object.assign(new Error('come again later'), { responseCode: 451 }));
      const to = session.envelope.rcptTo.map(({ address }) => address);
      letters.push({ to, text: decoded(Buffer.concat(parts).toString('utf8')) });
      done();
    },
  });
}

/** A letter in words, whichever way it was packed. */
export function decoded(letter: string): string {
  const [head = '', ...rest] = letter.split(/\r?\n\r?\n/);
  const body = rest.join('\n\n');
  if (/content-transfer-encoding: base64/i.test(head)) return `${head}\n\n${Buffer.from(body, 'base64').toString()}`;
  if (!/content-transfer-encoding: quoted-printable/i.test(head)) return letter;
  const bytes = body
    .replaceAll(/=\r?\n/g, '')
    .replaceAll(/=([0-9A-F]{2})/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));
  return `${head}\n\n${Buffer.from(bytes, 'latin1').toString('utf8')}`;
}

/** The first address in a letter that leads to this path. */
export function linkIn({ text }: Received, path: RegExp): string {
  const [found] = [...text.matchAll(/https?:\/\/\S+/g)].map(([link]) => link).filter(link => path.test(link));
  if (!found) throw new Error(`no such link in: ${text}`);
  return found;
}
