import type { Catalogue } from '#house/language.ts';
import { en } from './label-warning.messages.en.ts';
import { type LabelWarningMessages, sv } from './label-warning.messages.sv.ts';

export const labelWarningMessages: Catalogue<LabelWarningMessages> = { sv, en };
