-- Sharing is with a function from now on, whoever holds it; what was shared with a title before is read by those who speak for its
-- organisation.
alter table shares add column to_function_id uuid references functions on delete set null;
comment on column shares.to_function is 'What the function was called when it was shared with.';
create index shares_to_function on shares (to_function_id);
drop policy shares_received on shares;
create policy shares_received on shares for select using (to_function_id = any ((select my_functions())::uuid[])
  or to_function_id is null and to_organisation_id = any ((select my_editable())::uuid[]));
drop function functions_beside_me();
drop function reads_for(uuid, text);
