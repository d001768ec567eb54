-- Who answers the privacy officer's questions about access: a role of its own, entered for that alone, that reads what the
-- law left behind of a pupil and who holds which capacity, in the officer's regions, and no content of any case (Q21).

do $$
begin
  perform pg_advisory_xact_lock(hashtext('doorbraak roles'));
  if not exists (select 1 from pg_roles where rolname = 'doorbraak_overseer') then
    create role doorbraak_overseer nologin noinherit;
  end if;
  if not pg_has_role('doorbraak_server', 'doorbraak_overseer', 'member') then
    grant doorbraak_overseer to doorbraak_server;
  end if;
end
$$;

grant usage on schema public, app to doorbraak_overseer;
grant execute on function app.now(), app.capacity(), app.regions() to doorbraak_overseer;

do $$
declare
  one text;
begin
  foreach one in array array['links', 'age_boundaries', 'consent_grants', 'access_freezes', 'access_openings',
    'statutory_openings', 'home_municipalities', 'information_answers', 'meeting_ties', 'appointments', 'cases', 'pupils',
    'referrals'] loop
    execute format('create policy overseen on public.%I for select to doorbraak_overseer
      using (region_id = any (app.regions()) and app.capacity() = ''privacy-officer'')', one);
  end loop;
  foreach one in array array['links', 'age_boundaries', 'consent_grants', 'access_freezes', 'access_openings',
    'statutory_openings', 'home_municipalities', 'information_answers', 'meeting_ties'] loop
    execute format('grant select on public.%I to doorbraak_overseer', one);
    -- What was known once is asked by pupil too; what is known now has an index of its own.
    execute format('create index %I on public.%I (subject) where superseded_xid is not null', one || '_once_of_subject', one);
  end loop;
end
$$;

grant select (id, region_id, person_id, organisation_id, capacity, during, confidentiality_undertaking_on) on appointments
  to doorbraak_overseer;
grant select (id, subject, region_id, controller_id) on cases to doorbraak_overseer;
grant select (subject, region_id, lives_independently_since) on pupils to doorbraak_overseer;
grant select (case_id, subject, region_id, recorded_by, recorded_capacity, recorded_at) on referrals to doorbraak_overseer;

-- The rules of then, by which a line of the record was answered.
create policy overseen on policy_versions for select to doorbraak_overseer using (app.capacity() = 'privacy-officer');
grant select on policy_versions to doorbraak_overseer;
