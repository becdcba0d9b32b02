import type { Catalogue } from '#house/language.ts';
import { en } from './missed.messages.en.ts';
import { type MissedMessages, sv } from './missed.messages.sv.ts';

export const missedMessages: Catalogue<MissedMessages> = { sv, en };
