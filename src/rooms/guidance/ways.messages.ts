import type { Catalogue } from '#house/language.ts';
import { en } from './ways.messages.en.ts';
import { sv, type WaysMessages } from './ways.messages.sv.ts';

export const waysMessages: Catalogue<WaysMessages> = { sv, en };
