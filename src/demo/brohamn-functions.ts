import type { AnswerPromise } from '#house/clock.ts';

/** A function of the demo, and who of the cast holds it. */
export interface DemoFunction {
  key: string;
  organisationSlug: string;
  title: string;
  concerns: string;
  mandate?: string;
  mandateFrom?: string;
  promise: AnswerPromise;
  hours?: string;
  languages: readonly string[];
  escalatesTo?: string;
  /** Which kinds of enquiry it takes in beyond messages. */
  takesIn?: readonly string[];
  /** Keys of the cast: the holder first, then the deputies. */
  held: readonly string[];
  /** Whether the holder is on call, in the weeks around the first day of the demo. */
  onCall?: boolean;
  /** Whether the holder lets her name be shown. */
  shown?: boolean;
}

const days = (count: number): AnswerPromise => ({ unit: 'working-days', count });

/** Above before below, so that a line can be drawn upwards. */
export const brohamnFunctions: readonly DemoFunction[] = [
  {
    key: 'samordnare',
    organisationSlug: 'trygghet-och-samordning',
    title: 'Samordnare för det lokala arbetet',
    concerns: 'Vem som gör vad i Brohamn, avtal, och när du inte vet vem du ska fråga.',
    mandate: 'Kallar till möten, fördelar det som ingen har tagit och godkänner uppgifter om aktörer.',
    mandateFrom: 'Kommunstyrelsen i Brohamn',
    promise: days(2),
    hours: 'Vardagar 8–17',
    languages: ['sv', 'en'],
    held: ['municipal-coordinator'],
    shown: true,
  },
  {
    key: 'kommunpolis',
    organisationSlug: 'lokalpolisomrade-brohamn',
    title: 'Kommunpolis, ungdomsfrågor',
    concerns: 'Besök hos föreningar, trygghet runt er verksamhet och samarbete. Är det bråttom ringer du 112.',
    mandate: 'Bestämmer över områdespolisernas tid för samverkan, upp till fyra timmar i veckan.',
    mandateFrom: 'Lokalpolisområdets chef',
    promise: days(3),
    hours: 'Vardagar 9–15',
    languages: ['sv', 'en'],
    escalatesTo: 'samordnare',
    takesIn: ['mentoring', 'expert', 'no-name', 'family-line'],
    onCall: true,
    held: ['community-police-officer', 'area-police-officer'],
    shown: true,
  },
  {
    key: 'radgivning',
    organisationSlug: 'socialtjansten-barn-och-unga',
    title: 'Rådgivning för föreningar',
    concerns: 'Allmänna frågor om stöd till barn och familjer. Säg inga namn här.',
    promise: days(1),
    hours: 'Vardagar 8–16',
    languages: ['sv', 'fa', 'en'],
    escalatesTo: 'samordnare',
    takesIn: ['expert', 'leader-talk', 'no-name', 'family-line'],
    onCall: true,
    held: ['social-services-officer'],
  },
  {
    key: 'ledare',
    organisationSlug: 'boxklubben-ankaret',
    title: 'Föreningskontakt',
    concerns: 'Prova på, ungdomsledare och lån av hallen.',
    promise: { unit: 'hours', count: 48 },
    languages: ['sv', 'bs', 'en'],
    takesIn: ['support', 'premises'],
    held: ['association-leader'],
    shown: true,
  },
  {
    key: 'mammor',
    organisationSlug: 'mammornas-torsdag',
    title: 'Sammankallande',
    concerns: 'Om du vill komma till oss, eller behöver någon som följer med till ett möte.',
    promise: { unit: 'hours', count: 24 },
    languages: ['so', 'sv', 'ar'],
    takesIn: ['accompany', 'support', 'family-line'],
    onCall: true,
    held: ['parent-network-leader'],
    shown: true,
  },
  {
    key: 'omradesvard',
    organisationSlug: 'brohamnshem',
    title: 'Områdesvärd på Tallhöjden',
    concerns: 'Lokaler, gårdar, trasiga lampor och porten som inte går igen.',
    promise: days(2),
    languages: ['sv', 'sq', 'en'],
    takesIn: ['premises'],
    held: ['housing-host'],
  },
];

/** Which function sees to it that a family gets an answer when nobody has given one. */
export const familyLineAbove = 'samordnare';
