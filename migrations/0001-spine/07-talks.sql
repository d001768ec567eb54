-- The preventive talk (bijlage 7; D18): its controller is the school, whoever held the talk.

create table preventive_talk_reports (
  id uuid primary key default gen_random_uuid(),
  case_id uuid not null,
  subject uuid not null,
  region_id uuid not null,
  controller_id uuid not null references organisations (id),
  held_on date not null,
  present text[] not null check (cardinality(present) > 0),
  reported_absence text not null,
  report text not null,
  outcome text not null check (outcome in ('HELD', 'RETURNED_TO_SCHOOL')),
  advice_to_school text,
  handed_over_at timestamptz,
  recorded_by uuid,
  recorded_capacity text,
  recorded_at timestamptz not null default transaction_timestamp(),
  unique (id, case_id, subject, region_id, controller_id),
  unique (id, case_id, subject, region_id, controller_id, recorded_by, recorded_capacity),
  -- Per author: a constraint over all would tell a second contact person that there is a report already.
  unique (case_id, recorded_by),
  foreign key (case_id, subject, region_id) references cases (id, subject, region_id)
);

create table preventive_talk_agreements (
  id uuid primary key default gen_random_uuid(),
  report_id uuid not null,
  case_id uuid not null,
  subject uuid not null,
  region_id uuid not null,
  controller_id uuid not null,
  agreement text not null,
  handed_over_at timestamptz,
  recorded_by uuid,
  recorded_capacity text,
  recorded_at timestamptz not null default transaction_timestamp(),
  foreign key (report_id, case_id, subject, region_id, controller_id)
    references preventive_talk_reports (id, case_id, subject, region_id, controller_id)
);
create index preventive_talk_agreements_of_case on preventive_talk_agreements (case_id);
create index preventive_talk_agreements_of_report on preventive_talk_agreements (report_id);

-- From here on the report is the school's alone. Only its author can hand it over: the key says so.
create table talk_handovers (
  id uuid primary key default gen_random_uuid(),
  report_id uuid not null unique,
  case_id uuid not null,
  subject uuid not null,
  region_id uuid not null,
  controller_id uuid not null,
  recorded_by uuid,
  recorded_capacity text,
  recorded_at timestamptz not null default transaction_timestamp(),
  foreign key (report_id, case_id, subject, region_id, controller_id, recorded_by, recorded_capacity)
    references preventive_talk_reports (id, case_id, subject, region_id, controller_id, recorded_by, recorded_capacity)
);
create index talk_handovers_of_case on talk_handovers (case_id);

-- That the school put the report into the pupil's file (DB:851, 930).
create table talk_filings (
  id uuid primary key default gen_random_uuid(),
  report_id uuid not null unique references talk_handovers (report_id),
  case_id uuid not null,
  subject uuid not null,
  region_id uuid not null,
  controller_id uuid not null,
  recorded_by uuid,
  recorded_capacity text,
  recorded_at timestamptz not null default transaction_timestamp(),
  foreign key (report_id, case_id, subject, region_id, controller_id)
    references preventive_talk_reports (id, case_id, subject, region_id, controller_id)
);
create index talk_filings_of_case on talk_filings (case_id);

-- The hand-over marks report and agreements; done under a role of its own, since the author cannot see them any more.
create function app.mark_handed_over() returns trigger language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  update public.preventive_talk_reports r set handed_over_at = new.recorded_at where r.id = new.report_id;
  update public.preventive_talk_agreements a set handed_over_at = new.recorded_at where a.report_id = new.report_id;
  return null;
end
$$;
create trigger mark_handed_over after insert on talk_handovers for each row execute function app.mark_handed_over();

create trigger stamp before insert on preventive_talk_reports for each row execute function app.stamp();
create trigger stamp before insert on preventive_talk_agreements for each row execute function app.stamp();
create trigger stamp before insert on talk_handovers for each row execute function app.stamp();
create trigger stamp before insert on talk_filings for each row execute function app.stamp();
