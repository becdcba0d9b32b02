import type { Catalogue } from '#house/language.ts';
import { en } from './session.messages.en.ts';
import { type SessionMessages, sv } from './session.messages.sv.ts';

export const sessionMessages: Catalogue<SessionMessages> = { sv, en };
