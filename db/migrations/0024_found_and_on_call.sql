-- Functions that promise somebody on call: those that have had somebody written down in the last quarter, or have from now on, and those
-- that families turn to, whose first question is what happens tonight. Security of the definer as for `on_call`: whoever asks a function may know it of both.
create function expects_duty(whose uuid[], week_on date) returns uuid[] language sql stable security definer set search_path = public
  return array(
    select d.function_id from duties d where d.function_id = any(whose) and d.week_on > expects_duty.week_on - 91
    union
    select k.function_id from function_kinds k where k.function_id = any(whose) and k.kind = 'family-line');

-- Whoever is asked to take a function over sees which weeks have somebody on call before she answers.
create policy duties_of_what_is_offered on duties for select using (function_id = any ((select my_offered_functions())::uuid[]));

-- Whoever looks for what a function is called finds its organisation. The words are a fact of the functions, which stand above the
-- organisations: they are written down here by a trigger, and the organisations never ask. Those who write functions may not write on
-- the public list, so this does it for them.
drop index listings_words;
drop index listings_letters;
alter table listings add column function_titles text not null default '';
alter table listings drop column folded_text;
alter table listings drop column search_words;
alter table listings add column folded_text text
  generated always as (folded(search_text || E'\n' || function_titles)) stored;
alter table listings add column search_words tsvector generated always as
  (to_tsvector('swedish'::regconfig, search_text || E'\n' || function_titles)
    || to_tsvector('swedish'::regconfig, folded(search_text || E'\n' || function_titles))) stored;
create index listings_words on listings using gin (search_words);
create index listings_letters on listings using gin (folded_text gin_trgm_ops);

create function titles_of_functions(whose uuid) returns text language sql stable security definer set search_path = public
  return coalesce((select string_agg(title, E'\n' order by title) from functions
    where organisation_id = whose and published and dissolved_at is null), '');

create function titles_reach_listing() returns trigger language plpgsql security definer
  set search_path = public set plan_cache_mode = force_custom_plan as $$
begin
  update listings set function_titles = titles_of_functions(organisation_id)
    where organisation_id = coalesce(new.organisation_id, old.organisation_id);
  return null;
end $$;
create trigger functions_titles_reach_listing after insert or delete or update of title, published, dissolved_at on functions
  for each row execute function titles_reach_listing();

create function listing_takes_titles() returns trigger language plpgsql security definer
  set search_path = public set plan_cache_mode = force_custom_plan as $$
begin
  new.function_titles := titles_of_functions(new.organisation_id);
  return new;
end $$;
create trigger listings_take_titles before insert on listings for each row execute function listing_takes_titles();

update listings set function_titles = titles_of_functions(organisation_id);
