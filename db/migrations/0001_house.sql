-- The ground: who acts, and what was done.
create extension if not exists pg_trgm;
create extension if not exists unaccent;

grant usage on schema public to brygga_app;

create function acting_person() returns uuid language sql stable
  return nullif(current_setting('brygga.person', true), '')::uuid;

-- The clock and the terminal are the house's own hands.
create function acting_for_the_house() returns boolean language sql stable
  return coalesce(current_setting('brygga.side', true), '') in ('clock', 'terminal');

create function acting_door() returns boolean language sql stable
  return coalesce(current_setting('brygga.side', true), '') = 'door';

-- Small letters without dots and accents, so that "malmo" finds Malmö. Immutable because the dictionary is named.
create function folded(written text) returns text language sql immutable parallel safe strict
  as $$ select lower(public.unaccent('public.unaccent'::regdictionary, written)) $$;

create table journal_entries (
  id bigint generated always as identity primary key,
  noted_at timestamptz not null,
  side text not null check (side in ('visitor', 'door', 'person', 'clock', 'terminal')),
  person_id uuid,
  organisation_id uuid,
  municipality_code text,
  act text not null,
  object_id text not null,
  ground text
);
comment on table journal_entries is 'Every act: who, what, when, on which ground. Never content.';
create index journal_entries_by_organisation on journal_entries (organisation_id, noted_at desc);

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'the journal is only ever added to';
end $$;
create trigger journal_entries_stay before update or delete or truncate on journal_entries
  for each statement execute function refuse_change();

alter table journal_entries enable row level security;
alter table journal_entries force row level security;
grant select, insert on journal_entries to brygga_app;
