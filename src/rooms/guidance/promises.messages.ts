import type { PublicCatalogue } from '#house/language.ts';
import { ar } from './promises.messages.ar.ts';
import { en } from './promises.messages.en.ts';
import { latt } from './promises.messages.latt.ts';
import { so } from './promises.messages.so.ts';
import { type PromisesMessages, sv } from './promises.messages.sv.ts';

export const promisesMessages: PublicCatalogue<PromisesMessages> = { sv, 'sv-x-latt': latt, en, ar, so };
