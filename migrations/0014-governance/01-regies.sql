-- Who has the regie over a case: always one, dated, handed over with its history (DB:210, 291, 330; AM:151).

create table regies (
  id uuid primary key default gen_random_uuid(),
  case_id uuid not null,
  subject uuid not null,
  region_id uuid not null,
  -- The school whose case it is.
  controller_id uuid not null references organisations (id),
  person_id uuid not null references persons (id),
  -- None of a pupil or parent, who hold it by exception (DB:238).
  organisation_id uuid references organisations (id),
  capacity text not null,
  -- As of a participant: that somebody from care has the regie is care data.
  is_care boolean not null generated always as (capacity in ('jeugdarts', 'jgz-medewerker', 'schoolpsycholoog',
    'schoolmaatschappelijk-werker', 'gezinsmanager', 'partner-deelnemer', 'client-ggd')) stored,
  from_at timestamptz not null,
  until_at timestamptz check (until_at >= from_at),
  version integer not null default 1,
  recorded_by uuid,
  recorded_capacity text,
  recorded_at timestamptz not null default transaction_timestamp(),
  check ((organisation_id is null) = (capacity in ('leerling', 'ouder'))),
  unique (id, case_id, subject, region_id, controller_id),
  foreign key (case_id, subject, region_id) references cases (id, subject, region_id),
  constraint regies_one_at_a_time exclude using gist (case_id with =, tstzrange(from_at, until_at) with &&)
);
create index regies_of_case_in_time on regies (case_id, from_at, id);
create index regies_of_subject on regies (subject);

-- Why it was handed over, in words that may speak of anything: for the school's coordinator and the pupil.
create table regie_grounds (
  id uuid primary key default gen_random_uuid(),
  regie_id uuid not null unique,
  case_id uuid not null,
  subject uuid not null,
  region_id uuid not null,
  controller_id uuid not null references organisations (id),
  reason text not null,
  -- Why it is an exception that pupil or parents have it (DB:238).
  exceptional_grounds text,
  recorded_by uuid,
  recorded_capacity text,
  recorded_at timestamptz not null default transaction_timestamp(),
  foreign key (regie_id, case_id, subject, region_id, controller_id)
    references regies (id, case_id, subject, region_id, controller_id)
);
create index regie_grounds_of_case on regie_grounds (case_id);
create index regie_grounds_of_subject on regie_grounds (subject);

-- Which partners agreed that pupil or parents have it (DB:238); each is shown as that participant is.
create table regie_agreements (
  id uuid primary key default gen_random_uuid(),
  regie_id uuid not null,
  case_id uuid not null,
  subject uuid not null,
  region_id uuid not null,
  controller_id uuid not null references organisations (id),
  person_id uuid not null references persons (id),
  organisation_id uuid not null references organisations (id),
  capacity text not null,
  is_care boolean not null generated always as (capacity in ('jeugdarts', 'jgz-medewerker', 'schoolpsycholoog',
    'schoolmaatschappelijk-werker', 'gezinsmanager', 'partner-deelnemer', 'client-ggd')) stored,
  recorded_by uuid,
  recorded_capacity text,
  recorded_at timestamptz not null default transaction_timestamp(),
  unique (regie_id, person_id, organisation_id, capacity),
  foreign key (regie_id, case_id, subject, region_id, controller_id)
    references regies (id, case_id, subject, region_id, controller_id)
);
create index regie_agreements_of_case on regie_agreements (case_id);
create index regie_agreements_of_subject on regie_agreements (subject);

create trigger stamp before insert on regies for each row execute function app.stamp();
create trigger stamp before insert on regie_grounds for each row execute function app.stamp();
create trigger stamp before insert on regie_agreements for each row execute function app.stamp();
