import { type FormReading, first, readForm, type Typed } from '#house/form.ts';
import type { Gazetteer } from '#rooms/places/gazetteer.rules.ts';
import { nameableThings, type Opening, type OpeningInput, openingSchema } from '#rooms/places/municipality.ts';
import { type AreaInput, areaSchema } from './opening.ts';

/** The form as it was typed, or a code for each field that is wrong. */
export function readOpening(typed: Typed): FormReading<OpeningInput> {
  const names = Object.fromEntries(nameableThings.map(thing => [thing, first(typed, `names.${thing}`)]));
  const input = {
    logoText: first(typed, 'logoText') ?? '',
    welcome: first(typed, 'welcome'),
    languages: typed.languages ?? [],
    names,
    licence: first(typed, 'licence'),
  };
  return readForm(openingSchema, input, typed);
}

/** What stands in the form before anybody has typed. */
export function typedOfOpening({
  logoText,
  welcome,
  languages,
  names,
  licence,
}: Omit<Opening, 'municipalityCode' | 'openedAt'>) {
  const own = nameableThings.map(thing => [`names.${thing}`, [names[thing] ?? '']]);
  return {
    logoText: [logoText],
    welcome: [welcome ?? ''],
    languages,
    licence: [licence],
    ...Object.fromEntries(own),
  } as Typed;
}

/** A new area; its postal code must be one of the municipality's. */
export function readArea(typed: Typed, gazetteer: Gazetteer, municipalityCode: string): FormReading<AreaInput> {
  const postalCode = first(typed, 'postalCode')?.replaceAll(/\s/g, '');
  const reading = readForm(areaSchema, { name: first(typed, 'name') ?? '', postalCode }, typed);
  if (!reading.ok || postalCode === undefined) return reading;
  const place = gazetteer.postcodePlace(postalCode);
  if (!place) return { ok: false, faults: { postalCode: 'unknown' }, typed };
  return place.municipalityCode === municipalityCode
    ? reading
    : { ok: false, faults: { postalCode: 'elsewhere' }, typed };
}
