-- Through which phases a case goes: every move, closing and opening again, dated and kept (roles-and-data.md, PH0 to PH9).

alter table cases
  add column version integer not null default 1,
  -- From when on its data are kept for their term only; null while it is open.
  add column retention_from date,
  add check (retention_from is null or closed_at is not null);

create table case_phase_changes (
  id uuid primary key default gen_random_uuid(),
  case_id uuid not null,
  subject uuid not null,
  region_id uuid not null,
  controller_id uuid not null references organisations (id),
  from_phase text not null check (from_phase in ('PH0', 'PH1', 'PH2', 'PH3', 'PH4', 'PH5', 'PH6', 'PH7', 'PH8', 'PH9')),
  to_phase text not null check (to_phase in ('PH0', 'PH1', 'PH2', 'PH3', 'PH4', 'PH5', 'PH6', 'PH7', 'PH8', 'PH9')),
  changed_at timestamptz not null,
  -- How the case ended (DB:230-233, AM:159, 181).
  result text check (result in ('BACK_AT_SCHOOL', 'TRAJECT_STARTED', 'NOT_REALISED', 'OTHER')),
  recorded_by uuid,
  recorded_capacity text,
  recorded_at timestamptz not null default transaction_timestamp(),
  check (from_phase <> to_phase),
  check ((to_phase = 'PH9') = (result is not null)),
  unique (id, case_id, subject, region_id, controller_id),
  foreign key (case_id, subject, region_id) references cases (id, subject, region_id)
);
create index case_phase_changes_of_case_in_time on case_phase_changes (case_id, changed_at, id);
create index case_phase_changes_of_subject on case_phase_changes (subject);

-- Why, in words that may speak of anything: for the school's own and the pupil.
create table case_phase_grounds (
  id uuid primary key default gen_random_uuid(),
  change_id uuid not null unique,
  case_id uuid not null,
  subject uuid not null,
  region_id uuid not null,
  controller_id uuid not null references organisations (id),
  reason text not null,
  recorded_by uuid,
  recorded_capacity text,
  recorded_at timestamptz not null default transaction_timestamp(),
  foreign key (change_id, case_id, subject, region_id, controller_id)
    references case_phase_changes (id, case_id, subject, region_id, controller_id)
);
create index case_phase_grounds_of_case on case_phase_grounds (case_id);
create index case_phase_grounds_of_subject on case_phase_grounds (subject);

create trigger stamp before insert on case_phase_changes for each row execute function app.stamp();
create trigger stamp before insert on case_phase_grounds for each row execute function app.stamp();

-- With a case ends who takes part in it and who has its regie; whoever closes it need not be the one who may end either.
create function app.end_with_case() returns trigger language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  update public.participants p set until_at = greatest(new.closed_at, p.from_at), version = p.version + 1
   where p.case_id = new.id and p.until_at is null;
  update public.regies r set until_at = greatest(new.closed_at, r.from_at), version = r.version + 1
   where r.case_id = new.id and r.until_at is null;
  return null;
end
$$;
create trigger end_with_case after update of closed_at on cases for each row
  when (old.closed_at is null and new.closed_at is not null) execute function app.end_with_case();

/*
 * Opens a case again into the phase in which it was closed (AM:177), for whoever of the school took part when it was: they see
 * nothing of it any more. They sit there again, and so do the coordinators; nobody else does, on whatever ground they sat.
 * Answers nothing where it does nothing.
 */
create function app.reopen_case(which uuid, why text) returns uuid language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
declare
  found public.cases;
  back_to text;
  change uuid;
