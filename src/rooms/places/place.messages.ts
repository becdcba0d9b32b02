import type { Catalogue } from '#house/language.ts';
import { en } from './place.messages.en.ts';
import { type PlaceMessages, sv } from './place.messages.sv.ts';

export const placeMessages: Catalogue<PlaceMessages> = { sv, en };
