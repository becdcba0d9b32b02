import type { ProvenanceMessages } from './provenance.messages.sv.ts';

export const so: ProvenanceMessages = {
  from: (name, day) => `Macluumaadkan wuxuu ka yimid ${name}, waxaa la soo qaatay ${day}.`,
};
