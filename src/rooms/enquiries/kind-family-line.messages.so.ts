import type { KindTexts } from './enquiry-kind.ts';
import { sv } from './kind-family-line.messages.sv.ts';

export const so: KindTexts = { ...sv };
