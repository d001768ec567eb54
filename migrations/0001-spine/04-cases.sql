-- Pupils, cases and who takes part in them (D01, D29, D30), and who holds gezag (D27).

create table pupils (
  id uuid primary key default gen_random_uuid(),
  -- Pseudonym by which rows, links and the record name the pupil; outside this table it tells nothing.
  subject uuid not null unique default gen_random_uuid(),
  region_id uuid not null references regions (id),
  controller_id uuid not null references organisations (id),
  person_id uuid not null unique references persons (id),
  given_names text not null,
  family_name text not null,
  birth_date date not null,
  group_name text not null,
  recorded_at timestamptz not null default transaction_timestamp(),
  unique (id, subject, region_id, controller_id)
);

create table cases (
  id uuid primary key default gen_random_uuid(),
  pupil_id uuid not null,
  subject uuid not null,
  region_id uuid not null,
  controller_id uuid not null references organisations (id),
  phase text not null default 'PH0' check (phase in ('PH0', 'PH1', 'PH2', 'PH3', 'PH4', 'PH5', 'PH6', 'PH7', 'PH8', 'PH9')),
  opened_at timestamptz not null default transaction_timestamp(),
  closed_at timestamptz check (closed_at >= opened_at),
  opened_by uuid references appointments (id),
  coordinator_id uuid references appointments (id),
  recorded_by uuid,
  recorded_capacity text,
  recorded_at timestamptz not null default transaction_timestamp(),
  unique (id, subject, region_id),
  -- A school opens cases of its own pupils only, and the rows of a case cannot disagree on whose it is.
  foreign key (pupil_id, subject, region_id, controller_id) references pupils (id, subject, region_id, controller_id)
);
create index cases_of_pupil on cases (subject);
create index cases_by_opening on cases (opened_at desc, id desc);

create table participants (
  id uuid primary key default gen_random_uuid(),
  case_id uuid not null,
  subject uuid not null,
  region_id uuid not null,
  controller_id uuid not null references organisations (id),
  appointment_id uuid not null,
  person_id uuid not null,
  organisation_id uuid not null,
  capacity text not null,
  ground text not null check (ground in ('OWN_ORGANISATION', 'REFERRAL', 'PREVENTIVE_TALK', 'CONSENT', 'TREATMENT',
    'STATUTE', 'INVITATION', 'MEETING')),
  -- That somebody from care takes part is care data; whom we do not know counts as care.
  is_care boolean not null generated always as (capacity in ('jeugdarts', 'jgz-medewerker', 'schoolpsycholoog',
    'schoolmaatschappelijk-werker', 'gezinsmanager', 'partner-deelnemer', 'client-ggd')) stored,
  from_at timestamptz not null default transaction_timestamp(),
  until_at timestamptz check (until_at >= from_at),
  version integer not null default 1,
  recorded_by uuid,
  recorded_capacity text,
  recorded_at timestamptz not null default transaction_timestamp(),
  check ((ground = 'OWN_ORGANISATION') = (organisation_id = controller_id)),
  check (ground <> 'REFERRAL' or capacity in ('jeugdarts', 'jgz-medewerker')),
  check (ground <> 'PREVENTIVE_TALK' or capacity = 'contactpersoon-preventief-spreekuur'),
  foreign key (case_id, subject, region_id) references cases (id, subject, region_id),
  foreign key (appointment_id, region_id, person_id, organisation_id, capacity)
    references appointments (id, region_id, person_id, organisation_id, capacity),
  exclude using gist (case_id with =, appointment_id with =, tstzrange(from_at, until_at) with &&)
);
create index participants_of_case on participants (case_id);
create index participants_of_subject on participants (subject);
create index participants_by_person on participants (person_id);
create index participants_by_organisation on participants (organisation_id);
create index participants_by_appointment on participants (appointment_id);

create table authorities (
  id uuid primary key default gen_random_uuid(),
  subject uuid not null references pupils (subject),
  region_id uuid not null,
  controller_id uuid not null references organisations (id),
  adult_id uuid not null references persons (id),
  adult_name text not null,
  kind text not null check (kind in ('PARENT_WITH', 'PARENT_WITHOUT', 'GUARDIAN', 'CO_AUTHORITY_NON_PARENT',
    'SUPERVISION_ONLY', 'CURATOR', 'MENTOR', 'UNKNOWN')),
  from_day date not null,
  until_day date check (until_day >= from_day),
  evidence text,
  evidence_on date,
  recorded_by uuid,
  recorded_capacity text,
  recorded_at timestamptz not null default transaction_timestamp()
);
create index authorities_of_subject on authorities (subject);
create index authorities_by_adult on authorities (adult_id);

