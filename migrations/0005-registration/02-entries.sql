-- Presence, absence (D05) and sickness (D07) as registered; never a reason, and never the nature of an illness.

-- Written by the school's own system, when a pupil reported it there (LPW 13b).
alter table pupils add column lives_independently_since date;
create index pupils_of_school_in_time on pupils (controller_id, recorded_at desc, id desc);

create table absence_entries (
  id uuid primary key default gen_random_uuid(),
  -- The first row of this entry: a correction is another row of it, one version further.
  first_id uuid not null,
  version integer not null check (version >= 1),
  subject uuid not null references pupils (subject),
  region_id uuid not null,
  controller_id uuid not null references organisations (id),
  day date not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  minutes integer not null generated always as ((extract(epoch from ends_at - starts_at) / 60)::integer) stored,
  unit text not null check (unit in ('LESSON', 'HALF_DAY')),
  lesson text,
  kind text not null check (kind in ('PRESENT', 'LATE', 'TRUANCY', 'SICK', 'SENT_HOME_ILL', 'LEAVE', 'OTHER')),
  -- Null: not judged yet.
  authorised boolean,
  -- By which the school's own system knows the entry; sent again, it is not registered again.
  source_key text,
  recorded_by uuid,
  recorded_capacity text,
  recorded_at timestamptz not null default transaction_timestamp(),
  recorded_xid xid8 not null default pg_current_xact_id(),
  superseded_at timestamptz,
  superseded_xid xid8,
  check (ends_at > starts_at),
  check (ends_at <= starts_at + interval '1 day'),
  check (day = (starts_at at time zone 'Europe/Amsterdam')::date),
  check ((superseded_at is null) = (superseded_xid is null)),
  check ((version = 1) = (first_id = id)),
  unique (first_id, version),
  -- Nobody is registered twice at once; both ends as they come, so that the range can always be made.
  exclude using gist (subject with =, controller_id with =,
    tstzrange(least(starts_at, ends_at), greatest(starts_at, ends_at)) with &&) where (superseded_xid is null)
);
create index absence_entries_of_subject_in_time on absence_entries (subject, starts_at desc, id desc);
create index absence_entries_of_subject_by_day on absence_entries (subject, day)
  where superseded_xid is null and kind <> 'PRESENT';
create unique index absence_entries_by_source on absence_entries (subject, controller_id, source_key) where version = 1;

create table sick_spells (
  id uuid primary key default gen_random_uuid(),
  first_id uuid not null,
  version integer not null check (version >= 1),
  subject uuid not null references pupils (subject),
  region_id uuid not null,
  controller_id uuid not null references organisations (id),
  from_day date not null,
  -- The last day of it; null while the pupil is ill.
  until_day date check (until_day >= from_day),
  reported_by text not null check (reported_by in ('OUDER', 'LEERLING', 'SCHOOL')),
  -- "Onduidelijk" as the school judges it (DB:415, 564); no judgement of an illness.
  unclear boolean not null default false,
  recorded_by uuid,
  recorded_capacity text,
  recorded_at timestamptz not null default transaction_timestamp(),
  recorded_xid xid8 not null default pg_current_xact_id(),
  superseded_at timestamptz,
  superseded_xid xid8,
  check ((superseded_at is null) = (superseded_xid is null)),
  check ((version = 1) = (first_id = id)),
  unique (first_id, version),
  exclude using gist (subject with =, controller_id with =,
    daterange(least(from_day, until_day), greatest(from_day, until_day), '[]') with &&) where (superseded_xid is null)
);
create index sick_spells_of_subject_in_time on sick_spells (subject, from_day, id) where superseded_xid is null;
create index sick_spells_open_at_school on sick_spells (controller_id, from_day desc, id desc)
  where until_day is null and superseded_xid is null;

-- A row is about a pupil of the school whose row it is; asked as whoever writes, who sees the pupil.
create function app.check_own_pupil() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if not exists (select 1 from public.pupils p
                  where p.subject = new.subject and p.region_id = new.region_id and p.controller_id = new.controller_id) then
    raise exception using errcode = 'DB002', message = 'no such pupil at this school';
  end if;
  return new;
end
$$;

-- Of what stands, only that it was superseded is ever noted, once, and by the transaction that does it.
create function app.supersede_once() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if old.superseded_xid is not null or new.superseded_xid is distinct from pg_current_xact_id() then
    raise exception using errcode = 'DB006', message = 'what was registered is superseded and never changed';
  end if;
  return new;
end
$$;

create trigger check_own_pupil before insert on absence_entries for each row execute function app.check_own_pupil();
create trigger check_own_pupil before insert on sick_spells for each row execute function app.check_own_pupil();
create trigger supersede_once before update on absence_entries for each row execute function app.supersede_once();
create trigger supersede_once before update on sick_spells for each row execute function app.supersede_once();
create trigger stamp before insert on absence_entries for each row execute function app.stamp();
create trigger stamp before insert on sick_spells for each row execute function app.stamp();
