import type { Catalogue } from '#house/language.ts';
import { en } from './entry.messages.en.ts';
import { type EntryMessages, sv } from './entry.messages.sv.ts';

/** What the front page of a municipality says of the ways in. */
export const entryMessages: Catalogue<EntryMessages> = { sv, en };
