-- Policies and grants as they were rendered from the policy table on the day of this migration; never edited.

drop policy health_feedback_select_5 on health_feedbacks;
drop policy health_feedback_select_6 on health_feedbacks;
drop policy health_feedback_note_select_4 on health_feedback_notes;
drop policy health_feedback_note_select_5 on health_feedback_notes;
drop policy health_feedback_agreement_select_5 on health_feedback_agreements;
drop policy health_feedback_agreement_select_6 on health_feedback_agreements;
drop policy access_log_entry_select_1 on access_log;
drop policy access_log_entry_select_2 on access_log;

create policy consent_explanation_region on consent_explanations
  as restrictive for all to doorbraak_actor
  using (consent_explanations.region_id = any (app.regions()::uuid[]) and app.purpose() <> 'STATISTICS');

create policy consent_explanation_select_1 on consent_explanations
  for select to doorbraak_as_jeugdarts, doorbraak_as_jgz_medewerker, doorbraak_as_leerplichtambtenaar, doorbraak_as_ondersteuningscoordinator, doorbraak_as_partner_deelnemer, doorbraak_as_rmc_medewerker, doorbraak_as_schoolmaatschappelijk_werker, doorbraak_as_schoolpsycholoog, doorbraak_as_swv_casemanager
  using ((consent_explanations.controller_id = app.organisation()));

create policy consent_explanation_select_2 on consent_explanations
  for select to doorbraak_as_privacy_officer
  using (true);

create policy consent_explanation_insert_1 on consent_explanations
  for insert to doorbraak_as_jeugdarts, doorbraak_as_jgz_medewerker, doorbraak_as_leerplichtambtenaar, doorbraak_as_ondersteuningscoordinator, doorbraak_as_partner_deelnemer, doorbraak_as_rmc_medewerker, doorbraak_as_schoolmaatschappelijk_werker, doorbraak_as_schoolpsycholoog, doorbraak_as_swv_casemanager
  with check ((consent_explanations.controller_id = app.organisation()));

create policy consent_override_region on consent_overrides
  as restrictive for all to doorbraak_actor
  using (consent_overrides.region_id = any (app.regions()::uuid[]) and app.purpose() <> 'STATISTICS');

create policy consent_override_select_1 on consent_overrides
  for select to doorbraak_as_jeugdarts, doorbraak_as_jgz_medewerker, doorbraak_as_leerplichtambtenaar, doorbraak_as_ondersteuningscoordinator, doorbraak_as_partner_deelnemer, doorbraak_as_rmc_medewerker, doorbraak_as_schoolmaatschappelijk_werker, doorbraak_as_schoolpsycholoog, doorbraak_as_swv_casemanager
  using ((consent_overrides.controller_id = app.organisation()));

create policy consent_override_select_2 on consent_overrides
  for select to doorbraak_as_privacy_officer
  using (true);

create policy consent_override_insert_1 on consent_overrides
  for insert to doorbraak_as_jeugdarts, doorbraak_as_schoolmaatschappelijk_werker, doorbraak_as_schoolpsycholoog
  with check ((consent_overrides.controller_id = app.organisation())
    and exists (select 1 from links l where l.case_id = consent_overrides.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'TREATS' and l.during @> app.now() and l.superseded_xid is null));

create policy incapacity_region on incapacities
  as restrictive for all to doorbraak_actor
  using (incapacities.region_id = any (app.regions()::uuid[]) and app.purpose() <> 'STATISTICS');

create policy incapacity_select_1 on incapacities
  for select to doorbraak_as_jeugdarts, doorbraak_as_schoolmaatschappelijk_werker, doorbraak_as_schoolpsycholoog
  using (exists (select 1 from links l where l.subject = incapacities.subject and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'TREATS' and l.during @> app.now() and l.superseded_xid is null)
    and (incapacities.controller_id = app.organisation()));

create policy incapacity_insert_1 on incapacities
  for insert to doorbraak_as_jeugdarts, doorbraak_as_schoolmaatschappelijk_werker, doorbraak_as_schoolpsycholoog
  with check (exists (select 1 from links l where l.subject = incapacities.subject and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'TREATS' and l.during @> app.now() and l.superseded_xid is null)
    and (incapacities.controller_id = app.organisation()));

