-- A condition "or acting_for_the_house()" in a sight rule kept PostgreSQL from using the index beside it: listing 50 of 100,000 rows
-- took sixty times as long as the condition alone. So the clock and the terminal act in a role of their own, whose rules say only
-- "true", and every rule of the others is left with what it says of them. The program may step into that role, but does not have
-- its rights by itself (inherit false): see house/database.ts and house/database-setup.ts.
do $$
declare
  rule record;
  house constant text := '\( SELECT acting_for_the_house\(\) AS acting_for_the_house\)';
  seen text;
  written text;
begin
  for rule in select * from pg_policies where schemaname = 'public'
      and coalesce(qual, '') || coalesce(with_check, '') ~ (house || '|coordinated_organisation|coordinated_version|my_grantable') loop
    execute format('create policy %I on %I for %s to brygga_house %s %s', rule.policyname || '_by_the_house', rule.tablename, rule.cmd,
      case when rule.qual is not null then 'using (true)' end, case when rule.with_check is not null then 'with check (true)' end);
    seen := regexp_replace(regexp_replace(rule.qual, '\s+OR ' || house, '', 'g'), house || ' OR ', '', 'g');
    written := regexp_replace(regexp_replace(rule.with_check, '\s+OR ' || house, '', 'g'), house || ' OR ', '', 'g');
    if coalesce(seen, written) ~ house then
      execute format('drop policy %I on %I', rule.policyname, rule.tablename);
    else
      execute format('alter policy %I on %I %s %s', rule.policyname, rule.tablename,
        'using (' || seen || ')', 'with check (' || written || ')');
    end if;
  end loop;
end $$;
