import { sql } from 'kysely';
import { beforeEach, expect, test } from 'vitest';
import type { SignedIn } from '#house/actor.ts';
import { askAs } from '../../../tests/support/enquiring.ts';
import { openTestHouse, type TestHouse } from '../../../tests/support/test-house.ts';
import { enquiryPageOf } from './enquiry.queries.ts';
import { sweepEnquiries } from './sweep.commands.ts';

let house: TestHouse;
let leader: SignedIn;
beforeEach(async () => {
  house = await openTestHouse({ demo: true });
  leader = (await house.actor('association-leader')) as SignedIn;
  return () => house.close();
});

const daysOn = (days: number) => new Date(house.now.getTime() + days * 86_400_000);
const ask = () => askAs(house, leader);
const pageOf = (actor: SignedIn, id: string) => enquiryPageOf(house.house, actor, id, house.now);

test('two processes at once do each thing once', async () => {
  const ids = [];
  for (let count = 0; count < 12; count += 1) ids.push(await ask());
  await Promise.all([1, 2, 3].map(() => sweepEnquiries(house.house, daysOn(4))));
  const { rows } = await house.database.read({ kind: 'clock' }, sight =>
    sql<{
      count: number;
    }>`select count(*)::int as count from enquiry_events where step = 'escalate' group by enquiry_id`.execute(sight),
  );
  expect(rows.map(({ count }) => count)).toEqual(ids.map(() => 1));
});

test('one that cannot be swept does not keep the others waiting, and is told of', async () => {
  const [broken, whole] = [await ask(), await ask()];
  // An escalation of the first level that stands there already: the next one breaks the rule that there is one of each.
  await house.database.as({ kind: 'terminal' }, sight =>
    sql`insert into enquiry_events (enquiry_id, step, level, done_as, happened_at) values (${broken}, 'escalate', 1, '', now())`.execute(
      sight,
    ),
  );
  await expect(sweepEnquiries(house.house, daysOn(4))).rejects.toThrow('enquiry_events_escalated_once');
  expect((await pageOf(leader, whole)).enquiry.escalation.level).toBe(1);
  expect((await pageOf(leader, broken)).enquiry.escalation.level).toBe(0);
});
