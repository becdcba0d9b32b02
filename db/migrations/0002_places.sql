-- Sweden as everybody knows it, and the municipalities that have opened here.
create table counties (
  code text primary key,
  name text not null
);
create table municipalities (
  code text primary key check (code ~ '^\d{4}$'),
  name text not null,
  full_name text not null,
  slug text not null unique check (slug ~ '^[a-z][a-z-]*$'),
  county_code text references counties,
  police_region text,
  lat double precision not null,
  lon double precision not null,
  population int not null
);
create table areas (
  id text primary key,
  municipality_code text not null references municipalities,
  kind text not null check (kind in ('own', 'locality', 'regso')),
  name text not null,
  lat double precision,
  lon double precision,
  population int,
  check ((lat is null) = (lon is null))
);
comment on table areas is 'Own areas of a municipality, SCB localities (tätorter) and SCB RegSO areas.';
create index areas_of_municipality on areas (municipality_code, kind, name);

create table postcodes (
  postal_code text primary key check (postal_code ~ '^\d{5}$'),
  place text not null,
  municipality_code text not null references municipalities,
  lat double precision not null,
  lon double precision not null
);
create table reference_data (
  name text primary key,
  sha256 text not null
);
comment on table reference_data is 'Which edition of the data files the tables above were filled from.';

create table municipality_openings (
  municipality_code text primary key references municipalities,
  opened_at timestamptz not null,
  opened_by uuid,
  logo_text text not null check (length(logo_text) between 1 and 60),
  welcome text check (length(welcome) <= 600),
  languages text[] not null default '{sv,en}',
  names jsonb not null default '{}'
);
comment on column municipality_openings.names is 'What this municipality calls things, by message key: data, never a branch in code.';

-- Countries, towns and the names on the door are for everybody.
do $$ declare each text; begin
  foreach each in array array['counties', 'municipalities', 'areas', 'postcodes', 'reference_data', 'municipality_openings'] loop
    execute format('alter table %I enable row level security', each);
    execute format('alter table %I force row level security', each);
    execute format('create policy %I on %I for select using (true)', each || '_are_public', each);
    execute format('grant select on %I to brygga_app', each);
  end loop;
end $$;
