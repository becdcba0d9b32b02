import type { Catalogue } from '#house/language.ts';
import { en } from './journal.messages.en.ts';
import { type JournalMessages, sv } from './journal.messages.sv.ts';

export const journalMessages: Catalogue<JournalMessages> = { sv, en };
