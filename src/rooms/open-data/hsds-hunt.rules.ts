import type { Visit } from '#house/visit.ts';
import { hiddenFrom } from '#rooms/organisations/organisation.rules.ts';
import type { Gazetteer } from '#rooms/places/gazetteer.rules.ts';
import { isoDay } from '#ui/dates.ts';
import type { HsdsHunt } from './hsds.storage.ts';
import type { HsdsQuestion } from './hsds.ts';
import type { Telling } from './hsds-service.rules.ts';
import { taxonomyById, termById } from './hsds-term.rules.ts';

/** A question made ready to look for. */
export function huntOf(
  question: HsdsQuestion,
  now: Date,
  gazetteer: Gazetteer,
  leftOut: readonly string[],
  placed: boolean,
): HsdsHunt {
  return {
    ...{ question, leftOut, hiddenAt: hiddenFrom(now), today: isoDay(now) },
    term: question.termId === undefined ? undefined : (termById(question.termId) ?? null),
    taxonomy: question.taxonomyId === undefined ? undefined : (taxonomyById(question.taxonomyId) ?? null),
    at: placed ? whereOf(question, gazetteer) : undefined,
  };
}

function whereOf({ postalCode, metres }: HsdsQuestion, gazetteer: Gazetteer): HsdsHunt['at'] {
  const place = postalCode === undefined ? undefined : gazetteer.postcodePlace(postalCode);
  if (!place) return 'anywhere';
  return metres === undefined
    ? { municipalityCode: place.municipalityCode }
    : { lat: place.lat, lon: place.lon, metres };
}

/** In which words a visit is answered. */
export function tellingIn(visit: Visit, gazetteer: Gazetteer, whole: boolean): Telling {
  const { origin } = visit.house.settings;
  const municipality = (code: string) => gazetteer.municipalityByCode(code);
  return { where: { origin, municipality }, language: visit.language, today: isoDay(visit.now), whole };
}
