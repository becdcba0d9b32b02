import type { Catalogue } from '#house/language.ts';
import { en } from './white-spot.messages.en.ts';
import { sv, type WhiteSpotMessages } from './white-spot.messages.sv.ts';

export const whiteSpotMessages: Catalogue<WhiteSpotMessages> = { sv, en };
