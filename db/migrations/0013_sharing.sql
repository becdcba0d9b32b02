-- A draft belongs to its writer; to share is to hand over a fixed copy of it to a named function, or to a guest by a link.
create table drafts (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null,
  writer_id uuid not null,
  sealed bytea not null,
  version int not null default 1,
  changed_at timestamptz not null,
  foreign key (writer_id, organisation_id) references memberships (person_id, organisation_id) on delete cascade
);
comment on table drafts is 'Goes when its writer''s membership ends, unless somebody takes it over (hand_on_drafts).';
create index drafts_of on drafts (writer_id);

create table shares (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null references organisations on delete cascade,
  given_by uuid references people on delete set null,
  given_as text not null check (length(given_as) <= 120),
  to_organisation_id uuid references organisations on delete cascade,
  to_function text check (length(to_function) between 1 and 120),
  sealed_guest bytea,
  token_hash bytea unique,
  link_ends_at timestamptz,
  publicity text not null check (publicity in ('becomes', 'may', 'no')),
  sealed bytea,
  ground text not null check (ground in ('about-nobody', 'consent', 'asked', 'agreement', 'duty')),
  given_at timestamptz not null,
  ends_at timestamptz not null,
  withdrawn_at timestamptz,
  check ((to_organisation_id is null) = (to_function is null)),
  check ((to_organisation_id is null) = (sealed_guest is not null)),
  check ((sealed_guest is null) = (token_hash is null) and (sealed_guest is null) = (link_ends_at is null)),
  check ((sealed is null) = (withdrawn_at is not null))
);
comment on table shares is 'Sealed copies, never changed: withdrawing takes the copy away, and a year later the whole row goes. The journal stays.';
create index shares_given on shares (organisation_id);
create index shares_received on shares (to_organisation_id);

create table share_openings (
  id bigint generated always as identity primary key,
  share_id uuid not null references shares on delete cascade,
  person_id uuid references people on delete set null,
  opened_as text not null,
  opened_at timestamptz not null,
  unique (share_id, person_id)
);

-- Who reads for a function: whoever holds it, and where nobody does, those who speak for its organisation. Never anybody under 18.
create function reads_for(whose uuid, held text) returns uuid[] language sql stable security definer set search_path = public
  return array(select m.person_id from memberships m where m.organisation_id = whose and not m.young
    and (m.title = held or 'edit' = any(m.rights) and not exists (
      select from memberships o where o.organisation_id = whose and o.title = held and not o.young)));

-- Functions that what is mine can be shared with: of others in the municipalities that I speak in. Titles and figures, no names.
create function functions_beside_me() returns table (organisation_id uuid, function text, readers int)
  language sql stable security definer set search_path = public
  as $$
    select m.organisation_id, m.title, count(*)::int from memberships m join organisations o on o.id = m.organisation_id
    where m.title is not null and not m.young
      and o.municipality_code in (select mine.municipality_code from organisations mine where mine.id = any (my_editable()))
    group by 1, 2
  $$;

-- What somebody was writing goes with her membership, in the same stroke, to whom the transaction has named (`brygga.successor`): only
-- to somebody who speaks for the same organisation, and never while the writer still belongs there.
create function hand_on_drafts() returns trigger language plpgsql security definer set search_path = public
as $$
declare successor uuid := nullif(current_setting('brygga.successor', true), '')::uuid;
begin
  update drafts set writer_id = successor
  where organisation_id = old.organisation_id and writer_id = old.person_id and successor <> old.person_id and exists (
    select from memberships where organisation_id = old.organisation_id and person_id = successor and 'edit' = any(rights));
  return old;
end $$;
create trigger memberships_hand_on before delete on memberships for each row execute function hand_on_drafts();

-- Drafts are not forced: the trigger above looks past their rules, and no program connects as owner.
alter table drafts enable row level security;
create policy drafts_of_mine on drafts for all
  using (writer_id = (select acting_person()))
  with check (writer_id = (select acting_person()) and organisation_id = any ((select my_editable())::uuid[]));
create policy drafts_by_the_house on drafts for all to brygga_house using (true) with check (true);
grant select, insert, delete on drafts to brygga_app;
grant update (sealed, version, changed_at) on drafts to brygga_app;

alter table shares enable row level security;
alter table shares force row level security;
create policy shares_given on shares for select using (organisation_id = any ((select my_editable())::uuid[]));
create policy shares_received on shares for select using (to_organisation_id = any ((select my_organisations())::uuid[])
  and (select acting_person()) = any (reads_for(to_organisation_id, to_function)));
create policy shares_at_the_door on shares for select using ((select acting_door()) and token_hash is not null);
create policy shares_made on shares for insert
  with check (organisation_id = any ((select my_editable())::uuid[]) and given_by = (select acting_person()));
-- What a public authority has received is a public document there: nobody can take it back.
create policy shares_withdrawn on shares for update
  using (organisation_id = any ((select my_editable())::uuid[]) and publicity <> 'becomes')
  with check (organisation_id = any ((select my_editable())::uuid[]) and sealed is null and withdrawn_at is not null);
create policy shares_by_the_house on shares for all to brygga_house using (true) with check (true);
grant select, insert, delete on shares to brygga_app;
grant update (sealed, withdrawn_at) on shares to brygga_app;

alter table share_openings enable row level security;
alter table share_openings force row level security;
create policy share_openings_seen on share_openings for select using (exists (select from shares s where s.id = share_id));
create policy share_openings_made on share_openings for insert
  with check (person_id is not distinct from (select acting_person()) and exists (select from shares s where s.id = share_id));
create policy share_openings_by_the_house on share_openings for all to brygga_house using (true) with check (true);
grant select, insert on share_openings to brygga_app;
