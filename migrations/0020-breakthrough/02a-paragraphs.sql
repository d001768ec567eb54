-- What was answered in a registration and said at the table, each paragraph with what it tells of (DB:623-627, Q17).

create table registration_paragraphs (
  id uuid primary key default gen_random_uuid(),
  registration_id uuid not null,
  case_id uuid not null,
  subject uuid not null,
  region_id uuid not null,
  -- The organisation that wrote it.
  controller_id uuid not null references organisations (id),
  -- By the code of the form (src/domain/forms).
  question text,
  data_class text check (data_class in ('D05', 'D06', 'D07', 'D08', 'D10', 'D11', 'D12', 'D13', 'D14', 'D15', 'D16', 'D17')),
  about text not null check (about in ('STUDENT', 'PARENT', 'MIXED')),
  person_id uuid references persons (id),
  domain text not null check (domain in ('GENERAL', 'CARE')),
  party_ids uuid[] not null,
  text text not null,
  replaced_at timestamptz,
  -- What the rules of the class's own noun ask of a row, said of the paragraph.
  about_person_id uuid generated always as (person_id) stored,
  about_pupil boolean generated always as (about = 'STUDENT') stored not null,
  speaker_id uuid generated always as (person_id) stored,
  said_by text generated always as (case about when 'STUDENT' then 'LEERLING' when 'PARENT' then 'OUDER' else 'ANDERS' end) stored not null,
  safe boolean generated always as (false) stored not null,
  recorded_by uuid,
  recorded_capacity text,
  recorded_at timestamptz not null default transaction_timestamp(),
  check ((about = 'STUDENT') = (person_id is null)),
  foreign key (registration_id, case_id, subject, region_id)
    references breakthrough_registrations (id, case_id, subject, region_id)
);
create index registration_paragraphs_of_registration_in_order
  on registration_paragraphs (registration_id, recorded_at, id);
create index registration_paragraphs_of_case on registration_paragraphs (case_id);
create index registration_paragraphs_of_subject on registration_paragraphs (subject);

create table progress_paragraphs (
  id uuid primary key default gen_random_uuid(),
  progress_id uuid not null,
  case_id uuid not null,
  subject uuid not null,
  region_id uuid not null,
  controller_id uuid not null references organisations (id),
  question text,
  data_class text check (data_class in ('D05', 'D06', 'D07', 'D08', 'D10', 'D11', 'D12', 'D13', 'D14', 'D15', 'D16', 'D17')),
  about text not null check (about in ('STUDENT', 'PARENT', 'MIXED')),
  person_id uuid references persons (id),
  domain text not null check (domain in ('GENERAL', 'CARE')),
  party_ids uuid[] not null,
  text text not null,
  about_person_id uuid generated always as (person_id) stored,
  about_pupil boolean generated always as (about = 'STUDENT') stored not null,
  speaker_id uuid generated always as (person_id) stored,
  said_by text generated always as (case about when 'STUDENT' then 'LEERLING' when 'PARENT' then 'OUDER' else 'ANDERS' end) stored not null,
  safe boolean generated always as (false) stored not null,
  recorded_by uuid,
  recorded_capacity text,
  recorded_at timestamptz not null default transaction_timestamp(),
  check ((about = 'STUDENT') = (person_id is null)),
  foreign key (progress_id, case_id, subject, region_id) references breakthrough_progress (id, case_id, subject, region_id)
);
create index progress_paragraphs_of_progress_in_order on progress_paragraphs (progress_id, recorded_at, id);
create index progress_paragraphs_of_case on progress_paragraphs (case_id);
create index progress_paragraphs_of_subject on progress_paragraphs (subject);

create trigger stamp before insert on registration_paragraphs for each row execute function app.stamp();
create trigger stamp before insert on progress_paragraphs for each row execute function app.stamp();
