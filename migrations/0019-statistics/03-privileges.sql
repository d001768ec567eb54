-- Who counts: a narrow role that sees of cases and pupils what is counted and no name, and writes what may be told. Nobody
-- changes or removes it.

do $$
begin
  perform pg_advisory_xact_lock(hashtext('doorbraak roles'));
  if not exists (select 1 from pg_roles where rolname = 'doorbraak_statistics_writer') then
    create role doorbraak_statistics_writer nologin noinherit;
  end if;
  if not pg_has_role('doorbraak_server', 'doorbraak_statistics_writer', 'member') then
    grant doorbraak_statistics_writer to doorbraak_server;
  end if;
end
$$;

alter table statistics enable row level security;
alter table statistics force row level security;

grant usage on schema public, app to doorbraak_statistics_writer;
grant execute on function app.now() to doorbraak_statistics_writer;
revoke execute on function app.check_counted_once() from public;

create policy counted on regions for select to doorbraak_statistics_writer using (true);
create policy counted on organisations for select to doorbraak_statistics_writer using (true);
create policy counted on pupils for select to doorbraak_statistics_writer using (true);
create policy counted on cases for select to doorbraak_statistics_writer using (true);
create policy counted on case_phase_changes for select to doorbraak_statistics_writer using (to_phase = 'PH9');
create policy counted on stagnations for select to doorbraak_statistics_writer using (true);
grant select (id, name) on regions to doorbraak_statistics_writer;
grant select (id, kind) on organisations to doorbraak_statistics_writer;
grant select (subject, birth_date) on pupils to doorbraak_statistics_writer;
grant select (id, subject, region_id, controller_id, phase, opened_at, closed_at) on cases to doorbraak_statistics_writer;

grant select (id, case_id, to_phase, changed_at, result) on case_phase_changes to doorbraak_statistics_writer;
grant select (case_id, cause) on stagnations to doorbraak_statistics_writer;

create policy counted on statistics for select to doorbraak_statistics_writer using (true);
create policy counted_write on statistics for insert to doorbraak_statistics_writer with check (true);
grant select (region_id, school_year, recorded_xid) on statistics to doorbraak_statistics_writer;
grant insert (region_id, region_name, school_year, counted_on, position, series, series_nl, series_en, source, cell, label_nl,
  label_en, within, number) on statistics to doorbraak_statistics_writer;
