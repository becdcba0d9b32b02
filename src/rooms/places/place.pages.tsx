import { page } from '#house/answer.ts';
import { type Door, door } from '#house/door.ts';
import { gazetteerOf, openCodes } from './municipality.queries.ts';
import { FrontPage } from './place.views.tsx';

/** The front door. */
export const placeDoors: Door[] = [
  door.public.get('/', async visit => {
    const asked = (visit.query.get('q') ?? '').trim().slice(0, 100);
    const found = asked === '' ? [] : gazetteerOf(visit).findMunicipality(asked);
    const open = new Set(await openCodes(visit.house.database));
    return page(<FrontPage visit={visit} asked={asked} found={found} open={open} />);
  }),
];
