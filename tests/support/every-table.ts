import { sql } from 'kysely';
import { terminal } from '#house/actor.ts';
import { waitingPopulation } from './populations.ts';
import type { TestHouse } from './test-house.ts';

const hash = "sha256('x')";
const later = "timestamptz '2026-11-23 12:00Z'";
const leader = "(select id from people where cast_key = 'association-leader')";
const club = "(select id from organisations where slug = 'boxklubben-ankaret')";
const police = "(select organisation_id from memberships where title = 'Kommunpolis')";
const contact = "(select id from functions where title = 'Föreningskontakt')";
const policeFunction = "(select id from functions where title like 'Kommunpolis%')";
const activity = "(select id from activities where slug = 'x')";
const activityVersion = `(select max(id) from activity_versions where activity_id = ${activity})`;
const check = `(select min(id) from organisation_checks where organisation_id = ${club})`;
const withdrawal = '(select max(id) from organisation_check_withdrawals)';
const register = '(select max(id::text)::uuid from register_imports)';

/** One row at least, of the association leader or her club, in each table that the demo leaves empty. */
const rows = [
  `into sign_in_links values (${hash}, ${leader}, now(), ${later})`,
  `into setup_links values (${hash}, ${later})`,
  `into limit_counts values ('search', ${hash}, now(), 1)`,
  `into outgoing_letters (sealed, written_at, due_at, useless_at) values ('', now(), now(), ${later})`,
  `into passkeys (credential_id, person_id, public_key, uses, transports, name, added_at) values ('x', ${leader}, '', 0, '{}', 'x', now())`,
  `into passkey_challenges values (${hash}, ${leader}, ${later})`,
  `into code_apps values (${leader}, '', now(), 0)`,
  `into recovery_codes values (${leader}, ${hash})`,
  `into email_changes values (${hash}, ${leader}, '', ${later})`,
  `into sign_in_providers (slug, name, issuer, client_id, added_at) values ('x', 'x', 'https://x.example', 'x', now())`,
  `into provider_identities values ('x', ${hash}, ${leader}, now())`,
  `into provider_visits values (${hash}, 'x', '', ${leader}, ${later})`,
  `into invitations (token_hash, organisation_id, sealed_email, title, rights, young, invited_by, invited_at, ends_at)
    values (${hash}, ${club}, '', 'x', '{edit}', false, ${leader}, now(), ${later})`,
  `into organisation_check_withdrawals (check_id, withdrawn_at, reason) values (${check}, now(), 'x')`,
  `into organisation_check_appeals (withdrawal_id, appealed_at, text) values (${withdrawal}, now(), 'x')`,
  `into organisation_check_appeal_answers values (${withdrawal}, now(), null, false, 'x')`,
  `into organisation_own_fields values (${club}, 'name', now())`,
  `into organisation_identifiers (organisation_id, municipality_code, scheme, identifier) values (${club}, '9999', 'x', 'x')`,
  `into register_row_choices values (${register}, '9999', 1, false, false, now())`,
  `into drafts (organisation_id, writer_id, sealed, changed_at) values (${club}, ${leader}, '', now())`,
  `into shares (organisation_id, given_by, given_as, to_organisation_id, to_function, to_function_id, publicity, sealed, ground, given_at, ends_at)
    values (${club}, ${leader}, 'x', ${police}, 'Kommunpolis', ${policeFunction}, 'becomes', '', 'about-nobody', now(), ${later})`,
  `into shares (organisation_id, given_by, given_as, sealed_guest, token_hash, link_ends_at, publicity, sealed, ground, given_at, ends_at)
    values (${club}, ${leader}, 'x', '', ${hash}, ${later}, 'may', '', 'consent', now(), ${later})`,
  `into functions (organisation_id, slug, title, promise_unit, promise_count, published, shows_median, created_at)
    values (${club}, 'x', 'x', 'hours', 1, false, false, now())`,
  `into handovers (function_id, from_person, sealed, begun_at) values (${contact}, ${leader}, '', now())`,
  `into duties values (${contact}, '2026-11-23', ${leader})`,
  `into browsers (person_id, name, endpoint_imprint, sealed_endpoint, added_at) values (${leader}, 'x', ${hash}, '', now())`,
  `into notices (person_id, what, path, noted_at) values (${leader}, 'asked', '/', now())`,
  `into enquiries (kind, openness, municipality_code, organisation_id, asked_by, asked_as, asked_at, state, function_id, soft_due_at,
      due_at, next_at, erase_at, last_word_at)
    select 'message', each, '9999', ${club}, ${leader}, 'x', now(), 'asked', ${policeFunction}, ${later}, ${later}::timestamptz + interval '1 day', ${later}, ${later}, now()
    from unnest('{limited,closed}'::text[]) each`,
  `into answer_tallies (municipality_code, kind, asked_in, minutes, withdrawn) values ('9999', 'family-line', '2026-11-01', 60, false)`,
  `into enquiry_keys select id, '' from enquiries`,
  `into enquiry_messages (enquiry_id, side, noted_by, person_id, written_as, sealed, written_at)
    select id, 'receiver', case when inside then function_id end, ${leader}, 'x', '', now()
    from enquiries, unnest('{true,false}'::boolean[]) inside`,
  `into enquiry_events (enquiry_id, step, done_as, happened_at) select id, 'ask', 'x', now() from enquiries`,
  `into enquiry_files (message_id, sealed_about, sealed) select id, '', '' from enquiry_messages`,
  `into guidance_channels (municipality_code, kind, title, phone, checked_on) values ('0180', 'sspf', 'x', '112', '2026-11-23')`,
  `into guidance_rules (municipality_code, situation, owner, checked_on) values ('0180', 'place', 'x', '2026-11-23')`,
  `into activities (organisation_id, municipality_code, slug, created_at) values (${club}, '9999', 'x', now())`,
  `into activity_versions (activity_id, profile, origin, written_at) values (${activity}, '{}', 'organisation', now())`,
  `into activity_approvals values (${activityVersion}, now())`,
  `into activity_returns values (${activityVersion}, now(), null, 'x')`,
  `into activity_assurances (activity_id, assured_at, assurer) values (${activity}, now(), 'organisation')`,
  `into feeds (municipality_code, organisation_id, format, address, name, connected_at, next_at)
    values ('9999', ${club}, 'hsds', 'https://x.example', 'x', now(), now()), ('9999', null, 'hsds', 'https://x.example', 'x', now(), now())`,
  `into feed_streams select id, 0, 'x', address from feeds`,
  `into feed_items (feed_id, kind, item_id, source_id, modified, seen_at, deleted) select id, 'series', 'x', 'x', 0, now(), false from feeds`,
  `into feed_runs (feed_id, began_at, counts) select id, now(), '{}' from feeds`,
  `into activity_sources (activity_id, feed_id, item_id, taken, taken_at, confirmed_at)
    select ${activity}, id, 'x', '{}', now(), now() from feeds where organisation_id is not null`,
  `into activity_closures values (${activity}, now(), null, 'x')`,
  `into reach_terms values ('9999', 500, true, now())`,
  `into activity_vouching_removals select id, now(), null, 'x' from activity_vouchings where words like 'De förklarar%'`,
  `into share_openings (share_id, opened_as, opened_at) select id, 'x', now() from shares`,
  `into open_feed_items (feed, item_id, source_id, municipality_code, imprint) values ('session-series', 'x', ${club}, '9999', ${hash})`,
  `into open_feed_sources values (${club}, 'organisation', now(), 1)`,
];

/** Fills every table that has sight rules and no row in the demo. */
export async function fillEveryTable(house: TestHouse): Promise<void> {
  await house.database.as(terminal, async sight => {
    for (const row of rows) await sql.raw(`insert ${row}`).execute(sight);
  });
  await waitingPopulation(house, terminal);
  await house.database.as(terminal, sight => sql`update population_imports set applied_at = now()`.execute(sight));
  await waitingPopulation(house, terminal);
}
