import { type FormReading, first, readForm, type Typed } from '#house/form.ts';
import { readOrgNumber } from '#house/org-number.ts';
import { holdsPersonalNumber } from '#house/personal-number.ts';
import { changedFields } from './organisation.rules.ts';
import { type Profile, type ProfileField, profileSchema } from './organisation.ts';
import { mostPremises, type PremisesField, premisesFields } from './profile-form.ts';
import { isTaxonomyCode } from './taxonomy.ts';

type Faults = Record<string, string>;

/** A profile as it stands in the form, every field as text. */
export function typedOfProfile(profile: Profile): Typed {
  const { premises, leisureCard, activitiesAsWritten, ...plain } = profile;
  const typed: Typed = {
    activitiesAsWritten: [activitiesAsWritten.join('\n')],
    leisureCard: leisureCard === undefined ? [] : [leisureCard ? 'yes' : 'no'],
  };
  for (const [field, value] of Object.entries(plain))
    if (value !== undefined) typed[field] = Array.isArray(value) ? [...value] : [String(value)];
  premises.forEach((each, row) => {
    for (const field of premisesFields)
      if (each[field] !== undefined) typed[`premises.${row}.${field}`] = [String(each[field])];
  });
  return typed;
}

/** How many rows for premises the form shows: those filled in and one more, and two more on request. */
export function premisesRows(typed: Typed, more = false): number {
  const filled = filledRows(typed).at(-1) ?? -1;
  const shown = Number(first(typed, 'rows') ?? 0) || 0;
  return Math.min(mostPremises, Math.max(filled + 2, shown + (more ? 2 : 0)));
}

/**
 * Reads the form. Areas that the municipality does not have are left out, and so are unknown codes of activities.
 * A fault's code says what is wrong: `missing`, `too-long`, `unreadable`, `personal-number` and a few of their own.
 */
export function readProfile(typed: Typed, areaIds: ReadonlySet<string>): FormReading<Profile> {
  const rows = filledRows(typed);
  const number = readOrgNumber(first(typed, 'orgNumber') ?? '');
  const input = { ...plainInput(typed, areaIds), orgNumber: number.kind === 'number' ? number.value : undefined };
  const premises = rows.map(row => premisesInput(typed, row));
  const reading = readForm(profileSchema, { ...input, premises }, typed);
  const faults: Faults = {
    ...(reading.ok ? {} : ofRows(reading.faults, rows)),
    ...togetherFaults(input),
    ...(number.kind === 'number' || number.kind === 'none' ? {} : { orgNumber: number.kind }),
    ...personalNumberFaults(typed),
  };
  if (reading.ok && Object.keys(faults).length === 0) return reading;
  return { ok: false, faults, typed };
}

function plainInput(typed: Typed, areaIds: ReadonlySet<string>) {
  const text = (field: ProfileField) => first(typed, field);
  const several = (field: ProfileField) => typed[field] ?? [];
  return {
    ...Object.fromEntries(lineFields.map(field => [field, text(field)])),
    name: text('name') ?? '',
    kind: text('kind'),
    website: addressOf(text('website')),
    minimumAge: numberOf(text('minimumAge')),
    maximumAge: numberOf(text('maximumAge')),
    yearIncorporated: numberOf(text('yearIncorporated')),
    activities: several('activities').filter(isTaxonomyCode),
    activitiesAsWritten: (typed.activitiesAsWritten?.[0] ?? '')
      .split('\n')
      .map(line => line.trim())
      .filter(Boolean),
    serviceAreas: several('serviceAreas').filter(id => areaIds.has(id)),
    languages: several('languages'),
    leisureCard: text('leisureCard') && text('leisureCard') === 'yes',
    rolesWanted: several('rolesWanted'),
    rolesRefused: several('rolesRefused'),
    placePrecision: text('placePrecision') ?? 'exact',
    postalCode: text('postalCode')?.replace(/^SE-?/i, '').replaceAll(/\s/g, ''),
  };
}

