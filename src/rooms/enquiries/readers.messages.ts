import type { Catalogue } from '#house/language.ts';
import { en } from './readers.messages.en.ts';
import { type ReadersMessages, sv } from './readers.messages.sv.ts';

export const readersMessages: Catalogue<ReadersMessages> = { sv, en };
