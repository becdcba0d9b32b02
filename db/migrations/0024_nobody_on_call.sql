-- Functions that promise somebody on call: those that have had somebody written down in the last quarter, or have from now on, and those
-- that families turn to, whose first question is what happens tonight. Security of the definer as for `on_call`: whoever asks a function may know it of both.
create function expects_duty(whose uuid[], week_on date) returns uuid[] language sql stable security definer set search_path = public
  return array(
    select d.function_id from duties d where d.function_id = any(whose) and d.week_on > expects_duty.week_on - 91
    union
    select k.function_id from function_kinds k where k.function_id = any(whose) and k.kind = 'family-line');

-- Whoever is asked to take a function over sees which weeks have somebody on call before she answers.
create policy duties_of_what_is_offered on duties for select using (function_id = any ((select my_offered_functions())::uuid[]));
