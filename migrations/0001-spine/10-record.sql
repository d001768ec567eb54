-- The record (D25): a line is an operation, a data subject and a group of classes that are known together.

create table policy_versions (
  hash text primary key,
  rules text not null,
  recorded_at timestamptz not null default transaction_timestamp()
);

create table access_log (
  id uuid primary key default gen_random_uuid(),
  seq bigint generated always as identity,
  xid xid8 not null default pg_current_xact_id(),
  -- The instant of the request, and the moment this line was written.
  at timestamptz not null,
  written_at timestamptz not null default clock_timestamp(),
  trace_id text not null,
  region_id uuid,
  person_id uuid not null,
  organisation_id uuid,
  capacity text not null,
  purpose text not null,
  issuer text not null,
  token_id text not null,
  action text not null check (action in ('READ', 'SEARCH', 'CREATE', 'UPDATE', 'REFUSE', 'FAIL', 'READ_RECORD')),
  outcome text not null check (outcome in ('PERMITTED', 'REFUSED', 'FAILED')),
  emergency boolean not null default false,
  subject uuid,
  case_id uuid,
  secrecy text,
  resources text[] not null,
  classes text[] not null,
  rules text[] not null,
  -- Periods of consent on which a decision rested; each names its consent and the law's version.
  consents uuid[] not null default '{}',
  items integer not null default 0,
  facts jsonb not null,
  snapshot text,
  policy text not null
);
create index access_log_of_subject on access_log (subject, at desc, id);
create index access_log_by_trace on access_log (trace_id);

-- In a request's own transaction the actor is taken from the context; only the record's own writer, which logs
-- what the process verified, says itself who it was.
create function app.stamp_access() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  new.written_at := clock_timestamp();
  new.xid := pg_current_xact_id();
  if current_user <> 'doorbraak_record_writer' then
    new.at := app.now();
    new.person_id := app.person();
    new.organisation_id := app.organisation();
    new.capacity := app.capacity();
    new.purpose := app.purpose();
  end if;
  return new;
end
$$;
create trigger stamp before insert on access_log for each row execute function app.stamp_access();
