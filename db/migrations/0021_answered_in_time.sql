-- Which function is told, and reads, when nobody of those who were asked together has answered in time: one with a mandate, by kind.
create table standing_escalations (
  municipality_code text not null references municipalities,
  kind text not null check (kind ~ '^[a-z][a-z-]*$'),
  function_id uuid not null references functions on delete cascade,
  primary key (municipality_code, kind)
);
alter table standing_escalations enable row level security;
alter table standing_escalations force row level security;
-- Everybody may know who is told.
create policy standing_escalations_seen on standing_escalations for select using (true);
create policy standing_escalations_kept on standing_escalations for all
  using (municipality_code = any ((select my_coordinated())::text[]))
  with check (municipality_code = any ((select my_coordinated())::text[]));
create policy standing_escalations_by_the_house on standing_escalations for all to brygga_house using (true) with check (true);
grant select, insert, delete on standing_escalations to brygga_app;
grant update (function_id) on standing_escalations to brygga_app;

-- What is left of an enquiry when it is erased, for kinds that are counted: how long the first answer took, and nothing that leads back.
create table answer_tallies (
  id bigint generated always as identity primary key,
  municipality_code text not null references municipalities,
  kind text not null,
  asked_in date not null check (extract(day from asked_in) = 1),
  minutes int check (minutes % 5 = 0),
  withdrawn boolean not null,
  helped text,
  outcome text
);
comment on column answer_tallies.minutes is 'To the first answer, rounded up to five; empty where there was none.';
create index answer_tallies_of on answer_tallies (municipality_code, kind, asked_in);
alter table answer_tallies enable row level security;
create policy answer_tallies_by_the_house on answer_tallies for all to brygga_house using (true) with check (true);
grant select, insert on answer_tallies to brygga_house;

-- How a kind is answered in a municipality, for everybody: how many were asked since, the median of the time to the first answer, how many
-- had their time come, and how many of those were answered within so many hours. No row where fewer than ten were asked: then nothing is
-- said at all.
create function answer_figures(code text, of_kind text, since timestamptz, at timestamptz, hours int)
  returns table (asked int, answered int, median_minutes double precision, due int, in_time int)
  language sql stable security definer set search_path = public
  as $$
    with all_asked as (
      select extract(epoch from first_answered_at - asked_at) / 60 as minutes, state = 'withdrawn' as withdrawn,
        asked_at < at - make_interval(hours => hours) as past
      from enquiries where municipality_code = code and kind = of_kind and asked_at >= since
      union all
      select minutes, withdrawn, true from answer_tallies
      where municipality_code = code and kind = of_kind and asked_in >= date_trunc('month', since)::date)
    select count(*)::int, count(minutes)::int, percentile_cont(0.5) within group (order by minutes),
      count(*) filter (where minutes is not null or past and not withdrawn)::int,
      count(*) filter (where minutes <= hours * 60)::int
    from all_asked having count(*) >= 10
  $$;
