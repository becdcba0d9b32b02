-- The first machine: somebody asks, a function answers in time.
create table enquiries (
  id uuid primary key default gen_random_uuid(),
  kind text not null check (kind ~ '^[a-z][a-z-]*$'),
  openness text not null check (openness in ('closed', 'limited', 'joint', 'open')),
  municipality_code text references municipalities,
  organisation_id uuid not null references organisations on delete cascade,
  asked_by uuid references people on delete set null,
  asked_as text not null check (length(asked_as) <= 120),
  asked_at timestamptz not null,
  state text not null check (state in ('asked', 'taken', 'answered', 'closed', 'declined', 'withdrawn')),
  function_id uuid not null references functions on delete cascade,
  taken_by uuid references people on delete set null,
  taken_at timestamptz,
  offered_to uuid references functions on delete set null,
  former uuid[] not null default '{}',
  escalation_level int not null default 0 check (escalation_level >= 0),
  escalated_to uuid references functions on delete set null,
  soft_due_at timestamptz not null,
  due_at timestamptz not null check (due_at > soft_due_at),
  reminded_at timestamptz,
  paused_at timestamptz,
  first_answered_at timestamptz,
  answered_at timestamptz,
  ended_at timestamptz,
  helped text check (helped in ('yes', 'partly', 'no')),
  next_at timestamptz not null,
  erase_at timestamptz not null check (next_at <= erase_at),
  version int not null default 1,
  check ((state in ('closed', 'declined', 'withdrawn')) = (ended_at is not null)),
  check (state <> 'answered' or answered_at is not null),
  check (offered_to is null or state in ('asked', 'taken')),
  check (paused_at is null or state = 'taken')
);
comment on column enquiries.function_id is 'Which function holds the baton: always one, until another has accepted it.';
comment on column enquiries.offered_to is 'Which function has been asked to take the baton over, and has not answered.';
comment on column enquiries.former is 'Functions that have held the baton: they see where it went, and nothing that is written.';
comment on column enquiries.escalated_to is 'Empty at level 1 and above: those who coordinate the municipality.';
comment on column enquiries.next_at is 'When the clock next has something to do with it: remind, escalate, close or erase.';
create index enquiries_next on enquiries (next_at);
create index enquiries_of_asker on enquiries (organisation_id);
create index enquiries_of_function on enquiries (function_id, asked_at);
create index enquiries_offered on enquiries (offered_to) where offered_to is not null;
create index enquiries_late on enquiries (function_id) where escalation_level > 0 and state in ('asked', 'taken');
create index enquiries_escalated on enquiries (escalated_to) where escalated_to is not null;

-- What is said is sealed under a key of its own. Without the row nothing of it can be read again.
create table enquiry_keys (
  enquiry_id uuid primary key references enquiries on delete cascade,
  sealed_key bytea not null
);
create table enquiry_messages (
  id bigint generated always as identity primary key,
  enquiry_id uuid not null references enquiries on delete cascade,
  side text not null check (side in ('asker', 'receiver')),
  noted_by uuid references functions on delete cascade,
  person_id uuid references people on delete set null,
  written_as text not null,
  sealed bytea not null,
  written_at timestamptz not null,
  check (noted_by is null or side = 'receiver')
);
comment on column enquiry_messages.noted_by is 'A note of this function''s for itself: neither the asker nor a function that takes over reads it.';
create index enquiry_messages_of on enquiry_messages (enquiry_id, id);

-- The way of the baton. At most one escalation of each level, whatever happens to the process that makes it.
create table enquiry_events (
  id bigint generated always as identity primary key,
  enquiry_id uuid not null references enquiries on delete cascade,
  step text not null,
  level int,
  function_id uuid references functions on delete set null,
  done_as text not null,
  happened_at timestamptz not null
);
create index enquiry_events_of on enquiry_events (enquiry_id, id);
create unique index enquiry_events_escalated_once on enquiry_events (enquiry_id, level) where step = 'escalate';

