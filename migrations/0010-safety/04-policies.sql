-- Policies and grants as they were rendered from the policy table on the day of this migration; never edited.

drop policy access_log_entry_select_1 on access_log;
drop policy access_log_entry_select_2 on access_log;

create policy safety_mark_region on safety_marks
  as restrictive for all to doorbraak_actor
  using (safety_marks.region_id = any (app.regions()::uuid[]) and app.purpose() <> 'STATISTICS');

create policy safety_mark_select_1 on safety_marks
  for select to doorbraak_as_gezinsmanager, doorbraak_as_leerplichtambtenaar
  using ((safety_marks.controller_id = app.organisation()));

create policy safety_mark_select_2 on safety_marks
  for select to doorbraak_as_jeugdarts, doorbraak_as_schoolmaatschappelijk_werker, doorbraak_as_schoolpsycholoog
  using ((safety_marks.recorded_by = app.person() and safety_marks.recorded_capacity = app.capacity()));

create policy safety_mark_select_3 on safety_marks
  for select to doorbraak_as_ouder
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(safety_marks.subject, 0)) and l.subject is not distinct from safety_marks.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = safety_marks.subject and app.now() < b.turns_16_at and b.superseded_xid is null)
    and safety_marks.safe);

create policy safety_mark_select_4 on safety_marks
  for select to doorbraak_as_leerling
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(safety_marks.subject, 0)) and l.subject is not distinct from safety_marks.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null)
    and safety_marks.safe);

create policy safety_mark_insert_1 on safety_marks
  for insert to doorbraak_as_leerplichtambtenaar
  with check ((safety_marks.controller_id = app.organisation())
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(safety_marks.case_id, 0)) and l.case_id is not distinct from safety_marks.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind in ('PARTICIPATES', 'REFERRED', 'INVITED_TO_TALK') and l.during @> app.now() and l.superseded_xid is null));

create policy safety_mark_insert_2 on safety_marks
  for insert to doorbraak_as_jeugdarts, doorbraak_as_schoolmaatschappelijk_werker, doorbraak_as_schoolpsycholoog
  with check ((safety_marks.recorded_by = app.person() and safety_marks.recorded_capacity = app.capacity())
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(safety_marks.case_id, 0)) and l.case_id is not distinct from safety_marks.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind in ('PARTICIPATES', 'REFERRED', 'INVITED_TO_TALK') and l.during @> app.now() and l.superseded_xid is null));

create policy safety_mark_insert_3 on safety_marks
  for insert to doorbraak_as_client_leerplicht
  with check (false
    and false
    and (safety_marks.recorded_by = app.person() and safety_marks.recorded_capacity = app.capacity()));

create policy safety_mark_update_1 on safety_marks
  for update to doorbraak_as_leerplichtambtenaar
  using ((safety_marks.controller_id = app.organisation())
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(safety_marks.case_id, 0)) and l.case_id is not distinct from safety_marks.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind in ('PARTICIPATES', 'REFERRED', 'INVITED_TO_TALK') and l.during @> app.now() and l.superseded_xid is null))
  with check ((safety_marks.controller_id = app.organisation())
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(safety_marks.case_id, 0)) and l.case_id is not distinct from safety_marks.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind in ('PARTICIPATES', 'REFERRED', 'INVITED_TO_TALK') and l.during @> app.now() and l.superseded_xid is null));

create policy safety_mark_update_2 on safety_marks
  for update to doorbraak_as_jeugdarts, doorbraak_as_schoolmaatschappelijk_werker, doorbraak_as_schoolpsycholoog
  using ((safety_marks.recorded_by = app.person() and safety_marks.recorded_capacity = app.capacity())
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(safety_marks.case_id, 0)) and l.case_id is not distinct from safety_marks.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind in ('PARTICIPATES', 'REFERRED', 'INVITED_TO_TALK') and l.during @> app.now() and l.superseded_xid is null))
  with check ((safety_marks.recorded_by = app.person() and safety_marks.recorded_capacity = app.capacity())
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(safety_marks.case_id, 0)) and l.case_id is not distinct from safety_marks.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind in ('PARTICIPATES', 'REFERRED', 'INVITED_TO_TALK') and l.during @> app.now() and l.superseded_xid is null));

create policy safety_mark_update_3 on safety_marks
  for update to doorbraak_as_client_leerplicht
  using (false
    and false
    and (safety_marks.recorded_by = app.person() and safety_marks.recorded_capacity = app.capacity()))
  with check (false
    and false
    and (safety_marks.recorded_by = app.person() and safety_marks.recorded_capacity = app.capacity()));

create policy safety_fact_region on safety_facts
  as restrictive for all to doorbraak_actor
  using (safety_facts.region_id = any (app.regions()::uuid[]) and app.purpose() <> 'STATISTICS');

create policy safety_fact_select_1 on safety_facts
  for select to doorbraak_as_ondersteuningscoordinator, doorbraak_as_schoolleiding
  using ((safety_facts.controller_id = app.organisation()));

