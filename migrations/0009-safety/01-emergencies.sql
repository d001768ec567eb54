-- An emergency that somebody opened in a case to which they are tied (law.md E11; decisions.md Q23): by whom, on which code,
-- for 24 hours; its reason in words, which nobody reviews; and what the privacy officer found of it.

create table emergency_accesses (
  id uuid primary key default gen_random_uuid(),
  case_id uuid not null,
  subject uuid not null,
  region_id uuid not null,
  -- For which organisation.
  controller_id uuid not null references organisations (id),
  code text not null check (code in ('MELDCODE', 'ACUTE_DANGER', 'CONFLICT_OF_DUTIES')),
  -- A colleague who agreed (E11: four eyes, where that can be).
  second_appointment_id uuid references appointments (id),
  opened_at timestamptz not null default transaction_timestamp(),
  until_at timestamptz not null default transaction_timestamp() + interval '24 hours',
  ended_at timestamptz check (ended_at >= opened_at and ended_at < until_at),
  -- Whoever it is about is told within 30 days, unless that is unsafe.
  tell_by date not null default current_date + 30,
  -- The review: when, by whom, what was found, and whether pupil or parents were told.
  reviewed_at timestamptz,
  reviewed_by uuid references persons (id),
  finding text check (finding in ('JUSTIFIED', 'NOT_JUSTIFIED')),
  finding_reason text,
  told_on date,
  not_told_because text,
  -- Those who were told may see that it was used.
  safe boolean not null generated always as (told_on is not null) stored,
  recorded_by uuid,
  recorded_capacity text,
  recorded_at timestamptz not null default transaction_timestamp(),
  check (until_at = opened_at + interval '24 hours'),
  check (num_nonnulls(reviewed_at, finding, finding_reason) in (0, 3)),
  check (num_nonnulls(told_on, not_told_because) = case when reviewed_at is null then 0 else 1 end),
  unique (id, case_id, subject, region_id, controller_id),
  foreign key (case_id, subject, region_id) references cases (id, subject, region_id)
);
create index emergency_accesses_of_case on emergency_accesses (case_id);
create index emergency_accesses_of_subject on emergency_accesses (subject);
create index emergency_accesses_to_review on emergency_accesses (opened_at desc, id desc) where reviewed_at is null;

create table emergency_reasons (
  id uuid primary key default gen_random_uuid(),
  emergency_id uuid not null unique,
  case_id uuid not null,
  subject uuid not null,
  region_id uuid not null,
  controller_id uuid not null,
  reason text not null,
  recorded_by uuid,
  recorded_capacity text,
  recorded_at timestamptz not null default transaction_timestamp(),
  foreign key (emergency_id, case_id, subject, region_id, controller_id)
    references emergency_accesses (id, case_id, subject, region_id, controller_id)
);
create index emergency_reasons_of_case on emergency_reasons (case_id);

-- From when and until when is nobody's to say; a colleague who agrees is another person of the same organisation, with an
-- appointment that is in force. Asked under a role that sees appointments.
create function app.fill_emergency() returns trigger language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  if app.person() is null then
    return new;
  end if;
  new.opened_at := app.now();
  new.until_at := app.now() + interval '24 hours';
  new.tell_by := (app.now() at time zone 'Europe/Amsterdam')::date + 30;
  if new.second_appointment_id is not null and not exists (
    select 1 from public.appointments a
     where a.id = new.second_appointment_id and a.organisation_id = app.organisation()
       and a.person_id <> app.person() and a.region_id = new.region_id and a.during @> app.now()) then
    raise exception using errcode = 'DB001', message = 'no such appointment';
  end if;
  return new;
end
$$;
create trigger fill before insert on emergency_accesses for each row execute function app.fill_emergency();
create trigger stamp before insert on emergency_accesses for each row execute function app.stamp();
create trigger stamp before insert on emergency_reasons for each row execute function app.stamp();
create constraint trigger law_follows after insert or update of ended_at on emergency_accesses
  deferrable initially deferred for each row execute function app.law_follows();

-- Ends one's own emergency in a case; not everybody who may open one may read it. Answers with its id, or nothing.
create function app.end_emergency(of_case uuid) returns uuid language sql security definer
  set search_path = pg_catalog, pg_temp as $$
  update public.emergency_accesses e set ended_at = app.now()
   where e.case_id = of_case and e.recorded_by = app.person() and e.controller_id = app.organisation()
     and e.recorded_capacity = app.capacity() and e.region_id = any (app.regions())
     and app.now() < e.until_at and e.ended_at is null
  returning e.id;
$$;

-- Closes a review, once: by a privacy officer of the region, who can write nothing else.
create function app.review_emergency(which uuid, found text, why text, told date, not_told text) returns boolean
  language sql security definer set search_path = pg_catalog, pg_temp as $$
  with closed as (
    update public.emergency_accesses e
       set reviewed_at = app.now(), reviewed_by = app.person(), finding = found, finding_reason = why, told_on = told,
           not_told_because = not_told
     where e.id = which and e.reviewed_at is null and e.region_id = any (app.regions())
       and app.capacity() = 'privacy-officer' and app.purpose() = 'OVERSIGHT'
    returning e.id)
  select exists (select 1 from closed);
$$;

-- While it runs, an emergency is a link: in this case, for this person, organisation and capacity.
alter table links
  drop constraint links_kind_check,
  add constraint links_kind_check check (kind in ('PARTICIPATES', 'REFERRED', 'INVITED_TO_TALK', 'TREATS', 'SELF', 'FAMILY',
    'PARENT_WITH_AUTHORITY', 'PARENT_WITHOUT_AUTHORITY', 'EMERGENCY'));
