-- Under which licence a municipality gives away what is public there. That is its own decision; CC0 is what DIGG recommends for open data.
alter table municipality_openings add column licence text not null default 'CC0-1.0' check (licence in ('CC0-1.0', 'CC-BY-4.0'));
comment on column municipality_openings.licence is 'SPDX identifier: told with everything that other programs can have.';
