-- Every act in one chain: each link holds the hash of the one before, so that any change, removal or reordering shows.
-- hash(n) = sha256(hash(n-1) || sha256(text(n))), and hash(0) is 32 zero bytes.
alter table journal_entries
  add column function text,
  add column with_organisation_id uuid,
  add column salt bytea not null default uuid_send(gen_random_uuid());
comment on column journal_entries.function is 'In which function the person acted: title and organisation, as they were then.';
comment on column journal_entries.with_organisation_id is 'The other side: with whom something was shared.';
comment on column journal_entries.salt is 'Keeps a digest from being guessed by those who may know only that the entry is there.';
create index journal_entries_with on journal_entries (with_organisation_id) where with_organisation_id is not null;
create index journal_entries_by_municipality on journal_entries (municipality_code, noted_at desc);

-- What is hashed of an entry: one line of JSON, whose fields and order stay for ever.
create function journal_text(entry journal_entries) returns text language sql stable
  return json_build_array(entry.id, to_char(entry.noted_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), entry.side,
    entry.person_id, entry.function, entry.organisation_id, entry.with_organisation_id, entry.municipality_code,
    entry.act, entry.object_id, entry.ground, encode(entry.salt, 'hex'))::text;

create table journal_links (
  position bigint primary key,
  entry_id bigint not null unique,
  digest bytea not null,
  hash bytea not null
);
create table journal_head (
  is_head boolean primary key default true check (is_head),
  position bigint not null,
  hash bytea not null,
  moved_at timestamptz not null
);
insert into journal_head (position, hash, moved_at) values (0, decode(repeat('00', 32), 'hex'), now());

-- Runs when the transaction commits, so that nobody waits for the head of the chain longer than a commit takes.
create function link_journal_entry() returns trigger language plpgsql security definer set search_path = public as $$
declare
  own bytea := sha256(convert_to(journal_text(new), 'UTF8'));
  linked journal_head;
begin
  update journal_head set position = position + 1, hash = sha256(hash || own), moved_at = clock_timestamp() returning * into linked;
  insert into journal_links (position, entry_id, digest, hash) values (linked.position, new.id, own, linked.hash);
  return null;
end $$;

-- What was noted before there was a chain comes first in it.
do $$ declare
  entry journal_entries;
  own bytea;
begin
  perform set_config('brygga.side', 'clock', true);
  for entry in select * from journal_entries order by id loop
    own := sha256(convert_to(journal_text(entry), 'UTF8'));
    update journal_head set position = position + 1, hash = sha256(hash || own);
    insert into journal_links select position, entry.id, own, hash from journal_head;
  end loop;
  perform set_config('brygga.side', '', true);
end $$;

create constraint trigger journal_entries_linked after insert on journal_entries
  deferrable initially deferred for each row execute function link_journal_entry();
create trigger journal_links_stay before update or delete or truncate on journal_links
  for each statement execute function refuse_change();

-- Not forced: the function above writes them as their owner, and nobody else can.
alter table journal_links enable row level security;
alter table journal_head enable row level security;
create policy journal_links_seen on journal_links for select using (true);
create policy journal_head_seen on journal_head for select using (true);
grant select on journal_links, journal_head to brygga_app;

-- An organisation reads its own side; taking part without a right to speak for it is not enough.
drop policy journal_of_mine on journal_entries;
create policy journal_of_mine on journal_entries for select
  using (person_id = (select acting_person()) or object_id = (select acting_person()::text)
    or organisation_id = any ((select my_editable())::uuid[]) or with_organisation_id = any ((select my_editable())::uuid[])
    or municipality_code = any ((select my_coordinated())::text[]) or (select acting_for_the_house()));

-- In which function somebody belongs: a title in an organisation, not a quality of the person.
alter table memberships add column title text check (length(title) <= 120);
do $$ begin
  perform set_config('brygga.side', 'clock', true);
  update memberships set title = people.title from people where people.id = memberships.person_id;
  perform set_config('brygga.side', '', true);
end $$;
alter table people drop column title;
