-- Policies and grants as they were rendered from the policy table on the day of this migration; never edited.


create policy case_update_1 on cases
  for update to doorbraak_as_mentor, doorbraak_as_ondersteuningscoordinator, doorbraak_as_schoolleiding, doorbraak_as_verzuimcoordinator
  using ((cases.controller_id = app.organisation()))
  with check ((cases.controller_id = app.organisation()));

create policy case_update_2 on cases
  for update to doorbraak_as_leerplichtambtenaar
  using (exists (select 1 from statutory_openings o where o.subject = cases.subject and (o.case_id is null or o.case_id = cases.id) and o.organisation_id = app.organisation() and o.capacity = app.capacity() and 'D29' = any (o.data_classes) and o.during @> app.now() and o.superseded_xid is null))
  with check (exists (select 1 from statutory_openings o where o.subject = cases.subject and (o.case_id is null or o.case_id = cases.id) and o.organisation_id = app.organisation() and o.capacity = app.capacity() and 'D29' = any (o.data_classes) and o.during @> app.now() and o.superseded_xid is null));

create policy case_phase_change_region on case_phase_changes
  as restrictive for all to doorbraak_actor
  using (case_phase_changes.region_id = any (app.regions()::uuid[]) and app.purpose() <> 'STATISTICS');

create policy case_phase_change_select_1 on case_phase_changes
  for select to doorbraak_as_contactpersoon_preventief_spreekuur, doorbraak_as_financieel_akkoord, doorbraak_as_gezinsmanager, doorbraak_as_jeugdarts, doorbraak_as_jgz_medewerker, doorbraak_as_leerplichtambtenaar, doorbraak_as_managementassistent, doorbraak_as_mentor, doorbraak_as_ondersteuningscoordinator, doorbraak_as_onderwijsconsulent, doorbraak_as_onderwijsondersteuner, doorbraak_as_partner_deelnemer, doorbraak_as_regisseur, doorbraak_as_rmc_medewerker, doorbraak_as_schoolleiding, doorbraak_as_schoolmaatschappelijk_werker, doorbraak_as_schoolpsycholoog, doorbraak_as_swv_casemanager, doorbraak_as_swv_coordinator, doorbraak_as_verzuimcoordinator, doorbraak_as_voorzitter_doorbraakoverleg
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(case_phase_changes.case_id, 0)) and l.case_id is not distinct from case_phase_changes.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind in ('PARTICIPATES', 'REFERRED', 'INVITED_TO_TALK') and l.during @> app.now() and l.superseded_xid is null));

create policy case_phase_change_select_2 on case_phase_changes
  for select to doorbraak_as_ouder
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(case_phase_changes.subject, 0)) and l.subject is not distinct from case_phase_changes.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = case_phase_changes.subject and app.now() < b.turns_16_at and b.superseded_xid is null));

create policy case_phase_change_select_3 on case_phase_changes
  for select to doorbraak_as_ouder
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(case_phase_changes.subject, 0)) and l.subject is not distinct from case_phase_changes.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = case_phase_changes.subject and app.now() >= b.turns_16_at and b.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = case_phase_changes.subject and app.now() < b.turns_18_at and b.superseded_xid is null)
    and exists (select 1 from consent_grants g where g.case_id = case_phase_changes.case_id and g.data_class = 'D29' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = case_phase_changes.controller_id and g.during @> app.now() and g.superseded_xid is null));

create policy case_phase_change_select_4 on case_phase_changes
  for select to doorbraak_as_leerling
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(case_phase_changes.subject, 0)) and l.subject is not distinct from case_phase_changes.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null));

create policy case_phase_change_insert_1 on case_phase_changes
  for insert to doorbraak_as_mentor, doorbraak_as_ondersteuningscoordinator, doorbraak_as_schoolleiding, doorbraak_as_verzuimcoordinator
  with check ((case_phase_changes.controller_id = app.organisation())
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(case_phase_changes.case_id, 0)) and l.case_id is not distinct from case_phase_changes.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'PARTICIPATES' and l.during @> app.now() and l.superseded_xid is null));

create policy case_phase_change_insert_2 on case_phase_changes
  for insert to doorbraak_as_leerplichtambtenaar
  with check (exists (select 1 from statutory_openings o where o.subject = case_phase_changes.subject and (o.case_id is null or o.case_id = case_phase_changes.case_id) and o.organisation_id = app.organisation() and o.capacity = app.capacity() and 'D29' = any (o.data_classes) and o.during @> app.now() and o.superseded_xid is null)
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(case_phase_changes.case_id, 0)) and l.case_id is not distinct from case_phase_changes.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'PARTICIPATES' and l.during @> app.now() and l.superseded_xid is null));

