-- Registers read in: what a file would change, what was chosen, and what came of it. The file itself is never stored.
create table register_imports (
  id uuid primary key,
  municipality_code text not null references municipalities,
  format text not null check (format in ('ibgo', 'smartbook', 'csv', 'hsds')),
  file_name text not null check (length(file_name) <= 120),
  state text not null check (state in ('mapping', 'comparing', 'previewed', 'applying', 'applied', 'dropped')),
  notice text check (notice in ('interrupted', 'changed-meanwhile', 'another-running', 'failed')),
  started_at timestamptz not null,
  started_by uuid references people on delete set null,
  applied_at timestamptz,
  applied_by uuid references people on delete set null,
  total int not null default 0,
  warnings jsonb not null default '[]',
  counts jsonb not null default '{}',
  summary jsonb not null default '{}',
  fingerprint text,
  rows_forgotten_at timestamptz
);
comment on column register_imports.fingerprint is 'Of the comparison that was shown: nothing is applied when a new one, made under the lock, differs.';
create index register_imports_of on register_imports (municipality_code, started_at desc);
-- Two at once in one municipality would each count on what the other changes.
create unique index register_imports_one_at_a_time on register_imports (municipality_code) where state = 'applying';

create table register_import_rows (
  import_id uuid not null references register_imports on delete cascade,
  municipality_code text not null references municipalities,
  position int not null,
  name text not null,
  outcome text not null check (outcome in ('new', 'changed', 'unchanged', 'duplicate', 'rejected')),
  reason jsonb,
  organisation_id uuid references organisations on delete set null,
  differences jsonb not null default '[]',
  remarks jsonb not null default '[]',
  told jsonb,
  source_row jsonb,
  primary key (import_id, position)
);
comment on column register_import_rows.source_row is 'The row after cleaning, without persons: a fresh comparison is made from it.';
create index register_import_rows_by_outcome on register_import_rows (import_id, outcome, position);

-- What a coordinator decided about a row, where it is not what the outcome says.
create table register_row_choices (
  import_id uuid not null references register_imports on delete cascade,
  municipality_code text not null references municipalities,
  position int not null,
  takes boolean not null,
  overwrites boolean not null,
  chosen_at timestamptz not null,
  chosen_by uuid references people on delete set null,
  primary key (import_id, position)
);

do $$ declare each text; begin
  foreach each in array array['register_imports', 'register_import_rows', 'register_row_choices'] loop
    execute format('alter table %I enable row level security', each);
    execute format('alter table %I force row level security', each);
    execute format('grant select, insert, update, delete on %I to brygga_app', each);
    execute format('create policy %I on %I for all using (municipality_code = any ((select my_coordinated())::text[]) or (select acting_for_the_house()))',
      each || '_of_my_municipality', each);
  end loop;
end $$;