-- Which kinds a function takes in, beyond an ordinary message.
create table function_kinds (
  function_id uuid not null references functions on delete cascade,
  kind text not null check (kind ~ '^[a-z][a-z-]*$'),
  primary key (function_id, kind)
);

-- What is new for a person, without a word of it, until it has been told her by letter.
create table notices (
  id bigint generated always as identity primary key,
  person_id uuid not null references people on delete cascade,
  what text not null check (what ~ '^[a-z][a-z-]*$'),
  path text not null,
  on_call boolean not null default false,
  noted_at timestamptz not null
);
create index notices_of on notices (person_id, noted_at);

-- In which organisations somebody acts as an adult.
create function my_adult_organisations() returns uuid[] language sql stable security definer set search_path = public
  return array(select organisation_id from memberships where person_id = acting_person() and not young);

create function reads_enquiry(whose uuid) returns text language sql stable security definer set search_path = public
  return (select case
      when array[e.function_id, e.offered_to, e.escalated_to] && my_functions() then 'receiver'
      when e.asked_by = acting_person() or e.openness <> 'closed' and e.organisation_id = any (my_editable()) then 'asker' end
    from enquiries e where e.id = whose);

-- Telling others is open to whoever acts; whom, the function knows and she does not.
create function tell_person(whom uuid, what text, path text, at timestamptz) returns void
  language sql security definer set search_path = public
  as $$ insert into notices (person_id, what, path, noted_at) select id, $2, $3, $4 from people where id = whom $$;
create function tell_function(whose uuid, what text, path text, at timestamptz, week_on date) returns void
  language sql security definer set search_path = public
  as $$
    insert into notices (person_id, what, path, noted_at, on_call)
    select reader, $2, $3, $4, exists (select from duties d where d.function_id = $1 and d.week_on = $5 and d.person_id = reader)
    from unnest(readers_of($1)) reader where reader is distinct from acting_person()
  $$;
create function tell_coordinators(code text, what text, path text, at timestamptz) returns void
  language sql security definer set search_path = public
  as $$
    insert into notices (person_id, what, path, noted_at)
    select distinct m.person_id, $2, $3, $4 from memberships m join organisations o on o.id = m.organisation_id
    where o.municipality_code = $1 and 'coordinate' = any(m.rights)
  $$;

-- How soon functions have answered first, of what was asked since; and when they last did.
create function answer_times(whose uuid[], since timestamptz)
  returns table (function_id uuid, answered int, median_minutes double precision, last_at timestamptz)
  language sql stable security definer set search_path = public
  as $$
    select e.function_id, count(*)::int,
      percentile_cont(0.5) within group (order by extract(epoch from e.first_answered_at - e.asked_at) / 60), max(e.first_answered_at)
    from enquiries e where e.function_id = any(whose) and e.asked_at >= since and e.first_answered_at is not null group by 1
  $$;

-- Functions that have let a promise go by and still have not answered, of organisations and municipalities that the actor keeps. No
-- more is said of an enquiry than that: it may be closed.
create function silent_functions() returns table (function_id uuid, late int) language sql stable security definer set search_path = public
  as $$
    select e.function_id, count(*)::int from enquiries e join functions f on f.id = e.function_id
    where e.escalation_level > 0 and e.state in ('asked', 'taken') and f.dissolved_at is null
      and f.organisation_id = any (my_keepable()) group by 1
  $$;

-- What a function has not answered that it holds goes up the line as soon as the function is dissolved.
create function hurry_dissolved() returns trigger language plpgsql security definer set search_path = public
as $$
begin
  update enquiries set next_at = new.dissolved_at
  where function_id = new.id and state in ('asked', 'taken') and next_at > new.dissolved_at;
  return new;
end $$;
create trigger functions_dissolved after update of dissolved_at on functions
  for each row when (new.dissolved_at is not null and old.dissolved_at is null) execute function hurry_dissolved();

-- Not forced: the functions above look past the rules, and no program connects as owner.
alter table enquiries enable row level security;
create policy enquiries_asked_by_mine on enquiries for select using (asked_by = (select acting_person())
  or openness <> 'closed' and organisation_id = any ((select my_editable())::uuid[]));
