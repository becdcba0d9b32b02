import type { Sight } from '#house/database.ts';
import type { ListedPremises } from './listed-premises.ts';
import type { Profile } from './organisation.ts';

/** The premises of those of the organisations whose page is public: on the list, and assured after `hiddenAt`. */
export async function findPremisesListed(
  sight: Sight,
  organisationIds: readonly string[],
  hiddenAt: Date,
): Promise<ListedPremises[]> {
  if (organisationIds.length === 0) return [];
  const rows = await sight
    .selectFrom('listings')
    .where('organisation_id', 'in', [...organisationIds])
    .where('assured_at', '>', hiddenAt)
    .select(['organisation_id', 'slug', 'municipality_code', 'name', 'place_name', 'assured_at', 'profile'])
    .execute();
  return rows.map(row => ({
    ...{ organisationId: row.organisation_id, slug: row.slug, municipalityCode: row.municipality_code },
    ...{ name: row.name, placeName: row.place_name ?? undefined, assuredAt: row.assured_at },
    profile: row.profile as unknown as Profile,
  }));
}
