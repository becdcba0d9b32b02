import type { Catalogue } from '#house/language.ts';
import { en } from './finding.messages.en.ts';
import { type FindingMessages, sv } from './finding.messages.sv.ts';

export const findingMessages: Catalogue<FindingMessages> = { sv, en };