create policy incapacity_update_1 on incapacities
  for update to doorbraak_as_jeugdarts, doorbraak_as_schoolmaatschappelijk_werker, doorbraak_as_schoolpsycholoog
  using (exists (select 1 from links l where l.subject = incapacities.subject and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'TREATS' and l.during @> app.now() and l.superseded_xid is null)
    and (incapacities.controller_id = app.organisation()))
  with check (exists (select 1 from links l where l.subject = incapacities.subject and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'TREATS' and l.during @> app.now() and l.superseded_xid is null)
    and (incapacities.controller_id = app.organisation()));

create policy access_objection_region on access_objections
  as restrictive for all to doorbraak_actor
  using (access_objections.region_id = any (app.regions()::uuid[]) and app.purpose() <> 'STATISTICS');

create policy access_objection_select_1 on access_objections
  for select to doorbraak_as_jeugdarts
  using (exists (select 1 from links l where l.subject = access_objections.subject and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'TREATS' and l.during @> app.now() and l.superseded_xid is null));

create policy access_objection_insert_1 on access_objections
  for insert to doorbraak_as_leerling
  with check (exists (select 1 from links l where l.subject = access_objections.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null));

create policy access_objection_insert_2 on access_objections
  for insert to doorbraak_as_jeugdarts
  with check (exists (select 1 from links l where l.subject = access_objections.subject and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'TREATS' and l.during @> app.now() and l.superseded_xid is null));

create policy access_decision_region on access_decisions
  as restrictive for all to doorbraak_actor
  using (access_decisions.region_id = any (app.regions()::uuid[]) and app.purpose() <> 'STATISTICS');

create policy access_decision_select_1 on access_decisions
  for select to doorbraak_as_jeugdarts
  using (exists (select 1 from links l where l.subject = access_decisions.subject and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'TREATS' and l.during @> app.now() and l.superseded_xid is null));

create policy access_decision_insert_1 on access_decisions
  for insert to doorbraak_as_jeugdarts
  with check (exists (select 1 from links l where l.subject = access_decisions.subject and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'TREATS' and l.during @> app.now() and l.superseded_xid is null)
    and (access_decisions.controller_id = app.organisation()));

create policy access_release_region on access_releases
  as restrictive for all to doorbraak_actor
  using (access_releases.region_id = any (app.regions()::uuid[]) and app.purpose() <> 'STATISTICS');

create policy access_release_select_1 on access_releases
  for select to doorbraak_as_jeugdarts
  using (exists (select 1 from links l where l.subject = access_releases.subject and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'TREATS' and l.during @> app.now() and l.superseded_xid is null));

create policy access_release_insert_1 on access_releases
  for insert to doorbraak_as_jeugdarts
  with check (exists (select 1 from links l where l.subject = access_releases.subject and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'TREATS' and l.during @> app.now() and l.superseded_xid is null)
    and (access_releases.controller_id = app.organisation()));

create policy access_release_update_1 on access_releases
  for update to doorbraak_as_jeugdarts
  using (exists (select 1 from links l where l.subject = access_releases.subject and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'TREATS' and l.during @> app.now() and l.superseded_xid is null)
    and (access_releases.controller_id = app.organisation()))
  with check (exists (select 1 from links l where l.subject = access_releases.subject and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'TREATS' and l.during @> app.now() and l.superseded_xid is null)
    and (access_releases.controller_id = app.organisation()));

create policy health_feedback_select_5 on health_feedbacks
  for select to doorbraak_as_ouder
  using (exists (select 1 from links l where l.subject = health_feedbacks.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = health_feedbacks.subject and app.now() < b.turns_12_at and b.superseded_xid is null)
    and not exists (select 1 from access_freezes f where f.subject = health_feedbacks.subject and f.person_id = app.person() and (f.data_classes is null or 'D12' = any (f.data_classes)) and f.during @> app.now() and f.superseded_xid is null));