create policy case_phase_grounds_region on case_phase_grounds
  as restrictive for all to doorbraak_actor
  using (case_phase_grounds.region_id = any (app.regions()::uuid[]) and app.purpose() <> 'STATISTICS');

create policy case_phase_grounds_select_1 on case_phase_grounds
  for select to doorbraak_as_mentor, doorbraak_as_ondersteuningscoordinator, doorbraak_as_schoolleiding, doorbraak_as_verzuimcoordinator
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(case_phase_grounds.case_id, 0)) and l.case_id is not distinct from case_phase_grounds.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind in ('PARTICIPATES', 'REFERRED', 'INVITED_TO_TALK') and l.during @> app.now() and l.superseded_xid is null));

create policy case_phase_grounds_select_2 on case_phase_grounds
  for select to doorbraak_as_leerling
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(case_phase_grounds.subject, 0)) and l.subject is not distinct from case_phase_grounds.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null));

create policy case_phase_grounds_insert_1 on case_phase_grounds
  for insert to doorbraak_as_mentor, doorbraak_as_ondersteuningscoordinator, doorbraak_as_schoolleiding, doorbraak_as_verzuimcoordinator
  with check ((case_phase_grounds.controller_id = app.organisation())
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(case_phase_grounds.case_id, 0)) and l.case_id is not distinct from case_phase_grounds.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'PARTICIPATES' and l.during @> app.now() and l.superseded_xid is null));

create policy case_phase_grounds_insert_2 on case_phase_grounds
  for insert to doorbraak_as_leerplichtambtenaar
  with check (exists (select 1 from statutory_openings o where o.subject = case_phase_grounds.subject and (o.case_id is null or o.case_id = case_phase_grounds.case_id) and o.organisation_id = app.organisation() and o.capacity = app.capacity() and 'D29' = any (o.data_classes) and o.during @> app.now() and o.superseded_xid is null)
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(case_phase_grounds.case_id, 0)) and l.case_id is not distinct from case_phase_grounds.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'PARTICIPATES' and l.during @> app.now() and l.superseded_xid is null));

grant update (phase, closed_at, retention_from, version) on cases to doorbraak_as_leerplichtambtenaar, doorbraak_as_mentor, doorbraak_as_ondersteuningscoordinator, doorbraak_as_schoolleiding, doorbraak_as_verzuimcoordinator;
grant select on case_phase_changes to doorbraak_as_contactpersoon_preventief_spreekuur, doorbraak_as_financieel_akkoord, doorbraak_as_gezinsmanager, doorbraak_as_jeugdarts, doorbraak_as_jgz_medewerker, doorbraak_as_leerling, doorbraak_as_leerplichtambtenaar, doorbraak_as_managementassistent, doorbraak_as_mentor, doorbraak_as_ondersteuningscoordinator, doorbraak_as_onderwijsconsulent, doorbraak_as_onderwijsondersteuner, doorbraak_as_ouder, doorbraak_as_partner_deelnemer, doorbraak_as_regisseur, doorbraak_as_rmc_medewerker, doorbraak_as_schoolleiding, doorbraak_as_schoolmaatschappelijk_werker, doorbraak_as_schoolpsycholoog, doorbraak_as_swv_casemanager, doorbraak_as_swv_coordinator, doorbraak_as_verzuimcoordinator, doorbraak_as_voorzitter_doorbraakoverleg;
grant insert on case_phase_changes to doorbraak_as_leerplichtambtenaar, doorbraak_as_mentor, doorbraak_as_ondersteuningscoordinator, doorbraak_as_schoolleiding, doorbraak_as_verzuimcoordinator;
grant select on case_phase_grounds to doorbraak_as_leerling, doorbraak_as_mentor, doorbraak_as_ondersteuningscoordinator, doorbraak_as_schoolleiding, doorbraak_as_verzuimcoordinator;
grant insert on case_phase_grounds to doorbraak_as_leerplichtambtenaar, doorbraak_as_mentor, doorbraak_as_ondersteuningscoordinator, doorbraak_as_schoolleiding, doorbraak_as_verzuimcoordinator;
