import type { Catalogue } from '#house/language.ts';
import { en } from './no-names.messages.en.ts';
import { type NoNamesMessages, sv } from './no-names.messages.sv.ts';

export const noNamesMessages: Catalogue<NoNamesMessages> = { sv, en };
