import { describe, expect, it } from 'vitest';
import { labelling } from '#house/labelling.ts';
import { readOrgNumber } from '#house/org-number.ts';
import { localRoles, organisationKinds, placePrecisions, profileSchema } from '#rooms/organisations/organisation.ts';
import { isTaxonomyCode } from '#rooms/organisations/taxonomy.ts';
import { checkKinds } from '#rooms/organisations/verification.ts';
import { spokenLanguages } from '#rooms/people/spoken-language.ts';
import { brohamn } from '#rooms/places/brohamn.cast.ts';
import { brohamnActors } from './brohamn.ts';
import { brohamnCast } from './brohamn-cast.ts';
import type { DemoActor, DemoCheck } from './demo-actor.ts';

const profiles = brohamnActors.map(actor => actor.profile);
const checks = brohamnActors.flatMap(actor => actor.checks ?? []);
const open = brohamnActors.filter(actor => !actor.closed);
const assuredBetween = (from: number, to: number) =>
  open.filter(actor => actor.assuredMonthsAgo >= from && actor.assuredMonthsAgo <= to);

const repeated = (values: readonly string[]) => values.filter((value, index) => values.indexOf(value) !== index);

/** Every sentence of an actor that could be shown, edits and reasons included. */
const textOf = (actor: DemoActor) => JSON.stringify(actor);
const profileAfter = (actor: DemoActor, change: object) => {
  const { writtenDaysAgo: _, ...fields } = change as { writtenDaysAgo?: number };
  return { ...actor.profile, ...fields };
};

function stateOf(check: DemoCheck): string {
  if (check.withdrawn) {
    const { appeal } = check.withdrawn;
    if (!appeal) return 'withdrawn';
    if (!appeal.answer) return 'withdrawn, appealed';
    return appeal.answer.upheld ? 'appeal upheld' : 'appeal dismissed';
  }
  const monthsLeft = check.validMonths - check.monthsAgo;
  if (monthsLeft <= 0) return 'expired';
  return monthsLeft === 1 ? 'expiring' : 'valid';
}

describe('the actors of Brohamn', () => {
  it('are about sixty, each with its own slug, name and description', () => {
    expect(brohamnActors.length).toBeGreaterThanOrEqual(60);
    expect(repeated(brohamnActors.map(actor => actor.slug))).toEqual([]);
    expect(brohamnActors.filter(actor => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(actor.slug))).toEqual([]);
    for (const field of ['name', 'description', 'rolesInOwnWords', 'receivesToday', 'email', 'phone'] as const) {
      expect(repeated(profiles.flatMap(profile => profile[field] ?? []))).toEqual([]);
    }
    expect(profiles.filter(profile => !profile.description)).toEqual([]);
  });

  it.each(brohamnActors.map(actor => [actor.slug, actor] as const))(
    '%s is a profile, also with its edits',
    (_, actor) => {
      expect(profileSchema.safeParse(actor.profile).error).toBeUndefined();
      for (const change of [actor.pendingEdit, actor.returnedEdit?.change]) {
        if (!change) continue;
        const edited = profileSchema.parse(profileAfter(actor, change));
        expect(edited).not.toEqual(profileSchema.parse(actor.profile));
      }
    },
  );

  it('use codes that exist', () => {
    const areas = new Set(brohamn.areas.map(area => area.code));
    expect(profiles.flatMap(profile => profile.activities ?? []).filter(code => !isTaxonomyCode(code))).toEqual([]);
    expect(profiles.flatMap(profile => profile.serviceAreas ?? []).filter(code => !areas.has(code))).toEqual([]);
    const places = new Map(brohamn.postcodes.map(({ postalCode, place }) => [postalCode, place]));
    const misplaced = profiles.filter(({ postalCode, city }) => postalCode && places.get(postalCode) !== city);
    expect(misplaced).toEqual([]);
    for (const list of profiles.flatMap(({ activities, serviceAreas, languages, rolesWanted }) => [
      activities ?? [],
      serviceAreas ?? [],
      languages ?? [],
      rolesWanted ?? [],
    ])) {
      expect(repeated(list)).toEqual([]);
    }
    expect(profiles.filter(p => p.rolesWanted?.some(role => p.rolesRefused?.includes(role)))).toEqual([]);
  });

  it('carry only numbers, mail addresses and phones that nobody has', () => {
    const numbers = profiles.flatMap(profile => profile.orgNumber ?? []);
    expect(numbers.filter(number => !/^899999-9\d{3}$/.test(number))).toEqual([]);
    expect(numbers.filter(number => readOrgNumber(number).kind !== 'number')).toEqual([]);
    expect(repeated(numbers)).toEqual([]);
    expect(profiles.length - numbers.length).toBeGreaterThanOrEqual(8);
    const addresses = profiles.flatMap(({ email, website }) => [email ?? [], website ?? []].flat());
    expect(addresses.filter(address => !/\.example(\/|$)/.test(address))).toEqual([]);
    const fiction = /^(070-174 06 (0[5-9]|[1-9]\d)|08-465 004 \d\d|031-390 06 \d\d)$/;
    expect(profiles.filter(({ phone }) => phone && !fiction.test(phone))).toEqual([]);
  });

  it('tell no place that is to be kept', () => {
    const masked = profiles.filter(profile => (profile.placePrecision ?? 'exact') !== 'exact');
    expect(masked.filter(profile => profile.streetAddress || profile.postalCode || profile.premises)).toEqual([]);
    const hidden = masked.filter(profile => profile.placePrecision === 'hidden');
    expect(hidden.filter(profile => profile.city || profile.serviceAreas)).toEqual([]);
  });

  it('never label anybody', () => {
    expect('Ett gängs plats').toMatch(labelling);
    expect('tillgänglig ingång').not.toMatch(labelling);
    expect(brohamnActors.filter(actor => labelling.test(textOf(actor))).map(actor => actor.slug)).toEqual([]);
  });
});

