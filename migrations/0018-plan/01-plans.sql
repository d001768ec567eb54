-- The plan van aanpak (D14; DB:221-231): a container in versions, its paragraphs and its actions. It is kept by the school
-- whose case it is, whoever wrote in it.

create table action_plans (
  id uuid primary key default gen_random_uuid(),
  case_id uuid not null,
  subject uuid not null,
  region_id uuid not null,
  controller_id uuid not null references organisations (id),
  plan_number integer not null check (plan_number > 0),
  state text not null check (state in ('DRAFT', 'AGREED', 'REPLACED', 'CLOSED')),
  begun_on date not null,
  agreed_on date check (agreed_on >= begun_on),
  closed_on date check (closed_on >= begun_on),
  co_author_ids uuid[] not null,
  version integer not null default 1,
  recorded_by uuid,
  recorded_capacity text,
  recorded_at timestamptz not null default transaction_timestamp(),
  check (state <> 'AGREED' or agreed_on is not null),
  check ((state = 'CLOSED') = (closed_on is not null)),
  unique (id, case_id, subject, region_id, controller_id),
  foreign key (case_id, subject, region_id) references cases (id, subject, region_id)
);
create unique index action_plans_of_case_in_order on action_plans (case_id, plan_number);
-- One that stands: two who begin at once do not both.
create unique index action_plans_one_stands on action_plans (case_id) where state in ('DRAFT', 'AGREED');
create index action_plans_of_subject on action_plans (subject);

create table plan_paragraphs (
  id uuid primary key default gen_random_uuid(),
  plan_id uuid not null,
  case_id uuid not null,
  subject uuid not null,
  region_id uuid not null,
  controller_id uuid not null references organisations (id),
  part text not null check (part in ('PUPIL', 'HOME', 'SCHOOL', 'NEIGHBOURHOOD', 'LEISURE', 'GOAL', 'OTHER')),
  factor text check (factor in ('PROTECTING', 'RISK')),
  -- What it tells of (DB:623-627); null: nobody said, and it counts as the most restricted (decisions.md Q17).
  data_class text check (data_class in ('D05', 'D06', 'D07', 'D08', 'D10', 'D11', 'D12', 'D13', 'D14', 'D15', 'D16', 'D17')),
  about text not null check (about in ('STUDENT', 'PARENT', 'MIXED')),
  person_id uuid references persons (id),
  domain text not null check (domain in ('GENERAL', 'CARE')),
  party_ids uuid[] not null,
  text text not null,
  replaced_at timestamptz,
  -- What the rules of the class's own noun ask of a row, said of the paragraph.
  about_person_id uuid generated always as (person_id) stored,
  about_pupil boolean generated always as (about = 'STUDENT') stored not null,
  speaker_id uuid generated always as (person_id) stored,
  said_by text generated always as (case about when 'STUDENT' then 'LEERLING' when 'PARENT' then 'OUDER' else 'ANDERS' end) stored not null,
  -- Of safety nothing in a plan is marked safe: pupil and parents read such a paragraph through its own noun alone.
  safe boolean generated always as (false) stored not null,
  recorded_by uuid,
  recorded_capacity text,
  recorded_at timestamptz not null default transaction_timestamp(),
  check ((about = 'STUDENT') = (person_id is null)),
  foreign key (plan_id, case_id, subject, region_id, controller_id)
    references action_plans (id, case_id, subject, region_id, controller_id)
);
create index plan_paragraphs_of_plan_in_order on plan_paragraphs (plan_id, recorded_at, id);
create index plan_paragraphs_of_case on plan_paragraphs (case_id);
create index plan_paragraphs_of_subject on plan_paragraphs (subject);

create table plan_actions (
  id uuid primary key default gen_random_uuid(),
  plan_id uuid not null,
  case_id uuid not null,
  subject uuid not null,
  region_id uuid not null,
  controller_id uuid not null references organisations (id),
  what text not null,
  who text not null,
  due_on date not null,
  result text not null,
  follow_up text not null,
  state text not null default 'OPEN' check (state in ('OPEN', 'DONE', 'PARTLY', 'NOT_DONE')),
  progress text,
  looked_at_on date,
  version integer not null default 1,
  recorded_by uuid,
  recorded_capacity text,
  recorded_at timestamptz not null default transaction_timestamp(),
  check ((progress is null) = (looked_at_on is null)),
  check (state = 'OPEN' or progress is not null),
  foreign key (plan_id, case_id, subject, region_id, controller_id)
    references action_plans (id, case_id, subject, region_id, controller_id)
);
create index plan_actions_of_plan_in_time on plan_actions (plan_id, due_on, id);
create index plan_actions_of_case on plan_actions (case_id);
create index plan_actions_of_subject on plan_actions (subject);

create trigger stamp before insert on action_plans for each row execute function app.stamp();
create trigger stamp before insert on plan_paragraphs for each row execute function app.stamp();
create trigger stamp before insert on plan_actions for each row execute function app.stamp();
