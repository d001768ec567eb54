-- What the narrow roles may do with the new tables; every table is under forced row-level security.

do $$
declare
  one text;
begin
  foreach one in array array['emergency_accesses', 'emergency_reasons', 'meldcode_files', 'meldcode_steps', 'meldcode_reports',
                             'safety_marks', 'safety_facts'] loop
    execute format('alter table public.%I enable row level security', one);
    execute format('alter table public.%I force row level security', one);
  end loop;
  -- The law looks at emergencies; how far a file is, is asked under its role by whoever may write in it and not read it.
  foreach one in array array['emergency_accesses', 'meldcode_files', 'meldcode_steps'] loop
    execute format('create policy law on public.%I for select to doorbraak_law_writer using (subject = app.law_subject())', one);
  end loop;
end
$$;
grant select (case_id, subject, controller_id, recorded_by, recorded_capacity, opened_at, until_at, ended_at)
  on emergency_accesses to doorbraak_law_writer;
grant select (id, case_id, subject, controller_id, recorded_at) on meldcode_files to doorbraak_law_writer;
grant select (file_id, subject, step, number, taken_on, decision) on meldcode_steps to doorbraak_law_writer;

create policy seat_read on emergency_accesses for select to doorbraak_seat using (true);
create policy seat_close on emergency_accesses for update to doorbraak_seat using (true) with check (true);
grant select (id, case_id, region_id, controller_id, recorded_by, recorded_capacity, until_at, ended_at, reviewed_at),
  update (ended_at, reviewed_at, reviewed_by, finding, finding_reason, told_on, not_told_because)
  on emergency_accesses to doorbraak_seat;
create policy seat_read on meldcode_steps for select to doorbraak_seat using (true);
grant select (file_id) on meldcode_steps to doorbraak_seat;
create policy seat on safety_facts for insert to doorbraak_seat with check (true);
grant insert on safety_facts to doorbraak_seat;

grant create on schema app to doorbraak_seat;
alter function app.fill_emergency() owner to doorbraak_seat;
alter function app.end_emergency(uuid) owner to doorbraak_seat;
alter function app.review_emergency(uuid, text, text, date, text) owner to doorbraak_seat;
alter function app.check_step() owner to doorbraak_seat;
alter function app.leave_safety_fact() owner to doorbraak_seat;
revoke create on schema app from doorbraak_seat;
revoke execute on function app.fill_emergency(), app.end_emergency(uuid),
  app.review_emergency(uuid, text, text, date, text), app.check_step(), app.leave_safety_fact() from public;
grant execute on function app.end_emergency(uuid) to doorbraak_actor;
grant execute on function app.review_emergency(uuid, text, text, date, text) to doorbraak_as_privacy_officer;

-- Of each line the record's writer says whether it rested on an emergency (NEN 7513).
grant insert (emergency) on access_log to doorbraak_record_writer;
