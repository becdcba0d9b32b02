-- What somebody else publishes is told to other programs by them, and not a second time by us: two houses that read each other would
-- otherwise take in each other's copies for ever. Families find it all the same.
alter table activity_listings add column told_elsewhere boolean not null default false;
comment on column activity_listings.told_elsewhere is 'It came by a feed of somebody else: not told to other programs again.';
update activity_listings l set told_elsewhere = true where exists (select from activity_sources s where s.activity_id = l.activity_id);

create function say_whether_told_elsewhere() returns trigger language plpgsql security definer set search_path = public as $$
begin
  new.told_elsewhere := exists (select from activity_sources s where s.activity_id = new.activity_id);
  return new;
end $$;
create trigger activity_listings_say_whether_told_elsewhere before insert on activity_listings
  for each row execute function say_whether_told_elsewhere();

-- An activity may be on the list before its feed is connected to it, and stays when the feed goes.
create function source_reaches_listing() returns trigger language plpgsql security definer set search_path = public as $$
declare
  whose uuid := coalesce(new.activity_id, old.activity_id);
begin
  update activity_listings set told_elsewhere = exists (select from activity_sources s where s.activity_id = whose)
    where activity_id = whose;
  return null;
end $$;
create trigger activity_sources_reach_listing after insert or delete on activity_sources
  for each row execute function source_reaches_listing();

-- As in 0033, and what is told elsewhere from now on leaves our own feeds.
create or replace function mark_changed_activities() returns trigger language plpgsql security definer set search_path = public as $$
begin
  insert into open_feed_marks (source_id, kind) select activity_id, 'activity' from fresh join gone using (activity_id)
    where (fresh.profile, fresh.slug, fresh.place_name, fresh.organisation_id, fresh.told_elsewhere)
      is distinct from (gone.profile, gone.slug, gone.place_name, gone.organisation_id, gone.told_elsewhere)
      or fresh.assured_at >= gone.assured_at + interval '11 months';
  return null;
end $$;
