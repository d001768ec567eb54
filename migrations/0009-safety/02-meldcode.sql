-- What an organisation did by the meldcode in a case (law.md E08; DB:200): five steps in their order, and that it was reported.

create table meldcode_files (
  id uuid primary key default gen_random_uuid(),
  case_id uuid not null,
  subject uuid not null,
  region_id uuid not null,
  controller_id uuid not null references organisations (id),
  -- Whether pupil and parents may read it without danger to anybody.
  safe boolean not null default false,
  version integer not null default 1,
  recorded_by uuid,
  recorded_capacity text,
  recorded_at timestamptz not null default transaction_timestamp(),
  unique (id, case_id, subject, region_id, controller_id),
  foreign key (case_id, subject, region_id) references cases (id, subject, region_id)
);
create index meldcode_files_of_case on meldcode_files (case_id);
create index meldcode_files_of_subject on meldcode_files (subject);

create table meldcode_steps (
  id uuid primary key default gen_random_uuid(),
  file_id uuid not null,
  case_id uuid not null,
  subject uuid not null,
  region_id uuid not null,
  controller_id uuid not null,
  step text not null check (step in ('SIGNALS', 'ADVICE', 'TALK', 'WEIGH', 'DECIDE')),
  number integer not null generated always as (array_position(array['SIGNALS', 'ADVICE', 'TALK', 'WEIGH', 'DECIDE'], step)) stored,
  taken_on date not null,
  account text,
  -- The talk with those involved is skipped where it would be unsafe, and nothing else is.
  unsafe_because text,
  decision text[] check (cardinality(decision) > 0 and decision <@ array['HELP', 'REPORT']),
  safe boolean not null default false,
  recorded_by uuid,
  recorded_capacity text,
  recorded_at timestamptz not null default transaction_timestamp(),
  check ((account is null) = (unsafe_because is not null)),
  check (unsafe_because is null or step = 'TALK'),
  check ((decision is not null) = (step = 'DECIDE')),
  unique (file_id, step),
  foreign key (file_id, case_id, subject, region_id, controller_id)
    references meldcode_files (id, case_id, subject, region_id, controller_id)
);
create index meldcode_steps_of_case on meldcode_steps (case_id);
create index meldcode_steps_of_subject on meldcode_steps (subject);

-- That Veilig Thuis was told; it is an outside body, and nothing is sent to it from here.
create table meldcode_reports (
  id uuid primary key default gen_random_uuid(),
  file_id uuid not null unique,
  case_id uuid not null,
  subject uuid not null,
  region_id uuid not null,
  controller_id uuid not null,
  reported_on date not null,
  safe boolean not null default false,
  recorded_by uuid,
  recorded_capacity text,
  recorded_at timestamptz not null default transaction_timestamp(),
  foreign key (file_id, case_id, subject, region_id, controller_id)
    references meldcode_files (id, case_id, subject, region_id, controller_id)
);
create index meldcode_reports_of_case on meldcode_reports (case_id);

create trigger stamp before insert on meldcode_files for each row execute function app.stamp();
create trigger stamp before insert on meldcode_steps for each row execute function app.stamp();
create trigger stamp before insert on meldcode_reports for each row execute function app.stamp();

-- A step comes behind the one before it, whoever writes it.
create function app.check_step() returns trigger language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  if (select count(*) from public.meldcode_steps s where s.file_id = new.file_id)
     <> array_position(array['SIGNALS', 'ADVICE', 'TALK', 'WEIGH', 'DECIDE'], new.step) - 1 then
    raise exception using errcode = 'DB010', message = 'a step before its predecessor';
  end if;
  return new;
end
$$;
create trigger check_step before insert on meldcode_steps for each row execute function app.check_step();
