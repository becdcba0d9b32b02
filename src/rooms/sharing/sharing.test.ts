import { sql } from 'kysely';
import { beforeEach, expect, test } from 'vitest';
import type { Actor, SignedIn } from '#house/actor.ts';
import { Absent } from '#house/decision.ts';
import { type Letter, letterPlace } from '#house/letter.ts';
import { sendNotices } from '#rooms/people/notice.commands.ts';
import { functionCalled } from '../../../tests/support/enquiring.ts';
import { sharingAs } from '../../../tests/support/sharing.ts';
import { openTestHouse, type TestHouse } from '../../../tests/support/test-house.ts';
import { changeDraft } from './draft.commands.ts';
import { giveShare, openAsGuest, openShare, withdrawShare } from './share.commands.ts';
import { choosingFor, draftOf, guestShareAt, sharePageOf, sharingOf } from './share.queries.ts';

let house: TestHouse;
let leader: SignedIn;
let officer: SignedIn;
let shared: Awaited<ReturnType<typeof sharingAs>>;
const as = async (key: string) => (await house.actor(key)) as SignedIn;
beforeEach(async () => {
  house = await openTestHouse({ demo: true });
  [leader, officer] = [await as('association-leader'), await as('community-police-officer')];
  shared = await sharingAs(house, leader);
  return () => house.close();
});

const club = () => leader.memberships[0]?.organisationId ?? '';
const daysOn = (days: number) => new Date(house.now.getTime() + days * 86_400_000);
const acts = async (actor: Actor) =>
  house.database.read(actor, async sight => {
    const { rows } = await sql<{ act: string; ground: string; function: string | null }>`
      select act, ground, function from journal_entries where act like 'share.%' order by id`.execute(sight);
    return rows;
  });

test('a draft is there for its writer and for nobody else', async () => {
  expect(await draftOf(house.house, leader, shared.draft)).toMatchObject({ title: 'Prov på delning' });
  for (const key of [
    'community-police-officer',
    'municipal-coordinator',
    'municipal-administrator',
    'national-officer',
  ])
    await expect(draftOf(house.house, await as(key), shared.draft), key).rejects.toThrow(Absent);
});

test('what is handed over does not change with the draft', async () => {
  const input = { organisationId: club(), title: 'Något annat', text: 'Annat.' };
  await changeDraft(house.house, leader, { id: shared.draft, version: 1 }, input, house.now);
  await openShare(house.house, officer, shared.share, house.now);
  const { share } = await sharePageOf(house.house, officer, shared.share, house.now);
  expect(share.content).toEqual({ title: 'Prov på delning', text: 'Prov.' });
});

test('nothing is handed over but what was read, and nothing to a function that is not there', async () => {
  const { functions } = await choosingFor(house.house, leader, shared.draft);
  const to = functions.find(each => each.title.startsWith('Samordnare'))?.id ?? '';
  const own = await functionCalled(house, leader, 'Föreningskontakt');
  const give = (version: number, whom: string) =>
    giveShare(house.house, leader, { draftId: shared.draft, to: whom }, { ground: 'consent', version }, house.now);
  await expect(give(2, to)).rejects.toMatchObject({ reason: 'sharing.changed-meanwhile' });
  for (const nowhere of [own, shared.draft])
    await expect(give(1, nowhere)).rejects.toMatchObject({ reason: 'sharing.no-function' });
  expect(functions.map(each => each.organisationId)).not.toContain(club());
});

test('who receives reads after opening, and both sides see it in which function', async () => {
  expect((await sharingOf(house.house, officer, house.now)).received).toHaveLength(1);
  const closed = await sharePageOf(house.house, officer, shared.share, house.now);
  expect(closed.share.content?.title).toBe('');
  await openShare(house.house, officer, shared.share, house.now);
  await openShare(house.house, officer, shared.share, house.now);
  for (const actor of [leader, officer]) {
    const { openings, share } = await sharePageOf(house.house, actor, shared.share, house.now);
    expect(openings.map(each => each.as)).toEqual(['Kommunpolis, ungdomsfrågor']);
    expect(share.content?.text).toBe('Prov.');
  }
  expect(await acts(leader)).toMatchObject([
    { act: 'share.give', ground: 'about-nobody', function: 'Verksamhetsledare, Boxklubben Ankaret' },
    { act: 'share.give-to-guest' },
    { act: 'share.open', function: expect.stringContaining('Kommunpolis') },
  ]);
  expect((await acts(officer)).map(({ act }) => act)).toEqual(['share.give', 'share.open']);
  for (const key of ['housing-host', 'municipal-coordinator', 'parent-network-leader'])
    await expect(sharePageOf(house.house, await as(key), shared.share, house.now), key).rejects.toThrow(Absent);
});