create policy health_feedback_select_6 on health_feedbacks
  for select to doorbraak_as_ouder
  using (exists (select 1 from links l where l.subject = health_feedbacks.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = health_feedbacks.subject and app.now() >= b.turns_12_at and b.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = health_feedbacks.subject and app.now() < b.turns_16_at and b.superseded_xid is null)
    and exists (select 1 from access_openings o where o.subject = health_feedbacks.subject and o.person_id = app.person() and 'D12' = any (o.data_classes) and o.during @> app.now() and o.superseded_xid is null)
    and exists (select 1 from access_openings o where o.subject = health_feedbacks.subject and o.person_id = app.person() and 'D12' = any (o.data_classes) and o.controller_id = health_feedbacks.controller_id and o.during @> app.now() and o.superseded_xid is null)
    and not exists (select 1 from access_freezes f where f.subject = health_feedbacks.subject and f.person_id = app.person() and (f.data_classes is null or 'D12' = any (f.data_classes)) and f.during @> app.now() and f.superseded_xid is null));

create policy health_feedback_note_select_4 on health_feedback_notes
  for select to doorbraak_as_ouder
  using (exists (select 1 from links l where l.subject = health_feedback_notes.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = health_feedback_notes.subject and app.now() < b.turns_12_at and b.superseded_xid is null)
    and not exists (select 1 from access_freezes f where f.subject = health_feedback_notes.subject and f.person_id = app.person() and (f.data_classes is null or 'D11' = any (f.data_classes)) and f.during @> app.now() and f.superseded_xid is null));

create policy health_feedback_note_select_5 on health_feedback_notes
  for select to doorbraak_as_ouder
  using (exists (select 1 from links l where l.subject = health_feedback_notes.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = health_feedback_notes.subject and app.now() >= b.turns_12_at and b.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = health_feedback_notes.subject and app.now() < b.turns_16_at and b.superseded_xid is null)
    and exists (select 1 from access_openings o where o.subject = health_feedback_notes.subject and o.person_id = app.person() and 'D11' = any (o.data_classes) and o.during @> app.now() and o.superseded_xid is null)
    and exists (select 1 from access_openings o where o.subject = health_feedback_notes.subject and o.person_id = app.person() and 'D11' = any (o.data_classes) and o.controller_id = health_feedback_notes.controller_id and o.during @> app.now() and o.superseded_xid is null)
    and not exists (select 1 from access_freezes f where f.subject = health_feedback_notes.subject and f.person_id = app.person() and (f.data_classes is null or 'D11' = any (f.data_classes)) and f.during @> app.now() and f.superseded_xid is null));

create policy health_feedback_agreement_select_5 on health_feedback_agreements
  for select to doorbraak_as_ouder
  using (exists (select 1 from links l where l.subject = health_feedback_agreements.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = health_feedback_agreements.subject and app.now() < b.turns_12_at and b.superseded_xid is null)
    and not exists (select 1 from access_freezes f where f.subject = health_feedback_agreements.subject and f.person_id = app.person() and (f.data_classes is null or 'D12' = any (f.data_classes)) and f.during @> app.now() and f.superseded_xid is null));

create policy health_feedback_agreement_select_6 on health_feedback_agreements
  for select to doorbraak_as_ouder
  using (exists (select 1 from links l where l.subject = health_feedback_agreements.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = health_feedback_agreements.subject and app.now() >= b.turns_12_at and b.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = health_feedback_agreements.subject and app.now() < b.turns_16_at and b.superseded_xid is null)
    and exists (select 1 from access_openings o where o.subject = health_feedback_agreements.subject and o.person_id = app.person() and 'D12' = any (o.data_classes) and o.during @> app.now() and o.superseded_xid is null)
    and exists (select 1 from access_openings o where o.subject = health_feedback_agreements.subject and o.person_id = app.person() and 'D12' = any (o.data_classes) and o.controller_id = health_feedback_agreements.controller_id and o.during @> app.now() and o.superseded_xid is null)
    and not exists (select 1 from access_freezes f where f.subject = health_feedback_agreements.subject and f.person_id = app.person() and (f.data_classes is null or 'D12' = any (f.data_classes)) and f.during @> app.now() and f.superseded_xid is null));

