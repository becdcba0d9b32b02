import type { Sight } from '#house/database.ts';
import type { AffordableTerms } from './affordable.ts';

/** What a municipality has decided; undefined where it has not. */
export async function findAffordable(sight: Sight, municipalityCode: string): Promise<AffordableTerms | undefined> {
  const row = await sight
    .selectFrom('reach_terms')
    .where('municipality_code', '=', municipalityCode)
    .selectAll()
    .executeTakeFirst();
  return row && { kronor: row.affordable_kronor, leisureCard: row.leisure_card_counts, version: row.version };
}

/** Saves what was changed from `version`; answers whether nobody else was first. */
export async function saveAffordable(
  sight: Sight,
  municipalityCode: string,
  { kronor, leisureCard, version }: AffordableTerms,
  at: Date,
): Promise<boolean> {
  const told = { affordable_kronor: kronor, leisure_card_counts: leisureCard, changed_at: at };
  const saving =
    version === 0
      ? sight
          .insertInto('reach_terms')
          .values({ municipality_code: municipalityCode, ...told })
          .onConflict(conflict => conflict.doNothing())
      : sight
          .updateTable('reach_terms')
          .set({ ...told, version: version + 1 })
          .where('municipality_code', '=', municipalityCode)
          .where('version', '=', version);
  const { rows, numAffectedRows } = await sight.executeQuery(saving.compile());
  return Number(numAffectedRows ?? rows.length) > 0;
}
