-- A case at the doorbraakoverleg (D21, D23; AM:57-181, DB:955-1107, FM, SP:46-88). Name, address, birth date and BSN of the
-- form are not kept here (K13, Q14); what was said stands in paragraphs.

create table breakthrough_registrations (
  id uuid primary key default gen_random_uuid(),
  case_id uuid not null,
  subject uuid not null,
  region_id uuid not null,
  -- The organisation that registers.
  controller_id uuid not null references organisations (id),
  -- That of the region on the day of registration; a later change of the region leaves it as it is.
  protocol text not null check (protocol in ('SHERTOGENBOSCH', 'AMSTERDAM', 'AMSTELLAND_EN_MEERLANDEN', 'STAPPENPLAN')),
  registered_on date not null,
  route text check (route in ('LEERPLICHT', 'OSL', 'CASUSVERANTWOORDELIJKE', 'SWV')),
  steps_taken integer[] not null default '{}',
  passed_over_because text check (passed_over_because in ('URGENT', 'DONE_OTHERWISE', 'NOT_POSSIBLE')),
  criteria text[] not null default '{}',
  at_home boolean not null,
  home_since date,
  kind_of_education text,
  last_school text,
  level_and_year text,
  home_municipality text,
  other_table text not null check (other_table in ('NOT_CHECKED', 'NONE', 'FOUND', 'AGREED')),
  family_takes_part boolean,
  family_told_on date,
  -- By code what it still lacks; it stands in the way of nothing (AM:99, 257).
  missing text[] not null,
  version integer not null default 1,
  recorded_by uuid,
  recorded_capacity text,
  recorded_at timestamptz not null default transaction_timestamp(),
  check (route is not null or cardinality(steps_taken) = 0),
  unique (id, case_id, subject, region_id),
  foreign key (case_id, subject, region_id) references cases (id, subject, region_id)
);
create index breakthrough_registrations_of_case_in_time on breakthrough_registrations (case_id, recorded_at, id);
create index breakthrough_registrations_of_subject on breakthrough_registrations (subject);

-- One word of one party; the last counts (AM:35, 61, 264). Nobody says it for another party.
create table breakthrough_decisions (
  id uuid primary key default gen_random_uuid(),
  registration_id uuid not null,
  case_id uuid not null,
  subject uuid not null,
  region_id uuid not null,
  controller_id uuid not null references organisations (id),
  party text not null check (party in ('SCHOOL', 'LEERPLICHT', 'SWV')),
  agrees boolean not null,
  decided_on date not null,
  recorded_by uuid,
  recorded_capacity text,
  recorded_at timestamptz not null default transaction_timestamp(),
  check (recorded_capacity is null or case party
    when 'SCHOOL' then recorded_capacity in ('ondersteuningscoordinator', 'schoolleiding')
    when 'LEERPLICHT' then recorded_capacity = 'leerplichtambtenaar'
    else recorded_capacity in ('swv-coordinator', 'swv-casemanager') end),
  foreign key (registration_id, case_id, subject, region_id)
    references breakthrough_registrations (id, case_id, subject, region_id)
);
create index breakthrough_decisions_of_registration_in_time on breakthrough_decisions (registration_id, recorded_at, id);
create index breakthrough_decisions_of_case on breakthrough_decisions (case_id);
create index breakthrough_decisions_of_subject on breakthrough_decisions (subject);

-- What happened at or around the table: a step a row, never changed (AM:103, 165-181).
create table breakthrough_progress (
  id uuid primary key default gen_random_uuid(),
  registration_id uuid not null,
  case_id uuid not null,
  subject uuid not null,
  region_id uuid not null,
  controller_id uuid not null references organisations (id),
  step text not null check (step in ('DISCUSSED', 'PROGRESS', 'PERSPECTIVE', 'TRAJECTORY_STARTED', 'EVALUATED', 'EXTENDED', 'LEFT',
    'ESCALATED', 'RETURNED', 'RESULT_TOLD')),
  happened_on date not null,
  enough_prospect boolean,
  causes text[] not null default '{}',
  until_day date,
  recorded_by uuid,
  recorded_capacity text,
  recorded_at timestamptz not null default transaction_timestamp(),
  check ((step = 'EVALUATED') = (enough_prospect is not null)),
  check ((step in ('EXTENDED', 'ESCALATED')) = (cardinality(causes) > 0)),
  check ((step = 'EXTENDED') = (until_day is not null)),
  check (until_day > happened_on),
  unique (id, case_id, subject, region_id, controller_id),
  unique (id, case_id, subject, region_id),
  foreign key (registration_id, case_id, subject, region_id)
    references breakthrough_registrations (id, case_id, subject, region_id)
);
create index breakthrough_progress_of_registration_in_time on breakthrough_progress (registration_id, recorded_at, id);
create index breakthrough_progress_of_case_in_time on breakthrough_progress (case_id, happened_on, recorded_at, id);
create index breakthrough_progress_of_subject on breakthrough_progress (subject);

-- What pupil and parents were told, in words for them alone (AM:161, 193; Q15).
create table breakthrough_results (
  id uuid primary key default gen_random_uuid(),
  progress_id uuid not null unique,
  case_id uuid not null,
  subject uuid not null,
  region_id uuid not null,
  controller_id uuid not null references organisations (id),
  told_on date not null,
  words text not null,
  recorded_at timestamptz not null default transaction_timestamp(),
  foreign key (progress_id, case_id, subject, region_id, controller_id)
    references breakthrough_progress (id, case_id, subject, region_id, controller_id)
);
create index breakthrough_results_of_case_in_time on breakthrough_results (case_id, told_on, id);
create index breakthrough_results_of_subject on breakthrough_results (subject);

create trigger stamp before insert on breakthrough_registrations for each row execute function app.stamp();
create trigger stamp before insert on breakthrough_decisions for each row execute function app.stamp();
create trigger stamp before insert on breakthrough_progress for each row execute function app.stamp();

-- Whoever tells the family writes words that only the family reads: once, with the very step that they put down just now.
create function app.tell_result(progress uuid, told text) returns void language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  insert into public.breakthrough_results (progress_id, case_id, subject, region_id, controller_id, told_on, words, recorded_at)
  select p.id, p.case_id, p.subject, p.region_id, p.controller_id, p.happened_on, told, p.recorded_at
    from public.breakthrough_progress p
   where p.id = progress and p.step = 'RESULT_TOLD' and p.recorded_by = app.person()
     and p.recorded_capacity = app.capacity() and p.recorded_at = app.now();
  if not found then
    raise exception using errcode = 'DB003', message = 'this step is not yours to tell';
  end if;
end
$$;
