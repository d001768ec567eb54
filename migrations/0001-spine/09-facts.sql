-- What the law's pass leaves behind: links, age boundaries and periods of consent. A row that no longer holds is
-- superseded, never changed, so that any decision can be made again as it was known then.

create table links (
  id uuid primary key default gen_random_uuid(),
  case_id uuid references cases (id),
  subject uuid not null references pupils (subject),
  region_id uuid not null,
  person_id uuid not null,
  organisation_id uuid,
  capacity text not null,
  kind text not null check (kind in ('PARTICIPATES', 'REFERRED', 'INVITED_TO_TALK', 'TREATS', 'SELF', 'FAMILY',
    'PARENT_WITH_AUTHORITY')),
  during tstzrange not null check (not isempty(during)),
  recorded_at timestamptz not null default transaction_timestamp(),
  recorded_xid xid8 not null default pg_current_xact_id(),
  superseded_at timestamptz,
  superseded_xid xid8,
  check ((case_id is null) = (kind in ('SELF', 'FAMILY', 'PARENT_WITH_AUTHORITY'))),
  check ((organisation_id is null) = (kind in ('SELF', 'FAMILY', 'PARENT_WITH_AUTHORITY')))
);
create index links_of_case on links (case_id, person_id) where superseded_xid is null;
create index links_of_subject on links (subject, person_id) where superseded_xid is null;
create index links_of_person on links (person_id, case_id) where superseded_xid is null;

create table age_boundaries (
  id uuid primary key default gen_random_uuid(),
  subject uuid not null references pupils (subject),
  region_id uuid not null,
  turns_12_at timestamptz not null,
  turns_16_at timestamptz not null,
  turns_18_at timestamptz not null,
  recorded_at timestamptz not null default transaction_timestamp(),
  recorded_xid xid8 not null default pg_current_xact_id(),
  superseded_at timestamptz,
  superseded_xid xid8
);
create unique index age_boundaries_of_subject on age_boundaries (subject) where superseded_xid is null;

create table consent_periods (
  id uuid primary key default gen_random_uuid(),
  consent_id uuid not null,
  case_id uuid not null,
  subject uuid not null,
  region_id uuid not null,
  controller_id uuid not null,
  data_class text not null,
  recipient integer not null,
  during tstzrange not null check (not isempty(during)),
  status text not null check (status in ('ACTIVE', 'PENDING', 'REFUSED', 'WITHDRAWN', 'EXPIRED', 'SUSPENDED_AGE12',
    'LAPSED_AGE16', 'SUSPENDED_AUTHORITY')),
  rule text not null,
  law_version text not null,
  agreed integer not null,
  needed integer not null,
  recorded_at timestamptz not null default transaction_timestamp(),
  recorded_xid xid8 not null default pg_current_xact_id(),
  superseded_at timestamptz,
  superseded_xid xid8,
  foreign key (consent_id, case_id, subject, region_id, controller_id)
    references consents (id, case_id, subject, region_id, controller_id),
  exclude using gist (consent_id with =, data_class with =, recipient with =, during with &&)
    where (superseded_xid is null)
);
create index consent_periods_of_consent on consent_periods (consent_id) where superseded_xid is null;
create index consent_periods_of_subject on consent_periods (subject) where superseded_xid is null;

-- The open periods alone, towards whom they are open; this is what "consented" asks.
create table consent_grants (
  period_id uuid primary key references consent_periods (id),
  case_id uuid not null,
  subject uuid not null,
  region_id uuid not null,
  controller_id uuid not null,
  data_class text not null,
  purposes text[] not null,
  capacity text not null,
  organisation_id uuid,
  person_id uuid,
  during tstzrange not null check (not isempty(during)),
  recorded_at timestamptz not null default transaction_timestamp(),
  recorded_xid xid8 not null default pg_current_xact_id(),
  superseded_at timestamptz,
  superseded_xid xid8,
  check (num_nonnulls(organisation_id, person_id) >= 1)
);
create index consent_grants_of_case on consent_grants (case_id, data_class) where superseded_xid is null;
create index consent_grants_of_subject on consent_grants (subject, data_class) where superseded_xid is null;

-- "May I share?", answered with yes or no and nothing else (the masked D24).
create table consent_statuses (
  id uuid primary key default gen_random_uuid(),
  case_id uuid not null,
  subject uuid not null,
  region_id uuid not null,
  controller_id uuid not null,
  consent_id uuid not null,
  data_class text not null,
  purposes text[] not null,
  capacity text not null,
  organisation_id uuid,
  open_during tstzmultirange not null,
  recorded_at timestamptz not null default transaction_timestamp(),
  recorded_xid xid8 not null default pg_current_xact_id(),
  superseded_at timestamptz,
  superseded_xid xid8,
  foreign key (case_id, subject, region_id) references cases (id, subject, region_id)
);
create index consent_statuses_of_case on consent_statuses (case_id) where superseded_xid is null;

-- Whom a request of consent concerns, and when: whoever decides on it, and whoever has spoken, from then on. What
-- "own_data" asks.
create table consent_parties (
  id uuid primary key default gen_random_uuid(),
  consent_id uuid not null references consents (id),
  subject uuid not null,
  region_id uuid not null,
  person_id uuid not null,
  decides boolean not null,
  during tstzrange not null check (not isempty(during)),
  recorded_at timestamptz not null default transaction_timestamp(),
  recorded_xid xid8 not null default pg_current_xact_id(),
  superseded_at timestamptz,
  superseded_xid xid8
);
create index consent_parties_of_consent on consent_parties (consent_id, person_id) where superseded_xid is null;
create index consent_parties_of_subject on consent_parties (subject) where superseded_xid is null;

-- A parent's access to care data that is frozen (law.md 1.7, 3); decided by the care provider, recorded elsewhere.
create table access_freezes (
  id uuid primary key default gen_random_uuid(),
  subject uuid not null references pupils (subject),
  region_id uuid not null,
  person_id uuid not null,
  during tstzrange not null check (not isempty(during)),
  recorded_at timestamptz not null default transaction_timestamp(),
  recorded_xid xid8 not null default pg_current_xact_id(),
  superseded_at timestamptz,
  superseded_xid xid8
);
create index access_freezes_of_subject on access_freezes (subject, person_id) where superseded_xid is null;
