import type { Sight } from '#house/database.ts';
import { insertChannel, saveRule } from '#rooms/guidance/guidance.storage.ts';
import { monthsAfter } from '#rooms/organisations/organisation.rules.ts';
import { isoDay } from '#ui/dates.ts';
import { brohamnChannels, brohamnRules } from './brohamn-guidance.ts';

/** Gives Brohamn's guide its numbers and its own texts, dated back from `now`. */
export async function fillGuidance(sight: Sight, municipalityCode: string, now: Date): Promise<void> {
  const dayOf = (monthsAgo: number) => isoDay(monthsAfter(now, -monthsAgo));
  for (const { checkedMonthsAgo, ...channel } of brohamnChannels)
    await insertChannel(sight, municipalityCode, { ...channel, checkedOn: dayOf(checkedMonthsAgo) });
  for (const { checkedMonthsAgo, situation, ...rule } of brohamnRules)
    await saveRule(sight, { municipalityCode, situation, version: 0 }, { ...rule, checkedOn: dayOf(checkedMonthsAgo) });
}
