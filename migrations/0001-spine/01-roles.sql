-- Roles of the cluster. None logs in, owns a table or bypasses row-level security; the server's login is made a
-- member of doorbraak_server, inherits nothing from it, and enters one role per operation.
do $$
declare
  narrow constant text[] := array['doorbraak_gate', 'doorbraak_gatekeeper', 'doorbraak_seat', 'doorbraak_law_writer',
    'doorbraak_record_writer'];
  actors constant text[] := array['doorbraak_record_subject', 'doorbraak_record_officer',
    'doorbraak_as_leerling', 'doorbraak_as_ouder', 'doorbraak_as_mentor', 'doorbraak_as_ondersteuningscoordinator',
    'doorbraak_as_verzuimcoordinator', 'doorbraak_as_schoolleiding', 'doorbraak_as_onderwijsondersteuner',
    'doorbraak_as_schoolpsycholoog', 'doorbraak_as_schoolmaatschappelijk_werker', 'doorbraak_as_jeugdarts',
    'doorbraak_as_jgz_medewerker', 'doorbraak_as_leerplichtambtenaar',
    'doorbraak_as_contactpersoon_preventief_spreekuur', 'doorbraak_as_rmc_medewerker', 'doorbraak_as_regisseur',
    'doorbraak_as_swv_casemanager', 'doorbraak_as_swv_coordinator', 'doorbraak_as_voorzitter_doorbraakoverleg',
    'doorbraak_as_managementassistent', 'doorbraak_as_partner_deelnemer', 'doorbraak_as_gezinsmanager',
    'doorbraak_as_onderwijsconsulent', 'doorbraak_as_financieel_akkoord', 'doorbraak_as_opdrachtgever',
    'doorbraak_as_privacy_officer', 'doorbraak_as_organisatiebeheerder', 'doorbraak_as_client_ggd',
    'doorbraak_as_client_leerplicht', 'doorbraak_as_client_school', 'doorbraak_as_client_duo',
    'doorbraak_as_client_ldos'];
  one text;
begin
  perform pg_advisory_xact_lock(hashtext('doorbraak roles'));
  foreach one in array array['doorbraak_server', 'doorbraak_actor'] || narrow loop
    if not exists (select 1 from pg_roles where rolname = one) then
      execute format('create role %I nologin noinherit', one);
    end if;
  end loop;
  -- Whoever acts for somebody inherits what every actor needs; the server's own roles inherit nothing.
  foreach one in array actors loop
    if not exists (select 1 from pg_roles where rolname = one) then
      execute format('create role %I nologin inherit', one);
      execute format('grant doorbraak_actor to %I', one);
    end if;
  end loop;
  -- The gatekeeper and the seat own functions of their own; the server never becomes them.
  foreach one in array actors || array['doorbraak_gate', 'doorbraak_law_writer', 'doorbraak_record_writer'] loop
    if not pg_has_role('doorbraak_server', one, 'member') then
      execute format('grant %I to doorbraak_server', one);
    end if;
  end loop;
  -- Needed to hand functions over to their narrow owners.
  foreach one in array array['doorbraak_gatekeeper', 'doorbraak_seat'] loop
    if not pg_has_role(current_user, one, 'usage') then
      execute format('grant %I to current_user', one);
    end if;
  end loop;
end
$$;

create extension if not exists btree_gist;

create schema app;
revoke all on schema public from public;
grant usage on schema public, app to doorbraak_actor, doorbraak_gate, doorbraak_gatekeeper, doorbraak_seat,
  doorbraak_law_writer, doorbraak_record_writer;
