-- What the narrow roles may do with the new tables; every table is under forced row-level security.

do $$
declare
  one text;
begin
  foreach one in array array['breakthrough_registrations', 'breakthrough_decisions', 'breakthrough_progress',
                             'breakthrough_results', 'registration_paragraphs', 'progress_paragraphs',
                             'escalation_causes'] loop
    execute format('alter table public.%I enable row level security', one);
    execute format('alter table public.%I force row level security', one);
  end loop;
  -- How far a case is at the table is asked under the law's role: whoever writes a step need not see every other.
  foreach one in array array['breakthrough_registrations', 'breakthrough_decisions', 'breakthrough_progress',
                             'registration_paragraphs', 'action_plans'] loop
    execute format('create policy law on public.%I for select to doorbraak_law_writer using (subject = app.law_subject())', one);
  end loop;
end
$$;
grant select (id, case_id, subject, protocol, registered_on, recorded_at) on breakthrough_registrations to doorbraak_law_writer;
grant select (id, registration_id, subject, party, agrees, recorded_at) on breakthrough_decisions to doorbraak_law_writer;
grant select (id, registration_id, subject, step, happened_on, recorded_at) on breakthrough_progress to doorbraak_law_writer;
grant select (registration_id, subject, question, replaced_at) on registration_paragraphs to doorbraak_law_writer;
-- That there is a plan on which all agreed (DB:1103-1105), and nothing of it.
grant select (case_id, subject, state) on action_plans to doorbraak_law_writer;

create policy seat on breakthrough_progress for select to doorbraak_seat using (recorded_by = app.person());
create policy seat on breakthrough_results for insert to doorbraak_seat with check (true);
grant select on breakthrough_progress to doorbraak_seat;
grant insert on breakthrough_results to doorbraak_seat;

create policy seat on escalation_causes for insert to doorbraak_seat with check (until_at is null);
create policy seat_read on escalation_causes for select to doorbraak_seat using (true);
create policy seat_close on escalation_causes for update to doorbraak_seat using (until_at is null) with check (until_at is not null);
grant insert, select (case_id, until_at, recorded_at), update (until_at) on escalation_causes to doorbraak_seat;

grant create on schema app to doorbraak_seat;
alter function app.tell_commissioners(uuid, text, integer) owner to doorbraak_seat;
alter function app.end_escalation_cause() owner to doorbraak_seat;
revoke execute on function app.end_escalation_cause() from public;
revoke execute on function app.tell_commissioners(uuid, text, integer) from public;
grant execute on function app.tell_commissioners(uuid, text, integer) to doorbraak_actor;
alter function app.tell_result(uuid, text) owner to doorbraak_seat;
revoke create on schema app from doorbraak_seat;
revoke execute on function app.tell_result(uuid, text) from public;
grant execute on function app.tell_result(uuid, text) to doorbraak_actor;
