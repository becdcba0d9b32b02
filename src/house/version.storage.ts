import { type RawBuilder, sql } from 'kysely';
import type { Sight } from './database.ts';
import type { WrittenVersion } from './version.ts';

/** A version as the database hands it over inside another row. */
export interface VersionJson<Profile, Origin> {
  id: number;
  profile: Profile;
  origin: Origin;
  written_at: string;
  approved_at: string | null;
  return_reason: string | null;
}

/**
 * The newest writing of `owner`, a column of the outer query, as `version`; or the newest approved one. `of` begins the names of the
 * tables: `activity` has `activity_versions`, `activity_approvals` and `activity_returns`.
 */
export function newestVersion(
  of: 'organisation' | 'activity',
  owner: string,
  which: 'any' | 'approved',
): RawBuilder<unknown> {
  const table = (what: string) => sql.table(`${of}_${what}`);
  return sql`select jsonb_build_object('id', v.id, 'profile', v.profile, 'origin', v.origin, 'written_at', v.written_at,
      'approved_at', p.approved_at, 'return_reason', r.reason) as version
    from ${table('versions')} v
    left join ${table('approvals')} p on p.version_id = v.id
    left join ${table('returns')} r on r.version_id = v.id
    where v.${sql.ref(`${of}_id`)} = ${sql.ref(owner)} and ${which === 'any' ? sql`true` : sql`p.approved_at is not null`}
    order by v.id desc limit 1`;
}

export function versionFrom<Profile, Origin>(json: VersionJson<Profile, Origin>): WrittenVersion<Profile, Origin> {
  const fate = json.approved_at ? 'approved' : json.return_reason ? 'returned' : 'waiting';
  const { id, profile, origin, written_at, return_reason } = json;
  return { id, profile, origin, writtenAt: new Date(written_at), fate, returnReason: return_reason };
}

/** Keeps every other act on what this names waiting until this transaction ends. */
export async function holdAlone(sight: Sight, name: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${name}, 0))`.execute(sight);
}
