import type { PublicCatalogue } from '#house/language.ts';
import { ar } from './family.messages.ar.ts';
import { en } from './family.messages.en.ts';
import { latt } from './family.messages.latt.ts';
import { so } from './family.messages.so.ts';
import { type FamilyMessages, sv } from './family.messages.sv.ts';

export const familyMessages: PublicCatalogue<FamilyMessages> = { sv, 'sv-x-latt': latt, en, ar, so };
