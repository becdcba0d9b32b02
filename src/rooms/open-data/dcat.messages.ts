import type { Catalogue } from '#house/language.ts';
import { en } from './dcat.messages.en.ts';
import { type DcatMessages, sv } from './dcat.messages.sv.ts';

export const dcatMessages: Catalogue<DcatMessages> = { sv, en };
