import type { Paper } from '#house/paper.ts';
import type { Visit } from '#house/visit.ts';
import { dayAndTime } from '#ui/dates.ts';
import { gazetteerOf } from './municipality.queries.ts';
import { placeMessages } from './place.messages.ts';

type Told = Pick<Paper, 'title' | 'over' | 'owner' | 'sections'> & { municipalityCode: string | null };

/** What every paper has around what it says: whose it is, where, when it was printed, and its pages. */
export function paperFrame(visit: Visit, { municipalityCode, ...told }: Told): Paper {
  const { paper } = placeMessages[visit.language];
  const municipality = municipalityCode ? gazetteerOf(visit).municipalityByCode(municipalityCode) : undefined;
  return {
    ...told,
    language: visit.language,
    place: municipality?.name ?? '',
    foot: paper.printed(dayAndTime(visit.now, visit.language)),
    pageWords: { page: paper.page, of: paper.of },
  };
}
