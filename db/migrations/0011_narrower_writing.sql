-- The walk of every actor through every table (tests/house/sight.txt) found writing that no door needs. It is closed here.

-- Taking part in an organisation lets one see; only who speaks for it, or coordinates there, writes.
create function my_changeable() returns uuid[] language sql stable security definer set search_path = public
  return my_editable() || array(select id from organisations where municipality_code = any (my_coordinated()));

do $$ declare each text; begin
  foreach each in array array['organisation_versions', 'organisation_assurances', 'organisation_own_fields', 'organisation_closures'] loop
    execute format('drop policy %I on %I', each || '_of_mine', each);
    execute format('create policy %I on %I for select using (organisation_id = any ((select my_workable())::uuid[]) or (select acting_for_the_house()))',
      each || '_seen', each);
    execute format('create policy %I on %I for insert with check (organisation_id = any ((select my_changeable())::uuid[]) or (select acting_for_the_house()))',
      each || '_written', each);
  end loop;
  foreach each in array array['organisation_versions', 'organisation_own_fields'] loop
    execute format('create policy %I on %I for update using (organisation_id = any ((select my_changeable())::uuid[]) or (select acting_for_the_house()))',
      each || '_changed', each);
  end loop;
end $$;
create policy organisation_own_fields_dropped on organisation_own_fields for delete
  using (organisation_id = any ((select my_changeable())::uuid[]) or (select acting_for_the_house()));
create policy organisation_closures_lifted on organisation_closures for delete using (coordinated_organisation(organisation_id));
-- A version keeps who wrote it and when; only what it says of a place may be taken out of it.
revoke update on organisation_versions from brygga_app;
grant update (profile) on organisation_versions to brygga_app;

-- Nobody who is nobody writes letters, or into the journal; and everybody writes as who she is.
drop policy letters_are_written on outgoing_letters;
create policy letters_are_written on outgoing_letters for insert
  with check (coalesce(current_setting('brygga.side', true), '') not in ('', 'visitor'));
drop policy journal_is_written on journal_entries;
create policy journal_is_written on journal_entries for insert
  with check (person_id is not distinct from (select acting_person()) and side = current_setting('brygga.side', true) and side <> 'visitor');
