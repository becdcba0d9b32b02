import pg from 'pg';

/** What it costs to find what is due among very many open enquiries, against fetching as many rows by their keys. */
export interface SweepCost {
  open: number;
  due: number;
  /** Milliseconds within which half were answered: all that is due, and the next one as the clock takes it. */
  all: number;
  next: number;
  byKey: number;
}

const open = 1_000_000;
const due = 200;
const times = 60;

const columns = 'id, kind, state, function_id, next_at';
const allDue = `select ${columns} from enquiries where next_at <= now() order by next_at`;
const nextDue = 'select id from enquiries where next_at <= now() order by next_at limit 1 for update skip locked';

/** Invents the enquiries, looks for what is due as the clock does, and fetches as many by their keys. */
export async function sweepCost(programUrl: string): Promise<SweepCost> {
  const program = new pg.Client(programUrl);
  await program.connect();
  try {
    await invent(program);
    const { rows } = await asHouse(program, 'select id from enquiries order by next_at limit 200');
    const keys = rows.map(({ id }) => `'${id}'`).join();
    const byKey = `select ${columns} from enquiries where id in (${keys})`;
    const taken: [number, number, number][] = [];
    // By turns, so that what else the machine does meets all alike.
    for (let time = 0; time < times; time += 1)
      taken.push([await timed(program, allDue), await timed(program, nextDue), await timed(program, byKey)]);
    const middle = (which: 0 | 1 | 2) => taken.map(each => each[which]).sort((a, b) => a - b)[times / 2] ?? 0;
    return { open, due, all: middle(0), next: middle(1), byKey: middle(2) };
  } finally {
    await program.end();
  }
}

async function invent(program: pg.Client): Promise<void> {
  await asHouse(
    program,
    `with o as (insert into organisations (slug, joined_at) values ('sweep', now()) returning id),
      f as (insert into functions (organisation_id, slug, title, promise_unit, promise_count, published, shows_median, created_at)
        select id, 'sweep-' || i, 'x', 'hours', 24, false, false, now() from o, generate_series(1, 1000) i returning id, organisation_id),
      numbered as (select id, organisation_id, row_number() over () as place from f)
    insert into enquiries (kind, openness, organisation_id, asked_as, asked_at, state, function_id, last_word_at, soft_due_at, due_at, next_at, erase_at)
    select 'message', 'limited', organisation_id, 'x', now(), 'asked', id, now(), now() + interval '1 hour', now() + interval '2 hours',
      case when i <= ${due} then now() - i * interval '1 second' else now() + (1 + i % 10000) * interval '1 minute' end,
      now() + interval '1 year'
    from generate_series(1, ${open}) i join numbered on place = 1 + i % 1000`,
  );
}

async function asHouse(program: pg.Client, statement: string): Promise<pg.QueryResult> {
  await program.query("begin; set local role brygga_house; select set_config('brygga.side', 'clock', true)");
  const answer = await program.query(statement);
  await program.query('commit');
  return answer;
}

async function timed(program: pg.Client, statement: string): Promise<number> {
  await program.query("begin; set local role brygga_house; select set_config('brygga.side', 'clock', true)");
  const begun = performance.now();
  await program.query(statement);
  const took = performance.now() - begun;
  await program.query('rollback');
  return took;
}
