-- What bridges the time until help comes, who keeps contact meanwhile, and how the plan is followed (SP:36, DB:344-345,
-- 361-362). Each row says whether it tells of care; what tells of it is read by whoever reads conclusions of care.

create table plan_supports (
  id uuid primary key default gen_random_uuid(),
  plan_id uuid not null,
  case_id uuid not null,
  subject uuid not null,
  region_id uuid not null,
  controller_id uuid not null references organisations (id),
  kind text not null check (kind in ('BRIDGING_HELP', 'WAITING_LIST')),
  domain text not null check (domain in ('GENERAL', 'CARE')),
  what text not null,
  by_whom text not null,
  since_on date not null,
  expected_until date check (expected_until >= since_on),
  contact_by text not null,
  ended_on date check (ended_on >= since_on),
  ended_because text,
  version integer not null default 1,
  recorded_by uuid,
  recorded_capacity text,
  recorded_at timestamptz not null default transaction_timestamp(),
  check ((ended_on is null) = (ended_because is null)),
  foreign key (plan_id, case_id, subject, region_id, controller_id)
    references action_plans (id, case_id, subject, region_id, controller_id)
);
create index plan_supports_of_plan_in_time on plan_supports (plan_id, since_on, id);
create index plan_supports_of_case on plan_supports (case_id);
create index plan_supports_of_subject on plan_supports (subject);

create table plan_reviews (
  id uuid primary key default gen_random_uuid(),
  plan_id uuid not null,
  case_id uuid not null,
  subject uuid not null,
  region_id uuid not null,
  controller_id uuid not null references organisations (id),
  domain text not null check (domain in ('GENERAL', 'CARE')),
  looked_at_on date not null,
  by_whom text not null,
  found text not null,
  stalls text,
  next_on date check (next_on > looked_at_on),
  recorded_by uuid,
  recorded_capacity text,
  recorded_at timestamptz not null default transaction_timestamp(),
  foreign key (plan_id, case_id, subject, region_id, controller_id)
    references action_plans (id, case_id, subject, region_id, controller_id)
);
create index plan_reviews_of_plan_in_time on plan_reviews (plan_id, looked_at_on, id);
create index plan_reviews_of_case on plan_reviews (case_id);
create index plan_reviews_of_subject on plan_reviews (subject);

create trigger stamp before insert on plan_supports for each row execute function app.stamp();
create trigger stamp before insert on plan_reviews for each row execute function app.stamp();

-- Until when the first plan is due (T05, DB:230-232); a later version has no such term.
alter table action_plans
  add column due_on date,
  add check (due_on is null or plan_number = 1);
alter table action_plans no force row level security;
alter table cases no force row level security;
update action_plans p set due_on = (c.opened_at at time zone 'Europe/Amsterdam')::date + 14
  from cases c where c.id = p.case_id and p.plan_number = 1;
alter table action_plans force row level security;
alter table cases force row level security;

-- What has stalled tells of care or not, and so do the steps by which it is raised. Of what is there nobody said: it counts as care.
alter table stagnations add column domain text not null default 'CARE' check (domain in ('GENERAL', 'CARE'));
alter table stagnations
  alter column domain drop default,
  add check (domain = 'CARE' or cause not in ('BACKGROUND', 'WAITING_LIST', 'CHAIN_HELP_STALLED', 'REPORT_WITHOUT_EFFECT')),
  add unique (id, domain);
alter table escalation_steps add column domain text not null default 'CARE';
alter table escalation_steps
  alter column domain drop default,
  add foreign key (stagnation_id, domain) references stagnations (id, domain);
