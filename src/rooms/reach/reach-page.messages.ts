import type { Catalogue } from '#house/language.ts';
import { en } from './reach-page.messages.en.ts';
import { type ReachPageMessages, sv } from './reach-page.messages.sv.ts';

export const reachPageMessages: Catalogue<ReachPageMessages> = { sv, en };
