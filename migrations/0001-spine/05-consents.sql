-- What was asked, what was answered, who was told (D24): written once, never changed.

create table consents (
  id uuid primary key default gen_random_uuid(),
  case_id uuid not null,
  subject uuid not null,
  region_id uuid not null,
  -- The organisation that asks and whose data would be shared.
  controller_id uuid not null references organisations (id),
  data_classes text[] not null check (cardinality(data_classes) > 0),
  -- [{organisationId, personId, capacity}]: each recipient by name and capacity; there is no "all partners".
  recipients jsonb not null check (jsonb_typeof(recipients) = 'array' and jsonb_array_length(recipients) > 0),
  purposes text[] not null check (cardinality(purposes) > 0),
  phase text not null,
  concerned_parents uuid[] not null default '{}',
  source_is_care boolean not null,
  explanation text not null,
  text_version text not null,
  language text not null,
  supersedes uuid references consents (id),
  asked_at timestamptz not null default transaction_timestamp(),
  valid_until date not null,
  recorded_by uuid,
  recorded_capacity text,
  recorded_at timestamptz not null default transaction_timestamp(),
  unique (id, case_id, subject, region_id, controller_id),
  foreign key (case_id, subject, region_id) references cases (id, subject, region_id)
);
create index consents_of_case on consents (case_id);
create index consents_of_subject on consents (subject);

create table consent_statements (
  id uuid primary key default gen_random_uuid(),
  consent_id uuid not null,
  case_id uuid not null,
  subject uuid not null,
  region_id uuid not null,
  controller_id uuid not null,
  by_person_id uuid not null references persons (id),
  quality text not null check (quality in ('LEERLING', 'OUDER', 'VOOGD', 'CURATOR', 'MENTOR')),
  answer text not null check (answer in ('YES', 'NO', 'WITHDRAWN')),
  method text not null check (method in ('WRITTEN', 'ORAL', 'DIGITAL')),
  -- Null: the whole request. Else only these classes, or these recipients by their place in the request.
  data_classes text[],
  recipients integer[],
  witness text,
  stated_at timestamptz not null default transaction_timestamp(),
  recorded_by uuid,
  recorded_capacity text,
  recorded_at timestamptz not null default transaction_timestamp(),
  foreign key (consent_id, case_id, subject, region_id, controller_id)
    references consents (id, case_id, subject, region_id, controller_id)
);
create index consent_statements_of_consent on consent_statements (consent_id);
create index consent_statements_of_subject on consent_statements (subject);

-- That a parent was told of the other's consent, from which five school days of silence count (G01).
create table consent_notices (
  id uuid primary key default gen_random_uuid(),
  consent_id uuid not null,
  case_id uuid not null,
  subject uuid not null,
  region_id uuid not null,
  controller_id uuid not null,
  adult_id uuid not null references persons (id),
  notified_on date not null,
  recorded_by uuid,
  recorded_capacity text,
  recorded_at timestamptz not null default transaction_timestamp(),
  foreign key (consent_id, case_id, subject, region_id, controller_id)
    references consents (id, case_id, subject, region_id, controller_id)
);
create index consent_notices_of_consent on consent_notices (consent_id);
create index consent_notices_of_subject on consent_notices (subject);

create trigger stamp before insert on consents for each row execute function app.stamp();
create trigger stamp before insert on consent_statements for each row execute function app.stamp();
create trigger stamp before insert on consent_notices for each row execute function app.stamp();
