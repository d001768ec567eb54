-- What the jeugdarts gives back (bijlage 6; D11, D12). The file itself stays with the GGD.

create table health_feedbacks (
  id uuid primary key default gen_random_uuid(),
  case_id uuid not null,
  subject uuid not null,
  region_id uuid not null,
  controller_id uuid not null references organisations (id),
  contact_name text not null,
  contact_phone text not null,
  contact_email text not null,
  contact_on date not null,
  contact_kind text not null check (contact_kind in ('FIRST', 'FOLLOW_UP')),
  contact_form text not null check (contact_form in ('TALK_WITH_PUPIL', 'TALK_WITH_PARENT', 'TALK_WITH_PUPIL_AND_PARENT',
    'PHONE_WITH_PUPIL', 'PHONE_WITH_PARENT')),
  conclusion text not null check (conclusion in ('VOLLEDIG', 'DEELS', 'NIET')),
  reintegration_advice text,
  recorded_by uuid,
  recorded_capacity text,
  recorded_at timestamptz not null default transaction_timestamp(),
  unique (id, case_id, subject, region_id, controller_id),
  foreign key (case_id, subject, region_id) references cases (id, subject, region_id),
  check (conclusion = 'VOLLEDIG' or reintegration_advice is not null)
);
create index health_feedbacks_of_case on health_feedbacks (case_id);

create table health_feedback_notes (
  id uuid primary key default gen_random_uuid(),
  feedback_id uuid not null unique,
  case_id uuid not null,
  subject uuid not null,
  region_id uuid not null,
  controller_id uuid not null,
  note text not null,
  recorded_by uuid,
  recorded_capacity text,
  recorded_at timestamptz not null default transaction_timestamp(),
  foreign key (feedback_id, case_id, subject, region_id, controller_id)
    references health_feedbacks (id, case_id, subject, region_id, controller_id)
);
create index health_feedback_notes_of_case on health_feedback_notes (case_id);

create table health_feedback_agreements (
  id uuid primary key default gen_random_uuid(),
  feedback_id uuid not null,
  case_id uuid not null,
  subject uuid not null,
  region_id uuid not null,
  controller_id uuid not null,
  agreement text not null,
  recorded_by uuid,
  recorded_capacity text,
  recorded_at timestamptz not null default transaction_timestamp(),
  foreign key (feedback_id, case_id, subject, region_id, controller_id)
    references health_feedbacks (id, case_id, subject, region_id, controller_id)
);
create index health_feedback_agreements_of_case on health_feedback_agreements (case_id);
create index health_feedback_agreements_of_feedback on health_feedback_agreements (feedback_id);

create trigger stamp before insert on health_feedbacks for each row execute function app.stamp();
create trigger stamp before insert on health_feedback_notes for each row execute function app.stamp();
create trigger stamp before insert on health_feedback_agreements for each row execute function app.stamp();