create policy safety_fact_select_2 on safety_facts
  for select to doorbraak_as_partner_deelnemer, doorbraak_as_regisseur, doorbraak_as_swv_casemanager, doorbraak_as_swv_coordinator, doorbraak_as_voorzitter_doorbraakoverleg
  using (false
    and exists (select 1 from consent_grants g where g.case_id = safety_facts.case_id and g.data_class = 'D17' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = safety_facts.controller_id and g.during @> app.now() and g.superseded_xid is null));

create policy meldcode_file_region on meldcode_files
  as restrictive for all to doorbraak_actor
  using (meldcode_files.region_id = any (app.regions()::uuid[]) and app.purpose() <> 'STATISTICS');

create policy meldcode_file_select_1 on meldcode_files
  for select to doorbraak_as_gezinsmanager, doorbraak_as_jeugdarts, doorbraak_as_leerplichtambtenaar, doorbraak_as_ondersteuningscoordinator, doorbraak_as_rmc_medewerker, doorbraak_as_schoolleiding, doorbraak_as_schoolmaatschappelijk_werker, doorbraak_as_schoolpsycholoog
  using (app.purpose() in ('SAFETY')
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(meldcode_files.case_id, 0)) and l.case_id is not distinct from meldcode_files.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'EMERGENCY' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(meldcode_files.case_id, 0)) and l.case_id is not distinct from meldcode_files.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind in ('PARTICIPATES', 'REFERRED', 'INVITED_TO_TALK') and l.during @> app.now() and l.superseded_xid is null));

create policy meldcode_file_select_2 on meldcode_files
  for select to doorbraak_as_ouder
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(meldcode_files.subject, 0)) and l.subject is not distinct from meldcode_files.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = meldcode_files.subject and app.now() < b.turns_16_at and b.superseded_xid is null)
    and meldcode_files.safe);

create policy meldcode_file_select_3 on meldcode_files
  for select to doorbraak_as_leerling
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(meldcode_files.subject, 0)) and l.subject is not distinct from meldcode_files.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null)
    and meldcode_files.safe);

create policy meldcode_file_insert_1 on meldcode_files
  for insert to doorbraak_as_contactpersoon_preventief_spreekuur, doorbraak_as_gezinsmanager, doorbraak_as_jeugdarts, doorbraak_as_jgz_medewerker, doorbraak_as_leerplichtambtenaar, doorbraak_as_mentor, doorbraak_as_ondersteuningscoordinator, doorbraak_as_partner_deelnemer, doorbraak_as_rmc_medewerker, doorbraak_as_schoolleiding, doorbraak_as_schoolmaatschappelijk_werker, doorbraak_as_schoolpsycholoog, doorbraak_as_swv_casemanager
  with check (app.purpose() in ('SAFETY')
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(meldcode_files.case_id, 0)) and l.case_id is not distinct from meldcode_files.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'EMERGENCY' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(meldcode_files.case_id, 0)) and l.case_id is not distinct from meldcode_files.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind in ('PARTICIPATES', 'REFERRED', 'INVITED_TO_TALK') and l.during @> app.now() and l.superseded_xid is null)
    and (meldcode_files.controller_id = app.organisation()));

create policy meldcode_file_update_1 on meldcode_files
  for update to doorbraak_as_contactpersoon_preventief_spreekuur, doorbraak_as_gezinsmanager, doorbraak_as_jeugdarts, doorbraak_as_jgz_medewerker, doorbraak_as_leerplichtambtenaar, doorbraak_as_mentor, doorbraak_as_ondersteuningscoordinator, doorbraak_as_partner_deelnemer, doorbraak_as_rmc_medewerker, doorbraak_as_schoolleiding, doorbraak_as_schoolmaatschappelijk_werker, doorbraak_as_schoolpsycholoog, doorbraak_as_swv_casemanager
  using (app.purpose() in ('SAFETY')
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(meldcode_files.case_id, 0)) and l.case_id is not distinct from meldcode_files.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'EMERGENCY' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(meldcode_files.case_id, 0)) and l.case_id is not distinct from meldcode_files.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind in ('PARTICIPATES', 'REFERRED', 'INVITED_TO_TALK') and l.during @> app.now() and l.superseded_xid is null)
    and (meldcode_files.controller_id = app.organisation()))
  with check (app.purpose() in ('SAFETY')
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(meldcode_files.case_id, 0)) and l.case_id is not distinct from meldcode_files.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'EMERGENCY' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(meldcode_files.case_id, 0)) and l.case_id is not distinct from meldcode_files.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind in ('PARTICIPATES', 'REFERRED', 'INVITED_TO_TALK') and l.during @> app.now() and l.superseded_xid is null)
    and (meldcode_files.controller_id = app.organisation()));

create policy meldcode_step_region on meldcode_steps
  as restrictive for all to doorbraak_actor
  using (meldcode_steps.region_id = any (app.regions()::uuid[]) and app.purpose() <> 'STATISTICS');

