-- What children and young people can come to. Owned by an organisation, and kept as its own page is: every version kept, the approved
-- one public (0004, docs/decisions/0005).
create table activities (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null references organisations on delete cascade,
  municipality_code text not null references municipalities,
  slug text not null check (slug ~ '^[a-z0-9][a-z0-9-]*$'),
  created_at timestamptz not null,
  unique (municipality_code, slug)
);
create index activities_of on activities (organisation_id);

create table activity_versions (
  id bigint generated always as identity primary key,
  activity_id uuid not null references activities on delete cascade,
  profile jsonb not null,
  origin text not null check (origin in ('organisation', 'coordinator')),
  written_at timestamptz not null,
  written_by uuid references people on delete set null
);
create index activity_versions_newest on activity_versions (activity_id, id desc);

create table activity_approvals (
  version_id bigint primary key references activity_versions on delete cascade,
  approved_at timestamptz not null,
  approved_by uuid references people on delete set null
);
create table activity_returns (
  version_id bigint primary key references activity_versions on delete cascade,
  returned_at timestamptz not null,
  returned_by uuid references people on delete set null,
  reason text not null check (length(reason) between 1 and 1000)
);
create table activity_assurances (
  id bigint generated always as identity primary key,
  activity_id uuid not null references activities on delete cascade,
  assured_at timestamptz not null,
  assurer text not null check (assurer in ('organisation', 'coordinator')),
  assured_by uuid references people on delete set null
);
create index activity_assurances_newest on activity_assurances (activity_id, assured_at desc);
create table activity_closures (
  activity_id uuid primary key references activities on delete cascade,
  closed_at timestamptz not null,
  closed_by uuid references people on delete set null,
  reason text not null check (length(reason) between 1 and 1000)
);

-- The public face: one row per approved activity, with nothing in it that may not leave. Readable by all without a condition, so that a
-- search uses its indexes.
create table activity_listings (
  activity_id uuid primary key references activities on delete cascade,
  organisation_id uuid not null references organisations on delete cascade,
  municipality_code text not null references municipalities,
  slug text not null,
  title text not null,
  profile jsonb not null check (not profile ? 'trueCost'),
  what text not null,
  subject text not null,
  minimum_age int not null,
  maximum_age int not null,
  days int[] not null,
  ends_on date,
  audience text not null,
  free boolean not null,
  leisure_card boolean not null,
  languages text[] not null,
  place_name text,
  lat double precision,
  lon double precision,
  assured_at timestamptz not null,
  assurer text check (assurer in ('organisation', 'coordinator')),
  unique (municipality_code, slug)
);
comment on column activity_listings.ends_on is 'The last day on which it happens; null where the end is open.';
comment on column activity_listings.days is 'Days of the week, 1 for Monday to 7 for Sunday.';
create index activity_listings_here on activity_listings (municipality_code, title collate "sv-x-icu");
create index activity_listings_fresh on activity_listings (municipality_code, assured_at);
create index activity_listings_days on activity_listings using gin (days);
create index activity_listings_of on activity_listings (organisation_id);

-- The newest assurance reaches the public face by itself, and a closed activity leaves it: a member need not be able to write there.
create function activity_assurance_reaches_listing() returns trigger language plpgsql security definer set search_path = public as $$
begin
  update activity_listings set assured_at = new.assured_at, assurer = new.assurer
  where activity_id = new.activity_id and assured_at <= new.assured_at;
  return null;
end $$;
create trigger activity_assurances_reach_listing after insert on activity_assurances
  for each row execute function activity_assurance_reaches_listing();
create function activity_closure_leaves_listing() returns trigger language plpgsql security definer set search_path = public as $$
begin
  delete from activity_listings where activity_id = new.activity_id;
  return null;
end $$;
create trigger activity_closures_leave_listing after insert on activity_closures
  for each row execute function activity_closure_leaves_listing();

-- A place that an edit hides leaves the public list at once; what else the edit says waits for the coordinator. It can only ever take
-- words of place away.
create function mask_activity_listing(whose uuid, place_precision text) returns void language plpgsql security definer set search_path = public as $$
declare
  hidden boolean := place_precision = 'hidden';
