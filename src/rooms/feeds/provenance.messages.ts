import type { PublicCatalogue } from '#house/language.ts';
import { ar } from './provenance.messages.ar.ts';
import { en } from './provenance.messages.en.ts';
import { latt } from './provenance.messages.latt.ts';
import { so } from './provenance.messages.so.ts';
import { type ProvenanceMessages, sv } from './provenance.messages.sv.ts';

export const provenanceMessages: PublicCatalogue<ProvenanceMessages> = { sv, 'sv-x-latt': latt, en, ar, so };
