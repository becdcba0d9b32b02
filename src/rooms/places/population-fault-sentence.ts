import type { PopulationMessages } from './population-import.messages.sv.ts';
import type { ImportFault } from './population-import.ts';

/** The sentence of a catalogue for a file of which nothing can be made. */
export function faultSentence(words: PopulationMessages, fault: ImportFault): string {
  const say = words.fault[fault.code] as (said: ImportFault) => string;
  return say(fault);
}

/** At which field of the form a fault stands. */
export function fieldOf({ code }: ImportFault): 'figures' | 'points' | 'countedOn' {
  if (code === 'no-date') return 'countedOn';
  return code.startsWith('points') ? 'points' : 'figures';
}
