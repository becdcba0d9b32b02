-- What a family may look for besides: read out of what is public already, so that it can never say anything else, also in rows that were
-- there before.
create function listed_adaptations(profile jsonb) returns text[] language sql immutable parallel safe
  as $$ select coalesce(array_agg(key order by key), '{}') from jsonb_each_text(coalesce(profile -> 'adaptations', '{}')) where value in ('yes', 'partly') $$;

-- Days of the week on which something begins before six in the evening, or from then on; those of extra sessions count only where there
-- are no weekly times, as in the column days.
create function listed_days(profile jsonb, late boolean) returns int[] language sql immutable parallel safe
  as $$
    select coalesce(array_agg(distinct begins.day order by begins.day), '{}') from (
      select array_position('{Monday,Tuesday,Wednesday,Thursday,Friday,Saturday,Sunday}'::text[], each ->> 'byDay') as day, each ->> 'startTime' as at
      from jsonb_array_elements(profile #> '{schedule,times}') each
      union all
      select extract(isodow from make_date(left(each ->> 'date', 4)::int, substr(each ->> 'date', 6, 2)::int, right(each ->> 'date', 2)::int))::int,
        each ->> 'startTime'
      from jsonb_array_elements(profile #> '{schedule,extraSessions}') each
      where coalesce(jsonb_array_length(profile #> '{schedule,times}'), 0) = 0) begins
    where (begins.at collate "C" >= '18:00') = late
  $$;

alter table activity_listings
  add column adaptations text[] not null generated always as (listed_adaptations(profile)) stored,
  add column early_days int[] not null generated always as (listed_days(profile, false)) stored,
  add column late_days int[] not null generated always as (listed_days(profile, true)) stored,
  add column parent_stays boolean not null generated always as (coalesce(profile ->> 'parentMayStay' in ('yes', 'at-first'), false)) stored;
create index activity_listings_subject on activity_listings (municipality_code, subject, minimum_age);
create index activity_listings_adaptations on activity_listings using gin (adaptations);
comment on column activity_listings.adaptations is 'Questions that are answered with yes or partly.';
comment on column activity_listings.early_days is 'Days on which it begins before 18, 1 for Monday to 7 for Sunday.';
comment on column activity_listings.late_days is 'Days on which it begins at 18 or later.';
comment on column activity_listings.parent_stays is 'A parent may stay, always or the first few times.';

-- What families say is missing: how many have said the same of an area in a week. Nobody is in it, no address, no words and no time of day;
-- what was said is not kept, only that one more has said it.
create table wish_tallies (
  id bigint generated always as identity primary key,
  municipality_code text not null references municipalities,
  area_id text references areas on delete cascade,
  week_on date not null check (extract(isodow from week_on) = 1),
  subject text check (subject ~ '^[a-z][a-z-]*$'),
  age int check (age between 0 and 25),
  day int check (day between 1 and 7),
  free boolean not null,
  girls boolean not null,
  count int not null check (count > 0),
  unique nulls not distinct (municipality_code, week_on, area_id, subject, age, day, free, girls)
);
comment on column wish_tallies.week_on is 'The Monday of the week.';
comment on column wish_tallies.free is 'It must be free, or be paid by Fritidskortet.';
comment on column wish_tallies.girls is 'For girls only.';
-- Not forced: the functions below count and sum past the rules as owner, and nobody but the clock reads a row.
alter table wish_tallies enable row level security;
create policy wish_tallies_by_the_house on wish_tallies for all to brygga_house using (true) with check (true);
grant select, insert, delete on wish_tallies to brygga_house;

-- Anybody may say that something is missing in a municipality that has opened. An area of another municipality is none.
create function count_wish(code text, area text, week date, what text, of_age int, on_day int, must_be_free boolean, for_girls boolean)
  returns void language plpgsql security definer set search_path = public as $$
begin
  if not exists (select from municipality_openings where municipality_code = code)
    or area is not null and not exists (select from areas where id = area and municipality_code = code) then
    raise insufficient_privilege using message = 'not a place where anything can be missing';
  end if;
  insert into wish_tallies as held (municipality_code, area_id, week_on, subject, age, day, free, girls, count)
  values (code, area, week, what, of_age, on_day, must_be_free, for_girls, 1)
  on conflict (municipality_code, week_on, area_id, subject, age, day, free, girls) do update set count = held.count + 1;
end $$;

-- What is missing in a municipality, for whoever coordinates it: in weeks from one on until another. Fewer than five are never counted out
-- (null), and every other figure is rounded down to whole fives, so that no difference between two of them tells of one family.
create function wish_sums(code text, since date, until date) returns table (facet text, value text, figure int)
  language sql stable security definer set search_path = public
  as $$
    with said as (
      select area_id, subject, day, free, girls, count,
        case when age < 6 then '0-5' when age < 10 then '6-9' when age < 13 then '10-12' when age < 16 then '13-15' when age >= 16 then '16-' end as ages
      from wish_tallies where municipality_code = code and code = any (my_coordinated()) and week_on >= since and week_on < until),
    sums as (
      select each.facet, each.value, sum(said.count) as total from said, lateral (values
        ('all', ''), ('area', said.area_id), ('subject', said.subject), ('ages', said.ages), ('day', said.day::text),
        ('free', case when said.free then '' end), ('girls', case when said.girls then '' end),
        ('area-ages', said.area_id || '/' || said.ages)) each (facet, value)
      where each.value is not null or each.facet = 'area' group by 1, 2)
    select facet, value, case when total >= 5 then (total - total % 5)::int end from sums
    order by facet, total desc, value
  $$;
