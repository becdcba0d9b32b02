-- Browsers in which a person is told that something is new: by push, without a word of it.
create table browsers (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references people on delete cascade,
  name text not null check (length(name) between 1 and 80),
  endpoint_imprint bytea not null unique,
  sealed_endpoint bytea not null,
  added_at timestamptz not null,
  told_at timestamptz
);
comment on column browsers.sealed_endpoint is 'Where its push service takes messages for it. It identifies a device, and lets whoever has it wake it.';
create index browsers_of on browsers (person_id);

-- A browser that somebody else has added since is hers no longer: whoever knows the endpoint has the browser before her.
create function leave_browser(imprint bytea) returns void language sql security definer set search_path = public
  as $$ delete from browsers where endpoint_imprint = imprint $$;

-- Not forced: the function above looks past the rules.
alter table browsers enable row level security;
create policy browsers_of_mine on browsers for all using (person_id = (select acting_person()));
create policy browsers_by_the_house on browsers for all to brygga_house using (true) with check (true);
grant select, insert, delete on browsers to brygga_app;
grant update (told_at) on browsers to brygga_house;

-- A mail server that is down must not keep what goes by another way waiting.
alter table outgoing_letters add column way text not null default 'mail' check (way in ('mail', 'sms', 'push'));