begin
  if not exists (select from activities where id = whose and organisation_id = any (my_changeable())) then
    raise insufficient_privilege using message = 'not an activity of the actor';
  end if;
  if place_precision not in ('area', 'hidden') then return; end if;
  update activity_listings set
    profile = profile - '{streetAddress,postalCode,latitude,longitude,gettingThere}'::text[]
      - case when hidden then '{placeName,city,areaId}'::text[] else '{}' end || jsonb_build_object('placePrecision', place_precision),
    place_name = case when hidden then null else place_name end, lat = null, lon = null
  where activity_id = whose;
end $$;

-- Not forced, as the listing is not: the functions above and below look past the rules as owner, and no program connects as owner.
alter table activities enable row level security;
create policy activities_seen on activities for select using (organisation_id = any ((select my_workable())::uuid[]));
create policy activities_made on activities for insert
  with check (organisation_id = any ((select my_changeable())::uuid[])
    and exists (select from organisations o where o.id = organisation_id and o.municipality_code = activities.municipality_code));
create policy activities_by_the_house on activities for all to brygga_house using (true) with check (true);
grant select, insert on activities to brygga_app;

-- What hangs on an activity is seen with it, and written by those who may change it.
do $$ declare each text; begin
  foreach each in array array['activity_versions', 'activity_assurances', 'activity_closures'] loop
    execute format('alter table %I enable row level security', each);
    execute format('alter table %I force row level security', each);
    execute format('create policy %I on %I for select using (exists (select from activities a where a.id = activity_id))', each || '_seen', each);
    execute format('create policy %I on %I for insert with check (exists (select from activities a where a.id = activity_id
      and a.organisation_id = any ((select my_changeable())::uuid[])))', each || '_written', each);
    execute format('create policy %I on %I for all to brygga_house using (true) with check (true)', each || '_by_the_house', each);
    execute format('grant select, insert on %I to brygga_app', each);
  end loop;
  foreach each in array array['activity_approvals', 'activity_returns'] loop
    execute format('alter table %I enable row level security', each);
    execute format('alter table %I force row level security', each);
    execute format('create policy %I on %I for select using (exists (select from activity_versions v where v.id = version_id))', each || '_seen', each);
    execute format('create policy %I on %I for insert with check (exists (select from activity_versions v join activities a on a.id = v.activity_id
      where v.id = version_id and a.municipality_code = any ((select my_coordinated())::text[])))', each || '_given', each);
    execute format('create policy %I on %I for all to brygga_house using (true) with check (true)', each || '_by_the_house', each);
    execute format('grant select, insert on %I to brygga_app', each);
  end loop;
end $$;
create policy activity_closures_lifted on activity_closures for delete
  using (exists (select from activities a where a.id = activity_id and a.municipality_code = any ((select my_coordinated())::text[])));
grant delete on activity_closures to brygga_app;
-- What an edit hides is taken out of every version.
create policy activity_versions_changed on activity_versions for update
  using (exists (select from activities a where a.id = activity_id and a.organisation_id = any ((select my_changeable())::uuid[])));
grant update (profile) on activity_versions to brygga_app;

-- Not forced: the triggers above write it past the rules, and no program connects as owner.
alter table activity_listings enable row level security;
create policy activity_listings_are_public on activity_listings for select using (true);
create policy activity_listings_are_made on activity_listings for insert
  with check (municipality_code = any ((select my_coordinated())::text[])
    and exists (select from activities a where a.id = activity_id and a.organisation_id = activity_listings.organisation_id));
create policy activity_listings_are_renewed on activity_listings for update using (municipality_code = any ((select my_coordinated())::text[]));
create policy activity_listings_are_withdrawn on activity_listings for delete using (municipality_code = any ((select my_coordinated())::text[]));
create policy activity_listings_by_the_house on activity_listings for all to brygga_house using (true) with check (true);
grant select, insert, update, delete on activity_listings to brygga_app;

-- Which addresses are taken, also by what the actor does not see.
create function activity_slugs(municipality text, base text) returns setof text language sql stable security definer set search_path = public
  as $$ select slug from activities where municipality_code = municipality and (slug = base or slug like base || '-%') $$;
