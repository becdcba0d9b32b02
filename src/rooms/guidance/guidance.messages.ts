import type { Catalogue } from '#house/language.ts';
import { en } from './guidance.messages.en.ts';
import { type GuidanceMessages, sv } from './guidance.messages.sv.ts';

export const guidanceMessages: Catalogue<GuidanceMessages> = { sv, en };
