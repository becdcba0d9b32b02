import type { PublicCatalogue } from '#house/language.ts';
import { ar } from './wish.messages.ar.ts';
import { en } from './wish.messages.en.ts';
import { latt } from './wish.messages.latt.ts';
import { so } from './wish.messages.so.ts';
import { sv, type WishMessages } from './wish.messages.sv.ts';

export const wishMessages: PublicCatalogue<WishMessages> = { sv, 'sv-x-latt': latt, en, ar, so };
