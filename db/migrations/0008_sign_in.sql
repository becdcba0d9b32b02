-- How people get in, by several ways, and how much each way assures of who they are.

-- Knocks per limit and key in the running window, so that several processes agree. The key is a keyed hash: no address and
-- no e-mail can be read from it. Unlogged: after a crash the count begins again, which harms nobody.
create unlogged table limit_counts (
  limit_name text not null,
  key bytea not null,
  window_started_at timestamptz not null,
  count int not null,
  primary key (limit_name, key)
);
create index limit_counts_by_window on limit_counts (window_started_at);

-- Letters on their way out. Address and text are sealed with the house's key; a letter is removed when it has gone.
create table outgoing_letters (
  id uuid primary key default gen_random_uuid(),
  sealed bytea not null,
  written_at timestamptz not null,
  due_at timestamptz not null,
  useless_at timestamptz not null,
  attempts int not null default 0
);
comment on column outgoing_letters.useless_at is 'After this moment the letter would only confuse, and is removed unsent.';
create index outgoing_letters_due on outgoing_letters (due_at);

alter table people
  add column phone text check (length(phone) <= 40),
  add column languages text[] not null default '{sv}',
  add column notify text not null default 'at-once' check (notify in ('at-once', 'daily', 'weekly')),
  add column quiet_from time,
  add column quiet_until time,
  add constraint people_quiet_both check ((quiet_from is null) = (quiet_until is null));

alter table sessions
  add column id uuid not null default gen_random_uuid() unique,
  add column way text not null default 'link' check (way in ('demo', 'link', 'passkey', 'provider', 'setup', 'invitation')),
  add column assurance_level text not null default 'low' check (assurance_level in ('low', 'substantial', 'high')),
  add column device text not null default '' check (length(device) <= 80),
  add column seen_at timestamptz,
  add column confirmed_at timestamptz,
  add column admitted_at timestamptz;
comment on column sessions.confirmed_at is 'When she last showed in this session who she is; sensitive work asks for it to be recent.';
comment on column sessions.admitted_at is 'Empty while the second step is still due: until then the session opens nothing.';

create table passkeys (
  id uuid primary key default gen_random_uuid(),
  credential_id text not null unique,
  person_id uuid not null references people on delete cascade,
  public_key bytea not null,
  uses bigint not null,
  transports text[] not null,
  name text not null check (length(name) between 1 and 80),
  added_at timestamptz not null,
  used_at timestamptz
);
create index passkeys_of_person on passkeys (person_id);

create table passkey_challenges (
  challenge_hash bytea primary key,
  person_id uuid references people on delete cascade,
  ends_at timestamptz not null
);
comment on column passkey_challenges.person_id is 'Whose new passkey it is for; empty for signing in.';

create table code_apps (
  person_id uuid primary key references people on delete cascade,
  sealed_secret bytea not null,
  added_at timestamptz not null,
  last_step bigint not null
);
comment on table code_apps is 'The second step: an app that shows a six-digit code every half minute (TOTP, RFC 6238).';
comment on column code_apps.last_step is 'The half minute whose code was used last; neither it nor an earlier one works again.';
create table recovery_codes (
  person_id uuid not null references people on delete cascade,
  code_hash bytea not null,
  primary key (person_id, code_hash)
);

create table sign_in_providers (
  slug text primary key check (slug ~ '^[a-z0-9][a-z0-9-]*$'),
  name text not null check (length(name) between 1 and 80),
  issuer text not null,
  client_id text not null,
  sealed_secret bytea,
  acr_values text,
  levels jsonb not null default '{}',
  ordinary_level text not null default 'low' check (ordinary_level in ('low', 'substantial', 'high')),
  trusts_email boolean not null default false,
  added_at timestamptz not null
);
comment on column sign_in_providers.levels is 'Which level of assurance each acr stands for; any other stands for ordinary_level.';
comment on column sign_in_providers.trusts_email is 'The provider itself runs the mailboxes: a verified e-mail finds the person at her first visit.';