create policy meldcode_step_select_1 on meldcode_steps
  for select to doorbraak_as_gezinsmanager, doorbraak_as_jeugdarts, doorbraak_as_leerplichtambtenaar, doorbraak_as_ondersteuningscoordinator, doorbraak_as_rmc_medewerker, doorbraak_as_schoolleiding, doorbraak_as_schoolmaatschappelijk_werker, doorbraak_as_schoolpsycholoog
  using (app.purpose() in ('SAFETY')
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(meldcode_steps.case_id, 0)) and l.case_id is not distinct from meldcode_steps.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'EMERGENCY' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(meldcode_steps.case_id, 0)) and l.case_id is not distinct from meldcode_steps.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind in ('PARTICIPATES', 'REFERRED', 'INVITED_TO_TALK') and l.during @> app.now() and l.superseded_xid is null));

create policy meldcode_step_select_2 on meldcode_steps
  for select to doorbraak_as_ouder
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(meldcode_steps.subject, 0)) and l.subject is not distinct from meldcode_steps.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = meldcode_steps.subject and app.now() < b.turns_16_at and b.superseded_xid is null)
    and meldcode_steps.safe);

create policy meldcode_step_select_3 on meldcode_steps
  for select to doorbraak_as_leerling
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(meldcode_steps.subject, 0)) and l.subject is not distinct from meldcode_steps.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null)
    and meldcode_steps.safe);

create policy meldcode_step_insert_1 on meldcode_steps
  for insert to doorbraak_as_contactpersoon_preventief_spreekuur, doorbraak_as_gezinsmanager, doorbraak_as_jeugdarts, doorbraak_as_jgz_medewerker, doorbraak_as_leerplichtambtenaar, doorbraak_as_mentor, doorbraak_as_ondersteuningscoordinator, doorbraak_as_partner_deelnemer, doorbraak_as_rmc_medewerker, doorbraak_as_schoolleiding, doorbraak_as_schoolmaatschappelijk_werker, doorbraak_as_schoolpsycholoog, doorbraak_as_swv_casemanager
  with check (app.purpose() in ('SAFETY')
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(meldcode_steps.case_id, 0)) and l.case_id is not distinct from meldcode_steps.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'EMERGENCY' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(meldcode_steps.case_id, 0)) and l.case_id is not distinct from meldcode_steps.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind in ('PARTICIPATES', 'REFERRED', 'INVITED_TO_TALK') and l.during @> app.now() and l.superseded_xid is null)
    and (meldcode_steps.controller_id = app.organisation()));

create policy meldcode_step_update_1 on meldcode_steps
  for update to doorbraak_as_contactpersoon_preventief_spreekuur, doorbraak_as_gezinsmanager, doorbraak_as_jeugdarts, doorbraak_as_jgz_medewerker, doorbraak_as_leerplichtambtenaar, doorbraak_as_mentor, doorbraak_as_ondersteuningscoordinator, doorbraak_as_partner_deelnemer, doorbraak_as_rmc_medewerker, doorbraak_as_schoolleiding, doorbraak_as_schoolmaatschappelijk_werker, doorbraak_as_schoolpsycholoog, doorbraak_as_swv_casemanager
  using (app.purpose() in ('SAFETY')
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(meldcode_steps.case_id, 0)) and l.case_id is not distinct from meldcode_steps.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'EMERGENCY' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(meldcode_steps.case_id, 0)) and l.case_id is not distinct from meldcode_steps.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind in ('PARTICIPATES', 'REFERRED', 'INVITED_TO_TALK') and l.during @> app.now() and l.superseded_xid is null)
    and (meldcode_steps.controller_id = app.organisation()))
  with check (app.purpose() in ('SAFETY')
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(meldcode_steps.case_id, 0)) and l.case_id is not distinct from meldcode_steps.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'EMERGENCY' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(meldcode_steps.case_id, 0)) and l.case_id is not distinct from meldcode_steps.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind in ('PARTICIPATES', 'REFERRED', 'INVITED_TO_TALK') and l.during @> app.now() and l.superseded_xid is null)
    and (meldcode_steps.controller_id = app.organisation()));

create policy meldcode_report_region on meldcode_reports
  as restrictive for all to doorbraak_actor
  using (meldcode_reports.region_id = any (app.regions()::uuid[]) and app.purpose() <> 'STATISTICS');

create policy meldcode_report_select_1 on meldcode_reports
  for select to doorbraak_as_gezinsmanager, doorbraak_as_jeugdarts, doorbraak_as_leerplichtambtenaar, doorbraak_as_ondersteuningscoordinator, doorbraak_as_rmc_medewerker, doorbraak_as_schoolleiding, doorbraak_as_schoolmaatschappelijk_werker, doorbraak_as_schoolpsycholoog
  using (app.purpose() in ('SAFETY')
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(meldcode_reports.case_id, 0)) and l.case_id is not distinct from meldcode_reports.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'EMERGENCY' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(meldcode_reports.case_id, 0)) and l.case_id is not distinct from meldcode_reports.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind in ('PARTICIPATES', 'REFERRED', 'INVITED_TO_TALK') and l.during @> app.now() and l.superseded_xid is null));

create policy meldcode_report_select_2 on meldcode_reports
  for select to doorbraak_as_ouder
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(meldcode_reports.subject, 0)) and l.subject is not distinct from meldcode_reports.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = meldcode_reports.subject and app.now() < b.turns_16_at and b.superseded_xid is null)
    and meldcode_reports.safe);

