-- What the narrow roles may do with the new tables; every table is under forced row-level security.

do $$
declare
  one text;
begin
  foreach one in array array['stagnations', 'escalation_steps'] loop
    execute format('alter table public.%I enable row level security', one);
    execute format('alter table public.%I force row level security', one);
  end loop;
end
$$;

-- The law's pass lets the manager in whom a step addressed.
create policy law on escalation_steps for select to doorbraak_law_writer using (subject = app.law_subject());
grant select on escalation_steps to doorbraak_law_writer;

grant create on schema app to doorbraak_seat;
alter function app.check_manager() owner to doorbraak_seat;
revoke create on schema app from doorbraak_seat;
revoke execute on function app.check_manager() from public;
