-- The vooroverleg and the doorbraakoverleg as meetings (AM:95-127; DB:1061-1077; SP:58-74): in which capacity they are chaired
-- and assisted, and where the table has a cycle the days that belong to each.

alter table meetings drop constraint meetings_kind_check;
alter table meetings
  add constraint meetings_kind_check check (kind in ('OT', 'MDO', 'ZAT', 'CASUISTIEKOVERLEG', 'BREED_OVERLEG', 'VOOROVERLEG',
    'DOORBRAAKOVERLEG')),
  -- Null where the meeting has no seat of its own for them.
  add column chair_capacity text,
  add column assistant_capacity text,
  -- Which doorbraakoverleg a vooroverleg prepares.
  add column prepares_id uuid,
  -- Between which days it is prepared, and by when agenda and minutes are sent; null without a cycle (AM:97, 107-127).
  add column prepare_from date,
  add column prepare_until date,
  add column agenda_by date,
  add column minutes_by date,
  add check ((prepares_id is not null) = (kind = 'VOOROVERLEG')),
  add check ((prepare_from is null) = (minutes_by is null) and (prepare_until is null) = (minutes_by is null)
    and (agenda_by is null) = (minutes_by is null)),
  add check (minutes_by is null or kind = 'DOORBRAAKOVERLEG'),
  add foreign key (prepares_id, region_id) references meetings (id, region_id);
create index meetings_of_organisation_by_kind on meetings (controller_id, kind, starts_at);

-- As before; and whoever holds a seat of the table is appointed in its capacity.
create or replace function app.check_meeting() returns trigger language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  if app.person() is null then
    return new;
  end if;
  select a.region_id into new.region_id
    from public.appointments a
   where a.person_id = new.chair_id and a.organisation_id = new.chair_organisation_id
     and (new.chair_capacity is null or a.capacity = new.chair_capacity)
     and a.region_id = any (app.regions()) and a.during @> new.starts_at
   order by a.region_id limit 1;
  if new.region_id is null or new.assistant_id is not null and not exists (
       select 1 from public.appointments a
        where a.person_id = new.assistant_id and a.organisation_id = new.assistant_organisation_id
          and (new.assistant_capacity is null or a.capacity = new.assistant_capacity)
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

-- A case for the table comes on its agenda, and no other meeting has one (D22).
create function app.check_item_kind() returns trigger language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  if exists (select 1 from public.meetings m
              where m.id = new.meeting_id and m.kind in ('VOOROVERLEG', 'DOORBRAAKOVERLEG')) then
    raise exception using errcode = 'DB231', message = 'the meeting has an agenda';
  end if;
  return new;
end
$$;
create trigger check_item_kind before insert on meeting_items for each row execute function app.check_item_kind();

-- Which phase may follow which is of the protocol by which the region has a table (protocol_settings).
drop function app.protocol_of(uuid);
