-- Who belongs to an organisation: invited to a function, with rights that nobody can give beyond her own.
create table invitations (
  id uuid primary key default gen_random_uuid(),
  token_hash bytea not null unique,
  organisation_id uuid not null references organisations on delete cascade,
  sealed_email bytea not null,
  title text not null check (length(title) between 1 and 120),
  rights text[] not null check (rights <@ '{edit,coordinate,host}'),
  young boolean not null,
  invited_by uuid references people on delete set null,
  invited_at timestamptz not null,
  ends_at timestamptz not null,
  check (not young or rights = '{}')
);
comment on table invitations is 'Open invitations only: one that is accepted, withdrawn or over is removed.';
create index invitations_of on invitations (organisation_id);

-- Which rights the actor may give and take in an organisation: never more than her own.
create function my_grantable(whose uuid) returns text[] language sql stable security definer set search_path = public
  return case
    when acting_for_the_house() or i_host() then '{edit,coordinate,host}'::text[]
    when exists (select from organisations o where o.id = whose and o.municipality_code = any (my_coordinated())) then '{edit,coordinate}'
    when whose = any (my_editable()) then '{edit}'
  end;

alter table invitations enable row level security;
alter table invitations force row level security;
create policy invitations_at_the_door on invitations for all using ((select acting_door()) or (select acting_for_the_house()));
create policy invitations_seen on invitations for select
  using (organisation_id = any ((select my_editable())::uuid[]) or my_grantable(organisation_id) is not null);
create policy invitations_made on invitations for insert
  with check (rights <@ my_grantable(organisation_id) and invited_by = (select acting_person()));
create policy invitations_withdrawn on invitations for delete using (rights <@ my_grantable(organisation_id));
grant select, insert, delete on invitations to brygga_app;

-- Who accepts an invitation is not yet anybody: the door lets her in.
create policy people_join_at_the_door on people for insert with check ((select acting_door()));
create policy memberships_accepted on memberships for insert with check ((select acting_door()));
create policy memberships_changed on memberships for update
  using (rights <@ my_grantable(organisation_id)) with check (rights <@ my_grantable(organisation_id));
create policy memberships_ended on memberships for delete
  using (person_id = (select acting_person()) or rights <@ my_grantable(organisation_id));
grant update (rights, title), delete on memberships to brygga_app;

-- Under 18 one takes part and decides nothing, and has no name outside one's own organisation.
alter table memberships add column young boolean not null default false,
  add constraint memberships_of_the_young check (not young or rights = '{}');
comment on column memberships.young is 'A volunteer under 18. No day of birth is kept: the organisation says so, and says when it is over.';
grant update (young) on memberships to brygga_app;

create or replace function people_beside_me() returns uuid[] language sql stable security definer set search_path = public
  return array(select person_id from memberships where organisation_id = any (my_organisations())
               or organisation_id = any (my_workable()) and not young);
drop policy memberships_beside_mine on memberships;
create policy memberships_beside_mine on memberships for select
  using (organisation_id = any ((select my_organisations())::uuid[])
    or organisation_id = any ((select my_workable())::uuid[]) and not young);
