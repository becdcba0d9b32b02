import type { Catalogue } from '#house/language.ts';
import { en } from './openactive.messages.en.ts';
import { type OpenActiveMessages, sv } from './openactive.messages.sv.ts';

export const openActiveMessages: Catalogue<OpenActiveMessages> = { sv, en };
