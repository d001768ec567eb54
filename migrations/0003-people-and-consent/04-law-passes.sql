-- Which pupils the law has passed over, by which version of it; whoever writes something that the law looks at and leaves
-- it at that, leaves the pupil due, and what consent had opened closed.

create table law_passes (
  subject uuid primary key references pupils (subject),
  region_id uuid not null,
  law_version text,
  -- Until when facts about this pupil were recorded or closed: nothing is recorded before it any more, so that what was
  -- known at an instant stays what was known then.
  applied_at timestamptz,
  applied_xid xid8,
  due boolean not null default true
);
create index law_passes_due on law_passes (subject) where due;

do $$
begin
  perform pg_advisory_xact_lock(hashtext('doorbraak roles'));
  if not exists (select 1 from pg_roles where rolname = 'doorbraak_law_closer') then
    create role doorbraak_law_closer nologin noinherit;
  end if;
  if not pg_has_role(current_user, 'doorbraak_law_closer', 'usage') then
    grant doorbraak_law_closer to current_user;
  end if;
end
$$;
grant usage on schema public, app to doorbraak_law_closer;

-- Closes what consent opened to these pupils' data, and what authority lets a parent see of them. What was recorded by a
-- transaction that began later is closed at the instant at which that began.
create function app.close_what_law_opened(whom uuid[]) returns void language sql security definer
  set search_path = pg_catalog, pg_temp as $$
  update public.consent_grants set superseded_at = greatest(app.now(), recorded_at), superseded_xid = pg_current_xact_id()
   where superseded_xid is null and subject = any (whom);
  update public.consent_periods set superseded_at = greatest(app.now(), recorded_at), superseded_xid = pg_current_xact_id()
   where superseded_xid is null and subject = any (whom);
  update public.consent_statuses set superseded_at = greatest(app.now(), recorded_at), superseded_xid = pg_current_xact_id()
   where superseded_xid is null and subject = any (whom);
  update public.access_openings set superseded_at = greatest(app.now(), recorded_at), superseded_xid = pg_current_xact_id()
   where superseded_xid is null and subject = any (whom);
  update public.links l set superseded_at = greatest(app.now(), l.recorded_at), superseded_xid = pg_current_xact_id()
   where l.superseded_xid is null and l.subject = any (whom)
     and (l.kind = 'PARENT_WITH_AUTHORITY'
       or exists (select 1 from public.participants p
                   where p.case_id = l.case_id and p.person_id = l.person_id and p.organisation_id = l.organisation_id
                     and p.capacity = l.capacity and p.ground = 'CONSENT'));
  -- Of whom nothing was ever recorded, nothing is closed either.
  update public.law_passes set due = true,
         applied_at = case when applied_at is not null then greatest(app.now(), applied_at) end
   where subject = any (whom);
$$;

-- Another version of the law: nobody is let in on the old one's word. Tells how many pupils are due. Each pass holds the
-- same lock in common: none is under way while this looks, and those that come after it find their pupil due.
create function app.law_is(version text) returns bigint language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  perform pg_advisory_xact_lock(hashtext('doorbraak law'));
  perform app.close_what_law_opened(array(
    select p.subject from public.law_passes p where p.law_version is distinct from version and not p.due));
  return (select count(*) from public.law_passes p where p.due);
end
$$;

-- Asked at the end of each transaction that wrote what the law looks at: did the law pass follow?
create function app.law_follows() returns trigger language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  if not exists (select 1 from public.law_passes p
                  where p.subject = new.subject and p.applied_xid = pg_current_xact_id()) then
    perform app.close_what_law_opened(array[new.subject]);
  end if;
  return null;
end
$$;

create function app.law_awaits() returns trigger language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  insert into public.law_passes (subject, region_id) values (new.subject, new.region_id);
  return null;
end
$$;
-- Pupils who are there already: by which law they were passed over is not known. Their rows are hidden from whoever owns
-- the tables; this function is gone when they are due, and closed (06-privileges.sql).
create function app.law_awaits_all() returns void language sql security definer
  set search_path = pg_catalog, pg_temp as $$
  insert into public.law_passes (subject, region_id) select p.subject, p.region_id from public.pupils p;
  select app.close_what_law_opened(array(select p.subject from public.law_passes p));
$$;

create trigger law_awaits after insert on pupils for each row execute function app.law_awaits();

do $$
declare
  one text;
begin
  foreach one in array array['pupils', 'cases', 'participants', 'authorities', 'incapacities', 'consents',
                             'consent_statements', 'consent_notices', 'consent_overrides', 'access_objections',
                             'access_decisions', 'access_releases'] loop
    execute format('create constraint trigger law_follows after insert or update on public.%I '
      'deferrable initially deferred for each row execute function app.law_follows()', one);
  end loop;
end
$$;
