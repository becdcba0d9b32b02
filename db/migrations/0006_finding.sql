-- What a public search leans on. Every way of meeting a word needs an index of its own: one way without would make
-- PostgreSQL read the whole table for all of them.
create index listings_activities on listings using gin (activities);
create index listings_subjects on listings using gin (subjects);

-- All of Sweden by name, a page at a time, without sorting what is not shown.
create index listings_by_name_everywhere on listings (name collate "sv-x-icu", organisation_id);

-- Counting reads this index alone.
create index listings_fresh on listings (municipality_code, assured_at);
