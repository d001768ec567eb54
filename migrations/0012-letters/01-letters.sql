-- Letters that were made: for whom, from which text, and the hash of the file. What a letter says is not kept.

-- About an invitation to the preventive spreekuur (DB:380-384, 926-928).
create table invitation_letters (
  id uuid primary key default gen_random_uuid(),
  invitation_id uuid not null,
  case_id uuid not null,
  subject uuid not null,
  region_id uuid not null,
  controller_id uuid not null references organisations (id),
  telling text not null check (telling in ('WHOLE', 'FACTS')),
  template text not null,
  template_version integer not null check (template_version > 0),
  format text not null check (format in ('PDF', 'DOCX')),
  addressee_id uuid not null references persons (id),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  recorded_by uuid,
  recorded_capacity text,
  recorded_at timestamptz not null default transaction_timestamp(),
  foreign key (invitation_id, case_id, subject, region_id, controller_id)
    references talk_invitations (id, case_id, subject, region_id, controller_id)
);
create index invitation_letters_of_case on invitation_letters (case_id);
create index invitation_letters_of_subject on invitation_letters (subject);
create index invitation_letters_of_invitation on invitation_letters (invitation_id);

-- By which the family is told of a report beforehand (DB:171-174, 254-260).
create table notice_letters (
  id uuid primary key default gen_random_uuid(),
  notice_id uuid not null,
  case_id uuid not null,
  subject uuid not null,
  region_id uuid not null,
  controller_id uuid not null references organisations (id),
  telling text not null check (telling in ('WHOLE', 'FACTS')),
  template text not null,
  template_version integer not null check (template_version > 0),
  format text not null check (format in ('PDF', 'DOCX')),
  addressee_id uuid not null references persons (id),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  recorded_by uuid,
  recorded_capacity text,
  recorded_at timestamptz not null default transaction_timestamp(),
  foreign key (notice_id, case_id, subject, region_id)
    references duo_report_notices (id, case_id, subject, region_id)
);
create index notice_letters_of_case on notice_letters (case_id);
create index notice_letters_of_subject on notice_letters (subject);
create index notice_letters_of_notice on notice_letters (notice_id);

-- By which parents are told of a talk with the pupil alone: that fact, and never the whole (DB:406-408, K4).
create table school_talk_letters (
  id uuid primary key default gen_random_uuid(),
  talk_on date not null,
  case_id uuid not null,
  subject uuid not null,
  region_id uuid not null,
  controller_id uuid not null references organisations (id),
  telling text not null check (telling in ('WHOLE', 'FACTS')),
  template text not null,
  template_version integer not null check (template_version > 0),
  format text not null check (format in ('PDF', 'DOCX')),
  addressee_id uuid not null references persons (id),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  recorded_by uuid,
  recorded_capacity text,
  recorded_at timestamptz not null default transaction_timestamp(),
  check (telling = 'FACTS'),
  foreign key (case_id, subject, region_id) references cases (id, subject, region_id)
);
create index school_talk_letters_of_case on school_talk_letters (case_id);
create index school_talk_letters_of_subject on school_talk_letters (subject);

create trigger stamp before insert on invitation_letters for each row execute function app.stamp();
create trigger stamp before insert on notice_letters for each row execute function app.stamp();
create trigger stamp before insert on school_talk_letters for each row execute function app.stamp();
