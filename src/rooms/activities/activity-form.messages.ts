import type { Catalogue } from '#house/language.ts';
import { en } from './activity-form.messages.en.ts';
import { type ActivityFormMessages, sv } from './activity-form.messages.sv.ts';

export const activityFormMessages: Catalogue<ActivityFormMessages> = { sv, en };

/** Fields whose fault has a sentence of its own, by field and code. */
const ownSentence: Record<string, string> = {
  'title missing': 'title-missing',
  'what missing': 'what-missing',
  'minimumAge missing': 'youngest-missing',
  'maximumAge missing': 'oldest-missing',
  'minimumAge unreadable': 'youngest-missing',
  'maximumAge unreadable': 'oldest-missing',
  'maximumAge reversed': 'ages-reversed',
  'endDate too-long': 'too-long-term',
  'placeName missing': 'place-missing',
  'postalCode unreadable': 'postal-code',
  'point unreadable': 'point-unreadable',
  'costPer missing': 'cost-missing',
  'truePer missing': 'cost-missing',
};

/** What is wrong with a field, in words. */
export function activityFaultSentence({ faults }: ActivityFormMessages, name: string, code: string): string {
  const choice = /^(audience|placePrecision|languages|parentMayStay|policePresence|adaptation\.)/.test(name);
  return faults[choice ? 'choice' : (ownSentence[`${name} ${code}`] ?? code)] ?? faults.missing ?? code;
}
