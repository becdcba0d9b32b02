import type { PublicCatalogue } from '#house/language.ts';
import { ar } from './activity-terms.messages.ar.ts';
import { en } from './activity-terms.messages.en.ts';
import { latt } from './activity-terms.messages.latt.ts';
import { so } from './activity-terms.messages.so.ts';
import { type ActivityTerms, sv } from './activity-terms.messages.sv.ts';

export const activityTerms: PublicCatalogue<ActivityTerms> = { sv, 'sv-x-latt': latt, en, ar, so };
