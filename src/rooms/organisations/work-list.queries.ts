import type { Actor } from '#house/actor.ts';
import type { Database } from '#house/database.ts';
import { coordinatedCodes } from './organisation.policy.ts';
import { countByMunicipality, countWork, findWork } from './work-list.storage.ts';
import { type WorkCounts, type WorkQuestion, type WorkRow, type WorkScope, workPageSize } from './work-list.ts';

/** A few rows of something, and how many there are in all. */
export interface WorkPart {
  rows: WorkRow[];
  total: number;
}

/** One page of the list of what the actor works with, and how many are in each state. */
export function workListOf(
  database: Database,
  actor: Actor,
  scope: WorkScope,
  question: WorkQuestion,
  now: Date,
): Promise<WorkPart & { counts: WorkCounts }> {
  const offset = (question.page - 1) * workPageSize;
  return database.read(actor, async sight => ({
    ...(await findWork(sight, scope, { ...question, limit: workPageSize, offset }, now)),
    counts: await countWork(sight, scope, now),
  }));
}

/** What waits for somebody who has just come in. */
export interface WorkStart {
  /** The actors that she speaks for. */
  mine: WorkRow[];
  /** Edits that she is to approve. */
  waiting: WorkPart;
  /** Pages that the public does not see, and pages that it soon will not. */
  hidden: WorkPart;
  amber: WorkPart;
  /** Checks that end, and appeals. */
  checks: WorkPart;
  /** Municipalities of hers with nobody in them but herself. */
  empty: string[];
}

/** Rows of one sort on the first page; the list has the rest. */
const startRows = 4;
const mostMine = 12;

/** What waits for the actor, the oldest of each sort first. */
export function workStartOf(database: Database, actor: Actor, now: Date): Promise<WorkStart> {
  const memberships = actor.kind === 'person' ? actor.memberships : [];
  const municipalityCodes = coordinatedCodes(actor);
  const own = { organisationIds: memberships.map(held => held.organisationId), municipalityCodes: [] };
  const coordinated = { organisationIds: [], municipalityCodes };
  return database.read(actor, async sight => {
    const oldest = (state: 'waiting' | 'hidden' | 'amber' | 'checks') =>
      findWork(sight, coordinated, { state, text: '', limit: startRows, offset: 0, oldestFirst: true }, now);
    const present = await countByMunicipality(sight, municipalityCodes);
    const hers = (code: string) => memberships.filter(held => held.municipalityCode === code).length;
    return {
      mine: (await findWork(sight, own, { state: 'all', text: '', limit: mostMine, offset: 0 }, now)).rows,
      waiting: await oldest('waiting'),
      hidden: await oldest('hidden'),
      amber: await oldest('amber'),
      checks: await oldest('checks'),
      empty: municipalityCodes.filter(code => (present.get(code) ?? 0) <= hers(code)),
    };
  });
}