describe('a year of life in Brohamn', () => {
  it('has every kind, role, language and precision of place', () => {
    const seen = (values: readonly (string | undefined)[], all: readonly string[]) =>
      expect(all.filter(one => !values.includes(one))).toEqual([]);
    seen(
      profiles.map(profile => profile.kind),
      organisationKinds,
    );
    seen(
      profiles.flatMap(profile => profile.rolesWanted ?? []),
      localRoles,
    );
    seen(
      profiles.flatMap(profile => profile.rolesRefused ?? []),
      localRoles,
    );
    seen(
      profiles.flatMap(profile => profile.languages ?? []),
      spokenLanguages,
    );
    seen(
      profiles.map(profile => profile.placePrecision ?? 'exact'),
      placePrecisions,
    );
    seen(
      profiles.flatMap(profile => profile.serviceAreas ?? []),
      brohamn.areas.map(area => area.code),
    );
  });

  it('has checks of every kind in every state, and actors with none', () => {
    const states = new Set(checks.map(stateOf));
    expect([...states].sort()).toEqual(
      ['appeal dismissed', 'appeal upheld', 'expired', 'expiring', 'valid', 'withdrawn', 'withdrawn, appealed'].sort(),
    );
    expect(checkKinds.filter(kind => !checks.some(check => check.kind === kind))).toEqual([]);
    expect(brohamnActors.some(actor => !actor.checks && actor.profile.kind === 'association')).toBe(true);
    const backwards = checks.filter(
      ({ monthsAgo, withdrawn }) =>
        withdrawn && (withdrawn.monthsAgo > monthsAgo || (withdrawn.appeal?.monthsAgo ?? 0) > withdrawn.monthsAgo),
    );
    expect(backwards).toEqual([]);
  });

  it('has pages of every age and edits in every state', () => {
    expect(assuredBetween(6, 11)).toHaveLength(6);
    expect(assuredBetween(12, 99)).toHaveLength(2);
    expect(brohamnActors.filter(actor => actor.pendingEdit).length).toBeGreaterThanOrEqual(3);
    expect(brohamnActors.filter(actor => actor.returnedEdit)).toHaveLength(1);
    expect(brohamnActors.filter(actor => actor.closed)).toHaveLength(1);
    expect(new Set(brohamnActors.map(actor => actor.assuredBy)).size).toBe(2);
  });
});

describe('the cast', () => {
  it('speak for actors that exist, each with what the function may do', () => {
    const slugs = new Set(open.map(actor => actor.slug));
    expect(repeated(brohamnCast.flatMap(person => [person.key, person.name]))).toEqual([]);
    expect(brohamnCast.filter(person => !slugs.has(person.organisationSlug))).toEqual([]);
    const holding = (right: 'coordinate' | 'host') =>
      brohamnCast.filter(person => person.rights.includes(right)).map(person => person.key);
    expect(holding('coordinate')).toEqual(['municipal-coordinator', 'municipal-administrator']);
    expect(holding('host')).toEqual(['municipal-administrator']);
  });

  it('are named in no profile', () => {
    const surnames = brohamnCast.map(person => person.name.split(' ').at(-1) ?? '');
    expect(surnames.filter(name => brohamnActors.some(actor => textOf(actor).includes(name)))).toEqual([]);
  });
});
