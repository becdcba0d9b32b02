import type { Catalogue } from '#house/language.ts';
import { en } from './enquiry-act.messages.en.ts';
import { type EnquiryActMessages, sv } from './enquiry-act.messages.sv.ts';

export const enquiryActMessages: Catalogue<EnquiryActMessages> = { sv, en };
