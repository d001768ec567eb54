-- Cases on the agenda of a vooroverleg or doorbraakoverleg (D22), and who is invited to the table of a case (D30, K13): for each
-- case alone, whatever list of structural participants a source has.

create table agenda_items (
  id uuid primary key default gen_random_uuid(),
  meeting_id uuid not null,
  registration_id uuid not null,
  case_id uuid not null,
  subject uuid not null,
  region_id uuid not null,
  -- The school whose case it is.
  controller_id uuid not null references organisations (id),
  case_number integer not null check (case_number > 0),
  length integer not null check (length > 0),
  -- CARE, also of a case that holds some of it: then only with consent (decisions.md Q13).
  domain text not null check (domain in ('GENERAL', 'CARE')),
  agenda_sent_on date,
  minutes_sent_on date,
  taken_off_at timestamptz,
  taken_off_because text check (taken_off_because in ('POSTPONED', 'NOT_NEEDED', 'BY_MISTAKE')),
  -- As the meeting has them: the law ties them to the case.
  chair_id uuid,
  chair_organisation_id uuid,
  chair_capacity text,
  assistant_id uuid,
  assistant_organisation_id uuid,
  assistant_capacity text,
  version integer not null default 1,
  recorded_by uuid,
  recorded_capacity text,
  recorded_at timestamptz not null default transaction_timestamp(),
  check ((taken_off_at is null) = (taken_off_because is null)),
  unique (meeting_id, case_number),
  unique (id, case_id, subject, region_id),
  foreign key (meeting_id, region_id) references meetings (id, region_id),
  foreign key (registration_id, case_id, subject, region_id)
    references breakthrough_registrations (id, case_id, subject, region_id),
  foreign key (case_id, subject, region_id) references cases (id, subject, region_id)
);
-- Whether it is on it already is looked up by whoever puts it there, among what they see: an item of care stays untold.
create index agenda_items_of_meeting on agenda_items (meeting_id, case_id);
create index agenda_items_of_case on agenda_items (case_id, recorded_at, id);
create index agenda_items_of_subject on agenda_items (subject);
create index agenda_items_of_registration on agenda_items (registration_id);

-- The next number, while there is time: whoever puts a case on it sees no other. The holders are those of the meeting.
create function app.place_agenda_item() returns trigger language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
declare
  onto public.meetings;
begin
  if app.person() is null then
    return new;
  end if;
  update public.meetings m set case_lengths = m.case_lengths || new.length
   where m.id = new.meeting_id and m.region_id = new.region_id
  returning * into onto;
  if onto.id is null then
    raise exception using errcode = 'DB002', message = 'no such meeting';
  end if;
  if onto.kind not in ('VOOROVERLEG', 'DOORBRAAKOVERLEG') then
    raise exception using errcode = 'DB232', message = 'the meeting has no agenda';
  end if;
  if onto.state <> 'PLANNED' or onto.starts_at <= app.now() then
    raise exception using errcode = 'DB211', message = 'the meeting is over or cancelled';
  end if;
  if (select sum(l) from unnest(onto.case_lengths) l) > onto.length then
    raise exception using errcode = 'DB212', message = 'the meeting is full';
  end if;
  new.case_number := cardinality(onto.case_lengths);
  new.chair_id := onto.chair_id;
  new.chair_organisation_id := onto.chair_organisation_id;
  new.chair_capacity := onto.chair_capacity;
  new.assistant_id := onto.assistant_id;
  new.assistant_organisation_id := onto.assistant_organisation_id;
  new.assistant_capacity := onto.assistant_capacity;
  return new;
end
$$;
create trigger stamp before insert on agenda_items for each row execute function app.stamp();
create trigger place_agenda_item before insert on agenda_items for each row execute function app.place_agenda_item();
create constraint trigger law_follows after insert or update on agenda_items
  deferrable initially deferred for each row execute function app.law_follows();

create table table_invitations (
  id uuid primary key default gen_random_uuid(),
  case_id uuid not null,
  subject uuid not null,
  region_id uuid not null,
  -- The school whose case it is.
  controller_id uuid not null references organisations (id),
  -- To which discussion; null: to the table of this case, before it is on any agenda.
  agenda_item_id uuid,
  meeting_id uuid,
  -- By which party or in which place of the protocol, as LEERPLICHT or CHAIR.
  seat text not null,
  person_id uuid not null references persons (id),
  -- None of pupil and parents.
  organisation_id uuid references organisations (id),
  capacity text not null,
  -- As of a participant: that somebody from care is invited is care data.
  is_care boolean not null generated always as (capacity in ('jeugdarts', 'jgz-medewerker', 'schoolpsycholoog',
    'schoolmaatschappelijk-werker', 'gezinsmanager', 'partner-deelnemer', 'client-ggd')) stored,
  -- Invited and absent is false; null while nobody told (FM:17-19).
  present boolean,
  ended_at timestamptz,
  version integer not null default 1,
  recorded_by uuid,
  recorded_capacity text,
  recorded_at timestamptz not null default transaction_timestamp(),
  check ((organisation_id is null) = (capacity in ('leerling', 'ouder'))),
  check ((agenda_item_id is null) = (meeting_id is null)),
  check (present is null or agenda_item_id is not null),
  check (ended_at is null or present is null),
  foreign key (agenda_item_id, case_id, subject, region_id) references agenda_items (id, case_id, subject, region_id),
  foreign key (meeting_id, region_id) references meetings (id, region_id),
  foreign key (case_id, subject, region_id) references cases (id, subject, region_id)
);
-- Whether somebody is invited already is looked up by whoever invites, among what they see: one from care stays untold.
create index table_invitations_of_item_in_order on table_invitations (agenda_item_id, recorded_at, id);
create index table_invitations_of_case on table_invitations (case_id, recorded_at, id);
create index table_invitations_of_subject on table_invitations (subject);

-- Under an appointment that is in force, asked under a role that sees appointments; family needs none.
create function app.check_table_invitation() returns trigger language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  if app.person() is not null and new.organisation_id is not null and not exists (
       select 1 from public.appointments a
        where a.person_id = new.person_id and a.organisation_id = new.organisation_id and a.capacity = new.capacity
          and a.region_id = new.region_id and a.during @> app.now()) then
    raise exception using errcode = 'DB001', message = 'the appointment is not in force';
  end if;
  return new;
end
$$;
create trigger stamp before insert on table_invitations for each row execute function app.stamp();
create trigger check_table_invitation before insert on table_invitations
  for each row execute function app.check_table_invitation();
create constraint trigger law_follows after insert or update on table_invitations
  deferrable initially deferred for each row execute function app.law_follows();

-- That the family was told is asked by the law: it ends what the letter to them needs.
create constraint trigger law_follows after update of family_told_on on breakthrough_registrations
  deferrable initially deferred for each row when (old.family_told_on is distinct from new.family_told_on)
  execute function app.law_follows();

alter table links drop constraint links_kind_check;
alter table links
  add constraint links_kind_check check (kind in ('PARTICIPATES', 'REFERRED', 'INVITED_TO_TALK', 'TREATS', 'SELF', 'FAMILY',
    'PARENT_WITH_AUTHORITY', 'PARENT_WITHOUT_AUTHORITY', 'EMERGENCY', 'REGIE', 'INVITED', 'CHAIRS', 'ASSISTS', 'LETTER_DUE',
    'ESCALATED'));