create policy access_log_entry_select_1 on access_log
  for select to doorbraak_record_subject
  using (app.capacity() = 'leerling'
    and exists (select 1 from links l where l.subject = access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null)
    and (access_log.secrecy is distinct from 'OFFICER' and (not ('D01' = any (access_log.classes)) or (exists (select 1 from links l where l.subject = access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null))) and (not ('D11' = any (access_log.classes)) or (exists (select 1 from links l where l.subject = access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null))) and (not ('D12' = any (access_log.classes)) or (exists (select 1 from links l where l.subject = access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null))) and (not ('D13' = any (access_log.classes)) or (exists (select 1 from links l where l.subject = access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null))) and (not ('D18' = any (access_log.classes))) and (not ('D24' = any (access_log.classes)) or (exists (select 1 from links l where l.subject = access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null))) and (not ('D25' = any (access_log.classes))) and (not ('D27' = any (access_log.classes)) or (exists (select 1 from links l where l.subject = access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null))) and (not ('D29' = any (access_log.classes)) or (exists (select 1 from links l where l.subject = access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null))) and (not ('D30' = any (access_log.classes)) or (exists (select 1 from links l where l.subject = access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null)))));

create policy access_log_entry_select_2 on access_log
  for select to doorbraak_record_subject
  using (app.capacity() = 'ouder'
    and exists (select 1 from links l where l.subject = access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() < b.turns_16_at and b.superseded_xid is null)
    and (access_log.secrecy is distinct from 'OFFICER' and (access_log.capacity not in ('leerling', 'ouder') or access_log.person_id = app.person()) and (not ('D01' = any (access_log.classes)) or (exists (select 1 from links l where l.subject = access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() < b.turns_18_at and b.superseded_xid is null))) and (not ('D11' = any (access_log.classes)) or (exists (select 1 from links l where l.subject = access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() >= b.turns_12_at and b.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() < b.turns_16_at and b.superseded_xid is null) and exists (select 1 from access_openings o where o.subject = access_log.subject and o.person_id = app.person() and 'D11' = any (o.data_classes) and o.during @> app.now() and o.superseded_xid is null) and exists (select 1 from access_openings o where o.subject = access_log.subject and o.person_id = app.person() and 'D11' = any (o.data_classes) and o.during @> app.now() and o.superseded_xid is null) and not exists (select 1 from access_freezes f where f.subject = access_log.subject and f.person_id = app.person() and (f.data_classes is null or 'D11' = any (f.data_classes)) and f.during @> app.now() and f.superseded_xid is null)) or (exists (select 1 from links l where l.subject = access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() >= b.turns_16_at and b.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() < b.turns_18_at and b.superseded_xid is null) and exists (select 1 from consent_grants g where g.case_id = access_log.case_id and g.data_class = 'D11' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.during @> app.now() and g.superseded_xid is null)) or (exists (select 1 from links l where l.subject = access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() < b.turns_12_at and b.superseded_xid is null) and not exists (select 1 from access_freezes f where f.subject = access_log.subject and f.person_id = app.person() and (f.data_classes is null or 'D11' = any (f.data_classes)) and f.during @> app.now() and f.superseded_xid is null))) and (not ('D12' = any (access_log.classes)) or (exists (select 1 from links l where l.subject = access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() >= b.turns_12_at and b.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() < b.turns_16_at and b.superseded_xid is null) and exists (select 1 from access_openings o where o.subject = access_log.subject and o.person_id = app.person() and 'D12' = any (o.data_classes) and o.during @> app.now() and o.superseded_xid is null) and exists (select 1 from access_openings o where o.subject = access_log.subject and o.person_id = app.person() and 'D12' = any (o.data_classes) and o.during @> app.now() and o.superseded_xid is null) and not exists (select 1 from access_freezes f where f.subject = access_log.subject and f.person_id = app.person() and (f.data_classes is null or 'D12' = any (f.data_classes)) and f.during @> app.now() and f.superseded_xid is null)) or (exists (select 1 from links l where l.subject = access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() >= b.turns_16_at and b.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() < b.turns_18_at and b.superseded_xid is null) and exists (select 1 from consent_grants g where g.case_id = access_log.case_id and g.data_class = 'D12' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.during @> app.now() and g.superseded_xid is null)) or (exists (select 1 from links l where l.subject = access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() < b.turns_12_at and b.superseded_xid is null) and not exists (select 1 from access_freezes f where f.subject = access_log.subject and f.person_id = app.person() and (f.data_classes is null or 'D12' = any (f.data_classes)) and f.during @> app.now() and f.superseded_xid is null))) and (not ('D13' = any (access_log.classes)) or (exists (select 1 from links l where l.subject = access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() >= b.turns_16_at and b.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() < b.turns_18_at and b.superseded_xid is null) and exists (select 1 from consent_grants g where g.case_id = access_log.case_id and g.data_class = 'D13' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.during @> app.now() and g.superseded_xid is null)) or (exists (select 1 from links l where l.subject = access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() < b.turns_16_at and b.superseded_xid is null))) and (not ('D18' = any (access_log.classes))) and (not ('D25' = any (access_log.classes))) and (not ('D29' = any (access_log.classes)) or (exists (select 1 from links l where l.subject = access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() >= b.turns_16_at and b.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() < b.turns_18_at and b.superseded_xid is null) and exists (select 1 from consent_grants g where g.case_id = access_log.case_id and g.data_class = 'D29' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.during @> app.now() and g.superseded_xid is null)) or (exists (select 1 from links l where l.subject = access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() < b.turns_16_at and b.superseded_xid is null))) and (not ('D30' = any (access_log.classes)) or (exists (select 1 from links l where l.subject = access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() >= b.turns_16_at and b.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() < b.turns_18_at and b.superseded_xid is null) and exists (select 1 from consent_grants g where g.case_id = access_log.case_id and g.data_class = 'D30' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.during @> app.now() and g.superseded_xid is null)) or (exists (select 1 from links l where l.subject = access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() < b.turns_16_at and b.superseded_xid is null)))));

