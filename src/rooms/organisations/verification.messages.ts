import type { Catalogue } from '#house/language.ts';
import { en } from './verification.messages.en.ts';
import { sv, type VerificationMessages } from './verification.messages.sv.ts';

export const verificationMessages: Catalogue<VerificationMessages> = { sv, en };
