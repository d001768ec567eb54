-- What the narrow roles may do with the new tables; every table is under forced row-level security.

do $$
declare
  one text;
begin
  foreach one in array array['consent_explanations', 'consent_overrides', 'access_objections', 'access_decisions',
                             'access_releases', 'access_openings', 'law_passes'] loop
    execute format('alter table public.%I enable row level security', one);
    execute format('alter table public.%I force row level security', one);
  end loop;
  foreach one in array array['consent_explanations', 'consent_overrides', 'access_objections', 'access_decisions',
                             'access_releases'] loop
    execute format('create policy law on public.%I for select to doorbraak_law_writer using (subject = app.law_subject())', one);
    execute format('grant select on public.%I to doorbraak_law_writer', one);
  end loop;
  foreach one in array array['access_freezes', 'access_openings'] loop
    execute format('create policy law_read on public.%I for select to doorbraak_law_writer using (subject = app.law_subject())', one);
    execute format('create policy law_write on public.%I for insert to doorbraak_law_writer with check (subject = app.law_subject())', one);
    execute format('create policy law_supersede on public.%I for update to doorbraak_law_writer using (subject = app.law_subject()) with check (subject = app.law_subject())', one);
    execute format('grant select, insert, update (superseded_at, superseded_xid) on public.%I to doorbraak_law_writer', one);
  end loop;
  foreach one in array array['consent_grants', 'consent_periods', 'consent_statuses', 'access_openings', 'links'] loop
    execute format('create policy law_close_read on public.%I for select to doorbraak_law_closer using (true)', one);
    execute format('create policy law_close on public.%I for update to doorbraak_law_closer using (true) with check (superseded_xid is not null)', one);
    execute format('grant select, update (superseded_at, superseded_xid) on public.%I to doorbraak_law_closer', one);
  end loop;
end
$$;

create policy law_close_read on participants for select to doorbraak_law_closer using (ground = 'CONSENT');
grant select (case_id, person_id, organisation_id, capacity, ground) on participants to doorbraak_law_closer;
create policy law_close_read on law_passes for select to doorbraak_law_closer using (true);
create policy law_await on law_passes for insert to doorbraak_law_closer with check (due and law_version is null);
create policy law_close on law_passes for update to doorbraak_law_closer using (true) with check (due);
grant select, insert (subject, region_id), update (due, applied_at) on law_passes to doorbraak_law_closer;

-- The law's command goes from pupil to pupil; who is due tells nothing but a pseudonym.
create policy law_read on law_passes for select to doorbraak_law_writer using (true);
create policy law_note on law_passes for insert to doorbraak_law_writer with check (subject = app.law_subject());
create policy law_mark on law_passes for update to doorbraak_law_writer
  using (subject = app.law_subject()) with check (subject = app.law_subject());
grant select, insert, update (law_version, applied_at, applied_xid, due) on law_passes to doorbraak_law_writer;
-- How many are due is asked of the server's readiness.
create policy readiness on law_passes for select to doorbraak_gate using (true);
grant select (due) on law_passes to doorbraak_gate;

-- What an actor may ask about itself.
create policy mine on access_openings for select to doorbraak_actor using (person_id = app.person());
grant select on access_openings to doorbraak_actor;

grant create on schema app to doorbraak_law_closer, doorbraak_seat;
alter function app.close_what_law_opened(uuid[]) owner to doorbraak_law_closer;
alter function app.law_is(text) owner to doorbraak_law_closer;
alter function app.law_follows() owner to doorbraak_law_closer;
alter function app.law_awaits() owner to doorbraak_law_closer;
alter function app.law_awaits_all() owner to doorbraak_law_closer;
alter function app.check_assessment() owner to doorbraak_seat;
alter function app.check_provider() owner to doorbraak_seat;
revoke create on schema app from doorbraak_law_closer, doorbraak_seat;
revoke execute on function app.close_what_law_opened(uuid[]), app.law_is(text), app.law_follows(), app.law_awaits(),
  app.check_assessment(), app.check_provider() from public;
grant execute on function app.now() to doorbraak_law_closer;
grant execute on function app.law_is(text) to current_user;
-- Of what kind the assessor's organisation is.
create policy seat on organisations for select to doorbraak_seat using (true);
grant select (id, kind) on organisations to doorbraak_seat;

-- What an earlier law opened before there was anything to tell by which: closed until the law has passed over it.
create policy law_awaits on pupils for select to doorbraak_law_closer using (true);
grant select (subject, region_id) on pupils to doorbraak_law_closer;
select app.law_awaits_all();
drop function app.law_awaits_all();
revoke select (subject, region_id) on pupils from doorbraak_law_closer;
drop policy law_awaits on pupils;
