import { page } from '#house/answer.ts';
import { type Door, door } from '#house/door.ts';
import { personOf } from '#house/visit.ts';
import { startOf } from './start.queries.ts';
import { StartPage } from './start.views.tsx';

/** Where one comes in to work. */
export const startDoors: Door[] = [
  door.signedIn.get('/arbete', async visit => {
    const start = await startOf(visit.house, personOf(visit), visit.now);
    return page(<StartPage visit={visit} start={start} />);
  }),
];
