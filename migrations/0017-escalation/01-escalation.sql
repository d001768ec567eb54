-- That the plan does not move, and how that was raised (DB:342-366). Kept by the school whose case it is, whoever put it down.

create table stagnations (
  id uuid primary key default gen_random_uuid(),
  case_id uuid not null,
  subject uuid not null,
  region_id uuid not null,
  controller_id uuid not null references organisations (id),
  noticed_on date not null,
  cause text not null check (cause in ('PARTNER', 'SCHOOL', 'BACKGROUND', 'NO_AGREEMENT_WITH_FAMILY', 'DIFFERENCE_OF_OPINION',
    'MISSING_SUPPORT', 'WAITING_LIST', 'CHAIN_HELP_STALLED', 'REPORT_WITHOUT_EFFECT', 'OTHER')),
  account text not null,
  waiting_for text,
  waiting_since date,
  ended_on date,
  ended_because text,
  version integer not null default 1,
  recorded_by uuid,
  recorded_capacity text,
  recorded_at timestamptz not null default transaction_timestamp(),
  check (cause <> 'WAITING_LIST' or waiting_for is not null),
  check (waiting_since is null or waiting_for is not null),
  check ((ended_on is null) = (ended_because is null)),
  check (ended_on >= noticed_on),
  unique (id, case_id, subject, region_id, controller_id),
  foreign key (case_id, subject, region_id) references cases (id, subject, region_id)
);
create index stagnations_of_case_in_time on stagnations (case_id, noticed_on, id);
create index stagnations_of_subject on stagnations (subject);

create table escalation_steps (
  id uuid primary key default gen_random_uuid(),
  stagnation_id uuid not null,
  case_id uuid not null,
  subject uuid not null,
  region_id uuid not null,
  controller_id uuid not null references organisations (id),
  step text not null check (step in ('DIRECT', 'MANAGER', 'MDO', 'CASUISTIEKOVERLEG', 'SAMENWERKINGSVERBAND', 'ONDERWIJSCONSULENT',
    'DOORBRAAKOVERLEG')),
  organisation_id uuid references organisations (id),
  person_id uuid references persons (id),
  capacity text,
  is_care boolean generated always as (coalesce(capacity = any (array['jeugdarts', 'jgz-medewerker', 'schoolpsycholoog',
    'schoolmaatschappelijk-werker', 'gezinsmanager', 'partner-deelnemer', 'client-ggd']), false)) stored not null,
  taken_on date not null,
  asked text not null,
  passed_over_because text,
  outcome text check (outcome in ('SOLVED', 'PARTLY', 'NOT_SOLVED')),
  result text,
  result_on date,
  version integer not null default 1,
  recorded_by uuid,
  recorded_capacity text,
  recorded_at timestamptz not null default transaction_timestamp(),
  -- Addressed is an organisation, in a capacity, and mostly a person of it.
  check ((step in ('DIRECT', 'MANAGER')) = (organisation_id is not null)),
  check ((organisation_id is null) = (capacity is null)),
  check (person_id is null or organisation_id is not null),
  check ((outcome is null) = (result is null) and (outcome is null) = (result_on is null)),
  check (result_on >= taken_on),
  foreign key (stagnation_id, case_id, subject, region_id, controller_id)
    references stagnations (id, case_id, subject, region_id, controller_id)
);
create index escalation_steps_of_case on escalation_steps (case_id);
create index escalation_steps_of_subject on escalation_steps (subject);
create index escalation_steps_of_stagnation_in_time on escalation_steps (stagnation_id, taken_on, id);

-- The manager of the school whom a step lets in leads that school, on the day of the step and now; asked under a role that
-- sees appointments, since whoever raises it may not.
create function app.check_manager() returns trigger language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  if new.step = 'MANAGER' and new.person_id is not null and not exists (
       select 1 from public.appointments a
        where a.person_id = new.person_id and a.organisation_id = new.controller_id
          and a.organisation_id = new.organisation_id and a.capacity = 'schoolleiding' and new.capacity = 'schoolleiding'
          and a.region_id = new.region_id and a.during @> app.now()) then
    raise exception using errcode = 'DB001', message = 'the appointment is not in force';
  end if;
  return new;
end
$$;

create trigger stamp before insert on stagnations for each row execute function app.stamp();
create trigger stamp before insert on escalation_steps for each row execute function app.stamp();
create trigger check_manager before insert on escalation_steps for each row execute function app.check_manager();

-- While the case is open, the manager of the school whom a step addressed is tied to it.
create constraint trigger law_follows after insert on escalation_steps
  deferrable initially deferred for each row when (new.step = 'MANAGER') execute function app.law_follows();
alter table links
  drop constraint links_kind_check,
  add constraint links_kind_check check (kind in ('PARTICIPATES', 'REFERRED', 'INVITED_TO_TALK', 'TREATS', 'SELF', 'FAMILY',
    'PARENT_WITH_AUTHORITY', 'PARENT_WITHOUT_AUTHORITY', 'EMERGENCY', 'REGIE', 'INVITED', 'CHAIRS', 'ASSISTS', 'ESCALATED'));
