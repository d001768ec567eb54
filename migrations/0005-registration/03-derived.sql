-- What follows from the registration, written by the law's role in the transaction that registers: facts, counts, signals.

-- That somebody was absent on a day, how much of it and whether that was authorised; nothing of kind, hour or reason.
create table absence_facts (
  id uuid primary key default gen_random_uuid(),
  subject uuid not null references pupils (subject),
  region_id uuid not null,
  controller_id uuid not null references organisations (id),
  day date not null,
  lessons integer not null,
  half_days integer not null,
  authorised boolean,
  recorded_at timestamptz not null default transaction_timestamp(),
  recorded_xid xid8 not null default pg_current_xact_id(),
  superseded_at timestamptz,
  superseded_xid xid8
);
create index absence_facts_of_subject on absence_facts (subject, day, id) where superseded_xid is null;

-- From day to day that somebody was ill; not who said so, nor what was thought of it.
create table sickness_facts (
  id uuid primary key default gen_random_uuid(),
  subject uuid not null references pupils (subject),
  region_id uuid not null,
  controller_id uuid not null references organisations (id),
  from_day date not null,
  until_day date,
  recorded_at timestamptz not null default transaction_timestamp(),
  recorded_xid xid8 not null default pg_current_xact_id(),
  superseded_at timestamptz,
  superseded_xid xid8
);
create index sickness_facts_of_subject on sickness_facts (subject, from_day, id) where superseded_xid is null;

create table absence_counts (
  id uuid primary key default gen_random_uuid(),
  subject uuid not null references pupils (subject),
  region_id uuid not null,
  controller_id uuid not null references organisations (id),
  school_year date not null,
  late integer not null,
  truancy_lessons integer not null,
  truancy_half_days double precision not null,
  unauthorised_minutes integer not null,
  -- Not judged yet; it counts nowhere.
  to_be_judged integer not null,
  recorded_at timestamptz not null default transaction_timestamp(),
  recorded_xid xid8 not null default pg_current_xact_id(),
  superseded_at timestamptz,
  superseded_xid xid8
);
create unique index absence_counts_of_subject on absence_counts (subject, school_year, controller_id)
  where superseded_xid is null;

create table absence_count_facts (
  id uuid primary key default gen_random_uuid(),
  subject uuid not null references pupils (subject),
  region_id uuid not null,
  controller_id uuid not null references organisations (id),
  school_year date not null,
  late integer not null,
  truant integer not null,
  recorded_at timestamptz not null default transaction_timestamp(),
  recorded_xid xid8 not null default pg_current_xact_id(),
  superseded_at timestamptz,
  superseded_xid xid8
);
create unique index absence_count_facts_of_subject on absence_count_facts (subject, school_year, controller_id)
  where superseded_xid is null;

-- One row for each crossing of a criterion, told once; in two tables, since sickness is known to fewer.
create table absence_signals (
  id uuid primary key default gen_random_uuid(),
  subject uuid not null references pupils (subject),
  region_id uuid not null,
  controller_id uuid not null references organisations (id),
  key text not null,
  criterion text not null,
  -- May lie ahead: an illness that goes on crosses a criterion by itself, and nobody need look for that each night.
  crossed_on date not null,
  counts jsonb not null,
  source text not null,
  articles text[] not null,
  must_nl text not null,
  must_en text not null,
  action text not null,
  by_capacities text[] not null,
  due_on date,
  closed_at timestamptz,
  closed_with text,
  closed_by uuid,
  version integer not null default 1,
  recorded_at timestamptz not null default transaction_timestamp(),
  recorded_xid xid8 not null default pg_current_xact_id(),
  superseded_at timestamptz,
  superseded_xid xid8,
  check (num_nonnulls(closed_at, closed_with, closed_by) in (0, 3))
);
create unique index absence_signals_told_once on absence_signals (subject, controller_id, key) where superseded_xid is null;
create index absence_signals_open_at_school on absence_signals (controller_id, recorded_at desc, id desc)
  where closed_at is null and superseded_xid is null;

create table sickness_signals (like absence_signals including defaults including constraints);
alter table sickness_signals
  add primary key (id),
  add foreign key (subject) references pupils (subject),
  add foreign key (controller_id) references organisations (id),
  -- Of one that people made by hand (SICK-4, DB:419, 571): who saw it.
  add column recorded_by uuid,
  add column recorded_capacity text;
create unique index sickness_signals_told_once on sickness_signals (subject, controller_id, key) where superseded_xid is null;
create index sickness_signals_open_at_school on sickness_signals (controller_id, recorded_at desc, id desc)
  where closed_at is null and superseded_xid is null;
create trigger check_own_pupil before insert on sickness_signals for each row
  when (current_user <> 'doorbraak_law_writer') execute function app.check_own_pupil();
create trigger stamp before insert on sickness_signals for each row
  when (current_user <> 'doorbraak_law_writer') execute function app.stamp();

-- Until which transaction a pupil was counted; due where something was registered past the API.
create table absence_passes (
  subject uuid primary key references pupils (subject),
  region_id uuid not null,
  applied_at timestamptz,
  applied_xid xid8,
  due boolean not null default false
);
create index absence_passes_due on absence_passes (subject) where due;

create function app.absence_awaits() returns trigger language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  insert into public.absence_passes (subject, region_id) values (new.subject, new.region_id);
  return null;
end
$$;
create trigger absence_awaits after insert on pupils for each row execute function app.absence_awaits();

create function app.absence_awaits_all() returns void language sql security definer
  set search_path = pg_catalog, pg_temp as $$
  insert into public.absence_passes (subject, region_id) select p.subject, p.region_id from public.pupils p;
$$;

-- Asked at the end of each transaction that registered something: was it counted?
create function app.absence_follows() returns trigger language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  update public.absence_passes set due = true
   where subject = new.subject and applied_xid is distinct from pg_current_xact_id() and not due;
  return null;
end
$$;
create constraint trigger absence_follows after insert or update on absence_entries
  deferrable initially deferred for each row execute function app.absence_follows();
create constraint trigger absence_follows after insert or update on sick_spells
  deferrable initially deferred for each row execute function app.absence_follows();

-- The pupils whose registration is counted now. Asked in a sub-select, once for a statement: read for each row, a thousand of
-- them would be.
create function app.law_subjects() returns uuid[] language sql stable parallel safe
  return nullif(current_setting('doorbraak.law_subjects', true), '')::uuid[];
