import type { Catalogue } from '#house/language.ts';
import { en } from './enquiry.messages.en.ts';
import { type EnquiryMessages, sv } from './enquiry.messages.sv.ts';

export const enquiryMessages: Catalogue<EnquiryMessages> = { sv, en };
