-- The numbers and links that a municipality's guide leads to, each with the day when somebody last looked.
create table guidance_channels (
  id uuid primary key default gen_random_uuid(),
  municipality_code text not null references municipalities,
  kind text not null check (kind ~ '^[a-z-]{1,40}$'),
  title text not null check (length(title) between 1 and 120),
  phone text check (length(phone) between 3 and 40),
  hours text check (length(hours) <= 200),
  email text check (length(email) <= 254),
  href text check (href like 'https://%' and length(href) <= 400),
  note text check (length(note) <= 600),
  checked_on date not null,
  version int not null default 1,
  check (coalesce(phone, email, href) is not null)
);
comment on column guidance_channels.email is 'The mailbox of a function, never of a person.';
create index guidance_channels_here on guidance_channels (municipality_code);

-- What a municipality says of a situation of the guide: that the standard text holds, and what is different there.
create table guidance_rules (
  municipality_code text not null references municipalities,
  situation text not null check (situation ~ '^[a-z-]{1,40}$'),
  owner text not null check (length(owner) between 1 and 120),
  source text check (length(source) <= 300),
  texts jsonb not null default '{}' check (jsonb_typeof(texts) = 'object' and length(texts::text) <= 20000),
  checked_on date not null,
  version int not null default 1,
  primary key (municipality_code, situation)
);
comment on column guidance_rules.owner is 'The function that keeps the text. Without a row here the standard text holds, and Brygga keeps it.';
comment on column guidance_rules.texts is 'What is different here, by language; empty where the standard text holds as it is.';

-- Everybody may read: it is what the public page says. Those who coordinate the municipality write.
do $$ declare each text; begin
  foreach each in array array['guidance_channels', 'guidance_rules'] loop
    execute format('alter table %I enable row level security', each);
    execute format('alter table %I force row level security', each);
    execute format('create policy %I on %I for select using (true)', each || '_are_public', each);
    execute format('create policy %I on %I for all using (municipality_code = any ((select my_coordinated())::text[]))', each || '_kept', each);
    execute format('create policy %I on %I for all to brygga_house using (true) with check (true)', each || '_by_the_house', each);
    execute format('grant select, insert, delete on %I to brygga_app', each);
  end loop;
end $$;
grant update (kind, title, phone, hours, email, href, note, checked_on, version) on guidance_channels to brygga_app;
grant update (owner, source, texts, checked_on, version) on guidance_rules to brygga_app;
