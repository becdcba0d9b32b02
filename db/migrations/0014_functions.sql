-- A function is what one asks: it has a mandate, a promise of answer and a line to somebody above it. People hold it for a time.
create table functions (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null references organisations on delete cascade,
  municipality_code text references municipalities,
  slug text not null check (slug ~ '^[a-z0-9][a-z0-9-]*$'),
  title text not null check (length(title) between 1 and 120),
  concerns text check (length(concerns) <= 1000),
  area_ids text[] not null default '{}',
  mandate text check (length(mandate) <= 1000),
  mandate_from text check (length(mandate_from) <= 200),
  mandate_ends_on date,
  promise_unit text not null check (promise_unit in ('hours', 'working-days')),
  promise_count int not null check (promise_count between 1 and 240),
  hours text check (length(hours) <= 200),
  languages text[] not null default '{sv}',
  escalates_to uuid references functions on delete set null check (escalates_to <> id),
  published boolean not null,
  shows_median boolean not null,
  version int not null default 1,
  created_at timestamptz not null,
  dissolved_at timestamptz,
  unique (organisation_id, slug),
  unique (id, organisation_id)
);
create index functions_here on functions (municipality_code);

-- Ended and never removed: who held the function, and when, stays with it. When a person erases herself, only the time is left.
create table holdings (
  id uuid primary key default gen_random_uuid(),
  function_id uuid not null,
  organisation_id uuid not null,
  person_id uuid references people on delete set null,
  part text not null check (part in ('holder', 'deputy')),
  shown boolean not null default false,
  begun_at timestamptz not null,
  ends_on date,
  ended_at timestamptz,
  foreign key (function_id, organisation_id) references functions (id, organisation_id) on delete cascade
);
comment on column holdings.shown is 'The holder lets her name stand on the public page; nobody else can say so for her.';
comment on column holdings.ends_on is 'When her time is meant to be over. It ends when a successor has accepted, or when she leaves the organisation.';
create unique index holdings_one_holder on holdings (function_id) where part = 'holder' and ended_at is null;
create unique index holdings_once on holdings (function_id, person_id) where ended_at is null;
create index holdings_of on holdings (person_id) where ended_at is null;

create table handovers (
  id uuid primary key default gen_random_uuid(),
  function_id uuid not null references functions on delete cascade,
  from_person uuid references people on delete set null,
  to_person uuid references people on delete set null,
  sealed bytea not null,
  version int not null default 1,
  begun_at timestamptz not null,
  offered_at timestamptz,
  accepted_at timestamptz
);
comment on table handovers is 'What the one who leaves tells the one who comes. Stays with the function.';
create unique index handovers_one_open on handovers (function_id) where accepted_at is null;

create table duties (
  function_id uuid not null references functions on delete cascade,
  week_on date not null check (extract(isodow from week_on) = 1),
  person_id uuid not null references people on delete cascade,
  primary key (function_id, week_on)
);
comment on table duties is 'Who is on call for a function, by the Monday of the week.';

-- Who reads for a function: those who hold it, and where nobody does, those who speak for its organisation. Never anybody under 18.
create function readers_of(whose uuid) returns uuid[] language sql stable security definer set search_path = public
  return array(
    select h.person_id from holdings h where h.function_id = whose and h.ended_at is null and h.person_id is not null
    union
    select m.person_id from functions f join memberships m on m.organisation_id = f.organisation_id
    where f.id = whose and 'edit' = any(m.rights) and not m.young
      and not exists (select from holdings h where h.function_id = whose and h.ended_at is null and h.person_id is not null));

create function my_functions() returns uuid[] language sql stable security definer set search_path = public
  return array(
    select function_id from holdings where person_id = acting_person() and ended_at is null
    union
    select f.id from functions f where f.organisation_id = any (my_editable())
      and not exists (select from holdings h where h.function_id = f.id and h.ended_at is null and h.person_id is not null));

-- Whose functions the actor keeps: those of organisations that she speaks for, and of the municipality that she coordinates.
create function my_keepable() returns uuid[] language sql stable security definer set search_path = public
  return my_editable() || array(select id from organisations where municipality_code = any (my_coordinated()));

-- Functions that somebody who leaves has asked the actor to take over.
create function my_offered_functions() returns uuid[] language sql stable security definer set search_path = public
  return array(select function_id from handovers
               where to_person = acting_person() and offered_at is not null and accepted_at is null);

create function my_places() returns text[] language sql stable security definer set search_path = public
  return array(select distinct o.municipality_code from memberships m join organisations o on o.id = m.organisation_id
               where m.person_id = acting_person() and o.municipality_code is not null);

