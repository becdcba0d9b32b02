import type { Catalogue } from '#house/language.ts';
import { en } from './start.messages.en.ts';
import { type StartMessages, sv } from './start.messages.sv.ts';

export const startMessages: Catalogue<StartMessages> = { sv, en };