test('whoever holds the function reads; where nobody does, those who speak for the organisation', async () => {
  const receivedBy = async (key: string) => (await sharingOf(house.house, await as(key), house.now)).received.length;
  expect([await receivedBy('community-police-officer'), await receivedBy('area-police-officer')]).toEqual([1, 1]);
  const end = (whose: string) =>
    house.database.as({ kind: 'terminal' }, sight =>
      sql`update holdings set ended_at = now() where person_id in (select id from people where cast_key = ${whose})`.execute(
        sight,
      ),
    );
  await end('community-police-officer');
  expect([await receivedBy('community-police-officer'), await receivedBy('area-police-officer')]).toEqual([0, 1]);
  await end('area-police-officer');
  expect([await receivedBy('community-police-officer'), await receivedBy('area-police-officer')]).toEqual([1, 0]);
});

test('those who read are told by letter, and a letter says nothing of what', async () => {
  await house.database.as({ kind: 'terminal' }, sight =>
    sql`update people set email = 'malin@polis.example' where id = ${officer.id}`.execute(sight),
  );
  await sharingAs(house, leader, 'Hemlig rubrik');
  await sendNotices(house.house, house.now);
  const { rows } = await house.database.read({ kind: 'terminal' }, sight =>
    sql<{ sealed: Buffer }>`select sealed from outgoing_letters`.execute(sight),
  );
  const letters = rows.map(({ sealed }) => JSON.parse(house.house.seal.open(sealed, letterPlace)) as Letter);
  expect(letters.map(({ to }) => to).filter(to => to.includes('malin'))).toEqual(['malin@polis.example']);
  expect(JSON.stringify(letters)).not.toContain('Hemlig');
});

test('nothing of what is written lies open in the database', async () => {
  const { rows } = await house.database.read({ kind: 'terminal' }, sight =>
    sql<{
      row: string;
    }>`select row_to_json(d)::text as row from drafts d union all select row_to_json(s)::text from shares s
      union all select row_to_json(j)::text from journal_entries j`.execute(sight),
  );
  const all = rows.map(({ row }) => row).join();
  expect(all).toContain('share.give');
  for (const word of ['Prov på delning', 'kurator@provskolan', Buffer.from('Prov på delning').toString('hex')])
    expect(all).not.toContain(word);
});

test('a public document is not taken back; a guest’s copy is, and then opens nothing', async () => {
  await expect(withdrawShare(house.house, leader, shared.share, house.now)).rejects.toMatchObject({
    reason: 'sharing.public-document',
  });
  expect((await openAsGuest(house.house, shared.token, house.now))?.content?.text).toBe('Prov.');
  await withdrawShare(house.house, leader, shared.guestShare, house.now);
  expect(await openAsGuest(house.house, shared.token, house.now)).toBeUndefined();
  await expect(withdrawShare(house.house, leader, shared.guestShare, house.now)).rejects.toMatchObject({
    reason: 'sharing.withdrawn',
  });
  expect((await sharePageOf(house.house, leader, shared.guestShare, house.now)).openings).toHaveLength(1);
});

test('a guest’s link ends after two weeks, and looking is not opening', async () => {
  expect((await guestShareAt(house.house, shared.token, daysOn(13)))?.content?.text).toBe('');
  expect(await guestShareAt(house.house, shared.token, daysOn(14))).toBeUndefined();
  expect((await sharePageOf(house.house, leader, shared.guestShare, house.now)).openings).toEqual([]);
});

test('in SQL nobody changes a copy, or takes back what an authority has', async () => {
  const change = (column: string, id: string) =>
    house.database.as(leader, sight => sql.raw(`update shares set ${column} where id = '${id}'`).execute(sight));
  for (const column of [`sealed = 'x'`, `ground = 'duty'`, 'withdrawn_at = null, sealed = sealed'])
    await expect(change(column, shared.guestShare), column).rejects.toThrow();
  const { numAffectedRows } = await change('sealed = null, withdrawn_at = now()', shared.share);
  expect(numAffectedRows ?? 0n).toBe(0n);
});
