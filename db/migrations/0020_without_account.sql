-- Whoever asks without an account holds a receipt of sixteen digits, of which only an imprint is kept. She may choose several functions
-- that read what she asks: one of them takes it.
create function acting_receipt() returns bytea language sql stable
  return decode(nullif(current_setting('brygga.receipt', true), ''), 'hex');

alter table enquiries alter column organisation_id drop not null;
alter table enquiries add column receipt bytea unique check (length(receipt) = 32);
alter table enquiries add column team uuid[] not null default '{}';
alter table enquiries add column language text check (language ~ '^[a-z]{2,3}(-[a-z-]+)?$');
alter table enquiries add column contact_by timestamptz;
alter table enquiries add column outcome text check (outcome ~ '^[a-z][a-z-]*$');
alter table enquiries add column last_word_at timestamptz;
update enquiries set last_word_at = asked_at;
alter table enquiries alter column last_word_at set not null;
alter table enquiries add check ((organisation_id is null) = (receipt is not null));
alter table enquiries add check (receipt is null or asked_by is null);
comment on column enquiries.receipt is 'Imprint of the digits by which somebody without an account comes back.';
comment on column enquiries.team is 'Functions that whoever asked has chosen to read it; the one with the baton among them.';
comment on column enquiries.language is 'In which language somebody without an account asked.';
comment on column enquiries.contact_by is 'When at the latest whoever has taken it will be in touch.';
comment on column enquiries.last_word_at is 'When somebody last wrote in it to the other side.';
create index enquiries_team on enquiries using gin (team);
grant update (contact_by, outcome, last_word_at) on enquiries to brygga_app;

create policy enquiries_of_receipt on enquiries for select using (receipt = (select acting_receipt()));
create policy enquiries_to_team on enquiries for select using (team && (select my_functions())::uuid[]);
create policy enquiries_made_without_account on enquiries for insert with check (receipt = (select acting_receipt())
  and asked_by is null and organisation_id is null and state = 'asked');

create or replace function reads_enquiry(whose uuid) returns text language sql stable security definer set search_path = public
  return (select case
      when array[e.function_id, e.offered_to, e.escalated_to] && my_functions() or e.team && my_functions() then 'receiver'
      when e.asked_by = acting_person() or e.openness <> 'closed' and e.organisation_id = any (my_editable())
        or e.receipt = acting_receipt() then 'asker' end
    from enquiries e where e.id = whose);

drop policy enquiry_messages_written on enquiry_messages;
create policy enquiry_messages_written on enquiry_messages for insert with check (
  person_id is not distinct from (select acting_person()) and (person_id is not null or side = 'asker')
  and (noted_by is null or noted_by = any ((select my_functions())::uuid[]))
  and (reads_enquiry(enquiry_id) = side
    or side = 'asker' and exists (select from enquiries e where e.id = enquiry_id and e.asked_by = (select acting_person()))));

-- Half of the key of what is closed lies outside the database, where it can be destroyed for good: a backup of the database from before
-- cannot be opened by itself.
alter table enquiry_keys add column kept_outside boolean not null default false;

-- Functions with somebody on call in every one of these weeks, who still reads for it and is reached by letter or in a browser.
create function on_call(whose uuid[], weeks date[]) returns uuid[] language sql stable security definer set search_path = public
  return array(
    select d.function_id from duties d where d.function_id = any(whose) and d.week_on = any(weeks)
      and d.person_id = any (readers_of(d.function_id))
      and exists (select from people p where p.id = d.person_id
        and (p.email is not null or exists (select from browsers b where b.person_id = p.id)))
    group by 1 having count(distinct d.week_on) = cardinality(weeks));


-- Whoever holds a receipt sees the functions that what she asked has to do with, also when one is no longer for everybody to see.
create function receipt_functions() returns uuid[] language sql stable security definer set search_path = public
  return (select array[e.function_id, e.escalated_to] || e.team || e.former from enquiries e where e.receipt = acting_receipt());
create policy functions_of_receipt on functions for select using (id = any ((select receipt_functions())::uuid[]));

-- The name of whoever has taken it, where she lets it be shown with the function.
create function shown_taker(whose uuid) returns text language sql stable security definer set search_path = public
  return (select p.name from enquiries e join holdings h on h.function_id = e.function_id and h.person_id = e.taken_by
      join people p on p.id = h.person_id
    where e.id = whose and e.receipt = acting_receipt() and h.shown and h.ended_at is null);

alter table journal_entries drop constraint journal_entries_side_check;
alter table journal_entries add constraint journal_entries_side_check
  check (side in ('visitor', 'door', 'person', 'bearer', 'clock', 'terminal'));
