import type { Catalogue } from '#house/language.ts';
import { en } from './guide.messages.en.ts';
import { type GuideMessages, sv } from './guide.messages.sv.ts';

export const guideMessages: Catalogue<GuideMessages> = { sv, en };
