-- Who is invited to a sitting and when (D30), and on which grounds the school put the pupil forward (D18, DB:862-885).

create table talk_invitations (
  id uuid primary key default gen_random_uuid(),
  case_id uuid not null,
  subject uuid not null,
  region_id uuid not null,
  controller_id uuid not null,
  sitting_id uuid not null,
  -- The contact person, of whom the line tells that they take part; never somebody of care.
  person_id uuid not null,
  organisation_id uuid not null,
  is_care boolean not null default false check (not is_care),
  day date not null,
  at_time text not null,
  invited text[] not null check (cardinality(invited) > 0 and invited <@ array['LEERLING', 'OUDERS']),
  parents_informed_on date not null,
  -- From 16 on parents are told the facts alone (K4).
  parents_told text not null check (parents_told in ('INVITATION', 'FACTS_ONLY')),
  -- The talk is advice and nobody has to come (K15); there is no statute that it rests on (K5).
  is_voluntary boolean not null default true check (is_voluntary),
  legal_basis_warning text not null check (legal_basis_warning in ('WITHOUT_DUO_REPORT', 'AFTER_DUO_REPORT')),
  fetched_at timestamptz,
  version integer not null default 1,
  recorded_by uuid,
  recorded_capacity text,
  recorded_at timestamptz not null default transaction_timestamp(),
  unique (id, case_id, subject, region_id, controller_id),
  -- One talk at a time.
  unique (sitting_id, at_time),
  foreign key (case_id, subject, region_id) references cases (id, subject, region_id),
  foreign key (sitting_id, region_id, controller_id, person_id, organisation_id, day)
    references sittings (id, region_id, controller_id, person_id, organisation_id, day)
);
create index talk_invitations_of_case on talk_invitations (case_id);
create index talk_invitations_of_subject on talk_invitations (subject);

create table talk_invitation_grounds (
  id uuid primary key default gen_random_uuid(),
  invitation_id uuid not null unique,
  case_id uuid not null,
  subject uuid not null,
  region_id uuid not null,
  controller_id uuid not null,
  absence text not null check (absence in ('LATE', 'TRUANCY')),
  school_action text not null,
  school_acted_on date not null,
  -- Whoever cannot say these is not invited, and then nothing is kept.
  blameworthy boolean not null check (blameworthy),
  no_underlying_problems boolean not null check (no_underlying_problems),
  not_discussed_in_zat boolean not null check (not_discussed_in_zat),
  not_reported_to_duo boolean not null check (not_reported_to_duo),
  recorded_by uuid,
  recorded_capacity text,
  recorded_at timestamptz not null default transaction_timestamp(),
  foreign key (invitation_id, case_id, subject, region_id, controller_id)
    references talk_invitations (id, case_id, subject, region_id, controller_id)
);
create index talk_invitation_grounds_of_case on talk_invitation_grounds (case_id);

create trigger stamp before insert on talk_invitations for each row execute function app.stamp();
create trigger stamp before insert on talk_invitation_grounds for each row execute function app.stamp();

-- A seat for the preventive talk stands on an invitation to this very person, until the talk is handed over.
create function app.check_invited() returns trigger language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  if app.person() is not null and new.ground = 'PREVENTIVE_TALK' and (
       not exists (select 1 from public.talk_invitations i
                    where i.case_id = new.case_id and i.person_id = new.person_id
                      and i.organisation_id = new.organisation_id)
       or exists (select 1 from public.talk_handovers h
                   where h.case_id = new.case_id and h.recorded_by = new.person_id)) then
    raise exception using errcode = 'DB003', message = 'the ground does not hold';
  end if;
  return new;
end
$$;
create trigger check_invited before insert on participants for each row execute function app.check_invited();

-- With the hand-over the contact person is done: what the school does with it is the school's (DB:847-851).
create function app.end_talk_seat() returns trigger language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  update public.participants p set until_at = greatest(new.recorded_at, p.from_at), version = p.version + 1
   where p.case_id = new.case_id and p.person_id = new.recorded_by and p.ground = 'PREVENTIVE_TALK'
     and p.until_at is null;
  return null;
end
$$;
create trigger end_talk_seat after insert on talk_handovers for each row execute function app.end_talk_seat();