create policy meldcode_report_select_3 on meldcode_reports
  for select to doorbraak_as_leerling
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(meldcode_reports.subject, 0)) and l.subject is not distinct from meldcode_reports.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null)
    and meldcode_reports.safe);

create policy meldcode_report_insert_1 on meldcode_reports
  for insert to doorbraak_as_contactpersoon_preventief_spreekuur, doorbraak_as_gezinsmanager, doorbraak_as_jeugdarts, doorbraak_as_jgz_medewerker, doorbraak_as_leerplichtambtenaar, doorbraak_as_mentor, doorbraak_as_ondersteuningscoordinator, doorbraak_as_partner_deelnemer, doorbraak_as_rmc_medewerker, doorbraak_as_schoolleiding, doorbraak_as_schoolmaatschappelijk_werker, doorbraak_as_schoolpsycholoog, doorbraak_as_swv_casemanager
  with check (app.purpose() in ('SAFETY')
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(meldcode_reports.case_id, 0)) and l.case_id is not distinct from meldcode_reports.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'EMERGENCY' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(meldcode_reports.case_id, 0)) and l.case_id is not distinct from meldcode_reports.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind in ('PARTICIPATES', 'REFERRED', 'INVITED_TO_TALK') and l.during @> app.now() and l.superseded_xid is null)
    and (meldcode_reports.controller_id = app.organisation()));

create policy meldcode_report_update_1 on meldcode_reports
  for update to doorbraak_as_contactpersoon_preventief_spreekuur, doorbraak_as_gezinsmanager, doorbraak_as_jeugdarts, doorbraak_as_jgz_medewerker, doorbraak_as_leerplichtambtenaar, doorbraak_as_mentor, doorbraak_as_ondersteuningscoordinator, doorbraak_as_partner_deelnemer, doorbraak_as_rmc_medewerker, doorbraak_as_schoolleiding, doorbraak_as_schoolmaatschappelijk_werker, doorbraak_as_schoolpsycholoog, doorbraak_as_swv_casemanager
  using (app.purpose() in ('SAFETY')
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(meldcode_reports.case_id, 0)) and l.case_id is not distinct from meldcode_reports.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'EMERGENCY' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(meldcode_reports.case_id, 0)) and l.case_id is not distinct from meldcode_reports.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind in ('PARTICIPATES', 'REFERRED', 'INVITED_TO_TALK') and l.during @> app.now() and l.superseded_xid is null)
    and (meldcode_reports.controller_id = app.organisation()))
  with check (app.purpose() in ('SAFETY')
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(meldcode_reports.case_id, 0)) and l.case_id is not distinct from meldcode_reports.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'EMERGENCY' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(meldcode_reports.case_id, 0)) and l.case_id is not distinct from meldcode_reports.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind in ('PARTICIPATES', 'REFERRED', 'INVITED_TO_TALK') and l.during @> app.now() and l.superseded_xid is null)
    and (meldcode_reports.controller_id = app.organisation()));

create policy emergency_access_region on emergency_accesses
  as restrictive for all to doorbraak_actor
  using (emergency_accesses.region_id = any (app.regions()::uuid[]) and app.purpose() <> 'STATISTICS');

create policy emergency_access_select_1 on emergency_accesses
  for select to doorbraak_as_privacy_officer
  using ((emergency_accesses.reviewed_at is null));

create policy emergency_access_select_2 on emergency_accesses
  for select to doorbraak_as_gezinsmanager, doorbraak_as_jeugdarts, doorbraak_as_leerplichtambtenaar, doorbraak_as_ondersteuningscoordinator, doorbraak_as_rmc_medewerker, doorbraak_as_schoolleiding, doorbraak_as_schoolmaatschappelijk_werker, doorbraak_as_schoolpsycholoog
  using (app.purpose() in ('SAFETY')
    and (emergency_accesses.recorded_by = app.person() and emergency_accesses.controller_id = app.organisation() and emergency_accesses.recorded_capacity = app.capacity() and emergency_accesses.opened_at <= app.now() and app.now() < emergency_accesses.until_at and coalesce(app.now() < emergency_accesses.ended_at, true))
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(emergency_accesses.case_id, 0)) and l.case_id is not distinct from emergency_accesses.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind in ('PARTICIPATES', 'REFERRED', 'INVITED_TO_TALK') and l.during @> app.now() and l.superseded_xid is null));

create policy emergency_access_select_3 on emergency_accesses
  for select to doorbraak_as_ouder
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(emergency_accesses.subject, 0)) and l.subject is not distinct from emergency_accesses.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = emergency_accesses.subject and app.now() < b.turns_16_at and b.superseded_xid is null)
    and emergency_accesses.safe);

create policy emergency_access_select_4 on emergency_accesses
  for select to doorbraak_as_leerling
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(emergency_accesses.subject, 0)) and l.subject is not distinct from emergency_accesses.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null)
    and emergency_accesses.safe);

