-- When what the public list says of something last changed, so that other programs can ask for what is new since they last asked
-- (HSDS `modified_after`). What the house changes beside it, such as titles of functions for the search, changes nothing that leaves.
alter table listings add column modified_at timestamptz not null default now();
alter table activity_listings add column modified_at timestamptz not null default now();
comment on column listings.modified_at is 'When what other programs are told of it last changed.';
comment on column activity_listings.modified_at is 'When what other programs are told of it last changed.';
update listings set modified_at = assured_at;
update activity_listings set modified_at = assured_at;

create function listing_is_modified() returns trigger language plpgsql as $$
begin
  new.modified_at := now();
  return new;
end $$;
create trigger listings_are_modified before update on listings for each row
  when ((old.profile, old.slug, old.area_ids, old.assured_at, old.assurer)
    is distinct from (new.profile, new.slug, new.area_ids, new.assured_at, new.assurer))
  execute function listing_is_modified();
create trigger activity_listings_are_modified before update on activity_listings for each row
  when ((old.profile, old.slug, old.ends_on, old.assured_at, old.assurer)
    is distinct from (new.profile, new.slug, new.ends_on, new.assured_at, new.assurer))
  execute function listing_is_modified();

-- Other programs read everything page by page in the order of the ids, and ask for what is new; the ids have an index already.
create index listings_modified on listings (modified_at);
create index activity_listings_modified on activity_listings (modified_at);
create index activity_listings_letters on activity_listings
  using gin (folded(title || ' ' || coalesce(profile ->> 'description', '')) gin_trgm_ops);

-- Which organisations coordinate a municipality, for whoever asks who answers for what is public there: the first to do so first, and those
-- that run the whole house last. No person is in it.
create function coordinating_organisations(municipality text) returns uuid[] language sql stable security definer set search_path = public
  return array(select o.id from memberships m join organisations o on o.id = m.organisation_id
    where 'coordinate' = any (m.rights) and o.municipality_code = municipality
    group by o.id order by bool_or('host' = any (m.rights)), min(m.since), o.id);
