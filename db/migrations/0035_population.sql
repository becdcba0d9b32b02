-- Where girls and boys of which ages live, by SCB's small areas: read in by whoever runs the program, and public statistics from then on.
-- Nobody is noted as having done it here, since everybody may read these rows; the journal has it.
create table population_imports (
  id uuid primary key,
  level text not null check (level in ('deso', 'regso')),
  counted_on date not null,
  source text not null check (length(source) between 1 and 120),
  estimated boolean not null,
  figures_name text not null check (length(figures_name) <= 120),
  points_name text check (length(points_name) <= 120),
  digest text not null check (digest ~ '^[0-9a-f]{64}$'),
  summary jsonb not null,
  received_at timestamptz not null,
  applied_at timestamptz
);
comment on table population_imports is 'Readings of files: null applied_at is a preview, which only the host sees.';
create index population_imports_applied on population_imports (level, counted_on) where applied_at is not null;

create table populated_areas (
  import_id uuid not null references population_imports on delete cascade,
  code text not null check (code ~ '^\d{4}([ABC]\d{4}|R\d{3})$'),
  municipality_code text not null references municipalities check (municipality_code = left(code, 4)),
  name text not null check (length(name) between 1 and 160),
  lat double precision not null check (lat between 55 and 69.5),
  lon double precision not null check (lon between 10 and 24.6),
  girls double precision[] not null check (cardinality(girls) = 20 and 0 <= all (girls)),
  boys double precision[] not null check (cardinality(boys) = 20 and 0 <= all (boys)),
  primary key (import_id, code)
);
comment on column populated_areas.girls is 'By age, 0 to 19. Estimates where the file gives classes of ages.';
create index populated_areas_of on populated_areas (municipality_code, import_id);

do $$ declare each text; begin
  foreach each in array array['population_imports', 'populated_areas'] loop
    execute format('alter table %I enable row level security', each);
    execute format('alter table %I force row level security', each);
    execute format('create policy %I on %I for insert with check ((select i_host()))', each || '_read_in', each);
    execute format('create policy %I on %I for delete using ((select i_host()))', each || '_deleted', each);
    execute format('create policy %I on %I for all to brygga_house using (true) with check (true)', each || '_by_the_house', each);
    execute format('grant select, insert, delete on %I to brygga_app', each);
  end loop;
end $$;
create policy population_imports_are_public on population_imports for select using (applied_at is not null or (select i_host()));
create policy population_imports_applied on population_imports for update using ((select i_host()));
grant update (applied_at) on population_imports to brygga_app;
-- Seen with the import they came by: the list of those that the actor sees is made once for all areas.
create policy populated_areas_seen on populated_areas for select using (import_id in (select id from population_imports));
