import type { Catalogue } from '#house/language.ts';
import { en } from './work-list.messages.en.ts';
import { sv, type WorkListMessages } from './work-list.messages.sv.ts';

export const workListMessages: Catalogue<WorkListMessages> = { sv, en };