create policy emergency_access_insert_1 on emergency_accesses
  for insert to doorbraak_as_contactpersoon_preventief_spreekuur, doorbraak_as_gezinsmanager, doorbraak_as_jeugdarts, doorbraak_as_jgz_medewerker, doorbraak_as_leerplichtambtenaar, doorbraak_as_mentor, doorbraak_as_ondersteuningscoordinator, doorbraak_as_partner_deelnemer, doorbraak_as_rmc_medewerker, doorbraak_as_schoolleiding, doorbraak_as_schoolmaatschappelijk_werker, doorbraak_as_schoolpsycholoog, doorbraak_as_swv_casemanager
  with check (app.purpose() in ('SAFETY')
    and (emergency_accesses.recorded_by = app.person() and emergency_accesses.controller_id = app.organisation() and emergency_accesses.recorded_capacity = app.capacity() and emergency_accesses.opened_at <= app.now() and app.now() < emergency_accesses.until_at and coalesce(app.now() < emergency_accesses.ended_at, true))
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(emergency_accesses.case_id, 0)) and l.case_id is not distinct from emergency_accesses.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind in ('PARTICIPATES', 'REFERRED', 'INVITED_TO_TALK') and l.during @> app.now() and l.superseded_xid is null));

create policy emergency_reason_region on emergency_reasons
  as restrictive for all to doorbraak_actor
  using (emergency_reasons.region_id = any (app.regions()::uuid[]) and app.purpose() <> 'STATISTICS');

create policy emergency_reason_select_1 on emergency_reasons
  for select to doorbraak_as_gezinsmanager, doorbraak_as_jeugdarts, doorbraak_as_leerplichtambtenaar, doorbraak_as_ondersteuningscoordinator, doorbraak_as_rmc_medewerker, doorbraak_as_schoolleiding, doorbraak_as_schoolmaatschappelijk_werker, doorbraak_as_schoolpsycholoog
  using (app.purpose() in ('SAFETY')
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(emergency_reasons.case_id, 0)) and l.case_id is not distinct from emergency_reasons.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'EMERGENCY' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(emergency_reasons.case_id, 0)) and l.case_id is not distinct from emergency_reasons.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind in ('PARTICIPATES', 'REFERRED', 'INVITED_TO_TALK') and l.during @> app.now() and l.superseded_xid is null)
    and (emergency_reasons.recorded_by = app.person() and emergency_reasons.recorded_capacity = app.capacity()));

create policy emergency_reason_insert_1 on emergency_reasons
  for insert to doorbraak_as_contactpersoon_preventief_spreekuur, doorbraak_as_gezinsmanager, doorbraak_as_jeugdarts, doorbraak_as_jgz_medewerker, doorbraak_as_leerplichtambtenaar, doorbraak_as_mentor, doorbraak_as_ondersteuningscoordinator, doorbraak_as_partner_deelnemer, doorbraak_as_rmc_medewerker, doorbraak_as_schoolleiding, doorbraak_as_schoolmaatschappelijk_werker, doorbraak_as_schoolpsycholoog, doorbraak_as_swv_casemanager
  with check (app.purpose() in ('SAFETY')
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(emergency_reasons.case_id, 0)) and l.case_id is not distinct from emergency_reasons.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'EMERGENCY' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(emergency_reasons.case_id, 0)) and l.case_id is not distinct from emergency_reasons.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind in ('PARTICIPATES', 'REFERRED', 'INVITED_TO_TALK') and l.during @> app.now() and l.superseded_xid is null)
    and (emergency_reasons.controller_id = app.organisation()));

create policy access_log_entry_select_1 on access_log
  for select to doorbraak_record_subject
  using (app.capacity() = 'leerling'
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null)
    and (access_log.secrecy is distinct from 'OFFICER' and (not ('D01' = any (access_log.classes)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null))) and (not ('D11' = any (access_log.classes)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null))) and (not ('D12' = any (access_log.classes)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null))) and (not ('D13' = any (access_log.classes)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null))) and (not ('D17' = any (access_log.classes)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null))) and (not ('D18' = any (access_log.classes))) and (not ('D24' = any (access_log.classes)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null))) and (not ('D25' = any (access_log.classes))) and (not ('D27' = any (access_log.classes)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null))) and (not ('D28' = any (access_log.classes)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null))) and (not ('D29' = any (access_log.classes)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null))) and (not ('D30' = any (access_log.classes)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null)))));

