-- When somebody of the municipality is at a school for preventive talks (DB:920-925): a planning, with no pupil in it (D31).

create table sittings (
  id uuid primary key default gen_random_uuid(),
  region_id uuid not null references regions (id),
  -- The school: it arranges the room (DB:925).
  controller_id uuid not null references organisations (id),
  appointment_id uuid not null,
  person_id uuid not null,
  organisation_id uuid not null,
  capacity text not null default 'contactpersoon-preventief-spreekuur'
    check (capacity = 'contactpersoon-preventief-spreekuur'),
  day date not null,
  from_time text not null check (from_time ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  until_time text not null check (until_time ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$' and until_time > from_time),
  pauses jsonb not null default '[]',
  slots text[] not null check (cardinality(slots) > 0),
  room text not null,
  recorded_by uuid,
  recorded_capacity text,
  recorded_at timestamptz not null default transaction_timestamp(),
  unique (id, region_id, controller_id, person_id, organisation_id, day),
  foreign key (appointment_id, region_id, person_id, organisation_id, capacity)
    references appointments (id, region_id, person_id, organisation_id, capacity)
);
create index sittings_of_school on sittings (controller_id, day);
create index sittings_by_person on sittings (person_id, day);
create index sittings_by_appointment on sittings (appointment_id);

-- Whoever plans for a school sees neither the municipality's appointments nor of what kind an organisation is.
create function app.check_sitting() returns trigger language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  if app.person() is not null then
    select a.id, a.region_id into new.appointment_id, new.region_id
      from public.appointments a
     where a.person_id = new.person_id and a.organisation_id = new.organisation_id and a.capacity = new.capacity
       and a.region_id = any (app.regions())
       and a.during @> ((new.day + time '12:00') at time zone 'Europe/Amsterdam');
    if new.appointment_id is null then
      raise exception using errcode = 'DB001', message = 'the appointment is not in force';
    end if;
    if not exists (select 1 from public.organisations o
                    where o.id = new.controller_id and o.kind in ('SCHOOL_PO', 'SCHOOL_VO', 'SCHOOL_MBO')) then
      raise exception using errcode = 'DB081', message = 'not at a school';
    end if;
  end if;
  return new;
end
$$;
create trigger stamp before insert on sittings for each row execute function app.stamp();
create trigger check_sitting before insert on sittings for each row execute function app.check_sitting();
