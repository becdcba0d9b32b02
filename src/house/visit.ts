import type { Actor, SignedIn } from './actor.ts';
import type { Assets } from './assets.ts';
import type { Beside } from './beside.ts';
import type { Database } from './database.ts';
import { present } from './decision.ts';
import { type Typed, typedOf } from './form.ts';
import type { Keyring } from './keyring.ts';
import { type Catalogue, inLanguage, type Language, type PublicLanguage } from './language.ts';
import type { Knocks } from './limits.ts';
import type { Navigation } from './navigation.ts';
import type { OwnData } from './own-data.ts';
import type { Seal } from './seal.ts';
import type { Settings } from './settings.ts';
import { isUuid } from './uuid.ts';

/** What every door is handed: who knocks, when, in which language, and what the house has. */
export interface Visit {
  readonly actor: Actor;
  readonly now: Date;
  readonly language: Language;
  /** The language of the visit, on pages that are said in more than every page is. */
  readonly spoken: PublicLanguage;
  /** In which languages the page is said. */
  readonly offered: readonly PublicLanguage[];
  /** The path without language, as `/varberg/aktorer`. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly request: Request;
  readonly house: House;
  /** The network address of who knocks; for limits only, never kept and never logged. */
  readonly address: string;
  /** Marks the page's own scripts as ours. */
  readonly nonce: string;
  /** A named part of the path; empty where the path has no such part. */
  param(name: string): string;
  /** A named part of the path that must be an id; `Absent` where it is none. */
  id(name: string): string;
  /** A path in the language of the visit. */
  href(path: string): string;
  /** What was posted, by field. */
  typed(): Promise<Typed>;
  /** A posted file; undefined where none was chosen. */
  file(name: string): Promise<File | undefined>;
  /** All posted files of a field. */
  files(name: string): Promise<File[]>;
}

/** What the house lends to every visit. */
export interface House {
  readonly database: Database;
  readonly settings: Settings;
  readonly assets: Assets;
  readonly navigation: Navigation;
  /** What every room keeps of a person. */
  readonly ownData: readonly OwnData[];
  /** What rooms above put on pages of those below. */
  readonly beside: Beside;
  readonly seal: Seal;
  readonly keyring: Keyring;
  readonly knocks: Knocks;
  /** Sends the letters that have just been handed in, in the background. */
  readonly deliver: () => void;
  /** Told of every unforeseen fault, for whoever runs the program; must not write personal data anywhere. */
  readonly report: (error: unknown, method: string, path: string) => void;
  /** What every policy's no means, in words. */
  readonly reasons: Catalogue<Readonly<Record<string, string>>>;
}

type Arrival = Pick<
  Visit,
  'actor' | 'now' | 'language' | 'spoken' | 'offered' | 'path' | 'request' | 'address' | 'nonce'
>;

/** A visit around an arrival; `readBody` is called once at the most, however often the body is asked for. */
export function visitOf(
  house: House,
  arrival: Arrival,
  params: Record<string, string>,
  readBody: () => Promise<FormData>,
): Visit {
  let body: Promise<FormData> | undefined;
  const bodyOnce = () => {
    body ??= readBody();
    return body;
  };
  return {
    ...arrival,
    house,
    query: new URL(arrival.request.url).searchParams,
    // A part with unprintable signs in it names nothing, and the database would not take it.
    param: name => (/\p{Cc}/u.test(params[name] ?? '') ? '' : (params[name] ?? '')),
    id: name => present(isUuid(params[name] ?? '') ? params[name] : undefined),
    href: target => inLanguage(target, arrival.spoken),
    typed: async () => typedOf(await bodyOnce()),
    file: async name => filesIn(await bodyOnce(), name)[0],
    files: async name => filesIn(await bodyOnce(), name),
  };
}

/** A browser sends a nameless empty file where none was chosen. */
function filesIn(body: FormData, name: string): File[] {
  return body
    .getAll(name)
    .filter(value => value instanceof File)
    .filter(({ size, name: called }) => size > 0 || called !== '');
}

/** Who knocks, behind a door that lets in nobody but the signed in. */
export function personOf({ actor }: Visit): SignedIn {
  return present(actor.kind === 'person' ? actor : undefined);
}