create policy access_log_entry_select_2 on access_log
  for select to doorbraak_record_subject
  using (app.capacity() = 'ouder'
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() < b.turns_16_at and b.superseded_xid is null)
    and (access_log.secrecy is distinct from 'OFFICER' and (access_log.capacity not in ('leerling', 'ouder') or access_log.person_id = app.person()) and (not ('D01' = any (access_log.classes)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() < b.turns_18_at and b.superseded_xid is null))) and (not ('D11' = any (access_log.classes)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() >= b.turns_12_at and b.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() < b.turns_16_at and b.superseded_xid is null) and exists (select 1 from access_openings o where o.subject = access_log.subject and o.person_id = app.person() and 'D11' = any (o.data_classes) and o.during @> app.now() and o.superseded_xid is null) and exists (select 1 from access_openings o where o.subject = access_log.subject and o.person_id = app.person() and 'D11' = any (o.data_classes) and o.during @> app.now() and o.superseded_xid is null) and not exists (select 1 from access_freezes f where f.subject = access_log.subject and f.person_id = app.person() and (f.data_classes is null or 'D11' = any (f.data_classes)) and f.during @> app.now() and f.superseded_xid is null)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() >= b.turns_16_at and b.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() < b.turns_18_at and b.superseded_xid is null) and exists (select 1 from consent_grants g where g.case_id = access_log.case_id and g.data_class = 'D11' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.during @> app.now() and g.superseded_xid is null)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() < b.turns_12_at and b.superseded_xid is null) and not exists (select 1 from access_freezes f where f.subject = access_log.subject and f.person_id = app.person() and (f.data_classes is null or 'D11' = any (f.data_classes)) and f.during @> app.now() and f.superseded_xid is null))) and (not ('D12' = any (access_log.classes)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() >= b.turns_12_at and b.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() < b.turns_16_at and b.superseded_xid is null) and exists (select 1 from access_openings o where o.subject = access_log.subject and o.person_id = app.person() and 'D12' = any (o.data_classes) and o.during @> app.now() and o.superseded_xid is null) and exists (select 1 from access_openings o where o.subject = access_log.subject and o.person_id = app.person() and 'D12' = any (o.data_classes) and o.during @> app.now() and o.superseded_xid is null) and not exists (select 1 from access_freezes f where f.subject = access_log.subject and f.person_id = app.person() and (f.data_classes is null or 'D12' = any (f.data_classes)) and f.during @> app.now() and f.superseded_xid is null)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() >= b.turns_16_at and b.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() < b.turns_18_at and b.superseded_xid is null) and exists (select 1 from consent_grants g where g.case_id = access_log.case_id and g.data_class = 'D12' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.during @> app.now() and g.superseded_xid is null)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() < b.turns_12_at and b.superseded_xid is null) and not exists (select 1 from access_freezes f where f.subject = access_log.subject and f.person_id = app.person() and (f.data_classes is null or 'D12' = any (f.data_classes)) and f.during @> app.now() and f.superseded_xid is null))) and (not ('D13' = any (access_log.classes)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() >= b.turns_16_at and b.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() < b.turns_18_at and b.superseded_xid is null) and exists (select 1 from consent_grants g where g.case_id = access_log.case_id and g.data_class = 'D13' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.during @> app.now() and g.superseded_xid is null)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() < b.turns_16_at and b.superseded_xid is null))) and (not ('D17' = any (access_log.classes)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() < b.turns_16_at and b.superseded_xid is null))) and (not ('D18' = any (access_log.classes))) and (not ('D25' = any (access_log.classes))) and (not ('D28' = any (access_log.classes)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() < b.turns_16_at and b.superseded_xid is null))) and (not ('D29' = any (access_log.classes)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() >= b.turns_16_at and b.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() < b.turns_18_at and b.superseded_xid is null) and exists (select 1 from consent_grants g where g.case_id = access_log.case_id and g.data_class = 'D29' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.during @> app.now() and g.superseded_xid is null)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() < b.turns_16_at and b.superseded_xid is null))) and (not ('D30' = any (access_log.classes)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() >= b.turns_16_at and b.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() < b.turns_18_at and b.superseded_xid is null) and exists (select 1 from consent_grants g where g.case_id = access_log.case_id and g.data_class = 'D30' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.during @> app.now() and g.superseded_xid is null)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() < b.turns_16_at and b.superseded_xid is null)))));

