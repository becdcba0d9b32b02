-- Whoever asked finds what was declined among what waits for her until she has seen it.
alter table enquiries add column end_seen_at timestamptz;
comment on column enquiries.end_seen_at is 'When whoever asked first saw that it was declined.';
grant update (end_seen_at) on enquiries to brygga_app;

-- Who has taken what, by name, for those who read for the function that holds it.
create function takers_of(whose uuid[]) returns table (enquiry_id uuid, name text)
  language sql stable security definer set search_path = public
  as $$
    select e.id, p.name from enquiries e join people p on p.id = e.taken_by
    where e.id = any(whose) and e.function_id = any ((select my_functions())::uuid[])
  $$;

-- How much is unanswered at a function, for whoever may dissolve it. No more is said of an enquiry than that: it may be closed.
create function unanswered_at(whose uuid) returns int language sql stable security definer set search_path = public
  return (select count(*)::int from enquiries e join functions f on f.id = e.function_id
    where e.function_id = whose and e.state in ('asked', 'taken') and f.organisation_id = any (my_keepable()));
