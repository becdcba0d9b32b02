import type { PublicCatalogue } from '#house/language.ts';
import { ar } from './leisure-along.messages.ar.ts';
import { en } from './leisure-along.messages.en.ts';
import { latt } from './leisure-along.messages.latt.ts';
import { so } from './leisure-along.messages.so.ts';
import { type AlongMessages, sv } from './leisure-along.messages.sv.ts';

export const alongMessages: PublicCatalogue<AlongMessages> = { sv, 'sv-x-latt': latt, en, ar, so };
