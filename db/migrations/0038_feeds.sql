-- Times that others publish (OpenActive, Open Referral HSDS) become activities here, so that nobody types them twice.
create table feeds (
  id uuid primary key default gen_random_uuid(),
  municipality_code text not null references municipalities,
  organisation_id uuid references organisations on delete cascade,
  format text not null check (format in ('openactive', 'hsds')),
  address text not null check (length(address) <= 2000),
  name text not null check (length(name) between 1 and 200),
  trusted boolean not null default false,
  unsaid_free boolean not null default false,
  unsaid_subject text,
  connected_at timestamptz not null,
  connected_by uuid references people on delete set null,
  paused_at timestamptz,
  next_at timestamptz not null,
  worked_at timestamptz,
  walked_at timestamptz,
  failing_since timestamptz,
  failure jsonb,
  tries int not null default 0,
  told_at timestamptz,
  lease uuid,
  leased_until timestamptz
);
comment on column feeds.organisation_id is 'To which all of it goes; null where each item goes to the organisation that it names.';
comment on column feeds.trusted is 'What it tells is public at once: the coordinator''s standing decision.';
comment on column feeds.lease is 'Of the process that reads it now; another may when the time is out.';
comment on column feeds.walked_at is 'When all of it was last seen from end to end.';
create unique index feeds_once on feeds (municipality_code, address, organisation_id) nulls not distinct;
create index feeds_due on feeds (next_at) where paused_at is null;

-- Where in each of its lists the reading stands; what came before is never asked for again.
create table feed_streams (
  feed_id uuid not null references feeds on delete cascade,
  position int not null,
  name text not null check (length(name) <= 100),
  address text not null check (length(address) <= 2000),
  next_address text check (length(next_address) <= 2000),
  etag text check (length(etag) <= 500),
  caught_up boolean not null default false,
  began_at timestamptz,
  primary key (feed_id, position)
);

comment on column feed_streams.began_at is 'When the walk from end to end began that goes on now; for lists that do not say what is gone.';

-- What was read, cleaned: no person, no mail, no phone. Sessions find their series by parent_id.
create table feed_items (
  feed_id uuid not null references feeds on delete cascade,
  kind text not null check (kind in ('series', 'session')),
  item_id text not null check (length(item_id) <= 500),
  parent_id text,
  source_id text not null,
  modified bigint not null,
  seen_at timestamptz not null,
  deleted boolean not null,
  title text,
  told jsonb,
  settled boolean not null default false,
  due_on date,
  refusal text,
  remarks text[] not null default '{}',
  primary key (feed_id, kind, item_id)
);
comment on column feed_items.due_on is 'The day on which it must be looked at again: there was only room for its next times.';
create index feed_items_parents on feed_items (feed_id, parent_id);
create index feed_items_sources on feed_items (feed_id, source_id);
create index feed_items_unsettled on feed_items (feed_id) where not settled or due_on is not null;

-- Where an activity comes from, and what its feed said last. It goes with the feed; the activity stays.
create table activity_sources (
  activity_id uuid primary key references activities on delete cascade,
  feed_id uuid not null references feeds on delete cascade,
  item_id text not null,
  taken jsonb not null,
  kept text[] not null default '{}',
  taken_at timestamptz not null,
  confirmed_at timestamptz not null,
  closed_by_feed boolean not null default false,
  unique (feed_id, item_id)
);
comment on column activity_sources.kept is 'Fields where somebody here has written something else than the feed says; her word stands.';

create table feed_runs (
  id bigint generated always as identity primary key,
  feed_id uuid not null references feeds on delete cascade,
  began_at timestamptz not null,
  counts jsonb not null,
  failure jsonb
);
create index feed_runs_of on feed_runs (feed_id, id desc);

-- Whoever coordinates keeps the feeds of the municipality; whoever speaks for an organisation keeps those that go to it alone, and cannot
-- decide that nobody need look.
do $$ declare each text; begin
  foreach each in array array['feeds', 'feed_streams', 'feed_items', 'activity_sources', 'feed_runs'] loop
    execute format('alter table %I enable row level security', each);
    -- Not forced where the functions below look past the rules as owner; no program connects as owner.
    if each not in ('feeds', 'activity_sources') then execute format('alter table %I force row level security', each); end if;
    execute format('create policy %I on %I for all to brygga_house using (true) with check (true)', each || '_by_the_house', each);
    execute format('grant select, insert, update, delete on %I to brygga_house', each);
    execute format('grant select on %I to brygga_app', each);
  end loop;
  foreach each in array array['feed_streams', 'feed_items', 'feed_runs'] loop
    execute format('create policy %I on %I for select using (exists (select from feeds f where f.id = feed_id))', each || '_seen', each);
  end loop;
end $$;
create policy feeds_seen on feeds for select
  using (municipality_code = any ((select my_coordinated())::text[]) or organisation_id = any ((select my_workable())::uuid[]));
create policy feeds_connected on feeds for insert
  with check (municipality_code = any ((select my_coordinated())::text[])
    or organisation_id = any ((select my_changeable())::uuid[]) and not trusted
      and exists (select from organisations o where o.id = organisation_id and o.municipality_code = feeds.municipality_code));
create policy feeds_kept on feeds for update
  using (municipality_code = any ((select my_coordinated())::text[]) or organisation_id = any ((select my_changeable())::uuid[]));
create policy feeds_disconnected on feeds for delete
  using (municipality_code = any ((select my_coordinated())::text[]) or organisation_id = any ((select my_changeable())::uuid[]));
grant insert, delete on feeds to brygga_app;
grant update (paused_at, next_at) on feeds to brygga_app;
create function trust_feed(whose uuid, yes boolean) returns void language sql security definer set search_path = public
  as $$ update feeds set trusted = yes where id = whose and municipality_code = any (my_coordinated()) $$;

create policy feed_streams_connected on feed_streams for insert
  with check (exists (select from feeds f where f.id = feed_id
    and (f.municipality_code = any ((select my_coordinated())::text[]) or f.organisation_id = any ((select my_changeable())::uuid[]))));
grant insert on feed_streams to brygga_app;
-- Where an activity comes from is told to all who see the activity at work; the public is told by the function below.
create policy activity_sources_seen on activity_sources for select using (exists (select from activities a where a.id = activity_id));
-- Whoever may change the activity may say that the feed's words go first again.
create policy activity_sources_given_way on activity_sources for update
  using (exists (select from activities a where a.id = activity_id and a.organisation_id = any ((select my_changeable())::uuid[])));
grant update (kept) on activity_sources to brygga_app;

create function activity_provenance(whose uuid) returns table (feed_name text, feed_address text, confirmed_at timestamptz)
  language sql stable security definer set search_path = public
  as $$ select f.name, f.address, s.confirmed_at from activity_sources s join feeds f on f.id = s.feed_id
        where s.activity_id = whose and (exists (select from activity_listings l where l.activity_id = whose)
          or exists (select from activities a where a.id = whose and a.organisation_id = any (my_workable()))) $$;
