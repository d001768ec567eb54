-- Where people live and how to reach them (D03, D04): a row for each person or household; an earlier one is kept.

create table contact_details (
  id uuid primary key default gen_random_uuid(),
  subject uuid not null references pupils (subject),
  region_id uuid not null,
  controller_id uuid not null references organisations (id),
  person_id uuid not null references persons (id),
  phone text not null,
  email text,
  -- Not to be told to the pupil.
  shielded boolean not null default false,
  recorded_by uuid,
  recorded_capacity text,
  recorded_at timestamptz not null default transaction_timestamp(),
  superseded_at timestamptz,
  superseded_xid xid8
);
create unique index contact_details_of_subject on contact_details (subject, person_id) where superseded_xid is null;
create index contact_details_by_person on contact_details (person_id) where superseded_xid is null;

create table addresses (
  id uuid primary key default gen_random_uuid(),
  subject uuid not null references pupils (subject),
  region_id uuid not null,
  controller_id uuid not null references organisations (id),
  -- The household, so far as it is the pupil's family; and whether the pupil is of it.
  person_ids uuid[] not null check (cardinality(person_ids) > 0),
  of_pupil boolean not null,
  street text not null,
  house_number text not null,
  postal_code text not null,
  city text not null,
  shielded boolean not null default false,
  recorded_by uuid,
  recorded_capacity text,
  recorded_at timestamptz not null default transaction_timestamp(),
  superseded_at timestamptz,
  superseded_xid xid8
);
create index addresses_of_subject on addresses (subject) where superseded_xid is null;

create trigger stamp before insert on contact_details for each row execute function app.stamp();
create trigger stamp before insert on addresses for each row execute function app.stamp();
