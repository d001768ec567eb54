-- That there was a zorgmelding, a proces-verbaal or a maatregel (D17; AM:237-239, DB:1049), and the bare fact of it.

create table safety_marks (
  id uuid primary key default gen_random_uuid(),
  case_id uuid not null,
  subject uuid not null,
  region_id uuid not null,
  controller_id uuid not null references organisations (id),
  kind text not null check (kind in ('ZORGMELDING', 'PROCES_VERBAAL', 'MAATREGEL')),
  happened_on date not null,
  safe boolean not null default false,
  version integer not null default 1,
  recorded_by uuid,
  recorded_capacity text,
  recorded_at timestamptz not null default transaction_timestamp(),
  foreign key (case_id, subject, region_id) references cases (id, subject, region_id)
);
create index safety_marks_of_case on safety_marks (case_id);

-- By kind and calendar year, once for each organisation that knows of it; when in the year, or how often, it does not tell.
create table safety_facts (
  id uuid primary key default gen_random_uuid(),
  case_id uuid not null,
  subject uuid not null,
  region_id uuid not null,
  controller_id uuid not null references organisations (id),
  kind text not null check (kind in ('ZORGMELDING', 'PROCES_VERBAAL', 'MAATREGEL')),
  year integer not null,
  recorded_at timestamptz not null default transaction_timestamp(),
  unique (case_id, controller_id, kind, year),
  foreign key (case_id, subject, region_id) references cases (id, subject, region_id)
);

create trigger stamp before insert on safety_marks for each row execute function app.stamp();

-- Left behind by whatever writes a mark: whoever may know the fact need not be who wrote the mark.
create function app.leave_safety_fact() returns trigger language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  insert into public.safety_facts (case_id, subject, region_id, controller_id, kind, year, recorded_at)
  values (new.case_id, new.subject, new.region_id, new.controller_id, new.kind,
          extract(year from new.happened_on)::integer, new.recorded_at)
  on conflict do nothing;
  return null;
end
$$;
create trigger leave_safety_fact after insert on safety_marks for each row execute function app.leave_safety_fact();