begin
  select c.* into found from public.cases c
   where c.id = which and c.controller_id = app.organisation() and c.region_id = any (app.regions())
     and c.closed_at <= app.now()
     and app.capacity() in ('mentor', 'ondersteuningscoordinator', 'schoolleiding', 'verzuimcoordinator')
     and exists (select 1 from public.participants p
                  where p.case_id = c.id and p.person_id = app.person() and p.organisation_id = app.organisation()
                    and p.capacity = app.capacity() and p.ground = 'OWN_ORGANISATION' and p.until_at >= c.closed_at)
     for update;
  if found.id is null then
    return null;
  end if;
  -- Closed before there was a history, it goes on from where a plan is made.
  back_to := coalesce((select h.from_phase from public.case_phase_changes h
                        where h.case_id = which and h.to_phase = 'PH9' order by h.changed_at desc limit 1),
                      nullif(found.phase, 'PH9'), 'PH4');
  insert into public.participants (case_id, subject, region_id, controller_id, person_id, organisation_id, capacity, ground, from_at)
  select distinct found.id, found.subject, found.region_id, found.controller_id, p.person_id, p.organisation_id, p.capacity,
         'OWN_ORGANISATION', app.now()
    from public.participants p
   where p.case_id = which and p.ground = 'OWN_ORGANISATION' and p.until_at >= found.closed_at
     and (p.capacity = 'ondersteuningscoordinator' or (p.person_id = app.person() and p.capacity = app.capacity()))
     and exists (select 1 from public.appointments a
                  where a.person_id = p.person_id and a.organisation_id = p.organisation_id and a.capacity = p.capacity
                    and a.region_id = found.region_id and a.during @> app.now());
  insert into public.regies (case_id, subject, region_id, controller_id, person_id, organisation_id, capacity, from_at)
  select p.case_id, p.subject, p.region_id, p.controller_id, p.person_id, p.organisation_id, p.capacity, app.now()
    from public.participants p
   where p.case_id = which and p.until_at is null and p.ground = 'OWN_ORGANISATION'
   order by p.capacity <> 'ondersteuningscoordinator', p.person_id <> app.person(), p.id
   limit 1;
  update public.cases set closed_at = null, retention_from = null, phase = back_to, version = version + 1 where id = which;
  insert into public.case_phase_changes (case_id, subject, region_id, controller_id, from_phase, to_phase, changed_at)
  values (found.id, found.subject, found.region_id, found.controller_id, 'PH9', back_to, app.now())
  returning id into change;
  insert into public.case_phase_grounds (change_id, case_id, subject, region_id, controller_id, reason)
  values (change, found.id, found.subject, found.region_id, found.controller_id, why);
  return change;
end
$$;

-- By which protocol the region works, which no actor reads otherwise.
create function app.protocol_of(region uuid) returns text language sql stable security definer
  set search_path = pg_catalog, pg_temp
  as $$ select r.protocol from public.regions r where r.id = region and r.id = any (app.regions()) $$;

grant create on schema app to doorbraak_seat;
alter function app.end_with_case() owner to doorbraak_seat;
alter function app.reopen_case(uuid, text) owner to doorbraak_seat;
alter function app.protocol_of(uuid) owner to doorbraak_seat;
revoke create on schema app from doorbraak_seat;
revoke execute on function app.end_with_case(), app.reopen_case(uuid, text), app.protocol_of(uuid) from public;
grant execute on function app.reopen_case(uuid, text), app.protocol_of(uuid) to doorbraak_actor;

create policy seat_close on participants for update to doorbraak_seat using (until_at is null) with check (until_at is not null);
create policy seat_read on regies for select to doorbraak_seat using (true);
create policy seat_close on regies for update to doorbraak_seat using (until_at is null) with check (until_at is not null);
grant select (id, case_id, from_at, until_at, version), update (until_at, version) on regies to doorbraak_seat;
create policy seat_reopen on cases for update to doorbraak_seat using (closed_at is not null) with check (closed_at is null);
grant select, update (closed_at, retention_from, phase, version) on cases to doorbraak_seat;
grant select (id, subject, region_id, controller_id) on participants to doorbraak_seat;
create policy seat on case_phase_changes for insert to doorbraak_seat with check (true);
create policy seat_read on case_phase_changes for select to doorbraak_seat using (true);
grant insert, select (id, case_id, from_phase, to_phase, changed_at) on case_phase_changes to doorbraak_seat;
create policy seat on case_phase_grounds for insert to doorbraak_seat with check (true);
grant insert on case_phase_grounds to doorbraak_seat;
create policy seat on regions for select to doorbraak_seat using (true);
grant select (id, protocol) on regions to doorbraak_seat;

-- What ended with a closing stays ended when the case is opened again: the law looks at every closing there was.
create policy law on case_phase_changes for select to doorbraak_law_writer using (subject = app.law_subject());
grant select on case_phase_changes to doorbraak_law_writer;
create constraint trigger law_follows after insert or update on case_phase_changes
  deferrable initially deferred for each row execute function app.law_follows();
