import type { Catalogue } from '#house/language.ts';
import { en } from './line.messages.en.ts';
import { type LineMessages, sv } from './line.messages.sv.ts';

export const lineMessages: Catalogue<LineMessages> = { sv, en };
