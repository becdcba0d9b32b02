import { join, resolve } from 'node:path';
import { z } from 'zod';

/** What the environment decides. The table in README.md lists the same names. */
export interface Settings {
  port: number;
  host: string;
  /** Scheme, host and port that people type, without a last slash. */
  origin: string;
  /** Folder for everything Brygga keeps outside the database. */
  home: string;
  /** Address of a PostgreSQL of one's own; absent means the embedded one. */
  databaseUrl: string | undefined;
  /** Where letters are handed over; absent means files in `BRYGGA_HOME/outbox`. */
  smtpUrl: string | undefined;
  /** The gateway for text messages; absent means that none are sent. */
  smsUrl: string | undefined;
  /** Push services beside those that are known; no environment names any, so that only tests have one. */
  pushOrigins: readonly string[];
  /** Hosts that feeds may also be read from without https or behind the wall, as `host` or `host:port`. */
  feedHosts: readonly string[];
  /** From whom letters come. */
  mailFrom: string;
  /** What seals secrets in the database; absent means one of this data folder's own. */
  secret: string | undefined;
  /** Folder for the keys of what is closed, outside the database and its backups. */
  keys: string;
  /** How many proxies of one's own stand in front; 0 where people reach the program directly. */
  proxies: number;
  /** Whether the invented municipality Brohamn and its named cast are here. */
  demo: boolean;
}

export class WrongSetting extends Error {}

const schema = z.object({
  PORT: z.coerce
    .number('must be a number')
    .int('must be a whole number')
    .min(0, 'must be 0–65535')
    .max(65535, 'must be 0–65535')
    .default(3000),
  HOST: z.string().min(1, 'must not be empty').default('127.0.0.1'),
  BRYGGA_ORIGIN: z
    .url({ protocol: /^https?$/, error: 'must be an address such as https://brygga.example.se' })
    .optional(),
  BRYGGA_HOME: z.string().min(1, 'must not be empty').default('.brygga'),
  DATABASE_URL: z
    .url({ protocol: /^postgres(ql)?$/, error: 'must begin with postgres:// or postgresql://' })
    .optional(),
  SMTP_URL: z
    .url({ protocol: /^smtps?$/, error: 'must be an address such as smtps://user:word@mail.example.se' })
    .optional(),
  SMS_URL: z
    .url({ protocol: /^https?$/, error: 'must be an address such as https://user:word@sms.example.se' })
    .optional(),
  BRYGGA_MAIL_FROM: z.email('must be an e-mail address').optional(),
  BRYGGA_FEED_HOSTS: z
    .string()
    .regex(
      /^[\w.-]+(:\d{1,5})?(,[\w.-]+(:\d{1,5})?)*$/,
      'must be hosts such as api.intern.example:8080, with commas between',
    )
    .optional(),
  BRYGGA_SECRET: z
    .string()
    .min(32, 'must be at least 32 characters, better 43 from openssl rand -base64 32')
    .optional(),
  BRYGGA_KEYS: z.string().min(1, 'must not be empty').optional(),
  BRYGGA_PROXIES: z.coerce
    .number('must be a number')
    .int('must be a whole number')
    .min(0, 'must be 0–9')
    .max(9, 'must be 0–9')
    .default(0),
  BRYGGA_DEMO: z.enum(['0', '1'], 'must be 0 or 1').default('1'),
});

/** Reads the settings, or throws `WrongSetting` with one line that names the setting and what is wrong. */
export function readSettings(environment: Record<string, string | undefined>): Settings {
  const parsed = schema.safeParse(environment);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new WrongSetting(`${String(issue?.path[0])} ${issue?.message}`);
  }
  const read = parsed.data;
  const origin = read.BRYGGA_ORIGIN ? originOf(read.BRYGGA_ORIGIN) : `http://localhost:${read.PORT}`;
  return {
    port: read.PORT,
    host: read.HOST,
    origin,
    home: resolve(read.BRYGGA_HOME),
    databaseUrl: read.DATABASE_URL,
    smtpUrl: read.SMTP_URL,
    smsUrl: read.SMS_URL,
    pushOrigins: [],
    feedHosts: read.BRYGGA_FEED_HOSTS?.split(',') ?? [],
    mailFrom: read.BRYGGA_MAIL_FROM ?? `brygga@${new URL(origin).hostname}`,
    secret: read.BRYGGA_SECRET,
    keys: resolve(read.BRYGGA_KEYS ?? join(read.BRYGGA_HOME, 'keys')),
    proxies: read.BRYGGA_PROXIES,
    demo: read.BRYGGA_DEMO === '1',
  };
}

function originOf(address: string): string {
  const url = new URL(address);
  if (url.pathname !== '/' || url.search || url.hash) throw new WrongSetting('BRYGGA_ORIGIN must have no path');
  return url.origin;
}
