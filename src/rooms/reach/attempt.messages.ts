import type { Catalogue } from '#house/language.ts';
import { en } from './attempt.messages.en.ts';
import { type AttemptMessages, sv } from './attempt.messages.sv.ts';

export const attemptMessages: Catalogue<AttemptMessages> = { sv, en };
