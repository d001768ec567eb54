-- Sittings are moved and cancelled, and invitations withdrawn; what was planned and who was invited stays on record.

alter table sittings
  add column state text not null default 'PLANNED' check (state in ('PLANNED', 'MOVED', 'CANCELLED')),
  add column cancelled_because text
    check (cancelled_because in ('CONTACT_PERSON_ABSENT', 'NO_ROOM', 'SCHOOL_CLOSED', 'NOT_NEEDED')),
  add column changed_at timestamptz,
  add column version integer not null default 1,
  -- One that is moved stands where it was; another takes its place.
  add column moved_from_id uuid unique references sittings (id),
  add check ((state = 'CANCELLED') = (cancelled_because is not null)),
  add check ((state = 'PLANNED') = (changed_at is null));

alter table talk_invitations
  -- When its sitting was moved last; its line in that is kept.
  add column changed_at timestamptz,
  add column ended_at timestamptz,
  add column ended_because text
    check (ended_because in ('SITTING_CANCELLED', 'INVITED_BY_MISTAKE', 'NOT_NEEDED', 'LEFT_SCHOOL')),
  add check ((ended_at is null) = (ended_because is null)),
  drop constraint talk_invitations_sitting_id_at_time_key;
-- One talk at a time; what ended leaves its time to another.
create unique index talk_invitations_slot on talk_invitations (sitting_id, at_time) where ended_at is null;
create index talk_invitations_of_sitting on talk_invitations (sitting_id);

create function app.keep_changed_sitting() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if old.state <> 'PLANNED' then
    raise exception using errcode = 'DB082', message = 'a sitting is moved or cancelled once';
  end if;
  return new;
end
$$;
create trigger keep_changed_sitting before update on sittings for each row execute function app.keep_changed_sitting();

create function app.check_invited_sitting() returns trigger language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  if app.person() is not null
     and not exists (select 1 from public.sittings s where s.id = new.sitting_id and s.state = 'PLANNED') then
    raise exception using errcode = 'DB082', message = 'the sitting was moved or cancelled';
  end if;
  return new;
end
$$;
create trigger check_invited_sitting before insert on talk_invitations for each row
  execute function app.check_invited_sitting();

-- Whoever plans for a school reads no case: invitations go along by themselves, each on the line on which it stood.
create function app.move_invitations() returns trigger language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  if not exists (select 1 from public.sittings s
                  where s.id = new.moved_from_id and s.state = 'MOVED' and s.controller_id = new.controller_id
                    and s.person_id = new.person_id and s.organisation_id = new.organisation_id
                    and cardinality(s.slots) <= cardinality(new.slots)) then
    raise exception using errcode = 'DB082', message = 'this sitting is not what was moved';
  end if;
  update public.talk_invitations i
     set sitting_id = new.id, day = new.day, at_time = new.slots[array_position(s.slots, i.at_time)],
         changed_at = app.now(), version = i.version + 1
    from public.sittings s
   where s.id = new.moved_from_id and i.sitting_id = s.id and i.ended_at is null
     and not exists (select 1 from public.talk_handovers h where h.case_id = i.case_id and h.recorded_by = i.person_id);
  return null;
end
$$;
create trigger move_invitations after insert on sittings for each row when (new.moved_from_id is not null)
  execute function app.move_invitations();

create function app.cancel_invitations() returns trigger language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  update public.talk_invitations i
     set ended_at = app.now(), ended_because = 'SITTING_CANCELLED', version = i.version + 1
   where i.sitting_id = new.id and i.ended_at is null
     and not exists (select 1 from public.talk_handovers h where h.case_id = i.case_id and h.recorded_by = i.person_id);
  return null;
end
$$;
create trigger cancel_invitations after update of state on sittings for each row when (new.state = 'CANCELLED')
  execute function app.cancel_invitations();

-- The contact person took part for the invitation, and does not without it.
create function app.end_invited_seat() returns trigger language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  update public.participants p set until_at = greatest(app.now(), p.from_at), version = p.version + 1
   where p.case_id = new.case_id and p.person_id = new.person_id and p.ground = 'PREVENTIVE_TALK' and p.until_at is null
     and not exists (select 1 from public.talk_invitations i
                      where i.case_id = new.case_id and i.person_id = new.person_id and i.ended_at is null);
  return null;
end
$$;
create trigger end_invited_seat after update of ended_at on talk_invitations for each row
  when (old.ended_at is null and new.ended_at is not null) execute function app.end_invited_seat();

create or replace function app.check_invited() returns trigger language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  if app.person() is not null and new.ground = 'PREVENTIVE_TALK' and (
       not exists (select 1 from public.talk_invitations i
                    where i.case_id = new.case_id and i.person_id = new.person_id
                      and i.organisation_id = new.organisation_id and i.ended_at is null)
       or exists (select 1 from public.talk_handovers h
                   where h.case_id = new.case_id and h.recorded_by = new.person_id)) then
    raise exception using errcode = 'DB003', message = 'the ground does not hold';
  end if;
  return new;
end
$$;

-- Whose invitations went along just now: of them the law is applied and the record tells.
create function app.changed_with_sitting(sitting uuid)
  returns table (case_id uuid, subject uuid, region_id uuid) language sql stable security definer
  set search_path = pg_catalog, pg_temp as $$
  select i.case_id, i.subject, i.region_id from public.talk_invitations i
   where i.sitting_id = sitting and app.now() in (i.ended_at, i.changed_at) order by i.subject;
$$;

create policy seat on sittings for select to doorbraak_seat using (true);
grant select (id, controller_id, person_id, organisation_id, slots, state) on sittings to doorbraak_seat;
create policy seat_change on talk_invitations for update to doorbraak_seat using (ended_at is null) with check (true);
grant select (id, subject, region_id, sitting_id, at_time, changed_at, ended_at, version),
      update (sitting_id, day, at_time, changed_at, ended_at, ended_because, version) on talk_invitations to doorbraak_seat;

grant create on schema app to doorbraak_seat;
alter function app.check_invited_sitting() owner to doorbraak_seat;
alter function app.move_invitations() owner to doorbraak_seat;
alter function app.cancel_invitations() owner to doorbraak_seat;
alter function app.end_invited_seat() owner to doorbraak_seat;
alter function app.changed_with_sitting(uuid) owner to doorbraak_seat;
revoke create on schema app from doorbraak_seat;
revoke execute on function app.keep_changed_sitting(), app.check_invited_sitting(), app.move_invitations(),
  app.cancel_invitations(), app.end_invited_seat(), app.changed_with_sitting(uuid) from public;
grant execute on function app.changed_with_sitting(uuid) to doorbraak_law_writer;
