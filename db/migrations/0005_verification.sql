-- What somebody has looked at and found in order, with a date to it. Never a list of those that were not.
create table organisation_checks (
  id bigint generated always as identity primary key,
  organisation_id uuid not null references organisations on delete cascade,
  kind text not null check (kind in
    ('number', 'board', 'annual-meeting', 'register', 'federation', 'vouched-for', 'democracy-conditions')),
  what text not null check (length(what) between 1 and 500),
  by_function text not null check (length(by_function) between 1 and 200),
  checked_on date not null,
  valid_until date not null check (valid_until > checked_on),
  recorded_at timestamptz not null,
  recorded_by uuid references people on delete set null
);
comment on column organisation_checks.by_function is 'Title and organisation of who checked, or of who vouches; the person is recorded_by.';
create index organisation_checks_of on organisation_checks (organisation_id, id desc);

create table organisation_check_withdrawals (
  id bigint generated always as identity primary key,
  check_id bigint not null references organisation_checks on delete cascade,
  withdrawn_at timestamptz not null,
  withdrawn_by uuid references people on delete set null,
  reason text not null check (length(reason) between 1 and 1000)
);
create index organisation_check_withdrawals_of on organisation_check_withdrawals (check_id, id desc);

create table organisation_check_appeals (
  withdrawal_id bigint primary key references organisation_check_withdrawals on delete cascade,
  appealed_at timestamptz not null,
  appealed_by uuid references people on delete set null,
  text text not null check (length(text) between 1 and 2000)
);
create table organisation_check_appeal_answers (
  withdrawal_id bigint primary key references organisation_check_appeals on delete cascade,
  answered_at timestamptz not null,
  answered_by uuid references people on delete set null,
  upheld boolean not null,
  reason text not null check (length(reason) between 1 and 1000)
);
comment on column organisation_check_appeal_answers.upheld is 'True lets the check stand again; false keeps the withdrawal.';

-- A new check takes the place of the older one of its kind; of those who vouch, each takes only its own place.
create view organisation_check_states with (security_invoker = true) as
  select c.*,
    exists (select from organisation_checks newer where newer.organisation_id = c.organisation_id and newer.kind = c.kind
      and newer.id > c.id and (c.kind <> 'vouched-for' or folded(newer.by_function) = folded(c.by_function))) as superseded,
    w.id as withdrawal_id, w.withdrawn_at, w.reason as withdrawal_reason, a.appealed_at, a.text as appeal_text,
    answer.answered_at, answer.upheld, answer.reason as answer_reason, w.id is null or coalesce(answer.upheld, false) as stands
  from organisation_checks c
  left join lateral (select * from organisation_check_withdrawals w where w.check_id = c.id order by w.id desc limit 1) w on true
  left join organisation_check_appeals a on a.withdrawal_id = w.id
  left join organisation_check_appeal_answers answer on answer.withdrawal_id = w.id;
grant select on organisation_check_states to brygga_app;

-- The checks that the public may know of: never a withdrawn one, never a reason. Readers compare valid_until with the day.
create table listed_checks (
  check_id bigint primary key references organisation_checks on delete cascade,
  organisation_id uuid not null references listings on delete cascade,
  kind text not null,
  what text not null,
  by_function text not null,
  checked_on date not null,
  valid_until date not null
);
create index listed_checks_of on listed_checks (organisation_id);

create function coordinated_organisation(whose uuid) returns boolean language sql stable security definer set search_path = public
  return exists (select from organisations o where o.id = whose
                 and (o.municipality_code = any (my_coordinated()) or acting_for_the_house()));
create function organisation_of_check(checked bigint) returns uuid language sql stable security definer set search_path = public
  return (select organisation_id from organisation_checks where id = checked);
create function organisation_of_withdrawal(withdrawal bigint) returns uuid language sql stable security definer set search_path = public
  return (select organisation_of_check(check_id) from organisation_check_withdrawals where id = withdrawal);

do $$ declare each text; begin
  foreach each in array array['organisation_checks', 'organisation_check_withdrawals', 'organisation_check_appeals',
      'organisation_check_appeal_answers', 'listed_checks'] loop
    execute format('alter table %I enable row level security', each);
    execute format('alter table %I force row level security', each);
    execute format('grant select, insert on %I to brygga_app', each);
  end loop;
