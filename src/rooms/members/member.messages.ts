import type { Catalogue } from '#house/language.ts';
import { en } from './member.messages.en.ts';
import { type MemberMessages, sv } from './member.messages.sv.ts';

export const memberMessages: Catalogue<MemberMessages> = { sv, en };
