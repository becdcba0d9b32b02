import { sql } from 'kysely';
import type { Sight } from '#house/database.ts';
import type { Audience, CostPeriod } from './activity.ts';
import type { ListedSupply } from './activity-supply.ts';
import type { WeeklyTime } from './schedule.ts';

interface Row {
  activity_id: string;
  municipality_code: string;
  slug: string;
  title: string;
  organisation_name: string;
  subject: string;
  minimum_age: number;
  maximum_age: number;
  audience: string;
  times: WeeklyTime[] | null;
  capacity: number | null;
  amount: number;
  per: string;
  leisure_card: boolean;
  lat: number | null;
  lon: number | null;
}

/**
 * What is on the public lists of some municipalities, has been assured after `hiddenAt` and has not ended before `today`, in one order. A
 * place that was made less exact since it was approved lies where its area does.
 */
export async function findListedSupply(
  sight: Sight,
  municipalityCodes: readonly string[],
  { hiddenAt, today }: { hiddenAt: Date; today: string },
): Promise<ListedSupply[]> {
  const { rows } = await sql<Row>`
    select a.activity_id, a.municipality_code, a.slug, a.title, o.name as organisation_name, a.subject, a.minimum_age, a.maximum_age,
      a.audience, a.profile -> 'schedule' -> 'times' as times, (a.profile ->> 'capacity')::int as capacity,
      (a.profile -> 'cost' ->> 'amount')::int as amount, a.profile -> 'cost' ->> 'per' as per, a.leisure_card,
      coalesce(a.lat, r.lat) as lat, coalesce(a.lon, r.lon) as lon
    from activity_listings a join listings o on o.organisation_id = a.organisation_id
      left join areas r on r.id = a.profile ->> 'areaId'
    where a.municipality_code = any (${[...municipalityCodes]}::text[]) and a.assured_at > ${hiddenAt}
      and (a.ends_on is null or a.ends_on >= ${today})
    order by a.title, a.activity_id`.execute(sight);
  return rows.map(supplyOf);
}

function supplyOf(row: Row): ListedSupply {
  return {
    ...{ id: row.activity_id, municipalityCode: row.municipality_code, slug: row.slug, title: row.title },
    ...{ organisationName: row.organisation_name, subject: row.subject },
    ...{ minimumAge: row.minimum_age, maximumAge: row.maximum_age, audience: row.audience as Audience },
    ...{ times: row.times ?? [], capacity: row.capacity ?? undefined, takesLeisureCard: row.leisure_card },
    cost: { amount: row.amount, per: row.per as CostPeriod },
    point: row.lat !== null && row.lon !== null ? { lat: row.lat, lon: row.lon } : undefined,
  };
}
