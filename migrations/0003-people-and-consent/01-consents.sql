-- More of the life of a consent (law.md 1.6): who explained it, who overrode what, and on what each statement rests.

alter table consent_statements
  drop constraint consent_statements_quality_check,
  add constraint consent_statements_quality_check check (quality in ('LEERLING', 'OUDER', 'VOOGD', 'CURATOR', 'MENTOR',
    'GEMACHTIGDE', 'PARTNER')),
  -- The oral yes that this one confirms in writing.
  add column confirms uuid references consent_statements (id),
  -- Age of the pupil, in completed years, and the record of gezag on which the speaker decided.
  add column pupil_age integer check (pupil_age between 0 and 150),
  add column authority_id uuid references authorities (id),
  -- Who explained it, from which text and in which language; of the request itself where nobody did so apart.
  add column explained_by uuid references persons (id),
  add column text_version text,
  add column language text;

-- That the request was explained to somebody who decides; or that the pupil was not asked, and why (R03).
create table consent_explanations (
  id uuid primary key default gen_random_uuid(),
  consent_id uuid not null,
  case_id uuid not null,
  subject uuid not null,
  region_id uuid not null,
  controller_id uuid not null,
  to_person_id uuid not null references persons (id),
  outcome text not null check (outcome in ('EXPLAINED', 'NOT_ASKED')),
  text_version text,
  language text,
  why text,
  explained_on date not null,
  recorded_by uuid,
  recorded_capacity text,
  recorded_at timestamptz not null default transaction_timestamp(),
  check ((outcome = 'EXPLAINED') = (text_version is not null and language is not null)),
  check ((outcome = 'NOT_ASKED') = (why is not null)),
  foreign key (consent_id, case_id, subject, region_id, controller_id)
    references consents (id, case_id, subject, region_id, controller_id)
);
create index consent_explanations_of_consent on consent_explanations (consent_id);
create index consent_explanations_of_subject on consent_explanations (subject);

-- The care provider upholds the pupil's yes against a parent's no (R11; BW 7:450(2), Jeugdwet 7.3.4(2)).
create table consent_overrides (
  id uuid primary key default gen_random_uuid(),
  consent_id uuid not null,
  case_id uuid not null,
  subject uuid not null,
  region_id uuid not null,
  controller_id uuid not null,
  data_classes text[],
  recipients integer[],
  ground text not null check (ground in ('STUDENT_PERSISTS', 'SERIOUS_HARM')),
  reason text not null,
  parents_told boolean not null,
  not_told_because text,
  overridden_at timestamptz not null default transaction_timestamp(),
  recorded_by uuid,
  recorded_capacity text,
  recorded_at timestamptz not null default transaction_timestamp(),
  check (parents_told = (not_told_because is null)),
  foreign key (consent_id, case_id, subject, region_id, controller_id)
    references consents (id, case_id, subject, region_id, controller_id)
);
create index consent_overrides_of_consent on consent_overrides (consent_id);
create index consent_overrides_of_subject on consent_overrides (subject);

create trigger stamp before insert on consent_explanations for each row execute function app.stamp();
create trigger stamp before insert on consent_overrides for each row execute function app.stamp();

-- A school upholds nothing (R11); asked under a role that sees of what kind the organisation is.
create function app.check_provider() returns trigger language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  if exists (select 1 from public.organisations o
              where o.id = new.controller_id and o.kind in ('SCHOOL_PO', 'SCHOOL_VO', 'SCHOOL_MBO')) then
    raise exception using errcode = 'DB004', message = 'not by a school';
  end if;
  return new;
end
$$;
create trigger check_provider before insert on consent_overrides for each row execute function app.check_provider();

alter table consent_periods
  drop constraint consent_periods_status_check,
  add constraint consent_periods_status_check check (status in ('ACTIVE', 'PENDING', 'PENDING_CONFIRM', 'REFUSED',
    'WITHDRAWN', 'EXPIRED', 'SUPERSEDED', 'SUSPENDED_AGE12', 'LAPSED_AGE16', 'SUSPENDED_AUTHORITY')),
  -- What changed where it begins, and whom to ask so that what was open stays open.
  add column causes text[] not null default '{}',
  add column asks text[] not null default '{}';
