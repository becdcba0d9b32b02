import type { PublicCatalogue } from '#house/language.ts';
import { ar } from './vouched.messages.ar.ts';
import { en } from './vouched.messages.en.ts';
import { latt } from './vouched.messages.latt.ts';
import { so } from './vouched.messages.so.ts';
import { sv, type VouchedMessages } from './vouched.messages.sv.ts';

export const vouchedMessages: PublicCatalogue<VouchedMessages> = { sv, 'sv-x-latt': latt, en, ar, so };
