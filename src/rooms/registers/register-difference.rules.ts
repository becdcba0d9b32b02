import { changedFields, masked, secretFields } from '#rooms/organisations/organisation.rules.ts';
import {
  type Organisation,
  type PlacePrecision,
  type Profile,
  type ProfileField,
  placePrecisions,
  profileSchema,
} from '#rooms/organisations/organisation.ts';
import type { Difference, ImportRemark, Told } from './register-import.ts';

/** What a register is compared with: what the public sees, else what was last written. */
export function baseOf({ published, newest }: Pick<Organisation, 'published' | 'newest'>): Profile {
  return (published ?? newest).profile;
}

/** The organisation's newest wish counts also before it is approved: what it hides must not come back by a register. */
export function strictestPrecision({ published, newest }: Pick<Organisation, 'published' | 'newest'>): PlacePrecision {
  const all = [newest.profile.placePrecision, published?.profile.placePrecision ?? 'exact'];
  return placePrecisions.findLast(precision => all.includes(precision)) ?? 'exact';
}

export interface Divergence {
  differences: Difference[];
  remarks: ImportRemark[];
}

/** Where the register says something else than the organisation's page, in the fields that the register tells. */
export function divergence(organisation: Organisation, told: Told): Divergence {
  const before = baseOf(organisation);
  const secret = secretFields[strictestPrecision(organisation)];
  const open = Object.fromEntries(Object.entries(told).filter(([field]) => !secret.includes(field as ProfileField)));
  const fields = changedFields(before, { ...before, ...open });
  const differences = fields.map(field => ({
    field,
    ...(before[field] === undefined ? {} : { before: before[field] }),
    after: told[field],
    own: organisation.ownFields.includes(field),
  }));
  const hides = Object.keys(told).some(field => secret.includes(field as ProfileField));
  return {
    differences,
    remarks: [
      ...(hides ? [{ code: 'place-stays-hidden' as const }] : []),
      ...(organisation.newest.fate === 'waiting' ? [{ code: 'waiting-edit' as const }] : []),
    ],
  };
}

/** The differences that are written: the organisation's own words stay unless somebody lets the register's go before them. */
export function writtenDifferences(differences: readonly Difference[], overwrites: boolean): Difference[] {
  return differences.filter(each => overwrites || !each.own);
}

/** The page after the import. */
export function renewedProfile(organisation: Organisation, differences: readonly Difference[]): Profile {
  return withDifferences({ ...baseOf(organisation), placePrecision: strictestPrecision(organisation) }, differences);
}

/** A profile with what the register says in these fields; masked. */
export function withDifferences(profile: Profile, differences: readonly Difference[]): Profile {
  const said = Object.fromEntries(differences.map(({ field, after }) => [field, after]));
  return masked(profileSchema.parse(coherent({ ...profile, ...said })));
}

/** The page of an organisation that is not here yet. */
export function newProfile(told: Told, kind: Profile['kind']): Profile {
  return masked(profileSchema.parse(coherent({ kind, ...told, name: told.name ?? '' })));
}

/** A register that moves only one limit of the ages must not turn them round. */
function coherent<Ages extends { minimumAge?: number | undefined; maximumAge?: number | undefined }>(
  profile: Ages,
): Ages {
  const { minimumAge, maximumAge } = profile;
  if (minimumAge === undefined || maximumAge === undefined || minimumAge <= maximumAge) return profile;
  return { ...profile, maximumAge: undefined };
}