end $$;
grant delete on listed_checks to brygga_app;

create policy organisation_checks_seen on organisation_checks for select
  using (organisation_id = any ((select my_workable())::uuid[]) or (select acting_for_the_house()));
create policy organisation_checks_made on organisation_checks for insert with check (coordinated_organisation(organisation_id));

create policy organisation_check_withdrawals_seen on organisation_check_withdrawals for select
  using (exists (select from organisation_checks c where c.id = check_id));
create policy organisation_check_withdrawals_made on organisation_check_withdrawals for insert
  with check (coordinated_organisation(organisation_of_check(check_id)));

create policy organisation_check_appeals_seen on organisation_check_appeals for select
  using (exists (select from organisation_check_withdrawals w where w.id = withdrawal_id));
create policy organisation_check_appeals_made on organisation_check_appeals for insert
  with check (organisation_of_withdrawal(withdrawal_id) = any ((select my_editable())::uuid[]) or (select acting_for_the_house()));

create policy organisation_check_appeal_answers_seen on organisation_check_appeal_answers for select
  using (exists (select from organisation_check_appeals a where a.withdrawal_id = organisation_check_appeal_answers.withdrawal_id));
create policy organisation_check_appeal_answers_given on organisation_check_appeal_answers for insert
  with check (coordinated_organisation(organisation_of_withdrawal(withdrawal_id)));

create policy listed_checks_are_public on listed_checks for select using (true);
create policy listed_checks_are_made on listed_checks for insert with check (coordinated_organisation(organisation_id));
create policy listed_checks_are_withdrawn on listed_checks for delete using (coordinated_organisation(organisation_id));

-- Whoever speaks for an organisation may take it off the public list at any time.
create policy listings_are_left on listings for delete using (organisation_id = any ((select my_editable())::uuid[]));

-- A newly hidden address leaves the public list at once; what else the edit says waits for the coordinator. A member may
-- not write on the public list, so this does it for her: it can only ever take words of place away.
create function mask_listing(whose uuid, place_precision text, fields text[]) returns void
language plpgsql security definer set search_path = public as $$
declare
  secret text[] := array(select unnest(fields) intersect select unnest('{streetAddress,postalCode,city,serviceAreas,premises}'::text[]));
  listed listings;
  hidden boolean;
  keeps_point boolean;
  told text[];
begin
  if not (whose = any (my_editable()) or coordinated_organisation(whose)) then
    raise insufficient_privilege using message = 'not an organisation of the actor';
  end if;
  select * into listed from listings where organisation_id = whose for update;
  if not found or place_precision not in ('area', 'hidden') then return; end if;
  hidden := 'hidden' in (place_precision, listed.profile ->> 'placePrecision');
  -- A point that comes from the postal code alone says too much even for "area".
  keeps_point := not hidden and (listed.area_ids <> '{}' or folded(listed.place_name) = folded(listed.profile ->> 'city'));
  told := case when keeps_point then '{}' else array_remove(array[listed.place_name], null) end;
  if hidden then
    told := told || array_remove(array[listed.profile ->> 'city'], null) || array(select name from areas where id = any (listed.area_ids));
  end if;
  update listings set
    profile = listed.profile - secret || jsonb_build_object('placePrecision', case when hidden then 'hidden' else 'area' end)
      || coalesce((select jsonb_object_agg(field, '[]'::jsonb) from unnest(secret) field where field in ('serviceAreas', 'premises')), '{}'),
    area_ids = case when hidden then '{}' else area_ids end,
    place_name = case when keeps_point then place_name end,
    lat = case when keeps_point then lat end,
    lon = case when keeps_point then lon end,
    search_text = coalesce((select string_agg(line, E'\n' order by place) from unnest(string_to_array(search_text, E'\n'))
      with ordinality as lines(line, place) where line <> all (told)), name)
  where organisation_id = whose;
end $$;

-- Those who work with an organisation see who else speaks for it.
create function people_beside_me() returns uuid[] language sql stable security definer set search_path = public
  return array(select person_id from memberships where organisation_id = any (my_workable()));
create policy people_beside_me on people for select using (id = any ((select people_beside_me())::uuid[]));
create policy memberships_beside_mine on memberships for select using (organisation_id = any ((select my_workable())::uuid[]));
