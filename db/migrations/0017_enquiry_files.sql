-- Files that go along with a message, sealed under the key of the enquiry.
create table enquiry_files (
  id uuid primary key default gen_random_uuid(),
  message_id bigint not null references enquiry_messages on delete cascade,
  sealed_about bytea not null,
  sealed bytea not null
);
comment on column enquiry_files.sealed_about is 'Name, type and size.';
create index enquiry_files_of on enquiry_files (message_id);

-- Whoever may read the message may read what went along with it.
alter table enquiry_files enable row level security;
alter table enquiry_files force row level security;
create policy enquiry_files_read on enquiry_files for select using (exists (select from enquiry_messages m where m.id = message_id));
create policy enquiry_files_sent on enquiry_files for insert
  with check (exists (select from enquiry_messages m where m.id = message_id and m.person_id = (select acting_person())));
create policy enquiry_files_by_the_house on enquiry_files for all to brygga_house using (true) with check (true);
grant select, insert on enquiry_files to brygga_app;
