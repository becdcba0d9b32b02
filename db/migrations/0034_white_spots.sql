-- What counts as affordable in a municipality; without a row here the ordinary terms of room reach hold.
create table reach_terms (
  municipality_code text primary key references municipalities,
  affordable_kronor int not null check (affordable_kronor between 0 and 100000),
  leisure_card_counts boolean not null,
  changed_at timestamptz not null,
  version int not null default 1
);
comment on column reach_terms.affordable_kronor is 'Kronor for a term; what costs as much or less is affordable.';

-- A question about white spots that a municipality has decided to follow. It is never removed, only ended.
create table standing_questions (
  id uuid primary key default gen_random_uuid(),
  municipality_code text not null references municipalities,
  who text not null check (who in ('all', 'girls', 'boys')),
  age_from int not null check (age_from between 0 and 30),
  age_to int not null check (age_to between age_from and 30),
  weekday int check (weekday between 1 and 7),
  after_minutes int check (after_minutes between 0 and 1439),
  radius_metres int not null check (radius_metres between 100 and 50000),
  affordable boolean not null,
  kept_at timestamptz not null,
  ended_at timestamptz,
  end_reason text check (length(end_reason) between 1 and 500),
  check ((ended_at is null) = (end_reason is null))
);
create unique index standing_questions_once on standing_questions
  (municipality_code, who, age_from, age_to, coalesce(weekday, 0), coalesce(after_minutes, 0), radius_metres, affordable)
  where ended_at is null;

-- What the answer was on a day: sums, and a row for each area. No person, and no activity but the name of the nearest.
create table white_spot_snapshots (
  id bigint generated always as identity primary key,
  question_id uuid not null references standing_questions,
  taken_at timestamptz not null,
  level text not null check (level ~ '^[a-z]{1,20}$'),
  counted_on date not null,
  activities int not null check (activities >= 0)
);
comment on column white_spot_snapshots.level is 'How fine the areas were; two snapshots of different levels cannot be compared.';
create index white_spot_snapshots_of on white_spot_snapshots (question_id, taken_at desc);

create table white_spot_snapshot_areas (
  snapshot_id bigint not null references white_spot_snapshots,
  area_id text not null,
  area_name text not null,
  asked real not null check (asked >= 0),
  lacking real not null check (lacking >= 0),
  nearest_metres int check (nearest_metres >= 0),
  nearest_title text check (length(nearest_title) <= 200),
  primary key (snapshot_id, area_id)
);
comment on column white_spot_snapshot_areas.asked is 'How many live there of the ages and genders asked about; an estimate need not be whole.';
comment on column white_spot_snapshot_areas.lacking is 'How many of them have nothing within the radius.';

-- That by a day there is something where today there is nothing.
create table reach_goals (
  id uuid primary key default gen_random_uuid(),
  question_id uuid not null references standing_questions,
  area_id text not null,
  area_name text not null,
  due_on date not null,
  function_id uuid references functions on delete set null,
  responsible text not null check (length(responsible) between 1 and 300),
  set_at timestamptz not null
);
comment on column reach_goals.responsible is 'The function as it was called when the goal was set.';
create index reach_goals_of on reach_goals (question_id);

-- What became of a goal. One that was missed may be reached later, and then both stand here.
create table reach_goal_outcomes (
  goal_id uuid not null references reach_goals,
  outcome text not null check (outcome in ('reached', 'missed', 'withdrawn')),
  happened_on date not null,
  reason text check (length(reason) between 1 and 500),
  primary key (goal_id, outcome)
);

-- What is tried where children find nothing: by whom, since when, and when somebody looks what came of it.
create table reach_attempts (
  id uuid primary key default gen_random_uuid(),
  municipality_code text not null references municipalities,
  organisation_id uuid not null references organisations on delete cascade,
  area_id text not null,
  area_name text not null,
  question_id uuid references standing_questions,
  words text not null check (length(words) between 1 and 2000),
  function_id uuid references functions on delete set null,
  responsible text not null check (length(responsible) between 1 and 300),
  begins_on date not null,
  follow_up_on date not null check (follow_up_on >= begins_on),
  written_at timestamptz not null
);
create index reach_attempts_here on reach_attempts (municipality_code, area_id);

