import type { Catalogue } from '#house/language.ts';
import { en } from './thin.messages.en.ts';
import { sv, type ThinMessages } from './thin.messages.sv.ts';

export const thinMessages: Catalogue<ThinMessages> = { sv, en };
