import type { Catalogue } from '#house/language.ts';
import { en } from './young.messages.en.ts';
import { sv, type YoungMessages } from './young.messages.sv.ts';

export const youngMessages: Catalogue<YoungMessages> = { sv, en };
