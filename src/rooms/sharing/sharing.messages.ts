import type { Catalogue } from '#house/language.ts';
import { en } from './sharing.messages.en.ts';
import { type SharingMessages, sv } from './sharing.messages.sv.ts';

export const sharingMessages: Catalogue<SharingMessages> = { sv, en };