create table reach_attempt_outcomes (
  id bigint generated always as identity primary key,
  attempt_id uuid not null references reach_attempts on delete cascade,
  verdict text not null check (verdict in ('worked', 'not', 'too-early')),
  words text not null check (length(words) between 1 and 2000),
  looked_on date not null,
  next_on date check (next_on > looked_on),
  written_at timestamptz not null,
  check ((verdict = 'too-early') = (next_on is not null))
);
create index reach_attempt_outcomes_of on reach_attempt_outcomes (attempt_id, id desc);

-- Everybody who belongs to an organisation of the municipality reads; those who coordinate it decide what is followed.
do $$ declare each text; begin
  foreach each in array array['reach_terms', 'standing_questions', 'reach_attempts'] loop
    execute format('create policy %I on %I for select using (municipality_code = any ((select my_places())::text[]))', each || '_seen', each);
  end loop;
  foreach each in array array['reach_terms', 'standing_questions'] loop
    execute format('create policy %I on %I for insert with check (municipality_code = any ((select my_coordinated())::text[]))', each || '_made', each);
    execute format('create policy %I on %I for update using (municipality_code = any ((select my_coordinated())::text[]))', each || '_changed', each);
  end loop;
  foreach each in array array['white_spot_snapshots', 'reach_goals'] loop
    execute format('create policy %I on %I for select using (exists (select from standing_questions q where q.id = question_id))', each || '_seen', each);
    execute format('create policy %I on %I for insert with check (exists (select from standing_questions q where q.id = question_id
      and q.municipality_code = any ((select my_coordinated())::text[])))', each || '_made', each);
  end loop;
end $$;

create policy white_spot_snapshot_areas_seen on white_spot_snapshot_areas for select
  using (exists (select from white_spot_snapshots s where s.id = snapshot_id));
create policy white_spot_snapshot_areas_made on white_spot_snapshot_areas for insert
  with check (exists (select from white_spot_snapshots s join standing_questions q on q.id = s.question_id
    where s.id = snapshot_id and q.municipality_code = any ((select my_coordinated())::text[])));
create policy reach_goal_outcomes_seen on reach_goal_outcomes for select
  using (exists (select from reach_goals g where g.id = goal_id));
create policy reach_goal_outcomes_made on reach_goal_outcomes for insert
  with check (exists (select from reach_goals g join standing_questions q on q.id = g.question_id
    where g.id = goal_id and q.municipality_code = any ((select my_coordinated())::text[])));

-- Whoever speaks for an organisation writes what it tries, and what came of it.
create policy reach_attempts_begun on reach_attempts for insert
  with check (organisation_id = any ((select my_changeable())::uuid[])
    and exists (select from organisations o where o.id = organisation_id and o.municipality_code = reach_attempts.municipality_code));
create policy reach_attempt_outcomes_seen on reach_attempt_outcomes for select
  using (exists (select from reach_attempts a where a.id = attempt_id));
create policy reach_attempt_outcomes_made on reach_attempt_outcomes for insert
  with check (exists (select from reach_attempts a where a.id = attempt_id and a.organisation_id = any ((select my_changeable())::uuid[])));

-- Nothing here is ever removed by the program.
do $$ declare each text; begin
  foreach each in array array['reach_terms', 'standing_questions', 'white_spot_snapshots', 'white_spot_snapshot_areas', 'reach_goals',
      'reach_goal_outcomes', 'reach_attempts', 'reach_attempt_outcomes'] loop
    execute format('alter table %I enable row level security', each);
    execute format('alter table %I force row level security', each);
    execute format('create policy %I on %I for all to brygga_house using (true) with check (true)', each || '_by_the_house', each);
    execute format('grant select, insert on %I to brygga_app', each);
  end loop;
end $$;
grant update (affordable_kronor, leisure_card_counts, changed_at, version) on reach_terms to brygga_app;
grant update (ended_at, end_reason) on standing_questions to brygga_app;
