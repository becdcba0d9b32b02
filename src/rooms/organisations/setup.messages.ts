import type { Catalogue } from '#house/language.ts';
import { en } from './setup.messages.en.ts';
import { type SetupMessages, sv } from './setup.messages.sv.ts';

export const setupMessages: Catalogue<SetupMessages> = { sv, en };
