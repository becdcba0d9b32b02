import type { Catalogue } from '#house/language.ts';
import { en } from './spoken-language.messages.en.ts';
import { sv } from './spoken-language.messages.sv.ts';
import type { SpokenLanguage } from './spoken-language.ts';

export const spokenLanguageMessages: Catalogue<Record<SpokenLanguage, string>> = { sv, en };
