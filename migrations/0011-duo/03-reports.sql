-- The report of absence (D19): what is told beforehand, the report itself with the fields of Besluit ROD 14 and no others,
-- what comes back, the bare fact of it; and what the municipality asks of a school (E03).

create table duo_report_notices (
  id uuid primary key default gen_random_uuid(),
  case_id uuid not null,
  subject uuid not null,
  region_id uuid not null,
  controller_id uuid not null references organisations (id),
  kind text not null check (kind in ('ZESTIEN_UUR_IN_VIER_WEKEN', 'LANGDURIG_RELATIEF_VERZUIM', 'LUXEVERZUIM',
    'DOORSTROOMPUNT_18PLUS', 'OVERIG_VERZUIM')),
  basis text not null check (basis in ('STATUTORY', 'PROTOCOL')),
  threshold text check (threshold in ('LATE_3', 'TRU_3', 'REP_1', 'NO_SHOW_JEUGDARTS', 'NON_COOPERATION', 'SICKNESS_DOUBTED',
    'BEFORE_TALK')),
  -- Unauthorised hours behind it, where sixteen are needed.
  missed_hours numeric(5, 1) check (missed_hours >= 0),
  -- That a refusal of consent is not the occasion (law.md 1.3, end): never told, and never false.
  not_on_refusal boolean not null check (not_on_refusal),
  -- That the absence is discussed in the ZAT at the same time (DB:258-260).
  zat_announced boolean not null check (zat_announced),
  -- Who was told, on which day and how.
  told jsonb not null check (jsonb_array_length(told) > 0),
  recorded_by uuid,
  recorded_capacity text,
  recorded_at timestamptz not null default transaction_timestamp(),
  check ((basis = 'PROTOCOL') = (kind = 'OVERIG_VERZUIM')),
  check ((threshold is not null) = (kind = 'OVERIG_VERZUIM')),
  foreign key (case_id, subject, region_id) references cases (id, subject, region_id),
  unique (id, case_id, subject, region_id)
);
create index duo_report_notices_of_case on duo_report_notices (case_id);
create index duo_report_notices_of_subject on duo_report_notices (subject);

create table duo_reports (
  id uuid primary key default gen_random_uuid(),
  notice_id uuid not null,
  case_id uuid not null,
  subject uuid not null,
  region_id uuid not null,
  controller_id uuid not null references organisations (id),
  -- Of the pupil's home, to which the register passes it.
  municipality_id uuid not null references organisations (id),
  kind text not null check (kind in ('ZESTIEN_UUR_IN_VIER_WEKEN', 'LANGDURIG_RELATIEF_VERZUIM', 'LUXEVERZUIM',
    'DOORSTROOMPUNT_18PLUS', 'OVERIG_VERZUIM')),
  basis text not null check (basis in ('STATUTORY', 'PROTOCOL')),
  without_startkwalificatie boolean not null default false,
  began_on date not null,
  ended_on date check (ended_on >= began_on),
  missed_days numeric(4, 1) not null check (missed_days >= 0),
  missed_hours numeric(5, 1) not null check (missed_hours >= 0),
  all_lessons_missed boolean not null,
  presumed_reason text,
  action_by_school text not null,
  municipal_action_wanted boolean not null,
  why_no_action text,
  teaching_location text not null,
  contact_name text not null,
  contact_function text not null,
  contact_phone text not null,
  contact_email text not null,
  -- E16: in the school's own words, and only where a preventive talk was held.
  preventive_talk_held boolean not null default false,
  restated_agreements text,
  version integer not null default 1,
  recorded_by uuid,
  recorded_capacity text,
  recorded_at timestamptz not null default transaction_timestamp(),
  check (municipal_action_wanted = (why_no_action is null)),
  check (without_startkwalificatie = (kind = 'DOORSTROOMPUNT_18PLUS')),
  check (restated_agreements is null or preventive_talk_held),
  check (kind not in ('ZESTIEN_UUR_IN_VIER_WEKEN', 'LANGDURIG_RELATIEF_VERZUIM') or missed_hours >= 16),
  check (kind <> 'ZESTIEN_UUR_IN_VIER_WEKEN' or ended_on is not null),
  foreign key (notice_id, case_id, subject, region_id) references duo_report_notices (id, case_id, subject, region_id),
  unique (id, case_id, subject, region_id)
);
create index duo_reports_of_case on duo_reports (case_id);
create index duo_reports_of_subject on duo_reports (subject);
create index duo_reports_of_notice on duo_reports (notice_id);
create index duo_reports_in_order on duo_reports (region_id, recorded_at desc, id desc);

