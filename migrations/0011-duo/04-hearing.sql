-- After a report: the seat of the officer who takes it up, the talk with its feedback form (D32), and what of police and
-- justice was used, as marks (D16).

create table leerplicht_talks (
  id uuid primary key default gen_random_uuid(),
  report_id uuid not null,
  case_id uuid not null,
  subject uuid not null,
  region_id uuid not null,
  controller_id uuid not null references organisations (id),
  planned_at timestamptz not null,
  place text not null,
  summons_pupil boolean not null,
  summons_parents boolean not null,
  held_on date,
  outcome text check (outcome in ('HELD', 'NO_SHOW')),
  heard_pupil boolean,
  heard_parents boolean,
  version integer not null default 1,
  recorded_by uuid,
  recorded_capacity text,
  recorded_at timestamptz not null default transaction_timestamp(),
  check (summons_pupil or summons_parents),
  check ((outcome is null) = (held_on is null)),
  check ((outcome is null) = (heard_pupil is null and heard_parents is null)),
  -- Where nobody came, nobody was heard.
  check (outcome is distinct from 'NO_SHOW' or not (heard_pupil or heard_parents)),
  foreign key (report_id, case_id, subject, region_id) references duo_reports (id, case_id, subject, region_id),
  unique (id, case_id, subject, region_id)
);
create index leerplicht_talks_of_case on leerplicht_talks (case_id);
create index leerplicht_talks_of_report on leerplicht_talks (report_id);
create index leerplicht_talks_of_subject on leerplicht_talks (subject);

-- To pupil, parents and the school, whose copy it is (DB:309-311).
create table leerplicht_talk_feedbacks (
  id uuid primary key default gen_random_uuid(),
  talk_id uuid not null,
  case_id uuid not null,
  subject uuid not null,
  region_id uuid not null,
  controller_id uuid not null references organisations (id),
  given_on date not null,
  content text not null,
  agreements text[] not null default '{}',
  -- That on lasting absence the case goes to the ZAT (DB:334-335).
  zat_announced boolean not null,
  recorded_by uuid,
  recorded_capacity text,
  recorded_at timestamptz not null default transaction_timestamp(),
  foreign key (talk_id, case_id, subject, region_id) references leerplicht_talks (id, case_id, subject, region_id)
);
create index leerplicht_talk_feedbacks_of_case on leerplicht_talk_feedbacks (case_id);
create index leerplicht_talk_feedbacks_of_talk on leerplicht_talk_feedbacks (talk_id);
create index leerplicht_talk_feedbacks_of_subject on leerplicht_talk_feedbacks (subject);

create table justice_records (
  id uuid primary key default gen_random_uuid(),
  report_id uuid not null,
  case_id uuid not null,
  subject uuid not null,
  region_id uuid not null,
  controller_id uuid not null references organisations (id),
  kind text not null check (kind in ('HALT', 'PROCES_VERBAAL', 'CIVIL_ROUTE')),
  about_person_id uuid not null references persons (id),
  about_pupil boolean not null,
  made_on date not null,
  recorded_by uuid,
  recorded_capacity text,
  recorded_at timestamptz not null default transaction_timestamp(),
  check (kind <> 'HALT' or about_pupil),
  foreign key (report_id, case_id, subject, region_id) references duo_reports (id, case_id, subject, region_id)
);
create index justice_records_of_case on justice_records (case_id);
create index justice_records_of_report on justice_records (report_id);
create index justice_records_of_subject on justice_records (subject);

create trigger stamp before insert on leerplicht_talks for each row execute function app.stamp();
create trigger stamp before insert on leerplicht_talk_feedbacks for each row execute function app.stamp();
create trigger stamp before insert on justice_records for each row execute function app.stamp();

-- A seat on statutory ground: under an appointment that is in force, while a statute opens something of the case to its
-- organisation; asked under a role that sees both.
create function app.check_statute_seat() returns trigger language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  select a.id into new.appointment_id
    from public.appointments a
   where a.person_id = new.person_id and a.organisation_id = new.organisation_id and a.capacity = new.capacity
     and a.region_id = new.region_id and a.during @> new.from_at;
  if new.appointment_id is null then
    raise exception using errcode = 'DB001', message = 'the appointment is not in force';
  end if;
  if app.person() is not null and not exists (
       select 1 from public.statutory_openings o
        where o.case_id = new.case_id and o.organisation_id = new.organisation_id and o.capacity = new.capacity
          and o.during @> app.now() and o.superseded_xid is null) then
    raise exception using errcode = 'DB003', message = 'the ground does not hold';
  end if;
  return new;
end
$$;
drop trigger check_seat on participants;
create trigger check_seat before insert on participants for each row when (new.ground <> 'STATUTE')
  execute function app.check_seat();
create trigger check_statute_seat before insert on participants for each row when (new.ground = 'STATUTE')
  execute function app.check_statute_seat();

-- The fact follows the status; and whoever takes a report up takes part in the case from then on, where they do not yet.
create function app.follow_report() returns trigger language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  if new.status = 'GEREGISTREERD' then
    insert into public.duo_report_facts (report_id, case_id, subject, region_id, controller_id, kind, reported_on, status)
    select r.id, r.case_id, r.subject, r.region_id, r.controller_id, r.kind,
           (r.recorded_at at time zone 'Europe/Amsterdam')::date, new.status
      from public.duo_reports r where r.id = new.report_id;
  else
    update public.duo_report_facts set status = new.status where report_id = new.report_id;
  end if;
  if new.status = 'IN_BEHANDELING' and app.person() is not null and not exists (
       select 1 from public.participants p
        where p.case_id = new.case_id and p.person_id = new.recorded_by and p.organisation_id = new.controller_id
          and p.capacity = new.recorded_capacity and (p.until_at is null or p.until_at > app.now())) then
    insert into public.participants (case_id, subject, region_id, controller_id, person_id, organisation_id, capacity, ground, from_at)
    select new.case_id, new.subject, new.region_id, r.controller_id, new.recorded_by, new.controller_id,
           new.recorded_capacity, 'STATUTE', app.now()
      from public.duo_reports r where r.id = new.report_id;
  end if;
  return null;
end
$$;
create trigger follow_report after insert on duo_report_statuses for each row execute function app.follow_report();
