import type { Catalogue } from '#house/language.ts';
import { en } from './promises.messages.en.ts';
import { type PromisesMessages, sv } from './promises.messages.sv.ts';

export const promisesMessages: Catalogue<PromisesMessages> = { sv, en };
