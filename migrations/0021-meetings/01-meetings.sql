-- Meetings at which cases are discussed (DB:355-359, 684, 749; SP:10, 54): a planning with no word of any pupil (D31), and
-- the cases on it, each of which nobody finds by another (K13).

create table meetings (
  id uuid primary key default gen_random_uuid(),
  region_id uuid not null references regions (id),
  -- The organisation that holds it.
  controller_id uuid not null references organisations (id),
  -- Whose people come to it besides.
  organisation_ids uuid[] not null,
  kind text not null check (kind in ('OT', 'MDO', 'ZAT', 'CASUISTIEKOVERLEG', 'BREED_OVERLEG')),
  starts_at timestamptz not null,
  length integer not null check (length > 0),
  place text not null,
  chair_id uuid not null references persons (id),
  chair_organisation_id uuid not null references organisations (id),
  assistant_id uuid references persons (id),
  assistant_organisation_id uuid references organisations (id),
  -- Of "case 1", "case 2" and so on how long each takes: all that anybody learns of the cases of others (K13).
  case_lengths integer[] not null default '{}',
  state text not null default 'PLANNED' check (state in ('PLANNED', 'CANCELLED')),
  cancelled_because text check (cancelled_because in ('CHAIR_ABSENT', 'NO_ROOM', 'CLOSED', 'NOT_NEEDED')),
  moved_from timestamptz,
  version integer not null default 1,
  recorded_by uuid,
  recorded_capacity text,
  recorded_at timestamptz not null default transaction_timestamp(),
  check ((state = 'CANCELLED') = (cancelled_because is not null)),
  check ((assistant_id is null) = (assistant_organisation_id is null)),
  unique (id, region_id)
);
create index meetings_of_organisation on meetings (controller_id, starts_at);
create index meetings_by_start on meetings (starts_at, id);

-- Whoever plans sees neither the appointments of others nor where else they work.
create function app.check_meeting() returns trigger language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  if app.person() is null then
    return new;
  end if;
  select a.region_id into new.region_id
    from public.appointments a
   where a.person_id = new.chair_id and a.organisation_id = new.chair_organisation_id
     and a.region_id = any (app.regions()) and a.during @> new.starts_at
   order by a.region_id limit 1;
  if new.region_id is null or new.assistant_id is not null and not exists (
       select 1 from public.appointments a
        where a.person_id = new.assistant_id and a.organisation_id = new.assistant_organisation_id
          and a.region_id = new.region_id and a.during @> new.starts_at) then
    raise exception using errcode = 'DB001', message = 'the appointment is not in force';
  end if;
  -- Of an organisation of elsewhere one is not told that it is there.
  if exists (select 1 from unnest(new.organisation_ids) o (id)
              where not exists (select 1 from public.appointments a
                                 where a.organisation_id = o.id and a.region_id = new.region_id)) then
    raise exception using errcode = 'DB002', message = 'no such organisation';
  end if;
  return new;
end
$$;
create trigger stamp before insert on meetings for each row execute function app.stamp();
create trigger check_meeting before insert on meetings for each row execute function app.check_meeting();

create table meeting_items (
  id uuid primary key default gen_random_uuid(),
  -- What everything of the item names it by, also itself.
  meeting_item_id uuid not null generated always as (id) stored,
  meeting_id uuid not null,
  case_id uuid not null,
  subject uuid not null,
  region_id uuid not null,
  -- The school whose case it is.
  controller_id uuid not null references organisations (id),
  case_number integer not null check (case_number > 0),
  length integer not null check (length > 0),
  recorded_by uuid,
  recorded_capacity text,
  recorded_at timestamptz not null default transaction_timestamp(),
  unique (meeting_id, case_number),
  unique (meeting_id, case_id),
  unique (id, case_id, subject, region_id, controller_id),
  unique (id, meeting_id, case_number, case_id, subject, region_id, controller_id),
  foreign key (meeting_id, region_id) references meetings (id, region_id),
  foreign key (case_id, subject, region_id) references cases (id, subject, region_id)
);
create index meeting_items_of_case on meeting_items (case_id, recorded_at, id);
create index meeting_items_of_subject on meeting_items (subject);

-- The next number, while there is time: whoever puts a case on it sees no other.
create function app.place_item() returns trigger language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
declare
  onto public.meetings;
begin
  if app.person() is null then
    return new;
  end if;
  -- A case comes on once, and the number is of those there are now.
  update public.meetings m set case_lengths = m.case_lengths || new.length
   where m.id = new.meeting_id and m.region_id = new.region_id
     and not exists (select 1 from public.meeting_items i where i.meeting_id = m.id and i.case_id = new.case_id)
  returning * into onto;
  if onto.id is null then
    raise exception using errcode = '23505', message = 'the case is on the meeting already';
  end if;
  if onto.state <> 'PLANNED' or onto.starts_at <= app.now() then
    raise exception using errcode = 'DB211', message = 'the meeting is over or cancelled';
  end if;
  if (select sum(l) from unnest(onto.case_lengths) l) > onto.length then
    raise exception using errcode = 'DB212', message = 'the meeting is full';
  end if;
  new.case_number := cardinality(onto.case_lengths);
  return new;
end
$$;
create trigger stamp before insert on meeting_items for each row execute function app.stamp();
create trigger place_item before insert on meeting_items for each row execute function app.place_item();

create table meeting_invitations (
  id uuid primary key default gen_random_uuid(),
  meeting_item_id uuid not null,
  meeting_id uuid not null,
  case_number integer not null,
  case_id uuid not null,
  subject uuid not null,
  region_id uuid not null,
  controller_id uuid not null references organisations (id),
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
  check (ended_at is null or present is null),
  foreign key (meeting_item_id, meeting_id, case_number, case_id, subject, region_id, controller_id)
    references meeting_items (id, meeting_id, case_number, case_id, subject, region_id, controller_id)
);
create unique index meeting_invitations_once on meeting_invitations (meeting_item_id, person_id, capacity)
  where ended_at is null;
create index meeting_invitations_of_item_in_order on meeting_invitations (meeting_item_id, recorded_at, id);
create index meeting_invitations_of_case on meeting_invitations (case_id, recorded_at, id);
create index meeting_invitations_of_subject on meeting_invitations (subject);
create trigger stamp before insert on meeting_invitations for each row execute function app.stamp();
create constraint trigger law_follows after insert or update on meeting_invitations
  deferrable initially deferred for each row execute function app.law_follows();

-- Who is tied to an item by an invitation, since when, with whom, and whether they were there; left behind by the law's pass.
create table meeting_ties (
  id uuid primary key default gen_random_uuid(),
  subject uuid not null references pupils (subject),
  region_id uuid not null,
  case_id uuid not null,
  meeting_id uuid not null,
  meeting_item_id uuid not null,
  person_id uuid not null,
  organisation_id uuid,
  capacity text not null,
  present boolean not null,
  -- Everybody invited to the item: person, organisation and capacity in one.
  together text[] not null,
  during tstzrange not null check (not isempty(during)),
  recorded_at timestamptz not null default transaction_timestamp(),
  recorded_xid xid8 not null default pg_current_xact_id(),
  superseded_at timestamptz,
  superseded_xid xid8
);
create index meeting_ties_of_person on meeting_ties (person_id, case_id) where superseded_xid is null;
create index meeting_ties_of_subject on meeting_ties (subject) where superseded_xid is null;