grant insert on access_decisions to doorbraak_as_jeugdarts;
grant insert on access_objections to doorbraak_as_jeugdarts, doorbraak_as_leerling;
grant insert on access_releases to doorbraak_as_jeugdarts;
grant insert on consent_explanations to doorbraak_as_jeugdarts, doorbraak_as_jgz_medewerker, doorbraak_as_leerplichtambtenaar, doorbraak_as_ondersteuningscoordinator, doorbraak_as_partner_deelnemer, doorbraak_as_rmc_medewerker, doorbraak_as_schoolmaatschappelijk_werker, doorbraak_as_schoolpsycholoog, doorbraak_as_swv_casemanager;
grant insert on consent_overrides to doorbraak_as_jeugdarts, doorbraak_as_schoolmaatschappelijk_werker, doorbraak_as_schoolpsycholoog;
grant insert on incapacities to doorbraak_as_jeugdarts, doorbraak_as_schoolmaatschappelijk_werker, doorbraak_as_schoolpsycholoog;
grant select on access_decisions to doorbraak_as_jeugdarts;
grant select on access_objections to doorbraak_as_jeugdarts;
grant select on access_releases to doorbraak_as_jeugdarts;
grant select on consent_explanations to doorbraak_as_jeugdarts, doorbraak_as_jgz_medewerker, doorbraak_as_leerplichtambtenaar, doorbraak_as_ondersteuningscoordinator, doorbraak_as_partner_deelnemer, doorbraak_as_privacy_officer, doorbraak_as_rmc_medewerker, doorbraak_as_schoolmaatschappelijk_werker, doorbraak_as_schoolpsycholoog, doorbraak_as_swv_casemanager;
grant select on consent_overrides to doorbraak_as_jeugdarts, doorbraak_as_jgz_medewerker, doorbraak_as_leerplichtambtenaar, doorbraak_as_ondersteuningscoordinator, doorbraak_as_partner_deelnemer, doorbraak_as_privacy_officer, doorbraak_as_rmc_medewerker, doorbraak_as_schoolmaatschappelijk_werker, doorbraak_as_schoolpsycholoog, doorbraak_as_swv_casemanager;
grant select on incapacities to doorbraak_as_jeugdarts, doorbraak_as_schoolmaatschappelijk_werker, doorbraak_as_schoolpsycholoog;
grant update (ended_at, version) on access_releases to doorbraak_as_jeugdarts;
grant update (ended_on, ended_because, version) on incapacities to doorbraak_as_jeugdarts, doorbraak_as_schoolmaatschappelijk_werker, doorbraak_as_schoolpsycholoog;
