-- By which protocol a region or a school counts, and on which days there is school: dated data with their source.

create table protocol_settings (
  id uuid primary key default gen_random_uuid(),
  region_id uuid not null references regions (id),
  -- Null: of the whole region, where a school has none of its own.
  controller_id uuid references organisations (id),
  protocol text not null,
  -- DB:375-420 in half-days, or DB:887-909 in lessons (workflows.md 3.1).
  criteria_variant text not null check (criteria_variant in ('B1_DAGDELEN', 'B7_LESUREN')),
  holiday_region text not null check (holiday_region in ('NOORD', 'MIDDEN', 'ZUID')),
  -- Whole school years: within one, nobody is counted by two measures.
  during daterange not null check (not isempty(during) and not lower_inf(during)
    and to_char(lower(during), 'MM-DD') = '08-01'
    and (upper_inf(during) or to_char(upper(during), 'MM-DD') = '08-01')),
  source text not null,
  recorded_at timestamptz not null default transaction_timestamp(),
  exclude using gist (region_id with =, (coalesce(controller_id, '00000000-0000-0000-0000-000000000000'::uuid)) with =,
    during with &&)
);

-- A setting that has begun stays as it was; what may still change is at which school year it ends.
create function app.keep_begun_setting() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  today constant date := (app.now() at time zone 'Europe/Amsterdam')::date;
begin
  if lower(old.during) <= today then
    if tg_op = 'DELETE'
       or row(new.region_id, new.controller_id, new.protocol, new.criteria_variant, new.holiday_region, lower(new.during))
          is distinct from
          row(old.region_id, old.controller_id, old.protocol, old.criteria_variant, old.holiday_region, lower(old.during))
       or (upper(new.during) is distinct from upper(old.during)
           and (upper(new.during) <= today or upper(old.during) <= today)) then
      raise exception using errcode = 'DB005', message = 'a setting does not change within a school year';
    end if;
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end
$$;
create trigger keep_begun before update or delete on protocol_settings
  for each row execute function app.keep_begun_setting();

-- Another setting does not begin in the past either: who has been counted by one, is not counted by another afterwards.
create function app.check_new_setting() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if lower(new.during) <= (app.now() at time zone 'Europe/Amsterdam')::date
     and exists (select 1 from public.protocol_settings s
                  where s.region_id = new.region_id and s.during && new.during
                    and (s.controller_id is null or new.controller_id is null or s.controller_id = new.controller_id)
                    and s.criteria_variant <> new.criteria_variant
                    and lower(s.during) <= (app.now() at time zone 'Europe/Amsterdam')::date) then
    raise exception using errcode = 'DB005', message = 'a setting does not change within a school year';
  end if;
  return new;
end
$$;
create trigger check_new before insert on protocol_settings for each row execute function app.check_new_setting();

-- Days that a school, or all of the region, has of its own beside the holidays of its holiday region, which are data of
-- the program (src/domain/calendar/school-holidays.ts).
create table own_school_days (
  id uuid primary key default gen_random_uuid(),
  region_id uuid not null references regions (id),
  controller_id uuid references organisations (id),
  -- CLOSED: no school; OPEN: school although the region or the country is free.
  kind text not null check (kind in ('CLOSED', 'OPEN')),
  name text not null,
  from_day date not null,
  until_day date not null check (until_day >= from_day),
  source text not null,
  recorded_at timestamptz not null default transaction_timestamp()
);
create index own_school_days_of_school on own_school_days (region_id, controller_id);