grant insert on emergency_accesses to doorbraak_as_contactpersoon_preventief_spreekuur, doorbraak_as_gezinsmanager, doorbraak_as_jeugdarts, doorbraak_as_jgz_medewerker, doorbraak_as_leerplichtambtenaar, doorbraak_as_mentor, doorbraak_as_ondersteuningscoordinator, doorbraak_as_partner_deelnemer, doorbraak_as_rmc_medewerker, doorbraak_as_schoolleiding, doorbraak_as_schoolmaatschappelijk_werker, doorbraak_as_schoolpsycholoog, doorbraak_as_swv_casemanager;
grant insert on emergency_reasons to doorbraak_as_contactpersoon_preventief_spreekuur, doorbraak_as_gezinsmanager, doorbraak_as_jeugdarts, doorbraak_as_jgz_medewerker, doorbraak_as_leerplichtambtenaar, doorbraak_as_mentor, doorbraak_as_ondersteuningscoordinator, doorbraak_as_partner_deelnemer, doorbraak_as_rmc_medewerker, doorbraak_as_schoolleiding, doorbraak_as_schoolmaatschappelijk_werker, doorbraak_as_schoolpsycholoog, doorbraak_as_swv_casemanager;
grant insert on meldcode_files to doorbraak_as_contactpersoon_preventief_spreekuur, doorbraak_as_gezinsmanager, doorbraak_as_jeugdarts, doorbraak_as_jgz_medewerker, doorbraak_as_leerplichtambtenaar, doorbraak_as_mentor, doorbraak_as_ondersteuningscoordinator, doorbraak_as_partner_deelnemer, doorbraak_as_rmc_medewerker, doorbraak_as_schoolleiding, doorbraak_as_schoolmaatschappelijk_werker, doorbraak_as_schoolpsycholoog, doorbraak_as_swv_casemanager;
grant insert on meldcode_reports to doorbraak_as_contactpersoon_preventief_spreekuur, doorbraak_as_gezinsmanager, doorbraak_as_jeugdarts, doorbraak_as_jgz_medewerker, doorbraak_as_leerplichtambtenaar, doorbraak_as_mentor, doorbraak_as_ondersteuningscoordinator, doorbraak_as_partner_deelnemer, doorbraak_as_rmc_medewerker, doorbraak_as_schoolleiding, doorbraak_as_schoolmaatschappelijk_werker, doorbraak_as_schoolpsycholoog, doorbraak_as_swv_casemanager;
grant insert on meldcode_steps to doorbraak_as_contactpersoon_preventief_spreekuur, doorbraak_as_gezinsmanager, doorbraak_as_jeugdarts, doorbraak_as_jgz_medewerker, doorbraak_as_leerplichtambtenaar, doorbraak_as_mentor, doorbraak_as_ondersteuningscoordinator, doorbraak_as_partner_deelnemer, doorbraak_as_rmc_medewerker, doorbraak_as_schoolleiding, doorbraak_as_schoolmaatschappelijk_werker, doorbraak_as_schoolpsycholoog, doorbraak_as_swv_casemanager;
grant insert on safety_marks to doorbraak_as_client_leerplicht, doorbraak_as_jeugdarts, doorbraak_as_leerplichtambtenaar, doorbraak_as_schoolmaatschappelijk_werker, doorbraak_as_schoolpsycholoog;
grant select on emergency_accesses to doorbraak_as_gezinsmanager, doorbraak_as_jeugdarts, doorbraak_as_leerling, doorbraak_as_leerplichtambtenaar, doorbraak_as_ondersteuningscoordinator, doorbraak_as_ouder, doorbraak_as_privacy_officer, doorbraak_as_rmc_medewerker, doorbraak_as_schoolleiding, doorbraak_as_schoolmaatschappelijk_werker, doorbraak_as_schoolpsycholoog;
grant select on emergency_reasons to doorbraak_as_gezinsmanager, doorbraak_as_jeugdarts, doorbraak_as_leerplichtambtenaar, doorbraak_as_ondersteuningscoordinator, doorbraak_as_rmc_medewerker, doorbraak_as_schoolleiding, doorbraak_as_schoolmaatschappelijk_werker, doorbraak_as_schoolpsycholoog;
grant select on meldcode_files to doorbraak_as_gezinsmanager, doorbraak_as_jeugdarts, doorbraak_as_leerling, doorbraak_as_leerplichtambtenaar, doorbraak_as_ondersteuningscoordinator, doorbraak_as_ouder, doorbraak_as_rmc_medewerker, doorbraak_as_schoolleiding, doorbraak_as_schoolmaatschappelijk_werker, doorbraak_as_schoolpsycholoog;
grant select on meldcode_reports to doorbraak_as_gezinsmanager, doorbraak_as_jeugdarts, doorbraak_as_leerling, doorbraak_as_leerplichtambtenaar, doorbraak_as_ondersteuningscoordinator, doorbraak_as_ouder, doorbraak_as_rmc_medewerker, doorbraak_as_schoolleiding, doorbraak_as_schoolmaatschappelijk_werker, doorbraak_as_schoolpsycholoog;
grant select on meldcode_steps to doorbraak_as_gezinsmanager, doorbraak_as_jeugdarts, doorbraak_as_leerling, doorbraak_as_leerplichtambtenaar, doorbraak_as_ondersteuningscoordinator, doorbraak_as_ouder, doorbraak_as_rmc_medewerker, doorbraak_as_schoolleiding, doorbraak_as_schoolmaatschappelijk_werker, doorbraak_as_schoolpsycholoog;
grant select on safety_facts to doorbraak_as_ondersteuningscoordinator, doorbraak_as_partner_deelnemer, doorbraak_as_regisseur, doorbraak_as_schoolleiding, doorbraak_as_swv_casemanager, doorbraak_as_swv_coordinator, doorbraak_as_voorzitter_doorbraakoverleg;
grant select on safety_marks to doorbraak_as_gezinsmanager, doorbraak_as_jeugdarts, doorbraak_as_leerling, doorbraak_as_leerplichtambtenaar, doorbraak_as_ouder, doorbraak_as_schoolmaatschappelijk_werker, doorbraak_as_schoolpsycholoog;
grant update (safe) on meldcode_reports to doorbraak_as_contactpersoon_preventief_spreekuur, doorbraak_as_gezinsmanager, doorbraak_as_jeugdarts, doorbraak_as_jgz_medewerker, doorbraak_as_leerplichtambtenaar, doorbraak_as_mentor, doorbraak_as_ondersteuningscoordinator, doorbraak_as_partner_deelnemer, doorbraak_as_rmc_medewerker, doorbraak_as_schoolleiding, doorbraak_as_schoolmaatschappelijk_werker, doorbraak_as_schoolpsycholoog, doorbraak_as_swv_casemanager;
grant update (safe) on meldcode_steps to doorbraak_as_contactpersoon_preventief_spreekuur, doorbraak_as_gezinsmanager, doorbraak_as_jeugdarts, doorbraak_as_jgz_medewerker, doorbraak_as_leerplichtambtenaar, doorbraak_as_mentor, doorbraak_as_ondersteuningscoordinator, doorbraak_as_partner_deelnemer, doorbraak_as_rmc_medewerker, doorbraak_as_schoolleiding, doorbraak_as_schoolmaatschappelijk_werker, doorbraak_as_schoolpsycholoog, doorbraak_as_swv_casemanager;
grant update (safe, version) on meldcode_files to doorbraak_as_contactpersoon_preventief_spreekuur, doorbraak_as_gezinsmanager, doorbraak_as_jeugdarts, doorbraak_as_jgz_medewerker, doorbraak_as_leerplichtambtenaar, doorbraak_as_mentor, doorbraak_as_ondersteuningscoordinator, doorbraak_as_partner_deelnemer, doorbraak_as_rmc_medewerker, doorbraak_as_schoolleiding, doorbraak_as_schoolmaatschappelijk_werker, doorbraak_as_schoolpsycholoog, doorbraak_as_swv_casemanager;
grant update (safe, version) on safety_marks to doorbraak_as_client_leerplicht, doorbraak_as_jeugdarts, doorbraak_as_leerplichtambtenaar, doorbraak_as_schoolmaatschappelijk_werker, doorbraak_as_schoolpsycholoog;

