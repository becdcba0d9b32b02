import { z } from 'zod';
import type { WrittenVersion } from '#house/version.ts';
import { placePrecisions } from '#rooms/organisations/organisation.ts';
import { isTaxonomyCode } from '#rooms/organisations/taxonomy.ts';
import { spokenLanguages } from '#rooms/people/spoken-language.ts';
import { scheduleSchema } from './schedule.ts';

/** For whom it is, as it stands on the page. */
export const audiences = ['all', 'girls', 'boys', 'girls-and-nonbinary', 'families'] as const;
export type Audience = (typeof audiences)[number];

export const costPeriods = ['time', 'term', 'year'] as const;
export type CostPeriod = (typeof costPeriods)[number];

/** What a family asks before it dares to come: the same questions everywhere, so that answers can be found. */
export const adaptations = [
  'small-group',
  'same-leaders',
  'told-before',
  'calm-room',
  'own-pace',
  'step-free',
  'companion',
] as const;
export type Adaptation = (typeof adaptations)[number];
export const adaptationAnswers = ['yes', 'partly', 'no'] as const;
export type AdaptationAnswer = (typeof adaptationAnswers)[number];

/** Whether police may come by; whoever comes can read it before. */
export const policeRules = ['never', 'announced', 'welcome'] as const;
export type PoliceRule = (typeof policeRules)[number];

export const parentRules = ['yes', 'at-first', 'no'] as const;
export type ParentRule = (typeof parentRules)[number];

export const oldestAge = 120;
export const longest = { title: 120, line: 200, text: 2000, note: 500 } as const;

const line = z.string().trim().max(longest.line).optional();
const note = z.string().trim().max(longest.note).optional();
const age = z.number().int().min(0).max(oldestAge);
/** Whole kronor. */
const amount = z.number().int().min(0).max(100_000);

/** What an organisation tells of something one can come to. Names follow Open Referral HSDS and OpenActive where they have them. */
export const activitySchema = z.object({
  title: z.string().trim().min(1).max(longest.title),
  /** A code of the taxonomy: a subject, or an activity within one. */
  what: z.string().refine(isTaxonomyCode),
  description: z.string().trim().max(longest.text).optional(),
  minimumAge: age,
  maximumAge: age,
  audience: z.enum(audiences).default('all'),
  schedule: scheduleSchema,
  placeName: line,
  streetAddress: line,
  postalCode: z
    .string()
    .regex(/^\d{5}$/)
    .optional(),
  city: line,
  /** Id of an area of the municipality. */
  areaId: z.string().max(60).optional(),
  /** Degrees WGS 84. */
  latitude: z.number().min(-90).max(90).optional(),
  longitude: z.number().min(-180).max(180).optional(),
  placePrecision: z.enum(placePrecisions).default('exact'),
  gettingThere: note,
  capacity: z.number().int().min(1).max(10_000).optional(),
  /** What a family pays; nothing is 0 kronor. */
  cost: z.object({ amount, per: z.enum(costPeriods) }),
  /** What a place really costs, and who pays it. Never leaves the working face. */
  trueCost: z.object({ amount, per: z.enum(costPeriods), paidBy: line }).optional(),
  firstTimeFree: z.boolean().default(false),
  /** What one can borrow. */
  equipment: note,
  /** Whether Fritidskortet is taken, and the day when somebody last looked. */
  leisureCard: z.object({ accepted: z.boolean(), checkedOn: z.iso.date() }).optional(),
  languages: z.array(z.enum(spokenLanguages)).default([]),
  parentMayStay: z.enum(parentRules).optional(),
  adaptations: z.partialRecord(z.enum(adaptations), z.enum(adaptationAnswers)).default({}),
  policePresence: z.enum(policeRules).optional(),
  contactFunctionId: z.uuid().optional(),
});
export type ActivityProfile = z.infer<typeof activitySchema>;
export type ActivityField = keyof ActivityProfile;

export type ActivityOrigin = 'organisation' | 'coordinator';

/** One writing of an activity, and what became of it. */
export type ActivityVersion = WrittenVersion<ActivityProfile, ActivityOrigin>;

/** Something one can come to, as those who work with it see it. */
export interface Activity {
  id: string;
  organisationId: string;
  organisationName: string;
  municipalityCode: string;
  slug: string;
  /** The newest approved version: what the public sees. */
  published: ActivityVersion | undefined;
  newest: ActivityVersion;
  assuredAt: Date;
  closed: { at: Date; reason: string } | undefined;
}

/** A change that names the version it was made from, so that two writers at once do not undo each other. */
export interface ActivityEdit {
  activityId: string;
  baseVersionId: number;
  profile: ActivityProfile;
}
