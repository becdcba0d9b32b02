import { seeOther } from '#house/answer.ts';
import { type Door, door } from '#house/door.ts';
import { first } from '#house/form.ts';
import { personOf, type Visit } from '#house/visit.ts';
import { accountPage } from './account.pages.tsx';
import { accountPath } from './account.ts';
import { deviceAt, enter } from './entering.pages.ts';
import { addPasskey, offerNewPasskey, offerPasskeys, removePasskey, signInByPasskey } from './passkey.commands.ts';
import { readPasskeyAnswer } from './passkey.rules.ts';
import { signInPage } from './session.pages.tsx';

/** Signing in by a passkey, and a person's own passkeys. What its script fetches is the challenge only; all else are forms. */
export const passkeyDoors: Door[] = [
  door.public.post(
    '/in/passkey/challenge',
    async ({ house, now }) => Response.json(await offerPasskeys(house.database, house.settings.origin, now)),
    { limit: 'sign-in.try' },
  ),
  door.public.post('/in/passkey', visit => byPasskey(visit), { limit: 'sign-in.try' }),
  door.confirmed.post('/konto/passkeys/challenge', async visit => {
    const { database, settings } = visit.house;
    const actor = personOf(visit);
    return Response.json(await offerNewPasskey(database, actor, settings.origin, actor.name, visit.now));
  }),
  door.confirmed.post('/konto/passkeys', visit => newPasskey(visit)),
  door.confirmed.post('/konto/passkeys/:id/remove', async visit => {
    await removePasskey(visit.house.database, personOf(visit), visit.id('id'), visit.now);
    return seeOther(visit, `${accountPath}?klart=passkey-remove`);
  }),
];

async function byPasskey(visit: Visit): Promise<Response> {
  const { database, settings } = visit.house;
  const typed = await visit.typed();
  const till = first(typed, 'till');
  const answer = readPasskeyAnswer(first(typed, 'answer'));
  const session = answer && (await signInByPasskey(database, settings.origin, answer, deviceAt(visit), visit.now));
  return session ? enter(visit, session, till) : signInPage(visit, { way: 'passkey', till }, 422);
}

async function newPasskey(visit: Visit): Promise<Response> {
  const { database, settings } = visit.house;
  const typed = await visit.typed();
  const name = first(typed, 'name')?.slice(0, 80);
  if (!name) return accountPage(visit, { passkey: 'missing' }, 422);
  const answer = readPasskeyAnswer(first(typed, 'answer'));
  const added = answer && (await addPasskey(database, personOf(visit), settings.origin, { answer, name }, visit.now));
  return added
    ? seeOther(visit, `${accountPath}?klart=passkey`)
    : accountPage(visit, { passkey: 'refused', name }, 422);
}
