-- The actor's context: set for one transaction by app.enter, read by every policy. An unset value reads as null.

create function app.person() returns uuid language sql stable parallel safe
  return nullif(current_setting('doorbraak.person', true), '')::uuid;
create function app.organisation() returns uuid language sql stable parallel safe
  return nullif(current_setting('doorbraak.organisation', true), '')::uuid;
create function app.capacity() returns text language sql stable parallel safe
  return nullif(current_setting('doorbraak.capacity', true), '');
create function app.purpose() returns text language sql stable parallel safe
  return nullif(current_setting('doorbraak.purpose', true), '');
create function app.regions() returns uuid[] language sql stable parallel safe
  return nullif(current_setting('doorbraak.regions', true), '')::uuid[];

-- The pupil whose periods the law's pass may read and write now.
create function app.law_subject() returns uuid language sql stable parallel safe
  return nullif(current_setting('doorbraak.law_subject', true), '')::uuid;

-- One instant per request. Outside production a test clock may replace this function (src/database/test-clock.ts);
-- the server refuses to start in production where it is not this one.
create function app.now() returns timestamptz language sql stable parallel safe
  return transaction_timestamp();

-- Who wrote a row, in which capacity and when is taken from the context, never from the client.
create function app.stamp() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if app.person() is not null then
    new.recorded_by := app.person();
    new.recorded_capacity := app.capacity();
    new.recorded_at := app.now();
  end if;
  return new;
end
$$;
