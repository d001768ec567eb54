-- What the narrow roles may do with the new tables; every table is under forced row-level security.

do $$
declare
  one text;
begin
  foreach one in array array['home_municipalities', 'statutory_openings', 'pupil_numbers', 'duo_report_notices', 'duo_reports',
                             'duo_report_statuses', 'duo_report_facts', 'municipal_requests', 'leerplicht_talks',
                             'leerplicht_talk_feedbacks', 'justice_records'] loop
    execute format('alter table public.%I enable row level security', one);
    execute format('alter table public.%I force row level security', one);
  end loop;
  foreach one in array array['duo_report_notices', 'duo_reports', 'duo_report_statuses', 'municipal_requests',
                             'preventive_talk_reports'] loop
    execute format('create policy law on public.%I for select to doorbraak_law_writer using (subject = app.law_subject())', one);
  end loop;
  foreach one in array array['duo_report_notices', 'duo_reports', 'duo_report_statuses', 'municipal_requests'] loop
    execute format('grant select on public.%I to doorbraak_law_writer', one);
  end loop;
  foreach one in array array['home_municipalities', 'statutory_openings'] loop
    execute format('create policy law_read on public.%I for select to doorbraak_law_writer using (subject = app.law_subject())', one);
    execute format('create policy law_write on public.%I for insert to doorbraak_law_writer with check (subject = app.law_subject())', one);
    execute format('create policy law_supersede on public.%I for update to doorbraak_law_writer using (subject = app.law_subject()) with check (subject = app.law_subject())', one);
    execute format('grant select, insert, update (superseded_at, superseded_xid) on public.%I to doorbraak_law_writer', one);
    execute format('create policy law_close_read on public.%I for select to doorbraak_law_closer using (true)', one);
    execute format('create policy law_close on public.%I for update to doorbraak_law_closer using (true) with check (superseded_xid is not null)', one);
    execute format('grant select, update (superseded_at, superseded_xid) on public.%I to doorbraak_law_closer', one);
  end loop;
end
$$;

-- Whether a preventive talk was held is asked before a report says so (E16); what was said in it is not.
grant select (subject, controller_id, outcome, handed_over_at) on preventive_talk_reports to doorbraak_law_writer;

-- What an actor may ask about itself; and the age of a pupil of whom a statute opens something.
create policy mine on statutory_openings for select to doorbraak_actor
  using (organisation_id = app.organisation() and capacity = app.capacity());
create policy mine on home_municipalities for select to doorbraak_actor using (organisation_id = app.organisation());
create policy opened on age_boundaries for select to doorbraak_actor
  using (exists (select 1 from statutory_openings o where o.subject = age_boundaries.subject and o.superseded_xid is null));
grant select on statutory_openings, home_municipalities to doorbraak_actor;

-- The seat of whoever takes a report up, and the fact that follows its status.
create policy seat on statutory_openings for select to doorbraak_seat using (true);
grant select (case_id, organisation_id, capacity, during, superseded_xid) on statutory_openings to doorbraak_seat;
create policy seat on duo_reports for select to doorbraak_seat using (true);
grant select (id, case_id, subject, region_id, controller_id, kind, recorded_at) on duo_reports to doorbraak_seat;
create policy seat_read on participants for select to doorbraak_seat using (true);
grant select (case_id, person_id, organisation_id, capacity, until_at) on participants to doorbraak_seat;
create policy seat_read on duo_report_facts for select to doorbraak_seat using (true);
create policy seat_write on duo_report_facts for insert to doorbraak_seat with check (true);
create policy seat_follow on duo_report_facts for update to doorbraak_seat using (true) with check (true);
grant select (report_id), insert, update (status) on duo_report_facts to doorbraak_seat;

grant create on schema app to doorbraak_law_closer, doorbraak_seat;
alter function app.close_statutory() owner to doorbraak_law_closer;
alter function app.check_statute_seat() owner to doorbraak_seat;
alter function app.follow_report() owner to doorbraak_seat;
revoke create on schema app from doorbraak_law_closer, doorbraak_seat;
revoke execute on function app.close_statutory(), app.check_statute_seat(), app.follow_report() from public;
