import type { Catalogue } from '#house/language.ts';
import { en } from './handover.messages.en.ts';
import { type HandoverMessages, sv } from './handover.messages.sv.ts';

export const handoverMessages: Catalogue<HandoverMessages> = { sv, en };
