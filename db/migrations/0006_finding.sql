-- What a public search leans on. Every way of meeting a word needs an index of its own: one way without would make
-- PostgreSQL read the whole table for all of them.
create index listings_activities on listings using gin (activities);
create index listings_subjects on listings using gin (subjects);

-- All of Sweden by name, a page at a time, without sorting what is not shown.
create index listings_by_name_everywhere on listings (name collate "sv-x-icu", organisation_id);

-- Counting reads this index alone.
create index listings_fresh on listings (municipality_code, assured_at);

-- Who last said that the page holds, for the public to read; the person stays with those who work with it.
alter table listings add column assurer text check (assurer in ('register', 'organisation', 'coordinator'));

-- Whole statements at a time, and planned for the tables as they are: a plan kept from the first, empty table would read
-- all of it for every row of a register.
drop trigger organisation_assurances_reach_listing on organisation_assurances;
create or replace function assurance_reaches_listing() returns trigger language plpgsql security definer
  set search_path = public set plan_cache_mode = force_custom_plan as $$
begin
  update listings l set assured_at = a.assured_at, assurer = a.assurer
    from (select distinct on (organisation_id) organisation_id, assured_at, assurer from fresh
      order by organisation_id, assured_at desc, id desc) a
    where l.organisation_id = a.organisation_id and a.assured_at >= l.assured_at;
  return null;
end $$;
create trigger organisation_assurances_reach_listing after insert on organisation_assurances
  referencing new table as fresh for each statement execute function assurance_reaches_listing();

-- Runs with the sight of whoever puts the listing up, who may see what it was assured by.
create function listing_names_assurer() returns trigger language plpgsql
  set search_path = public set plan_cache_mode = force_custom_plan as $$
begin
  update listings l set assurer = a.assurer
    from (select distinct on (f.organisation_id) f.organisation_id, s.assurer from fresh f
      join organisation_assurances s on s.organisation_id = f.organisation_id
      order by f.organisation_id, s.assured_at desc, s.id desc) a
    where l.organisation_id = a.organisation_id;
  return null;
end $$;
create trigger listings_name_assurer after insert on listings
  referencing new table as fresh for each statement execute function listing_names_assurer();
