import { createHash } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestHouse, type TestHouse } from '../../tests/support/test-house.ts';
import { type Actor, clock, terminal } from './actor.ts';
import { note } from './journal.ts';
import { countUnlinked, findHead, linksOf } from './journal-chain.storage.ts';
import { type ChainHead, type ChainLink, followChain } from './journal-chain.ts';

let house: TestHouse;
let owner: pg.Client;
let coordinator: Actor;
let leader: Actor;
beforeAll(async () => {
  house = await openTestHouse({ demo: true });
  coordinator = await house.actor('municipal-coordinator');
  leader = await house.actor('association-leader');
  owner = new pg.Client({ connectionString: house.ownerUrl });
  await owner.connect();
});
afterAll(async () => {
  await owner.end();
  await house.close();
});

async function gathered(links: AsyncIterable<ChainLink>): Promise<ChainLink[]> {
  const all: ChainLink[] = [];
  for await (const link of links) all.push(link);
  return all;
}

const deed = (objectId: string) => ({ act: 'test.act', objectId, municipalityCode: '9999' });

const follow = () =>
  house.database.read(terminal, async sight => {
    const { movedAt: _, ...told } = await findHead(sight);
    return { told, ...(await followChain(linksOf(sight, { mayHide: false }), [told])) };
  });

test('many at once, some of whom fail, make one whole chain', async () => {
  const before = (await follow()).head.position;
  const acts = Array.from({ length: 40 }, (_, index) =>
    house.database.as(coordinator, async sight => {
      await note(sight, coordinator, house.now, deed(`a${index}`));
      await note(sight, coordinator, house.now, deed(`b${index}`));
      if (index % 4 === 0) throw new Error('on purpose');
    }),
  );
  const outcomes = await Promise.allSettled(acts);
  expect(outcomes.filter(({ status }) => status === 'rejected')).toHaveLength(10);
  const { head, told, fault } = await follow();
  expect(fault).toBeUndefined();
  expect(head).toEqual(told);
  expect(head.position).toBe(before + 60);
  expect(await house.database.read(terminal, countUnlinked)).toBe(0);
});

test('an entry tells who, in which function, what, when and on which ground', async () => {
  await house.database.as(coordinator, sight => note(sight, coordinator, house.now, { ...deed('x'), ground: 'g' }));
  const entry = await house.database.read(coordinator, sight =>
    sight.selectFrom('journal_entries').selectAll().orderBy('id', 'desc').limit(1).executeTakeFirstOrThrow(),
  );
  expect(entry).toMatchObject({ side: 'person', act: 'test.act', object_id: 'x', ground: 'g', noted_at: house.now });
  expect(entry.function).toBe('Samordnare, Trygghet och samordning, Brohamns kommun');
});

test('nobody writes as somebody else, and the program can change nothing', async () => {
  const foreign = { ...deed('y') };
  await expect(house.database.as(leader, sight => note(sight, coordinator, house.now, foreign))).rejects.toThrow(
    'row-level security',
  );
  for (const statement of ['update journal_head set position = 0', "insert into journal_links values (1, 1, '', '')"])
    await expect(asProgram(statement), statement).rejects.toThrow('permission denied');
  await expect(owner.query('delete from journal_links')).rejects.toThrow('only ever added to');
});

function asProgram(statement: string): Promise<unknown> {
  return house.database.as(clock, async sight => {
    const { sql } = await import('kysely');
    return sql.raw(statement).execute(sight);
  });
}

test('who may not read an entry can still follow the chain past it', async () => {
  await house.database.as(leader, sight => note(sight, leader, house.now, { act: 'test.mine', objectId: 'z' }));
  const { links, followed } = await house.database.read(leader, async sight => {
    const links = await gathered(linksOf(sight, { mayHide: true }));
    return { links, followed: await followChain(links) };
  });
  expect(followed).toEqual({ head: (await follow()).head });
  expect(links.filter(({ text }) => text?.includes('test.act'))).toEqual([]);
  expect(links.filter(({ text }) => text?.includes('test.mine'))).toHaveLength(1);
});

test.each([
  [
    'changed',
    "update journal_entries set ground = 'another' where id = (select id from journal_entries order by id offset 3 limit 1)",
    'changed',
  ],
  [
    'removed',
    'delete from journal_entries where id = (select id from journal_entries order by id offset 3 limit 1)',
    'changed',
  ],
  ['taken out with its link', 'delete from journal_links where position = 4', 'missing'],
  [
    'taken off the end',
    'delete from journal_links where position = (select max(position) from journal_links)',
    'shorter',
  ],
])('an entry that the owner of the database has %s is found', async (_, statement, kind) => {
  await owner.query('begin');
  await owner.query("select set_config('brygga.side', 'clock', true)");
  for (const table of ['journal_entries', 'journal_links'])
    await owner.query(`alter table ${table} disable trigger user, disable row level security`);
  expect((await owner.query(statement)).rowCount).toBe(1);
  const { rows } = await owner.query(
    `select l.position, encode(l.hash, 'hex') as hash, coalesce(journal_text(e), '') as text
     from journal_links l left join journal_entries e on e.id = l.entry_id order by l.position`,
  );
  const { rows: told } = await owner.query("select position, encode(hash, 'hex') as hash from journal_head");
  await owner.query('rollback');
  const number = (row: { position: string }) => ({ ...row, position: Number(row.position) });
  const { fault } = await followChain(rows.map(number) as never, told.map(number) as never);
  expect(fault?.kind).toContain(kind);
});

test('anybody can follow an export with nothing but SHA-256', async () => {
  const links = await house.database.read(terminal, sight => gathered(linksOf(sight, { mayHide: false })));
  let hash = Buffer.alloc(32);
  for (const { text = '' } of links) {
    const digest = createHash('sha256').update(text).digest();
    hash = createHash('sha256')
      .update(Buffer.concat([hash, digest]))
      .digest();
  }
  expect(hash.toString('hex')).toBe((await follow()).head.hash);
});

test('an organisation keeps its own side, in which the whole chain can be followed up to the published head', async () => {
  const own = leader.kind === 'person' ? leader.memberships[0]?.organisationId : undefined;
  const mine = { act: 'test.mine', objectId: 'mine', organisationId: own };
  await house.database.as(leader, sight => note(sight, leader, house.now, mine));
  const published = (await (await house.request('/journal.json')).json()) as ChainHead;
  const answer = await house.request(`/arbete/aktorer/${own}/journal.jsonl`, { as: 'association-leader' });
  const links: ChainLink[] = (await answer.text())
    .trim()
    .split('\n')
    .map(line => JSON.parse(line));
  const { head, fault } = await followChain(links, [published]);
  expect([fault, head.position >= published.position]).toEqual([undefined, true]);
  const told = links.filter(({ text }) => text !== undefined);
  expect(told.every(({ text }) => text?.includes(own ?? 'none'))).toBe(true);
  expect(told.at(-1)?.text).toContain('test.mine');
});
