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

create or replace function assurance_reaches_listing() returns trigger language plpgsql security definer set search_path = public as $$
begin
  update listings set assured_at = new.assured_at, assurer = new.assurer
    where organisation_id = new.organisation_id and new.assured_at >= assured_at;
  return null;
end $$;

-- Runs with the sight of whoever puts the listing up, who may see what it was assured by.
create function listing_names_assurer() returns trigger language plpgsql set search_path = public as $$
begin
  new.assurer := (select assurer from organisation_assurances where organisation_id = new.organisation_id
    order by assured_at desc, id desc limit 1);
  return new;
end $$;
create trigger listings_name_assurer before insert on listings for each row execute function listing_names_assurer();
