import type { Catalogue } from '#house/language.ts';
import { en } from './enquiry-paper.messages.en.ts';
import { type EnquiryPaperMessages, sv } from './enquiry-paper.messages.sv.ts';

export const enquiryPaperMessages: Catalogue<EnquiryPaperMessages> = { sv, en };
