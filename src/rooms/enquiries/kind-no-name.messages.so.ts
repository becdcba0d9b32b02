import type { KindTexts } from './enquiry-kind.ts';
import { sv } from './kind-no-name.messages.sv.ts';

export const so: KindTexts = { ...sv };
