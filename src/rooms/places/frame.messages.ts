import type { PublicCatalogue } from '#house/language.ts';
import { ar } from './frame.messages.ar.ts';
import { en } from './frame.messages.en.ts';
import { latt } from './frame.messages.latt.ts';
import { so } from './frame.messages.so.ts';
import { type FrameMessages, sv } from './frame.messages.sv.ts';

/** What stands around every page, and what is said when there is none. */
export const frameMessages: PublicCatalogue<FrameMessages> = { sv, 'sv-x-latt': latt, en, ar, so };
