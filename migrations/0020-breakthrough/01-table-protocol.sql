-- Which table a region has (P3): dated as its way of counting absence is, and changed with the school year as that is.

alter table protocol_settings
  add column table_protocol text not null default 'SHERTOGENBOSCH'
    check (table_protocol in ('SHERTOGENBOSCH', 'AMSTERDAM', 'AMSTELLAND_EN_MEERLANDEN', 'STAPPENPLAN'));

create or replace function app.keep_begun_setting() returns trigger language plpgsql
  set search_path = pg_catalog, pg_temp as $$
declare
  today constant date := (app.now() at time zone 'Europe/Amsterdam')::date;
begin
  if lower(old.during) <= today then
    if tg_op = 'DELETE'
       or row(new.region_id, new.controller_id, new.protocol, new.criteria_variant, new.holiday_region, new.table_protocol,
              lower(new.during))
          is distinct from
          row(old.region_id, old.controller_id, old.protocol, old.criteria_variant, old.holiday_region, old.table_protocol,
              lower(old.during))
       or (upper(new.during) is distinct from upper(old.during)
           and (upper(new.during) <= today or upper(old.during) <= today)) then
      raise exception using errcode = 'DB005', message = 'a setting does not change within a school year';
    end if;
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end
$$;
