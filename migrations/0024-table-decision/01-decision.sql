-- The decision of the table on a case, and what each party said to it: whether it was heard, has a mandate, and commits
-- (DB:1073-1075; AM:185; SP:66-74).

alter table breakthrough_progress drop constraint breakthrough_progress_step_check;
alter table breakthrough_progress
  add constraint breakthrough_progress_step_check check (step in ('DISCUSSED', 'DECIDED', 'PROGRESS', 'PERSPECTIVE',
    'TRAJECTORY_STARTED', 'EVALUATED', 'EXTENDED', 'LEFT', 'ESCALATED', 'RETURNED', 'RESULT_TOLD'));

-- That what is said of a guest is said of this guest, in this capacity.
alter table table_invitations add unique (id, case_id, subject, region_id, capacity);

create table table_commitments (
  id uuid primary key default gen_random_uuid(),
  progress_id uuid not null,
  invitation_id uuid not null,
  case_id uuid not null,
  subject uuid not null,
  region_id uuid not null,
  -- The school whose case it is, as of the invitation.
  controller_id uuid not null references organisations (id),
  capacity text not null,
  -- As of an invitation: that somebody from care sat there is care data (decisions.md Q13).
  domain text not null generated always as (case when capacity in ('jeugdarts', 'jgz-medewerker', 'schoolpsycholoog',
    'schoolmaatschappelijk-werker', 'gezinsmanager', 'partner-deelnemer', 'client-ggd') then 'CARE' else 'GENERAL' end) stored,
  heard boolean not null,
  has_mandate boolean,
  commits boolean,
  recorded_by uuid,
  recorded_capacity text,
  recorded_at timestamptz not null default transaction_timestamp(),
  check ((has_mandate is null) = (commits is null)),
  check (commits is null or capacity not in ('leerling', 'ouder')),
  unique (progress_id, invitation_id),
  foreign key (progress_id, case_id, subject, region_id) references breakthrough_progress (id, case_id, subject, region_id),
  foreign key (invitation_id, case_id, subject, region_id, capacity)
    references table_invitations (id, case_id, subject, region_id, capacity)
);
create index table_commitments_of_progress_in_order on table_commitments (progress_id, capacity, id);
create index table_commitments_of_invitation on table_commitments (invitation_id);
create index table_commitments_of_case on table_commitments (case_id);
create index table_commitments_of_subject on table_commitments (subject);
create trigger stamp before insert on table_commitments for each row execute function app.stamp();