create table duo_report_statuses (
  id uuid primary key default gen_random_uuid(),
  report_id uuid not null,
  case_id uuid not null,
  subject uuid not null,
  region_id uuid not null,
  controller_id uuid not null references organisations (id),
  -- "Overgedragen aan derden" was abolished, for it has no legal basis.
  status text not null check (status in ('GEREGISTREERD', 'INGETROKKEN', 'IN_BEHANDELING', 'AFGESLOTEN', 'TER_KENNISNEMING')),
  closing_reason text check (closing_reason in ('TERUG_NAAR_SCHOOL', 'UITGESCHREVEN_ANDERE_OPLEIDING', 'UITGESCHREVEN_WERK',
    'UITGESCHREVEN_OVERIG', 'UITGESCHREVEN_OVERLEDEN', 'GEEN_VERZUIM_LANGDURIG_ZIEK', 'GEEN_VERZUIM_LEGITIEM_AFWEZIG')),
  closing_explanation text check (closing_explanation in ('GEZIEN_DOOR_GEMEENTE', 'GEMEENTE_ONDERNEEMT_ACTIE', 'GEEN_ACTIE_MEER')),
  contact_name text,
  contact_function text,
  contact_phone text,
  contact_email text,
  recorded_by uuid,
  recorded_capacity text,
  recorded_at timestamptz not null default transaction_timestamp(),
  check ((status = 'AFGESLOTEN') = (closing_reason is not null)),
  check ((status = 'AFGESLOTEN') = (closing_explanation is not null)),
  check ((status in ('GEREGISTREERD', 'INGETROKKEN')) = (contact_name is null)),
  check (recorded_capacity is null or (status in ('GEREGISTREERD', 'INGETROKKEN'))
    = (recorded_capacity in ('ondersteuningscoordinator', 'schoolleiding', 'verzuimcoordinator'))),
  foreign key (report_id, case_id, subject, region_id) references duo_reports (id, case_id, subject, region_id)
);
create index duo_report_statuses_of_report on duo_report_statuses (report_id);
create index duo_report_statuses_of_case on duo_report_statuses (case_id);
create index duo_report_statuses_of_subject on duo_report_statuses (subject);

-- That there is a report, of which kind, since when and how far: for whoever may know the fact alone.
create table duo_report_facts (
  id uuid primary key default gen_random_uuid(),
  report_id uuid not null,
  case_id uuid not null,
  subject uuid not null,
  region_id uuid not null,
  controller_id uuid not null references organisations (id),
  kind text not null,
  reported_on date not null,
  status text not null,
  recorded_at timestamptz not null default transaction_timestamp(),
  foreign key (report_id, case_id, subject, region_id) references duo_reports (id, case_id, subject, region_id)
);
create index duo_report_facts_of_case on duo_report_facts (case_id);
create index duo_report_facts_of_report on duo_report_facts (report_id);
create index duo_report_facts_of_subject on duo_report_facts (subject);

create table municipal_requests (
  id uuid primary key default gen_random_uuid(),
  case_id uuid not null,
  subject uuid not null,
  region_id uuid not null,
  controller_id uuid not null references organisations (id),
  municipality_id uuid not null references organisations (id),
  asked_on date not null,
  question text not null,
  required_for text not null,
  -- Of the whitelist, as many as were asked for.
  data_classes text[] not null check (cardinality(data_classes) > 0),
  tell_family_on date not null,
  recorded_by uuid,
  recorded_capacity text,
  recorded_at timestamptz not null default transaction_timestamp(),
  foreign key (case_id, subject, region_id) references cases (id, subject, region_id)
);
create index municipal_requests_of_case on municipal_requests (case_id);
create index municipal_requests_of_subject on municipal_requests (subject);

create trigger stamp before insert on duo_report_notices for each row execute function app.stamp();
create trigger stamp before insert on duo_reports for each row execute function app.stamp();
create trigger stamp before insert on duo_report_statuses for each row execute function app.stamp();
create trigger stamp before insert on municipal_requests for each row execute function app.stamp();

do $$
declare
  one text;
begin
  foreach one in array array['duo_report_notices', 'duo_reports', 'duo_report_statuses', 'municipal_requests'] loop
    execute format('create constraint trigger law_follows after insert or update on public.%I '
      'deferrable initially deferred for each row execute function app.law_follows()', one);
  end loop;
end
$$;
