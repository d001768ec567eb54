-- Talks at school about absence, and why somebody says that a pupil is absent (D08; bijlage 2, DB:406-408, 427-485).

create table school_talks (
  id uuid primary key default gen_random_uuid(),
  case_id uuid not null,
  subject uuid not null,
  region_id uuid not null,
  controller_id uuid not null references organisations (id),
  held_on date not null,
  spoken_with text not null check (spoken_with in ('LEERLING', 'OUDERS', 'LEERLING_EN_OUDERS')),
  -- Which parents were there.
  parent_ids uuid[] not null,
  told_parents_on date check (told_parents_on <= held_on),
  -- The questions of bijlage 2, in their order.
  what_stands_out text not null,
  what_is_the_matter text,
  what_school_can_do text,
  what_decides_to_report_sick text,
  what_is_seen_as_deviating text,
  what_we_will_do text not null,
  how_supported text,
  -- Whoever held the talk puts it down.
  recorded_by uuid,
  recorded_capacity text,
  recorded_at timestamptz not null default transaction_timestamp(),
  check ((spoken_with = 'LEERLING') = (cardinality(parent_ids) = 0)),
  unique (id, case_id, subject, region_id, controller_id),
  unique (id, subject, region_id, controller_id),
  foreign key (case_id, subject, region_id) references cases (id, subject, region_id)
);
create index school_talks_of_case_in_time on school_talks (case_id, held_on, id);
create index school_talks_of_subject on school_talks (subject);

-- One row, one speaker; what turns out otherwise is put right by another row.
create table absence_reasons (
  id uuid primary key default gen_random_uuid(),
  subject uuid not null references pupils (subject),
  region_id uuid not null,
  controller_id uuid not null references organisations (id),
  said_by text not null check (said_by in ('LEERLING', 'OUDER', 'ANDERS')),
  speaker_id uuid references persons (id),
  words text not null,
  said_on date not null,
  from_day date not null,
  until_day date check (until_day >= from_day),
  corrects_id uuid,
  school_talk_id uuid,
  recorded_by uuid,
  recorded_capacity text,
  recorded_at timestamptz not null default transaction_timestamp(),
  check ((said_by = 'ANDERS') = (speaker_id is null)),
  -- Pupil and parents put down what they say themselves, and nothing in another's name.
  check (recorded_capacity is distinct from 'leerling' or (said_by = 'LEERLING' and speaker_id = recorded_by)),
  check (recorded_capacity is distinct from 'ouder' or (said_by = 'OUDER' and speaker_id = recorded_by)),
  unique (id, subject, region_id),
  foreign key (corrects_id, subject, region_id) references absence_reasons (id, subject, region_id),
  foreign key (school_talk_id, subject, region_id, controller_id)
    references school_talks (id, subject, region_id, controller_id)
);
create index absence_reasons_of_subject_in_time on absence_reasons (subject, said_on, id);
create index absence_reasons_of_talk on absence_reasons (school_talk_id);

-- A talk of jeugdarts, leerplichtambtenaar, pupil and parents together (DB:275-276). It holds no text at all: what was
-- agreed stands in agreements, and nothing of health can stand here.
create table joint_talks (
  id uuid primary key default gen_random_uuid(),
  case_id uuid not null,
  subject uuid not null,
  region_id uuid not null,
  controller_id uuid not null references organisations (id),
  held_on date not null,
  party_ids uuid[] not null check (cardinality(party_ids) > 1),
  recorded_by uuid,
  recorded_capacity text,
  recorded_at timestamptz not null default transaction_timestamp(),
  unique (id, case_id, subject, region_id, controller_id),
  foreign key (case_id, subject, region_id) references cases (id, subject, region_id)
);
create index joint_talks_of_case_in_time on joint_talks (case_id, held_on, id);
create index joint_talks_of_subject on joint_talks (subject);

-- In which talk an agreement was made.
alter table agreements
  add column school_talk_id uuid,
  add column joint_talk_id uuid,
  add constraint agreements_school_talk_fkey foreign key (school_talk_id, case_id, subject, region_id, controller_id)
    references school_talks (id, case_id, subject, region_id, controller_id),
  add constraint agreements_joint_talk_fkey foreign key (joint_talk_id, case_id, subject, region_id, controller_id)
    references joint_talks (id, case_id, subject, region_id, controller_id);
create index agreements_of_school_talk on agreements (school_talk_id) where school_talk_id is not null;
create index agreements_of_joint_talk on agreements (joint_talk_id) where joint_talk_id is not null;

create trigger stamp before insert on school_talks for each row execute function app.stamp();
create trigger stamp before insert on absence_reasons for each row execute function app.stamp();
create trigger stamp before insert on joint_talks for each row execute function app.stamp();

-- What somebody heard in a preventive talk of their own stands in its report alone, in whatever capacity they act now
-- (DB:841-855); asked under a role that sees the report, which its author may not read any more.
create function app.check_reason() returns trigger language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  if exists (select 1 from public.preventive_talk_reports r
              where r.subject = new.subject and r.recorded_by = app.person() and r.held_on = new.said_on) then
    raise exception using errcode = 'DB061', message = 'said in a preventive talk';
  end if;
  return new;
end
$$;
create trigger check_reason before insert on absence_reasons for each row execute function app.check_reason();
