import type { Catalogue } from '#house/language.ts';
import { en } from './opening.messages.en.ts';
import { type OpeningMessages, sv } from './opening.messages.sv.ts';

export const openingMessages: Catalogue<OpeningMessages> = { sv, en };
