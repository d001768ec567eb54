-- Agreements: who does what, when, with which measurable result, and how it is reported back (D13; DB:225, FM:33).

create table agreements (
  id uuid primary key default gen_random_uuid(),
  case_id uuid not null,
  subject uuid not null,
  region_id uuid not null,
  controller_id uuid not null references organisations (id),
  what text not null,
  who text not null,
  due_on date not null,
  result text not null,
  follow_up text not null,
  made_on date not null,
  -- Who was present where it was made, or is named in it.
  party_ids uuid[] not null,
  withdrawn_at timestamptz,
  withdrawn_reason text,
  version integer not null default 1,
  recorded_by uuid,
  recorded_capacity text,
  recorded_at timestamptz not null default transaction_timestamp(),
  foreign key (case_id, subject, region_id) references cases (id, subject, region_id),
  check ((withdrawn_at is null) = (withdrawn_reason is null))
);
create index agreements_of_case on agreements (case_id);

create trigger stamp before insert on agreements for each row execute function app.stamp();
