import { labelling } from '#house/labelling.ts';
import type { OrganisationKind } from '#rooms/organisations/organisation.ts';
import { mapActivity, mapType } from '#rooms/organisations/taxonomy.rules.ts';
import { type Subject, subjectOf } from '#rooms/organisations/taxonomy.ts';
import type { DistrictReader } from './district.rules.ts';
import type { RegisterRow } from './register-file.ts';
import type { Told } from './register-import.ts';

/** A register's row in the words of a profile, and what of it found no word. */
export interface Proposal {
  told: Told;
  /** The kind of a new organisation; a guess where the register says none. */
  kind: OrganisationKind;
  /** Kept as written on the page. */
  unknownWords: string[];
  /** Words that label whoever comes: not taken in, and told. */
  labels: string[];
  /** Notes about payments, roles and the like, and words that say nothing: not taken in. */
  leftOutWords: string[];
  newAreas: { id: string; name: string }[];
  /** Other municipalities that its districts name. */
  elsewhere: string[];
  /** Whether it says outright that it belongs to another municipality and not to this one. */
  belongsElsewhere: boolean;
}

/** The subjects that a target group can speak of; its ages are read as ages. */
const groupSubjects: readonly Subject[] = ['seniors', 'disability'];
const mostListed = 60;

/** What a row of a register would make of an organisation's profile; only what the register tells is in it. */
export function proposalOf(row: RegisterRow, readDistrict: DistrictReader): Proposal {
  const words = wordsOf(row);
  const places = placesOf(row, readDistrict);
  const { name, alternateName, orgNumber, description, website, postalCode, city } = row;
  const { minimumAge, maximumAge, leisureCard, affiliation, yearIncorporated } = row;
  const told = {
    ...{ name, alternateName, orgNumber, description, website, postalCode, city },
    ...{ minimumAge, maximumAge, affiliation, yearIncorporated },
    // Some registers have no field for the card and note it among the activities.
    leisureCard: leisureCard ?? (row.activities.some(word => /fritidskort/i.test(word)) || undefined),
    kind: words.kind,
    ...(words.speaks ? { activities: words.codes, activitiesAsWritten: words.unknownWords } : {}),
    ...(places.areaIds.length > 0 ? { serviceAreas: places.areaIds } : {}),
    ...(row.languages.length > 0 ? { languages: row.languages } : {}),
  };
  const { areaIds: _, ...elsewhere } = places;
  return {
    told: withoutEmpty(told),
    kind: words.kind ?? kindOfNumber(orgNumber),
    unknownWords: words.unknownWords,
    labels: words.labels,
    leftOutWords: words.leftOutWords,
    ...elsewhere,
  };
}

function wordsOf({ types, activities, targetGroups }: RegisterRow) {
  const typed = types.map(written => ({ written, ...mapType(written) }));
  const done = activities.map(written => ({ written, ...mapActivity(written) }));
  const groups = targetGroups.flatMap(written => mapActivity(written).codes);
  const named = [
    ...done.flatMap(({ codes }) => codes),
    ...groups.filter(code => groupSubjects.some(subject => subject === subjectOf(code))),
  ];
  const subjects = typed.flatMap(({ subject }) => subject ?? []);
  const silent = done.filter(({ codes }) => codes.length === 0);
  const unknown = [...silent.filter(({ marker, rest }) => !marker && !rest), ...typed.filter(type => !type.known)];
  const known = typed.find(type => type.known);
  return {
    kind: known?.kind,
    speaks: types.length + activities.length > 0,
    codes: [
      ...new Set([...named, ...subjects.filter(subject => !named.some(code => subjectOf(code) === subject))]),
    ].slice(0, mostListed),
    unknownWords: unknown
      .map(({ written }) => written)
      .filter(written => !labelling.test(written))
      .slice(0, mostListed),
    labels: unknown.map(({ written }) => written).filter(written => labelling.test(written)),
    leftOutWords: silent.filter(({ marker, rest }) => marker || rest).map(({ written }) => written),
  };
}

function placesOf({ districts }: RegisterRow, readDistrict: DistrictReader) {
  const readings = districts.map(readDistrict);
  const elsewhere = readings.filter(reading => reading.kind === 'elsewhere');
  const here = readings.some(reading => reading.kind !== 'elsewhere');
  const areaIds = readings.flatMap(reading => (reading.kind === 'area' || reading.kind === 'new' ? reading.id : []));
  return {
    areaIds: [...new Set(areaIds)].slice(0, mostListed),
    newAreas: readings.flatMap(reading => (reading.kind === 'new' ? { id: reading.id, name: reading.name } : [])),
    elsewhere: [...new Set(elsewhere.map(({ name }) => name))],
    belongsElsewhere: !here && elsewhere.some(({ declared }) => declared),
  };
}

/** Without a type the number still tells public bodies and companies apart (first digits: Skatteverket); 252 for faith communities is general knowledge. */
function kindOfNumber(orgNumber = ''): OrganisationKind {
  if (orgNumber.startsWith('2120') || orgNumber.startsWith('2220')) return 'municipality-unit';
  if (orgNumber.startsWith('252')) return 'faith-community';
  return /^5/.test(orgNumber) ? 'business' : 'association';
}

function withoutEmpty<T extends object>(told: T): Told {
  return Object.fromEntries(Object.entries(told).filter(([, value]) => value !== undefined)) as Told;
}
