-- What a statute opens (law.md 1.3): to which organisation, in which capacity, of which classes, and when; left behind by
-- the law's pass. And where the pupil lives, by which a report finds its municipality.

alter table organisations add unique (id, kind);

-- Of the school's own system; a municipality and nothing else.
alter table pupils
  add column municipality_id uuid,
  add column municipality_kind text generated always as ('GEMEENTE') stored,
  add foreign key (municipality_id, municipality_kind) references organisations (id, kind);

create table home_municipalities (
  id uuid primary key default gen_random_uuid(),
  subject uuid not null references pupils (subject),
  region_id uuid not null,
  organisation_id uuid not null,
  during tstzrange not null check (not isempty(during)),
  recorded_at timestamptz not null default transaction_timestamp(),
  recorded_xid xid8 not null default pg_current_xact_id(),
  superseded_at timestamptz,
  superseded_xid xid8
);
create index home_municipalities_of_subject on home_municipalities (subject, organisation_id) where superseded_xid is null;

create table statutory_openings (
  id uuid primary key default gen_random_uuid(),
  subject uuid not null references pupils (subject),
  -- Null: of the pupil, whatever the case.
  case_id uuid references cases (id),
  region_id uuid not null,
  organisation_id uuid not null,
  capacity text not null,
  statute_row text not null check (statute_row ~ '^E(0[1-9]|1[0-8])$'),
  data_classes text[] not null check (cardinality(data_classes) > 0),
  during tstzrange not null check (not isempty(during)),
  -- The notice, report or request that established it.
  evidence_id uuid not null,
  recorded_at timestamptz not null default transaction_timestamp(),
  recorded_xid xid8 not null default pg_current_xact_id(),
  superseded_at timestamptz,
  superseded_xid xid8
);
create index statutory_openings_of_subject on statutory_openings (subject, organisation_id) where superseded_xid is null;
create index statutory_openings_to on statutory_openings (organisation_id, capacity, subject) where superseded_xid is null;

-- Whoever leaves the law at that after writing what it looks at, leaves what a statute had opened closed too.
create function app.close_statutory() returns trigger language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  update public.statutory_openings set superseded_at = greatest(app.now(), recorded_at), superseded_xid = pg_current_xact_id()
   where superseded_xid is null and subject = new.subject;
  update public.home_municipalities set superseded_at = greatest(app.now(), recorded_at), superseded_xid = pg_current_xact_id()
   where superseded_xid is null and subject = new.subject;
  return null;
end
$$;
create trigger close_statutory after update on law_passes for each row when (new.due) execute function app.close_statutory();
