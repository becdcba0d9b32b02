import type { Attempt } from './attempt.ts';

/** Whether somebody has said what came of it, for good. */
export function isSettled({ outcomes }: Pick<Attempt, 'outcomes'>): boolean {
  const last = outcomes.at(-1);
  return last !== undefined && last.verdict !== 'too-early';
}

/** When somebody is to look; undefined where it is settled. */
export function nextLookOn(attempt: Pick<Attempt, 'outcomes' | 'followUpOn'>): string | undefined {
  return isSettled(attempt) ? undefined : (attempt.outcomes.at(-1)?.nextOn ?? attempt.followUpOn);
}

/** Whether it is time to look, or past it. */
export function isLookDue(attempt: Pick<Attempt, 'outcomes' | 'followUpOn'>, today: string): boolean {
  const on = nextLookOn(attempt);
  return on !== undefined && on <= today;
}

/** What is still tried first, by when somebody is to look; then what is settled, the newest first. */
export function inOrder(attempts: readonly Attempt[]): Attempt[] {
  const key = (attempt: Attempt) => nextLookOn(attempt) ?? '';
  return attempts.toSorted((a, b) => {
    if (isSettled(a) !== isSettled(b)) return isSettled(a) ? 1 : -1;
    return isSettled(a) ? b.writtenAt.getTime() - a.writtenAt.getTime() : key(a) < key(b) ? -1 : 1;
  });
}
