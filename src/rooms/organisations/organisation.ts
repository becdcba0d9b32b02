import { z } from 'zod';
import type { WrittenVersion } from '#house/version.ts';

/** Every kind of actor has its place (needs K4); the words are those of `docs/glossary.md`. */
export const organisationKinds = [
  'association',
  'faith-community',
  'police',
  'municipality-unit',
  'school',
  'social-services',
  'housing-company',
  'business',
  'foundation',
  'national-body',
  'network',
] as const;
export type OrganisationKind = (typeof organisationKinds)[number];

/** Roles an organisation can want, or refuse, in the local work (needs A2). */
export const localRoles = [
  'meeting-place',
  'voice-of-a-group',
  'gathers-a-group',
  'bridge-to-authorities',
  'crisis-resource',
  'night-presence',
  'receives-newcomers',
  'accompanies-families',
  'interprets',
  'supports-parents',
  'offers-work',
  'teaches-others',
] as const;
export type LocalRole = (typeof localRoles)[number];

/** How exactly a place may be told: `area` and `hidden` are masked before they are stored. */
export const placePrecisions = ['exact', 'area', 'hidden'] as const;
export type PlacePrecision = (typeof placePrecisions)[number];

const line = (max: number) => z.string().trim().max(max);
const paragraph = line(2000);

export const premisesSchema = z.object({
  name: line(120).min(1),
  capacity: z.number().int().min(1).max(100_000).optional(),
  areaM2: z.number().min(1).max(1_000_000).optional(),
  hours: line(300).optional(),
  accessibility: line(500).optional(),
  terms: line(500).optional(),
});
export type Premises = z.infer<typeof premisesSchema>;

/** What an organisation tells about itself. Names follow Open Referral HSDS 3.0 where it has them. */
export const profileSchema = z.object({
  name: line(200).min(1),
  alternateName: line(200).optional(),
  kind: z.enum(organisationKinds),
  orgNumber: z
    .string()
    .regex(/^\d{6}-\d{4}$/)
    .optional(),
  description: paragraph.optional(),
  website: z
    .url({ protocol: /^https?$/ })
    .max(500)
    .optional(),
  email: z.email().max(254).optional(),
  phone: line(40).optional(),
  yearIncorporated: z.number().int().min(1600).max(2100).optional(),
  affiliation: line(200).optional(),
  /** Codes of the activity taxonomy. */
  activities: z.array(z.string()).max(60).default([]),
  /** Terms of a register that the taxonomy does not know, kept as written. */
  activitiesAsWritten: z.array(line(120)).max(60).default([]),
  minimumAge: z.number().int().min(0).max(120).optional(),
  maximumAge: z.number().int().min(0).max(120).optional(),
  /** Ids of areas of the municipality where the organisation works. */
  serviceAreas: z.array(z.string()).max(60).default([]),
  languages: z.array(z.string().max(8)).max(40).default([]),
  leisureCard: z.boolean().optional(),
  rolesWanted: z.array(z.enum(localRoles)).default([]),
  rolesRefused: z.array(z.enum(localRoles)).default([]),
  rolesInOwnWords: paragraph.optional(),
  receivesToday: paragraph.optional(),
  receivesNotYet: paragraph.optional(),
  supportNeeded: paragraph.optional(),
  premises: z.array(premisesSchema).max(20).default([]),
  placePrecision: z.enum(placePrecisions).default('exact'),
  streetAddress: line(200).optional(),
  postalCode: z
    .string()
    .regex(/^\d{5}$/)
    .optional(),
  city: line(100).optional(),
});
export type Profile = z.infer<typeof profileSchema>;

/** Whose words a version is. */
export type Origin = 'register' | 'organisation' | 'coordinator';

/** One writing of a profile, and what became of it. */
export type Version = WrittenVersion<Profile, Origin>;

/** An organisation as those who work with it see it. */
export interface Organisation {
  id: string;
  municipalityCode: string;
  slug: string;
  /** The newest approved version: what the public sees. */
  published: Version | undefined;
  /** The newest version of all: what the organisation itself sees. */
  newest: Version;
  assuredAt: Date;
  closed: { at: Date; reason: string } | undefined;
  /** Fields that the organisation has set itself. */
  ownFields: ProfileField[];
}

export type ProfileField = keyof Profile;

/** Why something was sent back or taken off the list: whoever reads it must be able to do something about it. */
export const reasonSchema = z.object({ reason: z.string().trim().min(1).max(1000) });

/** A change that names the version it was made from, so that two writers at once do not undo each other. */
export interface Edit {
  organisationId: string;
  baseVersionId: number;
  profile: Profile;
}
