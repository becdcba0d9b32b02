import { type CompiledQuery, Kysely, PostgresDialect, type QueryResult, sql } from 'kysely';
import pg from 'pg';
import { type Actor, actsForTheHouse } from './actor.ts';
import type { DB } from './schema.ts';
import { isUuid } from './uuid.ts';

/** A transaction in which the database knows the actor; every query of the program runs in one. */
export type Sight = Kysely<DB>;

export interface Database {
  /** Runs `work` in one transaction with the actor's sight; rolls all of it back when `work` throws. */
  as<T>(actor: Actor, work: (sight: Sight) => Promise<T>): Promise<T>;
  /** As `as`, for reading only: the database refuses any write. */
  read<T>(actor: Actor, work: (sight: Sight) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

// int8 counts stay far below 2^53 here, and a day is a day, not a midnight somewhere.
pg.types.setTypeParser(pg.types.builtins.INT8, Number);
pg.types.setTypeParser(pg.types.builtins.DATE, text => text);

/** Opens a pool as the program's own role, which cannot pass the sight rules by. */
export function openDatabase(url: string, connections = 12): Database {
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    options: '-c statement_timeout=60000 -c idle_in_transaction_session_timeout=120000 -c timezone=UTC',
    connectionTimeoutMillis: 10_000,
  });
  // A connection that breaks fails the work in it and is replaced at the next use; without listeners it would end the program.
  pool.on('error', () => {});
  pool.on('connect', client => client.on('error', () => {}));
  const kysely = new Kysely<DB>({ dialect: new PostgresDialect({ pool }) });
  return {
    as: (actor, work) => inTransaction(kysely, `begin; ${statement(actor)}`, work),
    read: (actor, work) => inTransaction(kysely, `begin read only; ${statement(actor)}`, work),
    close: () => kysely.destroy(),
  };
}

async function inTransaction<T>(kysely: Kysely<DB>, opening: string, work: (sight: Sight) => Promise<T>): Promise<T> {
  return kysely.connection().execute(async sight => {
    // One round trip opens the transaction and states the actor.
    await run(sight, opening);
    try {
      const result = await work(sight);
      await run(sight, 'commit');
      return result;
    } catch (error) {
      await run(sight, 'rollback').catch(() => {});
      throw error;
    }
  });
}

function run(sight: Sight, text: string): Promise<QueryResult<unknown>> {
  return sight.executeQuery(sql.raw(text).compile(sight) as CompiledQuery<unknown>);
}

function statement(actor: Actor): string {
  const person = actor.kind === 'person' ? actor.id : '';
  if (person !== '' && !isUuid(person)) throw new Error('an actor without a proper id');
  const receipt = actor.kind === 'bearer' ? actor.receipt : '';
  if (!/^([0-9a-f]{64})?$/.test(receipt)) throw new Error('a receipt that is no imprint');
  const role = actsForTheHouse(actor) ? 'set local role brygga_house; ' : '';
  return `${role}select set_config('brygga.side', '${actor.kind}', true), set_config('brygga.person', '${person}', true), set_config('brygga.receipt', '${receipt}', true)`;
}

/** Rows per statement: far below what PostgreSQL takes, and few enough that a statement stays short. */
const batch = 500;

/** Cuts a long list into lists that fit one statement each. */
export function inParts<T>(all: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(all.length / batch) }, (_, index) =>
    all.slice(index * batch, (index + 1) * batch),
  );
}
