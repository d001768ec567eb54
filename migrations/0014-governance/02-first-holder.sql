-- A case has a regiehouder from its opening on: the coordinator, else whoever opens it; in principle the school has the regie
-- (SP:40, DB:210).

create or replace function app.seat_opening_team() returns trigger language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  insert into public.participants (case_id, subject, region_id, controller_id, appointment_id, person_id,
                                   organisation_id, capacity, ground, from_at)
  select new.id, new.subject, new.region_id, new.controller_id, a.id, a.person_id, a.organisation_id, a.capacity,
         'OWN_ORGANISATION', new.opened_at
    from public.appointments a
   where a.organisation_id = new.controller_id
     and (a.id = new.opened_by or (a.id = new.coordinator_id and a.capacity = 'ondersteuningscoordinator'));
  insert into public.regies (case_id, subject, region_id, controller_id, person_id, organisation_id, capacity, from_at)
  select new.id, new.subject, new.region_id, new.controller_id, a.person_id, a.organisation_id, a.capacity, new.opened_at
    from public.appointments a
   where a.organisation_id = new.controller_id
     and (a.id = new.opened_by or (a.id = new.coordinator_id and a.capacity = 'ondersteuningscoordinator'))
   order by a.id is distinct from new.coordinator_id
   limit 1;
  return null;
end
$$;
create policy seat on regies for insert to doorbraak_seat with check (true);
grant insert on regies to doorbraak_seat;

-- Having the regie is a link: in this case, for this person, organisation and capacity; of pupil and parents as well.
alter table links
  drop constraint links_kind_check,
  drop constraint links_check,
  drop constraint links_check1,
  add constraint links_kind_check check (kind in ('PARTICIPATES', 'REFERRED', 'INVITED_TO_TALK', 'TREATS', 'SELF', 'FAMILY',
    'PARENT_WITH_AUTHORITY', 'PARENT_WITHOUT_AUTHORITY', 'EMERGENCY', 'REGIE')),
  add constraint links_check check ((case_id is null) = (kind in ('SELF', 'FAMILY', 'PARENT_WITH_AUTHORITY',
    'PARENT_WITHOUT_AUTHORITY'))),
  add constraint links_check1 check ((organisation_id is null) = (kind in ('SELF', 'FAMILY', 'PARENT_WITH_AUTHORITY',
    'PARENT_WITHOUT_AUTHORITY') or (kind = 'REGIE' and capacity in ('leerling', 'ouder'))));

-- Cases that are open already have it with whoever is seated there for the school: a coordinator, else whoever opened it, else
-- who was seated first. The rows are hidden from whoever owns the tables as long as row-level security is forced.
alter table cases no force row level security;
alter table participants no force row level security;
alter table links no force row level security;
with holders as (
  select distinct on (c.id) c.id as case_id, c.subject, c.region_id, c.controller_id, p.person_id, p.organisation_id, p.capacity
    from cases c
    join participants p on p.case_id = c.id and p.until_at is null
   where c.closed_at is null
   order by c.id, p.ground <> 'OWN_ORGANISATION', p.capacity <> 'ondersteuningscoordinator',
            p.appointment_id is distinct from c.opened_by, p.from_at, p.id),
given as (
  insert into regies (case_id, subject, region_id, controller_id, person_id, organisation_id, capacity, from_at)
  select case_id, subject, region_id, controller_id, person_id, organisation_id, capacity, transaction_timestamp() from holders
  returning case_id, subject, region_id, person_id, organisation_id, capacity, from_at)
insert into links (case_id, subject, region_id, person_id, organisation_id, capacity, kind, during)
select case_id, subject, region_id, person_id, organisation_id, capacity, 'REGIE', tstzrange(from_at, null) from given;
alter table cases force row level security;
alter table participants force row level security;
alter table links force row level security;

-- The law's pass leaves the link behind; where something is written without it, nobody has the regie until it has passed.
create policy law on regies for select to doorbraak_law_writer using (subject = app.law_subject());
grant select on regies to doorbraak_law_writer;
create constraint trigger law_follows after insert or update on regies
  deferrable initially deferred for each row execute function app.law_follows();
