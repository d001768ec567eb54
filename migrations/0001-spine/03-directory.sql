-- Regions, organisations, people and their appointments (D31).

create table regions (
  id uuid primary key default gen_random_uuid(),
  name text not null,
  protocol text not null
);

create table organisations (
  id uuid primary key default gen_random_uuid(),
  regions uuid[] not null check (cardinality(regions) > 0),
  name text not null,
  kind text not null check (kind in ('SCHOOL_PO', 'SCHOOL_VO', 'SCHOOL_MBO', 'GGD', 'GEMEENTE',
    'SCHOOLMAATSCHAPPELIJK_WERK', 'SAMENWERKINGSVERBAND', 'GECERTIFICEERDE_INSTELLING', 'ONDERWIJSCONSULENTEN',
    'PARTNER', 'TOEZICHT'))
);

-- Names of professionals only: pupils' and parents' names are data of their own (Pupil, Authority).
create table persons (
  id uuid primary key default gen_random_uuid(),
  regions uuid[] not null check (cardinality(regions) > 0),
  name text
);

-- Under which subject an issuer's tokens know a person.
create table identities (
  issuer text not null,
  subject text not null,
  person_id uuid not null references persons (id),
  primary key (issuer, subject)
);

create table appointments (
  id uuid primary key default gen_random_uuid(),
  region_id uuid not null references regions (id),
  person_id uuid not null references persons (id),
  organisation_id uuid not null references organisations (id),
  capacity text not null,
  job_title text not null,
  during tstzrange not null check (not isempty(during)),
  unique (id, region_id, person_id, organisation_id, capacity),
  exclude using gist (person_id with =, organisation_id with =, capacity with =, region_id with =, during with &&)
);
create index appointments_of_organisation on appointments (organisation_id);
