import pg from 'pg';

/** One statement as it went to the database. */
export interface Statement {
  text: string;
  values: unknown[];
}

/** Every statement that `work` sends to the database in this process, in order. */
export async function captured(work: () => Promise<unknown>): Promise<Statement[]> {
  const statements: Statement[] = [];
  const { prototype } = pg.Client as unknown as { prototype: { query(...args: unknown[]): unknown } };
  const query = prototype.query;
  prototype.query = function (this: unknown, ...args: unknown[]) {
    statements.push(statementOf(args));
    return query.apply(this, args);
  };
  try {
    await work();
  } finally {
    prototype.query = query;
  }
  return statements;
}

function statementOf([first, second]: unknown[]): Statement {
  if (typeof first === 'string') return { text: first, values: Array.isArray(second) ? second : [] };
  const { text, values } = first as { text: string; values?: unknown[] };
  return { text, values: values ?? (Array.isArray(second) ? second : []) };
}
