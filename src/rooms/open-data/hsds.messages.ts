import type { Catalogue } from '#house/language.ts';
import { en } from './hsds.messages.en.ts';
import { type HsdsMessages, sv } from './hsds.messages.sv.ts';

export const hsdsMessages: Catalogue<HsdsMessages> = { sv, en };
