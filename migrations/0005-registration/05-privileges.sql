-- What the narrow roles may do with the new tables; every table is under forced row-level security.

do $$
declare
  one text;
begin
  foreach one in array array['protocol_settings', 'own_school_days', 'absence_entries', 'sick_spells', 'absence_facts',
                             'sickness_facts', 'absence_counts', 'absence_count_facts', 'absence_signals',
                             'sickness_signals', 'absence_passes'] loop
    execute format('alter table public.%I enable row level security', one);
    execute format('alter table public.%I force row level security', one);
  end loop;
  -- Counting reads what was registered of the pupils in its turn,
  foreach one in array array['absence_entries', 'sick_spells'] loop
    execute format('create policy counting on public.%I for select to doorbraak_law_writer using (subject = any ((select app.law_subjects())::uuid[]))', one);
    execute format('grant select on public.%I to doorbraak_law_writer', one);
  end loop;
  -- and writes what follows from it.
  foreach one in array array['absence_facts', 'sickness_facts', 'absence_counts', 'absence_count_facts', 'absence_signals',
                             'sickness_signals'] loop
    execute format('create policy counting_read on public.%I for select to doorbraak_law_writer using (subject = any ((select app.law_subjects())::uuid[]))', one);
    execute format('create policy counting_write on public.%I for insert to doorbraak_law_writer with check (subject = any ((select app.law_subjects())::uuid[]))', one);
    execute format('create policy counting_supersede on public.%I for update to doorbraak_law_writer using (subject = any ((select app.law_subjects())::uuid[])) with check (subject = any ((select app.law_subjects())::uuid[]))', one);
    execute format('grant select, insert, update (superseded_at, superseded_xid) on public.%I to doorbraak_law_writer', one);
  end loop;
end
$$;

revoke execute on function app.law_subjects(), app.check_own_pupil(), app.supersede_once(), app.keep_begun_setting(),
  app.check_new_setting(), app.absence_awaits(), app.absence_follows() from public;
grant execute on function app.law_subjects() to doorbraak_actor, doorbraak_law_writer;

create policy counting on pupils for select to doorbraak_law_writer using (subject = any ((select app.law_subjects())::uuid[]));
-- That a preventive talk was held, and when, once the school has its report (REP-1, DB:388, 897).
create policy counting on preventive_talk_reports for select to doorbraak_law_writer
  using (subject = any ((select app.law_subjects())::uuid[]) and handed_over_at is not null);
grant select (subject, controller_id, case_id, held_on, outcome, handed_over_at) on preventive_talk_reports
  to doorbraak_law_writer;

-- What was done with a signal is noted by acts of the school, whoever of it does them.
grant update (closed_at, closed_with, closed_by, version) on absence_signals, sickness_signals to doorbraak_law_writer;

-- Settings and calendars are about nobody: whoever is of the region may read them.
create policy region on protocol_settings for select to doorbraak_actor using (region_id = any (app.regions()));
create policy region on own_school_days for select to doorbraak_actor using (region_id = any (app.regions()));
create policy counting on protocol_settings for select to doorbraak_law_writer using (true);
create policy counting on own_school_days for select to doorbraak_law_writer using (true);
grant select on protocol_settings, own_school_days to doorbraak_actor, doorbraak_law_writer;

-- Who is due is a pseudonym; each is taken in turn.
create policy counting on absence_passes for select to doorbraak_law_writer using (true);
create policy counting_note on absence_passes for update to doorbraak_law_writer
  using (subject = any ((select app.law_subjects())::uuid[])) with check (subject = any ((select app.law_subjects())::uuid[]));
grant select, update (applied_at, applied_xid, due) on absence_passes to doorbraak_law_writer;
create policy readiness on absence_passes for select to doorbraak_gate using (true);
grant select (due) on absence_passes to doorbraak_gate;

create policy awaits_read on absence_passes for select to doorbraak_law_closer using (true);
create policy awaits on absence_passes for insert to doorbraak_law_closer with check (applied_xid is null);
create policy awaits_mark on absence_passes for update to doorbraak_law_closer using (true) with check (due);
grant select, insert (subject, region_id), update (due) on absence_passes to doorbraak_law_closer;

grant create on schema app to doorbraak_law_closer;
alter function app.absence_awaits() owner to doorbraak_law_closer;
alter function app.absence_awaits_all() owner to doorbraak_law_closer;
alter function app.absence_follows() owner to doorbraak_law_closer;
revoke create on schema app from doorbraak_law_closer;
revoke execute on function app.absence_awaits(), app.absence_follows(), app.absence_awaits_all() from public;

-- Pupils who are there already: their rows are hidden from whoever owns the tables.
create policy absence_awaits on pupils for select to doorbraak_law_closer using (true);
grant select (subject, region_id) on pupils to doorbraak_law_closer;
grant execute on function app.absence_awaits_all() to current_user;
select app.absence_awaits_all();
drop function app.absence_awaits_all();
revoke select (subject, region_id) on pupils from doorbraak_law_closer;
drop policy absence_awaits on pupils;
