-- What the narrow roles may do, and what every actor may; every table is under forced row-level security.

do $$
declare
  one text;
begin
  for one in select tablename from pg_tables where schemaname = 'public' and tablename <> 'migrations' loop
    execute format('alter table public.%I enable row level security', one);
    execute format('alter table public.%I force row level security', one);
  end loop;
end
$$;

revoke execute on all functions in schema app from public;
grant execute on function app.person(), app.organisation(), app.capacity(), app.purpose(), app.regions(), app.now(),
  app.law_subject() to doorbraak_actor, doorbraak_law_writer, doorbraak_gatekeeper, doorbraak_seat, doorbraak_record_writer,
  doorbraak_gate;

-- Which migrations there are is no secret: the server compares it with what it was built for.
grant select on migrations to doorbraak_gate;

-- The gate asks; the gatekeeper looks.
grant create on schema app to doorbraak_gatekeeper, doorbraak_seat;
alter function app.enter(text, text, uuid, text, text) owner to doorbraak_gatekeeper;
alter function app.fill_case() owner to doorbraak_seat;
alter function app.subject_of_case(uuid) owner to doorbraak_seat;
alter function app.check_seat() owner to doorbraak_seat;
alter function app.seat_opening_team() owner to doorbraak_seat;
alter function app.mark_handed_over() owner to doorbraak_seat;
revoke create on schema app from doorbraak_gatekeeper, doorbraak_seat;
grant execute on function app.purpose_fits(text, text) to doorbraak_gatekeeper;
revoke execute on function app.enter(text, text, uuid, text, text) from public;
grant execute on function app.enter(text, text, uuid, text, text) to doorbraak_gate;

create policy gatekeeper on identities for select to doorbraak_gatekeeper using (true);
create policy gatekeeper on persons for select to doorbraak_gatekeeper using (true);
create policy gatekeeper on appointments for select to doorbraak_gatekeeper using (true);
create policy gatekeeper on links for select to doorbraak_gatekeeper using (true);
grant select on identities, appointments, links to doorbraak_gatekeeper;
grant select (id, regions) on persons to doorbraak_gatekeeper;

grant execute on function app.subject_of_case(uuid) to doorbraak_law_writer;

-- The seat: whose case it is, an appointment in force, and the opening team.
create policy seat on pupils for select to doorbraak_seat using (true);
create policy seat on cases for select to doorbraak_seat using (true);
grant select (id, subject, region_id, controller_id) on pupils to doorbraak_seat;
grant select (id, subject) on cases to doorbraak_seat;
create policy seat on appointments for select to doorbraak_seat using (true);
create policy seat on consent_grants for select to doorbraak_seat using (true);
grant select on consent_grants to doorbraak_seat;
create policy seat on participants for insert to doorbraak_seat with check (true);
grant select on appointments to doorbraak_seat;
grant insert on participants to doorbraak_seat;

-- The same narrow role marks what was handed over.
create policy seat_read on preventive_talk_reports for select to doorbraak_seat using (true);
create policy seat_read on preventive_talk_agreements for select to doorbraak_seat using (true);
create policy seat_mark on preventive_talk_reports for update to doorbraak_seat
  using (handed_over_at is null) with check (true);
create policy seat_mark on preventive_talk_agreements for update to doorbraak_seat
  using (handed_over_at is null) with check (true);
grant select (id), update (handed_over_at) on preventive_talk_reports to doorbraak_seat;
grant select (report_id), update (handed_over_at) on preventive_talk_agreements to doorbraak_seat;

-- Every actor may ask the facts about itself.
create policy mine on links for select to doorbraak_actor using (person_id = app.person());
create policy mine on age_boundaries for select to doorbraak_actor
  using (exists (select 1 from links l where l.subject = age_boundaries.subject and l.superseded_xid is null));
create policy mine on consent_grants for select to doorbraak_actor
  using (capacity = app.capacity()
    and (organisation_id = app.organisation() or person_id = app.person()));
create policy mine on consent_parties for select to doorbraak_actor using (person_id = app.person());
create policy mine on access_freezes for select to doorbraak_actor using (person_id = app.person());
grant select on links, age_boundaries, consent_grants, consent_parties, access_freezes to doorbraak_actor;
-- Whom one meets is asked of the participants: whoever sees no line of them meets nobody.
grant select on participants to doorbraak_actor;

-- The law's pass reads and writes one pupil's facts at a time.
do $$
declare
  one text;
begin
  foreach one in array array['pupils', 'cases', 'participants', 'authorities', 'incapacities', 'consents',
                             'consent_statements', 'consent_notices'] loop
    execute format('create policy law on public.%I for select to doorbraak_law_writer using (subject = app.law_subject())', one);
    execute format('grant select on public.%I to doorbraak_law_writer', one);
  end loop;
  foreach one in array array['links', 'age_boundaries', 'consent_periods', 'consent_grants', 'consent_statuses', 'consent_parties'] loop
    execute format('create policy law_read on public.%I for select to doorbraak_law_writer using (subject = app.law_subject())', one);
    execute format('create policy law_write on public.%I for insert to doorbraak_law_writer with check (subject = app.law_subject())', one);
    execute format('create policy law_supersede on public.%I for update to doorbraak_law_writer using (subject = app.law_subject()) with check (subject = app.law_subject())', one);
    execute format('grant select, insert, update (superseded_at, superseded_xid) on public.%I to doorbraak_law_writer', one);
  end loop;
end
$$;

-- The record: request roles write lines about themselves, the record's writer what the process verified; neither reads.
create policy own_line on access_log for insert to doorbraak_actor
  with check (person_id = app.person() and capacity = app.capacity());
create policy writer on access_log for insert to doorbraak_record_writer with check (true);
grant insert on access_log to doorbraak_actor, doorbraak_record_writer;
create policy writer on policy_versions for insert to doorbraak_record_writer with check (true);
create policy writer_read on policy_versions for select to doorbraak_record_writer using (true);
grant insert, select on policy_versions to doorbraak_record_writer;
