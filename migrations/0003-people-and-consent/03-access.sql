-- A parent's access to care data of a pupil from 12 to 15 (law.md 1.7): the pupil's objection, what the care provider
-- decides on it, and what the provider releases.

create table access_objections (
  id uuid primary key default gen_random_uuid(),
  subject uuid not null references pupils (subject),
  region_id uuid not null,
  -- The provider that refuses by itself; null where the pupil objects.
  controller_id uuid references organisations (id),
  parent_id uuid not null references persons (id),
  filed_as text not null check (filed_as in ('LEERLING', 'PROVIDER')),
  wish text not null,
  filed_at timestamptz not null default transaction_timestamp(),
  recorded_by uuid,
  recorded_capacity text,
  recorded_at timestamptz not null default transaction_timestamp(),
  check ((filed_as = 'PROVIDER') = (controller_id is not null)),
  check (recorded_capacity is null or (filed_as = 'LEERLING') = (recorded_capacity = 'leerling')),
  unique (id, subject, region_id)
);
create index access_objections_of_subject on access_objections (subject, parent_id);

create table access_decisions (
  id uuid primary key default gen_random_uuid(),
  objection_id uuid not null,
  subject uuid not null,
  region_id uuid not null,
  controller_id uuid not null references organisations (id),
  outcome text not null check (outcome in ('UPHELD', 'PARTIAL', 'REJECTED')),
  -- What stays closed when it is upheld in part.
  data_classes text[],
  reason text not null,
  review_on date not null,
  decided_at timestamptz not null default transaction_timestamp(),
  recorded_by uuid,
  recorded_capacity text,
  recorded_at timestamptz not null default transaction_timestamp(),
  check ((outcome = 'PARTIAL') = (data_classes is not null)),
  foreign key (objection_id, subject, region_id) references access_objections (id, subject, region_id)
);
create index access_decisions_of_objection on access_decisions (objection_id);
create index access_decisions_of_subject on access_decisions (subject);

create table access_releases (
  id uuid primary key default gen_random_uuid(),
  subject uuid not null references pupils (subject),
  region_id uuid not null,
  controller_id uuid not null references organisations (id),
  parent_id uuid not null references persons (id),
  data_classes text[] not null check (cardinality(data_classes) > 0),
  -- Why the parent needs it as legal representative, as the parent said (DB:655-657).
  need text not null,
  until_day date not null,
  released_at timestamptz not null default transaction_timestamp(),
  ended_at timestamptz check (ended_at >= released_at),
  version integer not null default 1,
  recorded_by uuid,
  recorded_capacity text,
  recorded_at timestamptz not null default transaction_timestamp()
);
create index access_releases_of_subject on access_releases (subject);

create trigger stamp before insert on access_objections for each row execute function app.stamp();
create trigger stamp before insert on access_decisions for each row execute function app.stamp();
create trigger stamp before insert on access_releases for each row execute function app.stamp();

-- Which classes are frozen; null: all of care.
alter table access_freezes add column data_classes text[];

-- What a provider released to a parent, and when; left behind by the law's pass.
create table access_openings (
  id uuid primary key default gen_random_uuid(),
  subject uuid not null references pupils (subject),
  region_id uuid not null,
  person_id uuid not null,
  controller_id uuid not null,
  data_classes text[] not null,
  during tstzrange not null check (not isempty(during)),
  recorded_at timestamptz not null default transaction_timestamp(),
  recorded_xid xid8 not null default pg_current_xact_id(),
  superseded_at timestamptz,
  superseded_xid xid8
);
create index access_openings_of_subject on access_openings (subject, person_id) where superseded_xid is null;
