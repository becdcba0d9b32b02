import { page } from '#house/answer.ts';
import { type Door, door } from '#house/door.ts';
import { tokenPattern } from '#house/token.ts';
import type { Visit } from '#house/visit.ts';
import { GoneGuestPage, GuestPage } from './guest.views.tsx';
import { openAsGuest } from './share.commands.ts';
import { guestShareAt } from './share.queries.ts';
import type { Share } from './share.ts';

/** Where a guest's link leads: to one thing, and nowhere else. */
export const guestDoors: Door[] = [
  door.public.get('/delat/:token', async visit => {
    return guestPage(visit, await guestShareAt(visit.house, visit.param('token'), visit.now));
  }),
  door.public.post('/delat/:token', visit => open(visit), { limit: 'sign-in.try' }),
];

async function open(visit: Visit): Promise<Response> {
  const token = visit.param('token');
  return guestPage(visit, tokenPattern.test(token) ? await openAsGuest(visit.house, token, visit.now) : undefined);
}

const guestPage = (visit: Visit, share: Share | undefined) =>
  share ? page(<GuestPage visit={visit} share={share} />) : page(<GoneGuestPage visit={visit} />, 410);
