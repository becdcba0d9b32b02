-- Somebody says in her own words that an activity is fine, and how she knows: in a function that she holds, or in her own name. Her own act,
-- for a time, and hers to take back at once.
create table activity_vouchings (
  id uuid primary key default gen_random_uuid(),
  activity_id uuid not null references activities on delete cascade,
  person_id uuid not null references people on delete cascade,
  function_id uuid references functions on delete cascade,
  words text not null check (length(words) between 1 and 400),
  grounds text not null check (length(grounds) between 1 and 200),
  vouched_at timestamptz not null,
  expires_on date not null,
  unique (activity_id, person_id),
  check (expires_on <= ((vouched_at at time zone 'Europe/Stockholm') + interval '12 months')::date)
);
comment on column activity_vouchings.person_id is 'Who says it. When she erases herself it goes with her, also what she said in a function.';
comment on column activity_vouchings.function_id is 'The function that she says it in; null in her own name.';
create unique index activity_vouchings_once on activity_vouchings (activity_id, function_id);
create index activity_vouchings_of on activity_vouchings (person_id);
create index activity_vouchings_in on activity_vouchings (function_id);
create index activity_vouchings_over on activity_vouchings (expires_on);

create table activity_vouching_removals (
  vouching_id uuid primary key references activity_vouchings on delete cascade,
  removed_at timestamptz not null,
  removed_by uuid references people on delete set null,
  reason text not null check (length(reason) between 1 and 1000)
);

-- Functions that the actor holds herself, or stands in for: speaking for the organisation is not enough to put one's word behind it.
create function my_held_functions() returns uuid[] language sql stable security definer set search_path = public
  return array(select h.function_id from holdings h join functions f on f.id = h.function_id
    where h.person_id = acting_person() and h.ended_at is null and f.dissolved_at is null);

-- An adult whom some organisation has let in: somebody here knows who she is. Whoever is under 18 anywhere is so everywhere.
create function known_adult(who uuid) returns boolean language sql stable security definer set search_path = public
  return (select coalesce(bool_and(not young), false) from memberships where person_id = who);

-- Whether the actor may vouch: for what all can see, never for what an organisation of her own does, as herself or in a function she holds.
create function may_vouch(activity uuid, in_function uuid) returns boolean language sql stable security definer set search_path = public
  return exists (select from activity_listings l where l.activity_id = activity and l.organisation_id <> all (my_organisations()))
    and known_adult(acting_person()) and (in_function is null or in_function = any (my_held_functions()));

-- What the public reads, and no other rows or columns: what runs today, of whoever still stands where she stood when she said it.
create function running_vouchings(of_activities uuid[], today date)
  returns table (id uuid, activity_id uuid, words text, grounds text, person_name text, function_title text, function_slug text,
    organisation_name text, organisation_slug text, municipality_code text, vouched_at timestamptz, expires_on date)
  language sql stable security definer set search_path = public
  as $$
    select v.id, v.activity_id, v.words, v.grounds, case when v.function_id is null then p.name end, f.title, f.slug,
      o.name, o.slug, f.municipality_code, v.vouched_at, v.expires_on
    from activity_vouchings v
    join activity_listings l on l.activity_id = v.activity_id
    join people p on p.id = v.person_id
    left join functions f on f.id = v.function_id
    left join listings o on o.organisation_id = f.organisation_id
    where v.activity_id = any (of_activities) and v.expires_on >= today and known_adult(v.person_id)
      and not exists (select from activity_vouching_removals r where r.vouching_id = v.id)
      and not exists (select from memberships m where m.person_id = v.person_id and m.organisation_id = l.organisation_id)
      and (v.function_id is null or f.published and f.dissolved_at is null and o.name is not null
        and exists (select from holdings h where h.function_id = v.function_id and h.person_id = v.person_id and h.ended_at is null))
    order by v.vouched_at, v.id
  $$;

-- Looks past the rules of the removals, which look at the vouchings themselves.
create function vouching_removed(vouching uuid) returns boolean language sql stable security definer set search_path = public
  return exists (select from activity_vouching_removals where vouching_id = vouching);

-- Neither is forced: the functions above look past the rules as owner, and no program connects as owner.
alter table activity_vouchings enable row level security;
create policy activity_vouchings_of_mine on activity_vouchings for select
  using (person_id = (select acting_person()) or function_id = any ((select my_held_functions())::uuid[]));
create policy activity_vouchings_on_mine on activity_vouchings for select
  using (exists (select from activities a where a.id = activity_id));
create policy activity_vouchings_said on activity_vouchings for insert
  with check (person_id = (select acting_person()) and may_vouch(activity_id, function_id));
create policy activity_vouchings_renewed on activity_vouchings for update
  using (person_id = (select acting_person()) or function_id = any ((select my_held_functions())::uuid[]))
  with check (person_id = (select acting_person()) and may_vouch(activity_id, function_id)
    and not vouching_removed(id));
create policy activity_vouchings_taken_back on activity_vouchings for delete
  using ((person_id = (select acting_person()) or function_id = any ((select my_held_functions())::uuid[]))
    and not vouching_removed(id));
create policy activity_vouchings_by_the_house on activity_vouchings for all to brygga_house using (true) with check (true);
grant select, insert, delete on activity_vouchings to brygga_app;
grant update (person_id, words, grounds, vouched_at, expires_on) on activity_vouchings to brygga_app;

alter table activity_vouching_removals enable row level security;
create policy activity_vouching_removals_seen on activity_vouching_removals for select
  using (exists (select from activity_vouchings v where v.id = vouching_id));
create policy activity_vouching_removals_made on activity_vouching_removals for insert
  with check (exists (select from activity_vouchings v join activities a on a.id = v.activity_id
    where v.id = vouching_id and a.organisation_id = any ((select my_changeable())::uuid[])));
create policy activity_vouching_removals_by_the_house on activity_vouching_removals for all to brygga_house using (true) with check (true);
grant select, insert on activity_vouching_removals to brygga_app;

-- What the working face sorts and picks activities by, kept beside each by triggers: reading every version of 10,000 activities to show
-- 50 of them took half a second (docs/measurements/2026-11-activities.md).
alter table activities add column title text not null default '';
alter table activities add column waiting_since timestamptz;
comment on column activities.title is 'As its newest version says it.';
comment on column activities.waiting_since is 'When its newest version was written, while that waits for the coordinator.';
update activities a set title = coalesce(v.profile ->> 'title', ''), waiting_since = case
    when exists (select from activity_approvals p where p.version_id = v.id) or exists (select from activity_returns r where r.version_id = v.id) then null
    else v.written_at end
  from activity_versions v where v.id = (select max(n.id) from activity_versions n where n.activity_id = a.id);
create index activities_waiting on activities (municipality_code, waiting_since) where waiting_since is not null;

create function activity_version_waits() returns trigger language plpgsql security definer set search_path = public as $$
begin
  update activities set title = coalesce(new.profile ->> 'title', ''), waiting_since = new.written_at where id = new.activity_id;
  return null;
end $$;
create trigger activity_versions_wait after insert on activity_versions for each row execute function activity_version_waits();

create function activity_version_decided() returns trigger language plpgsql security definer set search_path = public as $$
begin
  update activities a set waiting_since = null from activity_versions v
  where v.id = new.version_id and a.id = v.activity_id and not exists (select from activity_versions n where n.activity_id = a.id and n.id > v.id);
  return null;
end $$;
create trigger activity_approvals_decide after insert on activity_approvals for each row execute function activity_version_decided();
create trigger activity_returns_decide after insert on activity_returns for each row execute function activity_version_decided();
