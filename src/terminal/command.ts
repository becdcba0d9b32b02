import type { Database } from '#house/database.ts';
import type { Settings } from '#house/settings.ts';
import type { Given } from './given.ts';
import type { Screen } from './screen.ts';

/** What a command works with. */
export interface Station {
  database: Database;
  settings: Settings;
  screen: Screen;
  now(): Date;
}

/** Something that can be typed after `npm run brygga --`. */
export interface Command {
  /** As it is typed, in one line. */
  usage: string;
  what: string;
  options: readonly string[];
  flags?: readonly string[];
  /** Reads what was typed, before anything is started; throws `WrongArgument`. Answers the work to do. */
  read(given: Given, settings: Settings): (station: Station) => Promise<void>;
}

/** What cannot be done, said in a sentence to whoever typed it. */
export class CannotDo extends Error {}
