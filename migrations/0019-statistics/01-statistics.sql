-- The evaluation of a region and school year as it was published (AM:195-216): each cell with its words, so that it reads the
-- same ever after, and its number, or none where the number is not told. A number below ten is never in this table (P9).

create table statistics (
  id uuid primary key default gen_random_uuid(),
  region_id uuid not null references regions (id),
  region_name text not null,
  -- The year in which the school year begins.
  school_year integer not null check (school_year between 2000 and 2999),
  counted_on date not null,
  position integer not null check (position >= 0),
  series text not null,
  series_nl text not null,
  series_en text not null,
  source text not null,
  cell text not null,
  label_nl text not null,
  label_en text not null,
  -- The cell of which it is part.
  within text,
  number integer check (number >= 10),
  recorded_at timestamptz not null default transaction_timestamp(),
  recorded_xid xid8 not null default pg_current_xact_id(),
  unique (region_id, school_year, cell),
  unique (region_id, school_year, position),
  -- Not before the school year is over.
  check (counted_on >= make_date(school_year + 1, 8, 1))
);
create index statistics_by_year on statistics (school_year desc);

-- Written once and whole: the difference between two counts of the same year would tell of whoever came or went between them.
-- Two at once meet at the unique keys.
create function app.check_counted_once() returns trigger language plpgsql
  set search_path = pg_catalog, pg_temp as $$
begin
  if exists (select 1 from public.statistics s
              where s.region_id = new.region_id and s.school_year = new.school_year
                and s.recorded_xid <> pg_current_xact_id()) then
    raise exception using errcode = 'DB190', message = 'this school year was counted';
  end if;
  return new;
end
$$;
create trigger check_counted_once before insert on statistics for each row execute function app.check_counted_once();