-- How a function is held, for whoever asks it: how many, how many can be reached by letter, and the names that their bearers show.
create function held_by(whose uuid[]) returns table (function_id uuid, holders int, reached int, names text[])
  language sql stable security definer set search_path = public
  as $$
    select h.function_id, count(*)::int, count(p.email)::int,
      array_agg(p.name order by h.part desc, p.name) filter (where h.shown)
    from holdings h join people p on p.id = h.person_id
    where h.function_id = any(whose) and h.ended_at is null group by 1
  $$;

-- Whoever leaves an organisation no longer holds its functions.
create function end_holdings() returns trigger language plpgsql security definer set search_path = public
as $$
begin
  update holdings set ended_at = greatest(now(), begun_at)
  where organisation_id = old.organisation_id and person_id = old.person_id and ended_at is null;
  delete from duties d using functions f
  where f.id = d.function_id and f.organisation_id = old.organisation_id and d.person_id = old.person_id;
  return old;
end $$;
create trigger memberships_end_holdings before delete on memberships for each row execute function end_holdings();

-- Not forced: the functions above look past the rules, and no program connects as owner. People no longer either: `held_by` reads names.
alter table people no force row level security;
alter table functions enable row level security;
create policy functions_published on functions for select using (published and dissolved_at is null);
create policy functions_beside_me on functions for select
  using (municipality_code = any ((select my_places())::text[]) or organisation_id = any ((select my_organisations())::uuid[])
    or municipality_code is null and (select acting_person()) is not null);
create policy functions_made on functions for insert with check (organisation_id = any ((select my_keepable())::uuid[]));
create policy functions_changed on functions for update using (organisation_id = any ((select my_keepable())::uuid[]));
create policy functions_by_the_house on functions for all to brygga_house using (true) with check (true);
grant select, insert on functions to brygga_app;
grant update (slug, title, concerns, area_ids, mandate, mandate_from, mandate_ends_on, promise_unit, promise_count, hours, languages,
  escalates_to, published, shows_median, version, dissolved_at) on functions to brygga_app;

alter table holdings enable row level security;
create policy holdings_seen on holdings for select
  using (organisation_id = any ((select my_organisations())::uuid[]) or organisation_id = any ((select my_keepable())::uuid[])
    or person_id = (select acting_person()));
create policy holdings_begun on holdings for insert
  with check ((organisation_id = any ((select my_keepable())::uuid[]) or function_id = any ((select my_functions())::uuid[])
      or function_id = any ((select my_offered_functions())::uuid[]))
    and not shown and exists (select from memberships m
      where m.person_id = holdings.person_id and m.organisation_id = holdings.organisation_id and not m.young));
create policy holdings_changed on holdings for update
  using (organisation_id = any ((select my_keepable())::uuid[]) or person_id = (select acting_person())
    or function_id = any ((select my_offered_functions())::uuid[]));
create policy holdings_by_the_house on holdings for all to brygga_house using (true) with check (true);
grant select, insert on holdings to brygga_app;
grant update (shown, ends_on, ended_at) on holdings to brygga_app;

-- Only she whose name it is lets it be shown.
create function shown_by_herself() returns trigger language plpgsql as $$
begin
  if new.shown and not old.shown and new.person_id is distinct from acting_person() and not acting_for_the_house() then
    raise exception 'only the holder herself shows her name';
  end if;
  return new;
end $$;
create trigger holdings_shown before update of shown on holdings for each row execute function shown_by_herself();

alter table handovers enable row level security;
create policy handovers_seen on handovers for select
  using (function_id = any ((select my_functions())::uuid[]) or to_person = (select acting_person()) and offered_at is not null);
create policy handovers_begun on handovers for insert
  with check (function_id = any ((select my_functions())::uuid[]) and from_person = (select acting_person()));
create policy handovers_written on handovers for update
  using (accepted_at is null and (from_person = (select acting_person()) or to_person = (select acting_person())))
  with check (true);
create policy handovers_dropped on handovers for delete using (accepted_at is null and from_person = (select acting_person()));
create policy handovers_by_the_house on handovers for all to brygga_house using (true) with check (true);
grant select, insert, delete on handovers to brygga_app;
grant update (to_person, sealed, version, offered_at, accepted_at) on handovers to brygga_app;

alter table duties enable row level security;
create policy duties_seen on duties for select using (function_id = any ((select my_functions())::uuid[])
  or exists (select from functions f where f.id = function_id and f.organisation_id = any ((select my_keepable())::uuid[])));
create policy duties_kept on duties for all
  using (function_id = any ((select my_functions())::uuid[])
    or exists (select from functions f where f.id = function_id and f.organisation_id = any ((select my_keepable())::uuid[])))
  with check (person_id = any (readers_of(function_id)) and (function_id = any ((select my_functions())::uuid[])
    or exists (select from functions f where f.id = function_id and f.organisation_id = any ((select my_keepable())::uuid[]))));
create policy duties_by_the_house on duties for all to brygga_house using (true) with check (true);
grant select, insert, delete on duties to brygga_app;
grant update (person_id) on duties to brygga_app;