const lineFields = [
  'alternateName',
  'description',
  'email',
  'phone',
  'affiliation',
  'rolesInOwnWords',
  'receivesToday',
  'receivesNotYet',
  'supportNeeded',
  'streetAddress',
  'city',
] as const satisfies readonly ProfileField[];

function premisesInput(typed: Typed, row: number) {
  const text = (field: PremisesField) => first(typed, `premises.${row}.${field}`);
  return {
    name: text('name') ?? '',
    capacity: numberOf(text('capacity')),
    areaM2: numberOf(text('areaM2')),
    hours: text('hours'),
    accessibility: text('accessibility'),
    terms: text('terms'),
  };
}

function filledRows(typed: Typed): number[] {
  const rows = Object.keys(typed).flatMap(name => {
    const [, row] = /^premises\.(\d{1,2})\.\w+$/.exec(name) ?? [];
    return row !== undefined && first(typed, name) ? [Number(row)] : [];
  });
  return [...new Set(rows)].sort((a, b) => a - b);
}

/** The schema counts the rows that are filled in, the form counts all; a number that is wrong is only ever unreadable. */
function ofRows(faults: Faults, rows: readonly number[]): Faults {
  const numeric = /(Age|yearIncorporated|capacity|areaM2)$/;
  return Object.fromEntries(
    Object.entries(faults).map(([field, code]) => [
      field.replace(/^premises\.(\d+)/, (_, index) => `premises.${rows[Number(index)]}`),
      numeric.test(field) ? 'unreadable' : code,
    ]),
  );
}

/** "1 200" and "12,5" are numbers as people write them; NaN for what is none. */
function numberOf(text: string | undefined): number | undefined {
  return text === undefined ? undefined : Number(text.replaceAll(/\s/g, '').replace(',', '.'));
}

/** People write `klubben.se`. */
function addressOf(text: string | undefined): string | undefined {
  return text === undefined || /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`;
}

function togetherFaults(
  input: ReturnType<typeof plainInput> & { phone?: string; website?: string | undefined },
): Faults {
  const { minimumAge, maximumAge, rolesWanted, rolesRefused, phone, website } = input;
  const digits = phone?.replaceAll(/\D/g, '').length ?? 6;
  return {
    ...(minimumAge !== undefined &&
      maximumAge !== undefined &&
      minimumAge > maximumAge && { maximumAge: 'below-minimum' }),
    ...(rolesWanted.some(role => rolesRefused.includes(role)) && { rolesRefused: 'both-ways' }),
    ...((digits < 5 || digits > 20) && { phone: 'unreadable' }),
    ...(website !== undefined && !/^https?:\/\/[^/]+\.[^/]/i.test(website) && { website: 'unreadable' }),
  };
}

const texts = new Set<string>([...lineFields, 'name', 'website', 'activitiesAsWritten']);
const phoneLike = /^(?:\+|00|0\d{1,3}[\s/-]|0[1-9])/;

/** Every text is looked through; a telephone number is only refused when it is written as nothing but a personal number. */
function personalNumberFaults(typed: Typed): Faults {
  const suspect = ([field, values]: [string, string[]]) => {
    const text = values.join(' ').trim();
    if (field === 'phone' && phoneLike.test(text) && !/^\d{6}[\s-]\d{4}$/.test(text)) return false;
    return (texts.has(field) || field.startsWith('premises.')) && holdsPersonalNumber(text);
  };
  return Object.fromEntries(
    Object.entries(typed)
      .filter(suspect)
      .map(([field]) => [field, 'personal-number']),
  );
}

/** What two writers made of one version: each keeps what only she changed, and of what both changed mine stays, named. */
export function merged(base: Profile, theirs: Profile, mine: Profile): { profile: Profile; both: ProfileField[] } {
  const byThem = changedFields(base, theirs);
  const byMe = changedFields(base, mine);
  const taken = byThem.filter(field => !byMe.includes(field));
  const profile = { ...mine };
  for (const field of taken) Object.assign(profile, { [field]: theirs[field] });
  const differing = changedFields(theirs, mine);
  return { profile, both: byMe.filter(field => byThem.includes(field) && differing.includes(field)) };
}
