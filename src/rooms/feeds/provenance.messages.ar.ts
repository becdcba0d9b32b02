import type { ProvenanceMessages } from './provenance.messages.sv.ts';

export const ar: ProvenanceMessages = { from: (name, day) => `هذه المعلومات من ${name}، أُخذت في ${day}.` };
