-- The minutes of one case at one meeting (D20; AM:117-122): a container, its paragraphs, and what was agreed there.

create table meeting_minutes (
  id uuid primary key default gen_random_uuid(),
  meeting_item_id uuid not null unique,
  case_id uuid not null,
  subject uuid not null,
  region_id uuid not null,
  controller_id uuid not null references organisations (id),
  state text not null check (state in ('DRAFT', 'SETTLED')),
  settled_on date,
  next_on date,
  version integer not null default 1,
  recorded_by uuid,
  recorded_capacity text,
  recorded_at timestamptz not null default transaction_timestamp(),
  check ((state = 'SETTLED') = (settled_on is not null)),
  unique (id, meeting_item_id, case_id, subject, region_id, controller_id),
  foreign key (meeting_item_id, case_id, subject, region_id, controller_id)
    references meeting_items (id, case_id, subject, region_id, controller_id)
);
create index meeting_minutes_of_case on meeting_minutes (case_id);
create index meeting_minutes_of_subject on meeting_minutes (subject);

create table minutes_paragraphs (
  id uuid primary key default gen_random_uuid(),
  minutes_id uuid not null,
  meeting_item_id uuid not null,
  case_id uuid not null,
  subject uuid not null,
  region_id uuid not null,
  controller_id uuid not null references organisations (id),
  part text not null check (part in ('ANSWER', 'DECISION', 'DOCUMENT', 'OTHER')),
  -- Of a checklist, by its code (src/domain/forms).
  question text,
  -- Of a document: when it was sent, and to which of those invited (FM:9).
  sent_on date,
  sent_to_ids uuid[] not null,
  -- What it tells of (DB:623-627); null: nobody said, and it counts as the most restricted (decisions.md Q17).
  data_class text check (data_class in ('D05', 'D06', 'D07', 'D08', 'D10', 'D11', 'D12', 'D13', 'D14', 'D15', 'D16', 'D17')),
  about text not null check (about in ('STUDENT', 'PARENT', 'MIXED')),
  person_id uuid references persons (id),
  domain text not null check (domain in ('GENERAL', 'CARE')),
  party_ids uuid[] not null,
  text text not null,
  -- What the rules of the class's own noun ask of a row, said of the paragraph.
  about_person_id uuid generated always as (person_id) stored,
  about_pupil boolean generated always as (about = 'STUDENT') stored not null,
  speaker_id uuid generated always as (person_id) stored,
  said_by text generated always as (case about when 'STUDENT' then 'LEERLING' when 'PARENT' then 'OUDER' else 'ANDERS' end) stored not null,
  -- Of safety nothing in minutes is marked safe: pupil and parents read such a paragraph through its own noun alone.
  safe boolean generated always as (false) stored not null,
  recorded_by uuid,
  recorded_capacity text,
  recorded_at timestamptz not null default transaction_timestamp(),
  check ((about = 'STUDENT') = (person_id is null)),
  check ((part = 'ANSWER') = (question is not null)),
  check ((part = 'DOCUMENT') = (sent_on is not null)),
  check (part = 'DOCUMENT' or sent_to_ids = '{}'),
  foreign key (minutes_id, meeting_item_id, case_id, subject, region_id, controller_id)
    references meeting_minutes (id, meeting_item_id, case_id, subject, region_id, controller_id)
);
create index minutes_paragraphs_in_order on minutes_paragraphs (minutes_id, recorded_at, id);
create index minutes_paragraphs_of_case on minutes_paragraphs (case_id);
create index minutes_paragraphs_of_subject on minutes_paragraphs (subject);

alter table agreements
  add column meeting_item_id uuid,
  add constraint agreements_meeting_item_fkey foreign key (meeting_item_id, case_id, subject, region_id, controller_id)
    references meeting_items (id, case_id, subject, region_id, controller_id),
  add constraint agreements_of_item unique (id, meeting_item_id);
create index agreements_of_meeting_item on agreements (meeting_item_id) where meeting_item_id is not null;

create table agreement_deviations (
  id uuid primary key default gen_random_uuid(),
  minutes_id uuid not null,
  meeting_item_id uuid not null,
  case_id uuid not null,
  subject uuid not null,
  region_id uuid not null,
  controller_id uuid not null references organisations (id),
  agreement_id uuid not null,
  kind text not null check (kind in ('NOT_DONE', 'LATER', 'OTHERWISE')),
  new_due_on date,
  recorded_by uuid,
  recorded_capacity text,
  recorded_at timestamptz not null default transaction_timestamp(),
  check ((kind = 'LATER') = (new_due_on is not null)),
  foreign key (minutes_id, meeting_item_id, case_id, subject, region_id, controller_id)
    references meeting_minutes (id, meeting_item_id, case_id, subject, region_id, controller_id),
  foreign key (agreement_id, meeting_item_id) references agreements (id, meeting_item_id)
);
create index agreement_deviations_in_order on agreement_deviations (minutes_id, recorded_at, id);
create index agreement_deviations_of_agreement on agreement_deviations (agreement_id);
create index agreement_deviations_of_case on agreement_deviations (case_id);
create index agreement_deviations_of_subject on agreement_deviations (subject);

create trigger stamp before insert on meeting_minutes for each row execute function app.stamp();
create trigger stamp before insert on minutes_paragraphs for each row execute function app.stamp();
create trigger stamp before insert on agreement_deviations for each row execute function app.stamp();
