import type { Catalogue } from '#house/language.ts';
import { en } from './person.messages.en.ts';
import { type PersonMessages, sv } from './person.messages.sv.ts';

export const personMessages: Catalogue<PersonMessages> = { sv, en };
