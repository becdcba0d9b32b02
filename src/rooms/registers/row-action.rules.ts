import type { ActionCounts, Outcome, PreviewRow, RowAction } from './register-import.ts';

/** What decides about a row, without its words. */
export interface Standing {
  outcome: Outcome;
  /** Whether there is anything that could be read in. */
  readable: boolean;
  takes: boolean;
  overwrites: boolean;
  /** The register differs in what the organisation has set itself, or in anything else. */
  differsInOwn: boolean;
  differsElse: boolean;
}

/** New, changed and unchanged rows are taken unless somebody leaves them out; the others only when somebody takes them in. */
export function takenByDefault(outcome: Outcome): boolean {
  return outcome === 'new' || outcome === 'changed' || outcome === 'unchanged';
}

/** What applying does with a row. A page whose own words the register contradicts is not assured to hold. */
export function actionOf(standing: Standing): RowAction {
  if (!standing.readable || !standing.takes) return 'none';
  if (standing.outcome !== 'changed' && standing.outcome !== 'unchanged') return 'create';
  if (standing.differsElse || (standing.differsInOwn && standing.overwrites)) return 'change';
  return standing.differsInOwn ? 'none' : 'assure';
}

export function standingOf(row: Omit<PreviewRow, 'slug'>): Standing {
  return {
    outcome: row.outcome,
    readable: row.told !== undefined,
    takes: row.takes,
    overwrites: row.overwrites,
    differsInOwn: row.differences.some(({ own }) => own),
    differsElse: row.differences.some(({ own }) => !own),
  };
}

/** How many rows each action is for. */
export function countedActions(groups: readonly { standing: Standing; rows: number }[]): ActionCounts {
  const counts: ActionCounts = { create: 0, change: 0, assure: 0, none: 0 };
  for (const { standing, rows } of groups) counts[actionOf(standing)] += rows;
  return counts;
}
