import type { Catalogue } from '#house/language.ts';
import { en } from './account.messages.en.ts';
import { type AccountMessages, sv } from './account.messages.sv.ts';

export const accountMessages: Catalogue<AccountMessages> = { sv, en };
