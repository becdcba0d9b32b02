-- Those who can sign in: adults and young volunteers who speak for an organisation. Never the children they meet.
create table people (
  id uuid primary key default gen_random_uuid(),
  name text not null check (length(name) between 1 and 120),
  email text check (length(email) <= 254),
  cast_key text unique,
  title text check (length(title) <= 120),
  joined_at timestamptz not null
);
comment on column people.cast_key is 'Names an invented person of the demo; empty for everybody real.';
create unique index people_by_email on people (lower(email));

create table sessions (
  token_hash bytea primary key,
  person_id uuid not null references people on delete cascade,
  started_at timestamptz not null,
  ends_at timestamptz not null
);
comment on table sessions is 'Only the hash of the token is kept: who reads the table cannot sign in with it.';
create index sessions_of_person on sessions (person_id);

create table sign_in_links (
  token_hash bytea primary key,
  person_id uuid not null references people on delete cascade,
  made_at timestamptz not null,
  ends_at timestamptz not null,
  used_at timestamptz
);

create table organisations (
  id uuid primary key default gen_random_uuid(),
  municipality_code text references municipalities,
  slug text not null check (slug ~ '^[a-z0-9][a-z0-9-]*$'),
  joined_at timestamptz not null,
  unique nulls not distinct (municipality_code, slug)
);

create table memberships (
  person_id uuid not null references people on delete cascade,
  organisation_id uuid not null references organisations on delete cascade,
  rights text[] not null check (rights <@ '{edit,coordinate,host}'),
  since timestamptz not null,
  primary key (person_id, organisation_id)
);

-- Read once per statement (stable, wrapped in a sub-select by the policies); they look past row security themselves.
create function my_organisations() returns uuid[] language sql stable security definer set search_path = public
  return array(select organisation_id from memberships where person_id = acting_person());
create function my_editable() returns uuid[] language sql stable security definer set search_path = public
  return array(select organisation_id from memberships where person_id = acting_person() and 'edit' = any(rights));
create function my_coordinated() returns text[] language sql stable security definer set search_path = public
  return array(select o.municipality_code from memberships m join organisations o on o.id = m.organisation_id
               where m.person_id = acting_person() and 'coordinate' = any(m.rights) and o.municipality_code is not null);
create function i_host() returns boolean language sql stable security definer set search_path = public
  return exists (select from memberships where person_id = acting_person() and 'host' = any(rights));

-- `memberships` and `organisations` are not forced: the functions above must look past their rules, and no program connects as owner.
alter table people enable row level security;
alter table people force row level security;
alter table sessions enable row level security;
alter table sessions force row level security;
alter table sign_in_links enable row level security;
alter table sign_in_links force row level security;
alter table organisations enable row level security;
alter table memberships enable row level security;

create policy people_themselves on people for select
  using (id = (select acting_person()) or (select acting_for_the_house()) or (select acting_door()));
create policy people_join on people for insert with check ((select acting_for_the_house()));
create policy sessions_at_the_door on sessions for all using ((select acting_door()) or (select acting_for_the_house()));
create policy links_at_the_door on sign_in_links for all using ((select acting_door()) or (select acting_for_the_house()));

create policy memberships_of_mine on memberships for select
  using (person_id = (select acting_person()) or organisation_id = any ((select my_editable())::uuid[])
    or (select acting_for_the_house()) or (select acting_door()));
create policy memberships_given on memberships for insert
  with check ((select acting_for_the_house()) or person_id = (select acting_person()) and (select i_host()));

create policy organisations_of_mine on organisations for select
  using (id = any ((select my_organisations())::uuid[])
    or municipality_code = any ((select my_coordinated())::text[])
    or (select i_host()) or (select acting_for_the_house()) or (select acting_door()));
create policy organisations_join on organisations for insert
  with check (municipality_code = any ((select my_coordinated())::text[]) or (select i_host()) or (select acting_for_the_house()));

grant select, insert on people, organisations, memberships to brygga_app;
grant select, insert, update, delete on sessions, sign_in_links to brygga_app;

create policy journal_of_mine on journal_entries for select
  using (person_id = (select acting_person()) or organisation_id = any ((select my_organisations())::uuid[])
    or municipality_code = any ((select my_coordinated())::text[]) or (select acting_for_the_house()));
create policy journal_is_written on journal_entries for insert
  with check (person_id is not distinct from (select acting_person()));

create policy municipalities_are_opened on municipality_openings for insert
  with check ((select i_host()) or (select acting_for_the_house()));
create policy municipalities_choose_their_way on municipality_openings for update
  using (municipality_code = any ((select my_coordinated())::text[]) or (select acting_for_the_house()));
grant insert, update on municipality_openings to brygga_app;

create policy areas_are_named on areas for insert
  with check (kind = 'own' and municipality_code = any ((select my_coordinated())::text[]) or (select acting_for_the_house()));
create policy areas_are_moved on areas for update
  using (kind = 'own' and municipality_code = any ((select my_coordinated())::text[]) or (select acting_for_the_house()));
create policy areas_are_dropped on areas for delete
  using (kind = 'own' and municipality_code = any ((select my_coordinated())::text[]) or (select acting_for_the_house()));
grant insert, update, delete on areas to brygga_app;
