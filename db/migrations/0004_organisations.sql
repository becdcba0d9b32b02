-- What an organisation tells of itself: every version kept, the approved one public.
create table organisation_versions (
  id bigint generated always as identity primary key,
  organisation_id uuid not null references organisations on delete cascade,
  profile jsonb not null,
  origin text not null check (origin in ('register', 'organisation', 'coordinator')),
  written_at timestamptz not null,
  written_by uuid references people on delete set null
);
create index organisation_versions_newest on organisation_versions (organisation_id, id desc);

-- What became of a version, as acts with who and when; a version without one waits.
create table organisation_approvals (
  version_id bigint primary key references organisation_versions on delete cascade,
  approved_at timestamptz not null,
  approved_by uuid references people on delete set null
);
create table organisation_returns (
  version_id bigint primary key references organisation_versions on delete cascade,
  returned_at timestamptz not null,
  returned_by uuid references people on delete set null,
  reason text not null check (length(reason) between 1 and 1000)
);

-- "Stämmer fortfarande": who last said that the public version holds.
create table organisation_assurances (
  id bigint generated always as identity primary key,
  organisation_id uuid not null references organisations on delete cascade,
  assured_at timestamptz not null,
  assurer text not null check (assurer in ('register', 'organisation', 'coordinator')),
  assured_by uuid references people on delete set null
);
create index organisation_assurances_newest on organisation_assurances (organisation_id, assured_at desc);

-- Fields that the organisation itself has set: an import shows a difference there and never overwrites it.
create table organisation_own_fields (
  organisation_id uuid not null references organisations on delete cascade,
  field text not null,
  set_at timestamptz not null,
  primary key (organisation_id, field)
);

create table organisation_identifiers (
  organisation_id uuid not null references organisations on delete cascade,
  municipality_code text not null references municipalities,
  scheme text not null,
  identifier text not null,
  primary key (municipality_code, scheme, identifier)
);
comment on table organisation_identifiers is 'Under which id a municipal register knows the organisation (HSDS organization_identifier).';
create index organisation_identifiers_of on organisation_identifiers (organisation_id);

create table organisation_closures (
  organisation_id uuid primary key references organisations on delete cascade,
  closed_at timestamptz not null,
  closed_by uuid references people on delete set null,
  reason text not null check (length(reason) between 1 and 1000)
);

-- The public face: one row per approved organisation, with nothing in it that may not leave. Readable by all without
-- a condition, because full-text match is not leakproof and would lose its index behind a real policy.
create table listings (
  organisation_id uuid primary key references organisations on delete cascade,
  municipality_code text not null references municipalities,
  slug text not null,
  name text not null,
  kind text not null,
  profile jsonb not null,
  subjects text[] not null default '{}',
  activities text[] not null default '{}',
  area_ids text[] not null default '{}',
  languages text[] not null default '{}',
  roles_wanted text[] not null default '{}',
  minimum_age int,
  maximum_age int,
  place_name text,
  lat double precision,
  lon double precision,
  checked_kinds text[] not null default '{}',
  assured_at timestamptz not null,
  search_text text not null,
  folded_text text generated always as (folded(search_text)) stored,
  search_words tsvector generated always as
    (to_tsvector('swedish'::regconfig, search_text) || to_tsvector('swedish'::regconfig, folded(search_text))) stored,
  unique (municipality_code, slug)
);
create index listings_words on listings using gin (search_words);
create index listings_letters on listings using gin (folded_text gin_trgm_ops);
create index listings_by_name on listings (municipality_code, name collate "sv-x-icu");
create index listings_areas on listings using gin (area_ids);

-- The newest assurance reaches the public face by itself, so that a member need not be able to write there.
create function assurance_reaches_listing() returns trigger language plpgsql security definer set search_path = public as $$
begin
  update listings set assured_at = greatest(assured_at, new.assured_at) where organisation_id = new.organisation_id;
  return null;
end $$;
create trigger organisation_assurances_reach_listing after insert on organisation_assurances
  for each row execute function assurance_reaches_listing();

-- Which organisations the actor may work with: her own, and those of the municipality she coordinates.
create function my_workable() returns uuid[] language sql stable security definer set search_path = public
  return my_organisations() || array(select id from organisations where municipality_code = any (my_coordinated()));

do $$ declare each text; begin
  foreach each in array array['organisation_versions', 'organisation_approvals', 'organisation_returns', 'organisation_assurances',
      'organisation_own_fields', 'organisation_identifiers', 'organisation_closures', 'listings'] loop
    execute format('alter table %I enable row level security', each);
    -- The functions that the rules call look past these two as their owner; no program connects as owner.
    if each not in ('organisation_versions', 'listings') then
      execute format('alter table %I force row level security', each);
    end if;
    execute format('grant select, insert on %I to brygga_app', each);
  end loop;
  foreach each in array array['organisation_versions', 'organisation_assurances', 'organisation_own_fields', 'organisation_closures'] loop
    execute format('create policy %I on %I for all using (organisation_id = any ((select my_workable())::uuid[]) or (select acting_for_the_house()))',
      each || '_of_mine', each);
  end loop;
end $$;

create policy organisation_identifiers_of_registers on organisation_identifiers for all
  using (municipality_code = any ((select my_coordinated())::text[]) or (select acting_for_the_house()));
create policy organisation_approvals_seen on organisation_approvals for select
  using (exists (select from organisation_versions v where v.id = version_id));
create policy organisation_returns_seen on organisation_returns for select
  using (exists (select from organisation_versions v where v.id = version_id));

create function coordinated_version(version bigint) returns boolean language sql stable security definer set search_path = public
  return exists (select from organisation_versions v join organisations o on o.id = v.organisation_id
                 where v.id = version and (o.municipality_code = any (my_coordinated()) or acting_for_the_house()));
create policy organisation_approvals_given on organisation_approvals for insert with check (coordinated_version(version_id));
create policy organisation_returns_given on organisation_returns for insert with check (coordinated_version(version_id));

create policy listings_are_public on listings for select using (true);
create policy listings_are_made on listings for insert
  with check (municipality_code = any ((select my_coordinated())::text[]) or (select acting_for_the_house()));
create policy listings_are_renewed on listings for update
  using (municipality_code = any ((select my_coordinated())::text[]) or (select acting_for_the_house()));
create policy listings_are_withdrawn on listings for delete
  using (municipality_code = any ((select my_coordinated())::text[]) or (select acting_for_the_house()));
grant update, delete on listings to brygga_app;
grant update on organisation_versions to brygga_app;
grant update, delete on organisation_own_fields to brygga_app;
grant delete on organisation_closures to brygga_app;
