import type { Catalogue } from '#house/language.ts';
import { en } from './asking.messages.en.ts';
import { type AskingMessages, sv } from './asking.messages.sv.ts';

export const askingMessages: Catalogue<AskingMessages> = { sv, en };