create or replace function app.purpose_fits(capacity text, purpose text) returns boolean
  language sql immutable parallel safe
  return case capacity
    when 'leerling' then purpose in ('DATA_SUBJECT_RIGHTS')
    when 'ouder' then purpose in ('DATA_SUBJECT_RIGHTS')
    when 'mentor' then purpose in ('ATTENDANCE', 'SICKNESS_GUIDANCE', 'PREVENTIVE_TALK', 'CARE_COORDINATION', 'SAFETY')
    when 'ondersteuningscoordinator' then purpose in ('CARE_COORDINATION', 'ATTENDANCE', 'SICKNESS_GUIDANCE', 'PREVENTIVE_TALK', 'BREAKTHROUGH', 'SAFETY')
    when 'verzuimcoordinator' then purpose in ('ATTENDANCE', 'SICKNESS_GUIDANCE')
    when 'schoolleiding' then purpose in ('ATTENDANCE', 'CARE_COORDINATION', 'BREAKTHROUGH', 'SAFETY')
    when 'onderwijsondersteuner' then purpose in ('CARE_COORDINATION', 'ATTENDANCE')
    when 'schoolpsycholoog' then purpose in ('CARE_COORDINATION', 'SICKNESS_GUIDANCE', 'BREAKTHROUGH', 'SAFETY')
    when 'schoolmaatschappelijk-werker' then purpose in ('CARE_COORDINATION', 'SICKNESS_GUIDANCE', 'BREAKTHROUGH', 'SAFETY')
    when 'jeugdarts' then purpose in ('SICKNESS_GUIDANCE', 'CARE_COORDINATION', 'BREAKTHROUGH', 'SAFETY')
    when 'jgz-medewerker' then purpose in ('SICKNESS_GUIDANCE', 'CARE_COORDINATION', 'SAFETY')
    when 'leerplichtambtenaar' then purpose in ('LPW_SUPERVISION', 'CARE_COORDINATION', 'BREAKTHROUGH', 'SAFETY')
    when 'contactpersoon-preventief-spreekuur' then purpose in ('PREVENTIVE_TALK', 'SAFETY')
    when 'rmc-medewerker' then purpose in ('LPW_SUPERVISION', 'CARE_COORDINATION', 'BREAKTHROUGH', 'SAFETY')
    when 'regisseur' then purpose in ('BREAKTHROUGH', 'CARE_COORDINATION')
    when 'swv-casemanager' then purpose in ('CARE_COORDINATION', 'BREAKTHROUGH', 'SAFETY')
    when 'swv-coordinator' then purpose in ('BREAKTHROUGH')
    when 'voorzitter-doorbraakoverleg' then purpose in ('BREAKTHROUGH')
    when 'managementassistent' then purpose in ('BREAKTHROUGH')
    when 'partner-deelnemer' then purpose in ('BREAKTHROUGH', 'CARE_COORDINATION', 'SAFETY')
    when 'gezinsmanager' then purpose in ('CARE_COORDINATION', 'BREAKTHROUGH', 'SAFETY')
    when 'onderwijsconsulent' then purpose in ('CARE_COORDINATION')
    when 'financieel-akkoord' then purpose in ('BREAKTHROUGH')
    when 'opdrachtgever' then purpose in ('OVERSIGHT', 'STATISTICS')
    when 'privacy-officer' then purpose in ('OVERSIGHT')
    when 'organisatiebeheerder' then purpose in ('OVERSIGHT')
    when 'client-ggd' then purpose in ('SICKNESS_GUIDANCE')
    when 'client-leerplicht' then purpose in ('LPW_SUPERVISION')
    when 'client-school' then purpose in ('ATTENDANCE', 'SICKNESS_GUIDANCE')
    when 'client-duo' then purpose in ('LPW_SUPERVISION')
    when 'client-ldos' then purpose in ('STATISTICS')
    else false
  end;
