import type { ProvenanceMessages } from './provenance.messages.sv.ts';

export const latt: ProvenanceMessages = {
  from: (name, day) => `${name} har skrivit det här. Vi hämtade det ${day}.`,
};
