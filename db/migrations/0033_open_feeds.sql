-- What other programs read page by page (OpenActive, Realtime Paged Data Exchange 1.0): which items there are and in which order they
-- changed. What an item says is never kept here: it is read from the public lists when a page is read, so that nothing can be told here that
-- is no longer public there.
create sequence open_feed_changes;
create table open_feed_items (
  feed text not null check (feed in ('session-series', 'scheduled-sessions', 'facility-uses')),
  item_id text not null,
  -- The activity or organisation that it comes from; no foreign key, because a deleted item outlives it.
  source_id uuid not null,
  municipality_code text not null references municipalities,
  starts_at timestamptz,
  imprint bytea not null,
  deleted_at timestamptz,
  change_number bigint not null,
  primary key (feed, item_id)
);
comment on column open_feed_items.starts_at is 'Of a session: when it begins.';
comment on column open_feed_items.imprint is 'SHA-256 of what the item said when it was last numbered.';
comment on column open_feed_items.change_number is 'Place in the feed; given by the database at every change, never by who writes.';
create unique index open_feed_items_in_order on open_feed_items (feed, change_number);
create index open_feed_items_in_order_here on open_feed_items (municipality_code, feed, change_number);
create index open_feed_items_of on open_feed_items (source_id);
create index open_feed_items_left on open_feed_items (deleted_at) where deleted_at is not null;

-- A number is seen by readers in the order that numbers are given, or a reader passes it by: so only one transaction at a time gives numbers,
-- and until it has committed. A sequence alone would let a later number be seen before an earlier one.
create function number_open_feed_change() returns trigger language plpgsql set search_path = public as $$
begin
  perform pg_advisory_xact_lock(hashtext('open_feed_changes'));
  new.change_number := nextval('open_feed_changes');
  return new;
end $$;
create trigger open_feed_items_are_numbered before insert or update on open_feed_items for each row execute function number_open_feed_change();

-- When what a source says changes by time alone: a session ends, another comes within sight, it grows too old.
create table open_feed_sources (
  source_id uuid primary key,
  kind text not null check (kind in ('activity', 'organisation')),
  due_at timestamptz not null,
  shape int not null
);
comment on column open_feed_sources.shape is 'Of which making its items are; a newer program makes them anew.';
create index open_feed_sources_due on open_feed_sources (due_at);

-- Whose public face has changed since it was last looked at. Only added to, so that nobody who publishes waits for anybody here. What was only
-- assured again, and was not too old in between, looks the same: it is looked at when it would have become too old.
create table open_feed_marks (
  id bigint generated always as identity primary key,
  source_id uuid not null,
  kind text not null check (kind in ('activity', 'organisation'))
);

create function mark_new_activities() returns trigger language plpgsql security definer set search_path = public as $$
begin
  insert into open_feed_marks (source_id, kind) select activity_id, 'activity' from fresh;
  return null;
end $$;
create function mark_changed_activities() returns trigger language plpgsql security definer set search_path = public as $$
begin
  insert into open_feed_marks (source_id, kind) select activity_id, 'activity' from fresh join gone using (activity_id)
    where (fresh.profile, fresh.slug, fresh.place_name, fresh.organisation_id)
      is distinct from (gone.profile, gone.slug, gone.place_name, gone.organisation_id)
      or fresh.assured_at >= gone.assured_at + interval '11 months';
  return null;
end $$;
create function mark_old_activities() returns trigger language plpgsql security definer set search_path = public as $$
begin
  insert into open_feed_marks (source_id, kind) select activity_id, 'activity' from gone;
  return null;
end $$;
create trigger activity_listings_mark_new after insert on activity_listings
  referencing new table as fresh for each statement execute function mark_new_activities();
create trigger activity_listings_mark_changed after update on activity_listings
  referencing old table as gone new table as fresh for each statement execute function mark_changed_activities();
create trigger activity_listings_mark_gone after delete on activity_listings
  referencing old table as gone for each statement execute function mark_old_activities();

-- Of an organisation only what the items say of it counts, so that a register of thousands marks few.
create function is_in_open_feeds(organisation uuid, profile jsonb) returns boolean language sql stable as $$
  select coalesce(jsonb_array_length(profile -> 'premises'), 0) > 0
    or exists (select from activity_listings a where a.organisation_id = organisation)
$$;
create function mark_new_organisations() returns trigger language plpgsql security definer
  set search_path = public set plan_cache_mode = force_custom_plan as $$
begin
  insert into open_feed_marks (source_id, kind)
    select organisation_id, 'organisation' from fresh where is_in_open_feeds(organisation_id, profile);
  return null;
end $$;
create function mark_old_organisations() returns trigger language plpgsql security definer
  set search_path = public set plan_cache_mode = force_custom_plan as $$
begin
  insert into open_feed_marks (source_id, kind)
    select organisation_id, 'organisation' from gone where is_in_open_feeds(organisation_id, profile);
  return null;
end $$;
create function mark_changed_organisations() returns trigger language plpgsql security definer
  set search_path = public set plan_cache_mode = force_custom_plan as $$
begin
  insert into open_feed_marks (source_id, kind) select organisation_id, 'organisation' from fresh join gone using (organisation_id)
    where ((fresh.profile, fresh.name, fresh.slug, fresh.place_name) is distinct from (gone.profile, gone.name, gone.slug, gone.place_name)
        or fresh.assured_at >= gone.assured_at + interval '11 months')
      and (is_in_open_feeds(organisation_id, fresh.profile) or is_in_open_feeds(organisation_id, gone.profile));
  return null;
end $$;
create trigger listings_mark_new after insert on listings
  referencing new table as fresh for each statement execute function mark_new_organisations();
create trigger listings_mark_changed after update on listings
  referencing old table as gone new table as fresh for each statement execute function mark_changed_organisations();
create trigger listings_mark_gone after delete on listings
  referencing old table as gone for each statement execute function mark_old_organisations();

do $$ declare each text; begin
  foreach each in array array['open_feed_items', 'open_feed_sources', 'open_feed_marks'] loop
    execute format('alter table %I enable row level security', each);
    execute format('create policy %I on %I for all to brygga_house using (true) with check (true)', each || '_by_the_house', each);
    execute format('grant select, insert, update, delete on %I to brygga_app', each);
  end loop;
end $$;
alter table open_feed_items force row level security;
alter table open_feed_sources force row level security;
-- open_feed_marks is not forced: the triggers above write it past the rules as owner.
create policy open_feed_items_are_public on open_feed_items for select using (true);
grant usage on sequence open_feed_changes to brygga_app;

-- What is public already.
insert into open_feed_marks (source_id, kind) select activity_id, 'activity' from activity_listings;
insert into open_feed_marks (source_id, kind) select organisation_id, 'organisation' from listings where is_in_open_feeds(organisation_id, profile);
