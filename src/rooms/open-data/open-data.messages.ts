import type { Catalogue } from '#house/language.ts';
import { en } from './open-data.messages.en.ts';
import { type OpenDataMessages, sv } from './open-data.messages.sv.ts';

export const openDataMessages: Catalogue<OpenDataMessages> = { sv, en };
