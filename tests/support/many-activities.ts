import { sql } from 'kysely';
import { terminal } from '#house/actor.ts';
import type { TestHouse } from './test-house.ts';

/** Makes so many activities of the boxing club, copies of one of its own with other ages, days and costs; a twentieth of them waits. */
export async function makeManyActivities(house: TestHouse, count: number): Promise<void> {
  const at = sql`${house.now}::timestamptz - i * interval '10 minutes'`;
  await house.database.as(terminal, async sight => {
    await sql`create temporary table made on commit drop as
      select i, gen_random_uuid() as id, i % 20 = 0 as waits, l.organisation_id, l as base, v.profile || jsonb_build_object(
        'title', 'Aktivitet ' || i, 'minimumAge', i % 12, 'maximumAge', 6 + i % 12,
        'cost', jsonb_build_object('amount', (i % 4) * 100, 'per', 'term'), 'capacity', 5 + i % 20,
        'trueCost', jsonb_build_object('amount', 500 + i % 900, 'per', 'term', 'paidBy', 'bidrag ' || i % 7)) as profile
      from generate_series(1, ${sql.lit(count)}) i, activity_listings l join activity_versions v on v.activity_id = l.activity_id
        join activity_approvals p on p.version_id = v.id
      where l.title = 'Tjejboxning'`.execute(sight);
    await sql`insert into activities (id, organisation_id, municipality_code, slug, created_at)
      select id, organisation_id, '9999', 'massa-' || i, ${at} from made`.execute(sight);
    await sql`insert into activity_versions (activity_id, profile, origin, written_at)
      select id, profile, 'organisation', ${at} from made`.execute(sight);
    await sql`insert into activity_approvals select v.id, v.written_at from activity_versions v join made m on m.id = v.activity_id
      where not waits`.execute(sight);
    await sql`insert into activity_listings select m.id, m.organisation_id, '9999', 'massa-' || i, m.profile ->> 'title',
        m.profile - 'trueCost', (base).what, (base).subject, i % 12, 6 + i % 12, array[1 + i % 7], (base).ends_on, (base).audience,
        i % 4 = 0, i % 3 = 0, array['sv', case i % 5 when 0 then 'ar' else 'en' end], (base).place_name,
        (base).lat + i % 100 / 1000.0, (base).lon + i / 100 / 1000.0, ${house.now}::timestamptz, 'organisation'
      from made m where not waits`.execute(sight);
    await sql`insert into activity_assurances (activity_id, assured_at, assurer)
      select id, ${house.now}::timestamptz, 'organisation' from made where not waits`.execute(sight);
  });
  await analyze(house);
}

/** As the database does by itself some time after many rows have come. */
async function analyze({ ownerUrl }: TestHouse): Promise<void> {
  const { default: pg } = await import('pg');
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  await owner.query('analyze');
  await owner.end();
}
