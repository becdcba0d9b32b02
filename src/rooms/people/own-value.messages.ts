import type { Catalogue } from '#house/language.ts';
import { en } from './own-value.messages.en.ts';
import { type OwnValueMessages, sv } from './own-value.messages.sv.ts';

export const ownValueMessages: Catalogue<OwnValueMessages> = { sv, en };
