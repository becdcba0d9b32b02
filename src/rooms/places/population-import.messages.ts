import type { Catalogue } from '#house/language.ts';
import { en } from './population-import.messages.en.ts';
import { type PopulationMessages, sv } from './population-import.messages.sv.ts';

export const populationMessages: Catalogue<PopulationMessages> = { sv, en };
