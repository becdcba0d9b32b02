import type { Catalogue } from '#house/language.ts';
import { en } from './browser.messages.en.ts';
import { type BrowserMessages, sv } from './browser.messages.sv.ts';

export const browserMessages: Catalogue<BrowserMessages> = { sv, en };
