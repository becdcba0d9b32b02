import type { ProvenanceMessages } from './provenance.messages.sv.ts';

export const en: ProvenanceMessages = { from: (name, day) => `What it says comes from ${name}, fetched ${day}.` };
