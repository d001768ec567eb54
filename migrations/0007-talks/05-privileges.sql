-- What the narrow roles may do with the new tables; every table is under forced row-level security.

do $$
declare
  one text;
begin
  foreach one in array array['school_talks', 'absence_reasons', 'joint_talks', 'information_requests',
                             'information_answers'] loop
    execute format('alter table public.%I enable row level security', one);
    execute format('alter table public.%I force row level security', one);
  end loop;
end
$$;

create policy law on information_requests for select to doorbraak_law_writer using (subject = app.law_subject());
grant select on information_requests to doorbraak_law_writer;
create policy law_read on information_answers for select to doorbraak_law_writer using (subject = app.law_subject());
create policy law_write on information_answers for insert to doorbraak_law_writer with check (subject = app.law_subject());
create policy law_supersede on information_answers for update to doorbraak_law_writer
  using (subject = app.law_subject()) with check (subject = app.law_subject());
grant select, insert, update (superseded_at, superseded_xid) on information_answers to doorbraak_law_writer;
create policy law_close_read on information_answers for select to doorbraak_law_closer using (true);
create policy law_close on information_answers for update to doorbraak_law_closer
  using (true) with check (superseded_xid is not null);
grant select, update (superseded_at, superseded_xid) on information_answers to doorbraak_law_closer;

-- What an actor may ask about itself.
create policy mine on information_answers for select to doorbraak_actor using (person_id = app.person());
grant select on information_answers to doorbraak_actor;

grant create on schema app to doorbraak_seat;
alter function app.check_reason() owner to doorbraak_seat;
revoke create on schema app from doorbraak_seat;
revoke execute on function app.check_reason() from public;
grant select (subject, recorded_by, held_on) on preventive_talk_reports to doorbraak_seat;
