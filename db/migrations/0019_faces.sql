-- A holder may put up a picture of herself beside her name, for one function. Her own act, and hers to take back.
create table faces (
  id uuid primary key default gen_random_uuid(),
  holding_id uuid not null unique references holdings on delete cascade,
  picture bytea not null check (length(picture) between 1 and 200000),
  put_up_at timestamptz not null
);
comment on column faces.id is 'Its address: a new one for every picture, so that none can be guessed, and none outlives the picture.';

-- The function beside which a face is shown; empty where the holding has ended or the name is not shown.
create function shown_function(holding uuid) returns uuid language sql stable security definer set search_path = public
  return (select function_id from holdings where id = holding and shown and ended_at is null and person_id is not null);

-- Not forced: the functions below take faces away whoever ends the holding.
alter table faces enable row level security;
create policy faces_shown on faces for select
  using (exists (select from functions f where f.id = shown_function(holding_id) and f.dissolved_at is null));
create policy faces_of_mine on faces for select
  using (exists (select from holdings h where h.id = holding_id and h.person_id = (select acting_person())));
create policy faces_put_up on faces for insert with check (exists (select from holdings h
  where h.id = holding_id and h.person_id = (select acting_person()) and h.shown and h.ended_at is null));
create policy faces_taken_down on faces for delete
  using (exists (select from holdings h where h.id = holding_id and h.person_id = (select acting_person())));
create policy faces_by_the_house on faces for all to brygga_house using (true) with check (true);
grant select, insert, delete on faces to brygga_app;

-- A face is gone for good as soon as its bearer hides her name, no longer holds the function, or erases herself.
create function take_face_down() returns trigger language plpgsql security definer set search_path = public
as $$
begin
  delete from faces where holding_id = new.id;
  return new;
end $$;
create trigger holdings_take_face_down after update of shown, ended_at, person_id on holdings for each row
  when (not new.shown or new.ended_at is not null or new.person_id is null) execute function take_face_down();

create function take_faces_down() returns trigger language plpgsql security definer set search_path = public
as $$
begin
  delete from faces fa using holdings h where h.id = fa.holding_id and h.function_id = new.id;
  return new;
end $$;
create trigger functions_take_faces_down after update of dissolved_at on functions for each row
  when (new.dissolved_at is not null) execute function take_faces_down();

-- As before, with the faces beside the names, in the same order; empty where somebody shows her name only.
drop function held_by(uuid[]);
create function held_by(whose uuid[]) returns table (function_id uuid, holders int, reached int, names text[], faces uuid[])
  language sql stable security definer set search_path = public
  as $$
    select h.function_id, count(*)::int, count(p.email)::int,
      array_agg(p.name order by h.part desc, p.name) filter (where h.shown),
      array_agg(fa.id order by h.part desc, p.name) filter (where h.shown)
    from holdings h join people p on p.id = h.person_id left join faces fa on fa.holding_id = h.id
    where h.function_id = any(whose) and h.ended_at is null group by 1
  $$;

-- Nobody under 18 holds a function: neither who is let in as such, nor who turns out to be.
create trigger memberships_young_hold_nothing after update of young on memberships for each row
  when (new.young and not old.young) execute function end_holdings();
