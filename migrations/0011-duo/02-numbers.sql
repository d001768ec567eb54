-- BSN or onderwijsnummer (D02): sealed under a key that the database does not have, found by a keyed hash.

create table pupil_numbers (
  id uuid primary key default gen_random_uuid(),
  subject uuid not null references pupils (subject),
  region_id uuid not null,
  controller_id uuid not null references organisations (id),
  -- In whose records it stands; that the GGD holds it tells that it has a file.
  held_as text not null check (held_as in ('SCHOOL', 'GGD')),
  kind text not null check (kind in ('BSN', 'ONDERWIJSNUMMER')),
  key_id text not null,
  sealed text not null,
  number_hash text not null,
  recorded_by uuid,
  recorded_capacity text,
  recorded_at timestamptz not null default transaction_timestamp()
);
create index pupil_numbers_of_subject on pupil_numbers (subject);
create index pupil_numbers_by_hash on pupil_numbers (number_hash);
create trigger stamp before insert on pupil_numbers for each row execute function app.stamp();