-- Incapable (wilsonbekwaam) in a matter, as assessed by a professional: never global, never without a review.
create table incapacities (
  id uuid primary key default gen_random_uuid(),
  subject uuid not null references pupils (subject),
  region_id uuid not null,
  controller_id uuid not null references organisations (id),
  data_classes text[] not null check (cardinality(data_classes) > 0),
  from_day date not null,
  until_day date not null check (until_day >= from_day),
  assessed_by uuid not null references appointments (id),
  reason text not null,
  recorded_by uuid,
  recorded_capacity text,
  recorded_at timestamptz not null default transaction_timestamp()
);
create index incapacities_of_subject on incapacities (subject);

-- The opener knows the pupil from the school's own system; whose case it is, is filled in under a role that sees pupils.
create function app.fill_case() returns trigger language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  select p.subject, p.region_id into new.subject, new.region_id
    from public.pupils p where p.id = new.pupil_id and p.controller_id = new.controller_id;
  if new.subject is null then
    raise exception using errcode = 'DB002', message = 'no such pupil at this school';
  end if;
  if new.coordinator_id is not null and not exists (
       select 1 from public.appointments a
        where a.id = new.coordinator_id and a.organisation_id = new.controller_id and a.region_id = new.region_id
          and a.capacity = 'ondersteuningscoordinator' and a.during @> app.now()) then
    raise exception using errcode = 'DB002', message = 'no such coordinator at this school';
  end if;
  if app.person() is not null then
    select a.id into new.opened_by
      from public.appointments a
     where a.person_id = app.person() and a.organisation_id = app.organisation() and a.capacity = app.capacity()
       and a.region_id = new.region_id and a.during @> app.now();
  end if;
  return new;
end
$$;

-- For the law's pass, which must know whom a case is about before it may look at anything of it.
create function app.subject_of_case(case_id uuid) returns uuid language sql stable security definer
  set search_path = pg_catalog, pg_temp
  as $$ select c.subject from public.cases c where c.id = case_id $$;

-- A professional is seated under an appointment that is in force, and on a ground that holds; asked under a role that
-- sees appointments and open consents, since whoever seats somebody may see neither.
create function app.check_seat() returns trigger language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  select a.id into new.appointment_id
    from public.appointments a
   where a.person_id = new.person_id and a.organisation_id = new.organisation_id and a.capacity = new.capacity
     and a.region_id = new.region_id and a.during @> new.from_at;
  if new.appointment_id is null then
    raise exception using errcode = 'DB001', message = 'the appointment is not in force';
  end if;
  if app.person() is not null and (
       new.ground not in ('OWN_ORGANISATION', 'REFERRAL', 'PREVENTIVE_TALK', 'CONSENT')
       or (new.ground = 'CONSENT' and not exists (
         select 1 from public.consent_grants g
          where g.case_id = new.case_id and g.controller_id = new.controller_id
            and g.capacity = new.capacity and g.organisation_id = new.organisation_id
            -- What a parent allows of their own data is no ground to seat anybody at the pupil's case.
            and g.data_class <> 'D04'
            and g.during @> app.now() and g.superseded_xid is null))) then
    raise exception using errcode = 'DB003', message = 'the ground does not hold';
  end if;
  return new;
end
$$;

-- Whoever opens a case takes part in it, and so does the coordinator named at the opening.
create function app.seat_opening_team() returns trigger language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  insert into public.participants (case_id, subject, region_id, controller_id, appointment_id, person_id,
                                   organisation_id, capacity, ground, from_at)
  select new.id, new.subject, new.region_id, new.controller_id, a.id, a.person_id, a.organisation_id, a.capacity,
         'OWN_ORGANISATION', new.opened_at
    from public.appointments a
   where a.organisation_id = new.controller_id
     and (a.id = new.opened_by or (a.id = new.coordinator_id and a.capacity = 'ondersteuningscoordinator'));
  return null;
end
$$;

create trigger fill_case before insert on cases for each row execute function app.fill_case();
create trigger stamp before insert on cases for each row execute function app.stamp();
create trigger stamp before insert on participants for each row execute function app.stamp();
create trigger check_seat before insert on participants for each row execute function app.check_seat();
create trigger seat_opening_team after insert on cases for each row execute function app.seat_opening_team();
create trigger stamp before insert on authorities for each row execute function app.stamp();
create trigger stamp before insert on incapacities for each row execute function app.stamp();
