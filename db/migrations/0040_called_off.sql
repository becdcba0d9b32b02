-- A day that is called off, or a break, leaves the public list at once: nobody should stand before a locked door while a coordinator has not
-- read. What the newest writing calls off stands beside what was approved; it can only ever take sessions away, and says no words.
create function call_off_listed_sessions(whose uuid, days_off date[], break_starts date[], break_ends date[]) returns void
  language plpgsql security definer set search_path = public as $$
declare
  approved jsonb;
begin
  if not exists (select from activities where id = whose and organisation_id = any (my_changeable())) then
    raise insufficient_privilege using message = 'not an activity of the actor';
  end if;
  select v.profile -> 'schedule' into approved from activity_versions v join activity_approvals a on a.version_id = v.id
    where v.activity_id = whose order by v.id desc limit 1;
  if approved is null then return; end if;
  update activity_listings l set profile = jsonb_set(l.profile, '{schedule}', l.profile -> 'schedule' || jsonb_build_object(
    'exceptDates', (select coalesce(jsonb_agg(each order by each), '[]') from (
      select jsonb_array_elements_text(coalesce(approved -> 'exceptDates', '[]')) union select day::text from unnest(days_off) day) off (each)),
    'breaks', (select coalesce(jsonb_agg(each order by each ->> 'startDate', each ->> 'endDate'), '[]') from (
      select jsonb_array_elements(coalesce(approved -> 'breaks', '[]'))
      union select jsonb_build_object('startDate', first::text, 'endDate', last::text) from unnest(break_starts, break_ends) rest (first, last)) off (each))))
  where l.activity_id = whose;
end $$;