create policy enquiries_to_mine on enquiries for select using (function_id = any ((select my_functions())::uuid[])
  or offered_to = any ((select my_functions())::uuid[]) or escalated_to = any ((select my_functions())::uuid[])
  or former && (select my_functions())::uuid[]);
create policy enquiries_at_the_top on enquiries for select using (openness <> 'closed' and escalation_level > 0
  and escalated_to is null and municipality_code = any ((select my_coordinated())::text[]));
create policy enquiries_made on enquiries for insert with check (asked_by = (select acting_person())
  and organisation_id = any ((select my_adult_organisations())::uuid[]) and state = 'asked');
create policy enquiries_moved on enquiries for update using (reads_enquiry(id) is not null
  or openness <> 'closed' and escalation_level > 0 and escalated_to is null and municipality_code = any ((select my_coordinated())::text[]));
create policy enquiries_by_the_house on enquiries for all to brygga_house using (true) with check (true);
grant select, insert on enquiries to brygga_app;
grant update (state, function_id, taken_by, taken_at, offered_to, former, escalation_level, escalated_to, soft_due_at, due_at, reminded_at,
  paused_at, first_answered_at, answered_at, ended_at, helped, next_at, erase_at, version) on enquiries to brygga_app;
grant delete on enquiries to brygga_house;

alter table enquiry_keys enable row level security;
alter table enquiry_keys force row level security;
create policy enquiry_keys_read on enquiry_keys for select using (reads_enquiry(enquiry_id) is not null);
create policy enquiry_keys_made on enquiry_keys for insert with check (reads_enquiry(enquiry_id) = 'asker'
  or exists (select from enquiries e where e.id = enquiry_id and e.asked_by = (select acting_person())));
create policy enquiry_keys_by_the_house on enquiry_keys for all to brygga_house using (true) with check (true);
grant select, insert on enquiry_keys to brygga_app;

alter table enquiry_messages enable row level security;
alter table enquiry_messages force row level security;
create policy enquiry_messages_read on enquiry_messages for select
  using (reads_enquiry(enquiry_id) is not null and (noted_by is null or noted_by = any ((select my_functions())::uuid[])));
create policy enquiry_messages_written on enquiry_messages for insert with check (person_id = (select acting_person())
  and (noted_by is null or noted_by = any ((select my_functions())::uuid[]))
  and (reads_enquiry(enquiry_id) = side
    or side = 'asker' and exists (select from enquiries e where e.id = enquiry_id and e.asked_by = (select acting_person()))));
create policy enquiry_messages_by_the_house on enquiry_messages for all to brygga_house using (true) with check (true);
grant select, insert on enquiry_messages to brygga_app;

alter table enquiry_events enable row level security;
alter table enquiry_events force row level security;
create policy enquiry_events_seen on enquiry_events for select using (exists (select from enquiries e where e.id = enquiry_id));
create policy enquiry_events_noted on enquiry_events for insert with check (exists (select from enquiries e where e.id = enquiry_id));
create policy enquiry_events_by_the_house on enquiry_events for all to brygga_house using (true) with check (true);
grant select, insert on enquiry_events to brygga_app;

alter table function_kinds enable row level security;
alter table function_kinds force row level security;
create policy function_kinds_seen on function_kinds for select using (exists (select from functions f where f.id = function_id));
create policy function_kinds_kept on function_kinds for all
  using (exists (select from functions f where f.id = function_id and f.organisation_id = any ((select my_keepable())::uuid[])))
  with check (exists (select from functions f where f.id = function_id and f.organisation_id = any ((select my_keepable())::uuid[])));
create policy function_kinds_by_the_house on function_kinds for all to brygga_house using (true) with check (true);
grant select, insert, delete on function_kinds to brygga_app;

alter table notices enable row level security;
create policy notices_of_mine on notices for select using (person_id = (select acting_person()));
create policy notices_by_the_house on notices for all to brygga_house using (true) with check (true);
grant select on notices to brygga_app;
grant insert, update, delete on notices to brygga_house;
