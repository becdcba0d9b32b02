import pg from 'pg';

/** What row security costs: listing what one person may see of very many rows, against the same condition written by hand. */
export interface SightCost {
  rows: number;
  visible: number;
  /** Milliseconds within which half were answered. */
  secured: number;
  byHand: number;
}

const organisations = 2000;
const versionsEach = 50;
const times = 400;

const listing = 'select id, written_at from organisation_versions order by id desc';
const byHand = listing.replace(' order', ' where organisation_id = any ((select my_workable())::uuid[]) order');

/** Invents the rows as the house's own hands, then lists them as the program does, and as the owner without any rule. */
export async function sightCost(ownerUrl: string, programUrl: string): Promise<SightCost> {
  const [owner, program] = [new pg.Client(ownerUrl), new pg.Client(programUrl)];
  await Promise.all([owner.connect(), program.connect()]);
  try {
    const person = await invent(program);
    await owner.query('analyze organisation_versions; analyze organisations; analyze memberships');
    const pairs: [number, number][] = [];
    // By turns, so that what else the machine does meets both alike.
    for (let time = 0; time < times; time += 1)
      pairs.push([await timed(program, person, listing), await timed(owner, person, byHand)]);
    const { rows } = await owner.query('select count(*)::int as count from organisation_versions');
    const middle = (which: 0 | 1) => pairs.map(pair => pair[which]).sort((a, b) => a - b)[times / 2] ?? 0;
    return { rows: rows[0].count, visible: versionsEach, secured: middle(0), byHand: middle(1) };
  } finally {
    await Promise.all([owner.end(), program.end()]);
  }
}

async function invent(program: pg.Client): Promise<string> {
  await program.query("begin; set local role brygga_house; select set_config('brygga.side', 'terminal', true)");
  await program.query(
    `insert into organisations (slug, joined_at) select 'sight-' || i, now() from generate_series(1, ${organisations}) i`,
  );
  await program.query(
    `insert into organisation_versions (organisation_id, profile, origin, written_at)
     select id, '{}', 'register', now() from organisations, generate_series(1, ${versionsEach}) where slug like 'sight-%'`,
  );
  const { rows } = await program.query("insert into people (name, joined_at) values ('x', now()) returning id");
  await program.query(
    `insert into memberships (person_id, organisation_id, rights, since)
     select $1, id, '{edit}', now() from organisations where slug = 'sight-1000'`,
    [rows[0].id],
  );
  await program.query('commit');
  return rows[0].id;
}

async function timed(client: pg.Client, person: string, statement: string): Promise<number> {
  await client.query(
    `begin read only; select set_config('brygga.side', 'person', true), set_config('brygga.person', '${person}', true)`,
  );
  const begun = performance.now();
  await client.query(statement);
  const took = performance.now() - begun;
  await client.query('rollback');
  return took;
}
