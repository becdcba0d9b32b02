import { sql } from 'kysely';
import { beforeEach, expect, test } from 'vitest';
import { clock, type SignedIn } from '#house/actor.ts';
import { endMembership } from '#rooms/members/member.commands.ts';
import { sharingAs } from '../../../tests/support/sharing.ts';
import { openTestHouse, type TestHouse } from '../../../tests/support/test-house.ts';
import { forgetSharing } from './draft.commands.ts';

let house: TestHouse;
let leader: SignedIn;
let officer: SignedIn;
beforeEach(async () => {
  house = await openTestHouse({ demo: true });
  leader = (await house.actor('association-leader')) as SignedIn;
  officer = (await house.actor('community-police-officer')) as SignedIn;
  await sharingAs(house, leader);
  return () => house.close();
});

const club = () => leader.memberships[0]?.organisationId ?? '';
const daysOn = (days: number) => new Date(house.now.getTime() + days * 86_400_000);

test('whoever leaves hands on what she was writing, or it goes with her', async () => {
  const successor = await house.database.as({ kind: 'terminal' }, async sight => {
    const { rows } = await sql<{
      id: string;
    }>`insert into people (name, joined_at) values ('Prov Efterträdare', now()) returning id`.execute(sight);
    const id = rows[0]?.id ?? '';
    await sql`insert into memberships (person_id, organisation_id, rights, since) values (${id}, ${club()}, '{edit}', now())`.execute(
      sight,
    );
    return id;
  });
  const whose = { organisationId: club(), personId: leader.id, successorId: successor };
  await endMembership(house.house, leader, whose, () => ({ subject: '', text: '' }), house.now);
  const drafts = await house.database.read({ kind: 'terminal' }, sight =>
    sight.selectFrom('drafts').select('writer_id').execute(),
  );
  expect(drafts).toEqual([{ writer_id: successor }]);
});

test('nobody takes over what another writes while she is there, and nobody outside ever does', async () => {
  const tried = house.database.as(officer, sight => sql`update drafts set writer_id = ${officer.id}`.execute(sight));
  await expect(tried).rejects.toThrow('permission denied');
  const whose = { organisationId: club(), personId: leader.id, successorId: officer.id };
  await endMembership(house.house, leader, whose, () => ({ subject: '', text: '' }), house.now);
  const left = await house.database.read(clock, sight => sight.selectFrom('drafts').select('id').execute());
  expect(left).toEqual([]);
});

test('what one is writing is in the file of one’s own, in words', async () => {
  const file = JSON.parse(await (await house.request('/konto/uppgifter.json', { as: 'association-leader' })).text());
  expect(file.drafts).toMatchObject([{ heading: 'Prov på delning', text: 'Prov.' }]);
  const others = JSON.parse(await (await house.request('/konto/uppgifter.json', { as: 'school-leader' })).text());
  expect(others.drafts).toEqual([]);
});

test('drafts are forgotten after 90 days, and copies after a year; the journal stays', async () => {
  const left = () =>
    house.database.read(clock, async sight => [
      (await sight.selectFrom('drafts').select('id').execute()).length,
      (await sight.selectFrom('shares').select('id').execute()).length,
    ]);
  await forgetSharing(house.database, clock, daysOn(89));
  expect(await left()).toEqual([1, 2]);
  await forgetSharing(house.database, clock, daysOn(91));
  expect(await left()).toEqual([0, 2]);
  await forgetSharing(house.database, clock, daysOn(366));
  expect(await left()).toEqual([0, 0]);
  const { rows } = await house.database.read(clock, sight =>
    sql`select act from journal_entries where act like 'share.%'`.execute(sight),
  );
  expect(rows).toHaveLength(2);
});
