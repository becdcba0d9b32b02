import type { Catalogue } from '#house/language.ts';
import { en } from './function.messages.en.ts';
import { type FunctionMessages, sv } from './function.messages.sv.ts';

export const functionMessages: Catalogue<FunctionMessages> = { sv, en };