create table provider_identities (
  provider_slug text not null references sign_in_providers on delete cascade,
  subject_hash bytea not null,
  person_id uuid not null references people on delete cascade,
  linked_at timestamptz not null,
  primary key (provider_slug, subject_hash)
);
comment on column provider_identities.subject_hash is 'Keyed hash: some brokers give a personal number as subject.';
create index provider_identities_of_person on provider_identities (person_id);

create table provider_visits (
  state_hash bytea primary key,
  provider_slug text not null references sign_in_providers on delete cascade,
  sealed bytea not null,
  person_id uuid references people on delete cascade,
  ends_at timestamptz not null
);
comment on table provider_visits is 'Somebody is at the provider and will come back; nonce, code verifier and way back are sealed.';
comment on column provider_visits.person_id is 'Who is adding this way to her account; empty for signing in.';

do $$ declare each text; begin
  foreach each in array array['limit_counts', 'outgoing_letters', 'passkeys', 'passkey_challenges', 'code_apps',
      'recovery_codes', 'sign_in_providers', 'provider_identities', 'provider_visits'] loop
    execute format('alter table %I enable row level security', each);
    execute format('alter table %I force row level security', each);
  end loop;
  foreach each in array array['limit_counts', 'passkey_challenges', 'provider_visits', 'passkeys', 'code_apps',
      'recovery_codes', 'provider_identities'] loop
    execute format('create policy %I on %I for all using ((select acting_door()) or (select acting_for_the_house()))',
      each || '_at_the_door', each);
    execute format('grant select, insert, update, delete on %I to brygga_app', each);
  end loop;
  -- What is hers she sees, adds and takes away herself.
  foreach each in array array['passkeys', 'code_apps', 'recovery_codes', 'provider_identities'] loop
    execute format('create policy %I on %I for all using (person_id = (select acting_person()))', each || '_of_mine', each);
  end loop;
end $$;

create policy letters_are_written on outgoing_letters for insert with check (true);
create policy letters_are_sent on outgoing_letters for all using ((select acting_for_the_house()));
grant select, insert, update, delete on outgoing_letters to brygga_app;

create policy providers_are_offered on sign_in_providers for select using (true);
create policy providers_are_set_up on sign_in_providers for all using ((select acting_for_the_house()));
grant select, insert, update, delete on sign_in_providers to brygga_app;

create policy sessions_of_mine on sessions for select using (person_id = (select acting_person()));
create policy sessions_ended_by_me on sessions for delete using (person_id = (select acting_person()));

create policy people_correct_themselves on people for update using (id = (select acting_person()));
create policy people_are_corrected on people for update using ((select acting_for_the_house()));
grant update (name, email, phone, languages, notify, quiet_from, quiet_until) on people to brygga_app;
create policy people_erase_themselves on people for delete using (id = (select acting_person()));
grant delete on people to brygga_app;

-- Letters go there only when whoever reads them has answered: an address that was mistyped must not become a way in.
create table email_changes (
  token_hash bytea primary key,
  person_id uuid not null references people on delete cascade,
  sealed_email bytea not null,
  ends_at timestamptz not null
);
alter table email_changes enable row level security;
alter table email_changes force row level security;
create policy email_changes_of_mine on email_changes for all using (person_id = (select acting_person()));
create policy email_changes_at_the_door on email_changes for all using ((select acting_door()) or (select acting_for_the_house()));
grant select, insert, delete on email_changes to brygga_app;

-- Printed in the terminal while nobody can sign in: who opens it becomes the first coordinator.
create table setup_links (
  token_hash bytea primary key,
  ends_at timestamptz not null
);
alter table setup_links enable row level security;
alter table setup_links force row level security;
create policy setup_links_of_the_house on setup_links for all using ((select acting_for_the_house()));
grant select, insert, delete on setup_links to brygga_app;
