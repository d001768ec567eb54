-- Policies and grants as they were rendered from the policy table on the day of this migration; never edited.

drop policy case_insert_2 on cases;
drop policy pupil_select_9 on pupils;
drop policy pupil_select_10 on pupils;
drop policy pupil_select_11 on pupils;
drop policy pupil_select_12 on pupils;
drop policy authority_select_3 on authorities;
drop policy authority_select_6 on authorities;
drop policy health_feedback_select_10 on health_feedbacks;
drop policy health_feedback_select_11 on health_feedbacks;
drop policy health_feedback_select_12 on health_feedbacks;
drop policy health_feedback_select_13 on health_feedbacks;
drop policy health_feedback_note_select_9 on health_feedback_notes;
drop policy health_feedback_note_select_10 on health_feedback_notes;
drop policy health_feedback_note_select_11 on health_feedback_notes;
drop policy health_feedback_agreement_select_10 on health_feedback_agreements;
drop policy health_feedback_agreement_select_11 on health_feedback_agreements;
drop policy health_feedback_agreement_select_12 on health_feedback_agreements;
drop policy youth_help_referral_select_10 on youth_help_referrals;
drop policy youth_help_referral_select_11 on youth_help_referrals;
drop policy youth_help_referral_select_12 on youth_help_referrals;
drop policy youth_help_referral_select_13 on youth_help_referrals;
drop policy reintegration_plan_select_10 on reintegration_plans;
drop policy reintegration_plan_select_11 on reintegration_plans;
drop policy reintegration_plan_select_12 on reintegration_plans;
drop policy reintegration_plan_select_13 on reintegration_plans;
drop policy diagnosis_select_6 on diagnoses;
drop policy diagnosis_select_7 on diagnoses;
drop policy health_file_pointer_select_4 on health_file_pointers;
drop policy home_situation_select_8 on home_situations;
drop policy home_situation_select_9 on home_situations;
drop policy home_situation_select_10 on home_situations;
drop policy contact_details_select_2 on contact_details;
drop policy contact_details_select_8 on contact_details;
drop policy contact_details_select_9 on contact_details;
drop policy contact_details_select_10 on contact_details;
drop policy contact_details_select_11 on contact_details;
drop policy contact_details_select_12 on contact_details;
drop policy address_select_2 on addresses;
drop policy address_select_8 on addresses;
drop policy address_select_9 on addresses;
drop policy address_select_10 on addresses;
drop policy address_select_11 on addresses;
drop policy agreement_select_9 on agreements;
drop policy agreement_insert_14 on agreements;
drop policy agreement_insert_15 on agreements;
drop policy agreement_update_14 on agreements;
drop policy agreement_update_15 on agreements;
drop policy joint_talk_select_7 on joint_talks;
drop policy absence_reason_select_11 on absence_reasons;
drop policy absence_reason_select_12 on absence_reasons;
drop policy safety_mark_insert_3 on safety_marks;
drop policy safety_mark_update_3 on safety_marks;
drop policy absence_entry_select_7 on absence_entries;
drop policy absence_entry_select_8 on absence_entries;
drop policy absence_fact_select_5 on absence_facts;
drop policy absence_fact_select_6 on absence_facts;
drop policy absence_count_select_8 on absence_counts;
drop policy absence_count_select_9 on absence_counts;
drop policy absence_count_fact_select_5 on absence_count_facts;
drop policy absence_count_fact_select_6 on absence_count_facts;
drop policy sickness_fact_select_6 on sickness_facts;
drop policy sickness_fact_select_7 on sickness_facts;
drop policy access_log_entry_select_1 on access_log;
drop policy access_log_entry_select_2 on access_log;

create policy case_insert_2 on cases
  for insert to doorbraak_as_leerplichtambtenaar
  with check (exists (select 1 from statutory_openings o where o.subject = cases.subject and (o.case_id is null or o.case_id = cases.id) and o.organisation_id = app.organisation() and o.capacity = app.capacity() and 'D29' = any (o.data_classes) and o.during @> app.now() and o.superseded_xid is null));

create policy pupil_select_9 on pupils
  for select to doorbraak_as_rmc_medewerker
  using (exists (select 1 from statutory_openings o where o.subject = pupils.subject and o.organisation_id = app.organisation() and o.capacity = app.capacity() and 'D01' = any (o.data_classes) and o.during @> app.now() and o.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = pupils.subject and app.now() >= b.turns_18_at and b.superseded_xid is null));

create policy pupil_select_10 on pupils
  for select to doorbraak_as_leerplichtambtenaar
  using (exists (select 1 from statutory_openings o where o.subject = pupils.subject and o.organisation_id = app.organisation() and o.capacity = app.capacity() and 'D01' = any (o.data_classes) and o.during @> app.now() and o.superseded_xid is null));

create policy pupil_select_11 on pupils
  for select to doorbraak_as_client_leerplicht
  using (false
    and exists (select 1 from home_municipalities h where h.subject = pupils.subject and h.organisation_id = app.organisation() and h.during @> app.now() and h.superseded_xid is null)
    and exists (select 1 from statutory_openings o where o.subject = pupils.subject and o.organisation_id = app.organisation() and o.capacity = app.capacity() and 'D01' = any (o.data_classes) and o.during @> app.now() and o.superseded_xid is null));

create policy pupil_select_12 on pupils
  for select to doorbraak_as_client_ggd
  using (false
    and exists (select 1 from links l where l.subject = pupils.subject and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'REFERRED' and l.during @> app.now() and l.superseded_xid is null));

create policy pupil_select_13 on pupils
  for select to doorbraak_as_managementassistent, doorbraak_as_partner_deelnemer, doorbraak_as_regisseur, doorbraak_as_swv_coordinator, doorbraak_as_voorzitter_doorbraakoverleg
  using (false);

create policy authority_select_3 on authorities
  for select to doorbraak_as_gezinsmanager
  using (exists (select 1 from links l where l.subject = authorities.subject and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'PARTICIPATES' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from statutory_openings o where o.subject = authorities.subject and o.organisation_id = app.organisation() and o.capacity = app.capacity() and 'D27' = any (o.data_classes) and o.during @> app.now() and o.superseded_xid is null));

create policy authority_select_6 on authorities
  for select to doorbraak_as_leerplichtambtenaar, doorbraak_as_rmc_medewerker
  using (exists (select 1 from statutory_openings o where o.subject = authorities.subject and o.organisation_id = app.organisation() and o.capacity = app.capacity() and 'D27' = any (o.data_classes) and o.during @> app.now() and o.superseded_xid is null));

create policy health_feedback_select_10 on health_feedbacks
  for select to doorbraak_as_gezinsmanager
  using (exists (select 1 from statutory_openings o where o.subject = health_feedbacks.subject and (o.case_id is null or o.case_id = health_feedbacks.case_id) and o.organisation_id = app.organisation() and o.capacity = app.capacity() and 'D12' = any (o.data_classes) and o.during @> app.now() and o.superseded_xid is null));

create policy health_feedback_select_11 on health_feedbacks
  for select to doorbraak_as_client_ggd
  using (false
    and (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(health_feedbacks.case_id, 0)) and l.case_id is not distinct from health_feedbacks.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'TREATS' and l.during @> app.now() and l.superseded_xid is null) and health_feedbacks.controller_id = app.organisation()));

create policy health_feedback_select_12 on health_feedbacks
  for select to doorbraak_as_client_school
  using (false
    and (health_feedbacks.controller_id = app.organisation())
    and exists (select 1 from consent_grants g where g.case_id = health_feedbacks.case_id and g.data_class = 'D12' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = health_feedbacks.controller_id and g.during @> app.now() and g.superseded_xid is null));

create policy health_feedback_select_13 on health_feedbacks
  for select to doorbraak_as_partner_deelnemer, doorbraak_as_regisseur, doorbraak_as_voorzitter_doorbraakoverleg
  using (false
    and exists (select 1 from consent_grants g where g.case_id = health_feedbacks.case_id and g.data_class = 'D12' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = health_feedbacks.controller_id and g.during @> app.now() and g.superseded_xid is null));

create policy health_feedback_note_select_9 on health_feedback_notes
  for select to doorbraak_as_gezinsmanager
  using (exists (select 1 from statutory_openings o where o.subject = health_feedback_notes.subject and (o.case_id is null or o.case_id = health_feedback_notes.case_id) and o.organisation_id = app.organisation() and o.capacity = app.capacity() and 'D11' = any (o.data_classes) and o.during @> app.now() and o.superseded_xid is null));

create policy health_feedback_note_select_10 on health_feedback_notes
  for select to doorbraak_as_client_ggd
  using (false
    and (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(health_feedback_notes.case_id, 0)) and l.case_id is not distinct from health_feedback_notes.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'TREATS' and l.during @> app.now() and l.superseded_xid is null) and health_feedback_notes.controller_id = app.organisation()));

create policy health_feedback_note_select_11 on health_feedback_notes
  for select to doorbraak_as_partner_deelnemer, doorbraak_as_regisseur, doorbraak_as_voorzitter_doorbraakoverleg
  using (false
    and exists (select 1 from consent_grants g where g.case_id = health_feedback_notes.case_id and g.data_class = 'D11' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = health_feedback_notes.controller_id and g.during @> app.now() and g.superseded_xid is null));

create policy health_feedback_agreement_select_10 on health_feedback_agreements
  for select to doorbraak_as_gezinsmanager
  using (exists (select 1 from statutory_openings o where o.subject = health_feedback_agreements.subject and (o.case_id is null or o.case_id = health_feedback_agreements.case_id) and o.organisation_id = app.organisation() and o.capacity = app.capacity() and 'D12' = any (o.data_classes) and o.during @> app.now() and o.superseded_xid is null));

create policy health_feedback_agreement_select_11 on health_feedback_agreements
  for select to doorbraak_as_client_ggd
  using (false
    and (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(health_feedback_agreements.case_id, 0)) and l.case_id is not distinct from health_feedback_agreements.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'TREATS' and l.during @> app.now() and l.superseded_xid is null) and health_feedback_agreements.controller_id = app.organisation()));

create policy health_feedback_agreement_select_12 on health_feedback_agreements
  for select to doorbraak_as_partner_deelnemer, doorbraak_as_regisseur, doorbraak_as_voorzitter_doorbraakoverleg
  using (false
    and exists (select 1 from consent_grants g where g.case_id = health_feedback_agreements.case_id and g.data_class = 'D12' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = health_feedback_agreements.controller_id and g.during @> app.now() and g.superseded_xid is null));

create policy youth_help_referral_select_10 on youth_help_referrals
  for select to doorbraak_as_gezinsmanager
  using (exists (select 1 from statutory_openings o where o.subject = youth_help_referrals.subject and (o.case_id is null or o.case_id = youth_help_referrals.case_id) and o.organisation_id = app.organisation() and o.capacity = app.capacity() and 'D12' = any (o.data_classes) and o.during @> app.now() and o.superseded_xid is null));

create policy youth_help_referral_select_11 on youth_help_referrals
  for select to doorbraak_as_client_ggd
  using (false
    and (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(youth_help_referrals.case_id, 0)) and l.case_id is not distinct from youth_help_referrals.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'TREATS' and l.during @> app.now() and l.superseded_xid is null) and youth_help_referrals.controller_id = app.organisation()));

create policy youth_help_referral_select_12 on youth_help_referrals
  for select to doorbraak_as_client_school
  using (false
    and (youth_help_referrals.controller_id = app.organisation())
    and exists (select 1 from consent_grants g where g.case_id = youth_help_referrals.case_id and g.data_class = 'D12' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = youth_help_referrals.controller_id and g.during @> app.now() and g.superseded_xid is null));

create policy youth_help_referral_select_13 on youth_help_referrals
  for select to doorbraak_as_partner_deelnemer, doorbraak_as_regisseur, doorbraak_as_voorzitter_doorbraakoverleg
  using (false
    and exists (select 1 from consent_grants g where g.case_id = youth_help_referrals.case_id and g.data_class = 'D12' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = youth_help_referrals.controller_id and g.during @> app.now() and g.superseded_xid is null));

create policy reintegration_plan_select_10 on reintegration_plans
  for select to doorbraak_as_gezinsmanager
  using (exists (select 1 from statutory_openings o where o.subject = reintegration_plans.subject and (o.case_id is null or o.case_id = reintegration_plans.case_id) and o.organisation_id = app.organisation() and o.capacity = app.capacity() and 'D12' = any (o.data_classes) and o.during @> app.now() and o.superseded_xid is null));

create policy reintegration_plan_select_11 on reintegration_plans
  for select to doorbraak_as_client_ggd
  using (false
    and (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(reintegration_plans.case_id, 0)) and l.case_id is not distinct from reintegration_plans.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'TREATS' and l.during @> app.now() and l.superseded_xid is null) and reintegration_plans.controller_id = app.organisation()));

create policy reintegration_plan_select_12 on reintegration_plans
  for select to doorbraak_as_client_school
  using (false
    and (reintegration_plans.controller_id = app.organisation())
    and exists (select 1 from consent_grants g where g.case_id = reintegration_plans.case_id and g.data_class = 'D12' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = reintegration_plans.controller_id and g.during @> app.now() and g.superseded_xid is null));

create policy reintegration_plan_select_13 on reintegration_plans
  for select to doorbraak_as_partner_deelnemer, doorbraak_as_regisseur, doorbraak_as_voorzitter_doorbraakoverleg
  using (false
    and exists (select 1 from consent_grants g where g.case_id = reintegration_plans.case_id and g.data_class = 'D12' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = reintegration_plans.controller_id and g.during @> app.now() and g.superseded_xid is null));

create policy diagnosis_select_6 on diagnoses
  for select to doorbraak_as_gezinsmanager
  using (exists (select 1 from statutory_openings o where o.subject = diagnoses.subject and (o.case_id is null or o.case_id = diagnoses.case_id) and o.organisation_id = app.organisation() and o.capacity = app.capacity() and 'D10' = any (o.data_classes) and o.during @> app.now() and o.superseded_xid is null));

create policy diagnosis_select_7 on diagnoses
  for select to doorbraak_as_client_ggd
  using (false
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(diagnoses.case_id, 0)) and l.case_id is not distinct from diagnoses.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'REFERRED' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from consent_grants g where g.case_id = diagnoses.case_id and g.data_class = 'D10' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = diagnoses.controller_id and g.during @> app.now() and g.superseded_xid is null));

create policy health_file_pointer_select_4 on health_file_pointers
  for select to doorbraak_as_gezinsmanager
  using (exists (select 1 from statutory_openings o where o.subject = health_file_pointers.subject and (o.case_id is null or o.case_id = health_file_pointers.case_id) and o.organisation_id = app.organisation() and o.capacity = app.capacity() and 'D09' = any (o.data_classes) and o.during @> app.now() and o.superseded_xid is null));

create policy home_situation_select_8 on home_situations
  for select to doorbraak_as_gezinsmanager
  using (exists (select 1 from statutory_openings o where o.subject = home_situations.subject and (o.case_id is null or o.case_id = home_situations.case_id) and o.organisation_id = app.organisation() and o.capacity = app.capacity() and 'D15' = any (o.data_classes) and o.during @> app.now() and o.superseded_xid is null));

create policy home_situation_select_9 on home_situations
  for select to doorbraak_as_partner_deelnemer, doorbraak_as_regisseur, doorbraak_as_voorzitter_doorbraakoverleg
  using (false
    and exists (select 1 from consent_grants g where g.case_id = home_situations.case_id and g.data_class = 'D15' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = home_situations.controller_id and (home_situations.about = 'STUDENT' or home_situations.person_id = any (g.concerned)) and g.during @> app.now() and g.superseded_xid is null));

create policy home_situation_select_10 on home_situations
  for select to doorbraak_as_client_ggd
  using (false
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(home_situations.case_id, 0)) and l.case_id is not distinct from home_situations.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'REFERRED' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from consent_grants g where g.case_id = home_situations.case_id and g.data_class = 'D15' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = home_situations.controller_id and (home_situations.about = 'STUDENT' or home_situations.person_id = any (g.concerned)) and g.during @> app.now() and g.superseded_xid is null));

create policy contact_details_select_2 on contact_details
  for select to doorbraak_as_schoolleiding, doorbraak_as_verzuimcoordinator
  using ((contact_details.controller_id = app.organisation())
    and exists (select 1 from statutory_openings o where o.subject = contact_details.subject and o.organisation_id = app.organisation() and o.capacity = app.capacity() and 'D04' = any (o.data_classes) and o.during @> app.now() and o.superseded_xid is null));

create policy contact_details_select_8 on contact_details
  for select to doorbraak_as_gezinsmanager, doorbraak_as_leerplichtambtenaar, doorbraak_as_rmc_medewerker
  using (exists (select 1 from statutory_openings o where o.subject = contact_details.subject and o.organisation_id = app.organisation() and o.capacity = app.capacity() and 'D04' = any (o.data_classes) and o.during @> app.now() and o.superseded_xid is null));

create policy contact_details_select_9 on contact_details
  for select to doorbraak_as_regisseur
  using (false
    and exists (select 1 from consent_grants g where g.subject = contact_details.subject and g.data_class = 'D04' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = contact_details.controller_id and contact_details.person_id = any (g.concerned) and g.during @> app.now() and g.superseded_xid is null));

create policy contact_details_select_10 on contact_details
  for select to doorbraak_as_client_leerplicht
  using (false
    and exists (select 1 from home_municipalities h where h.subject = contact_details.subject and h.organisation_id = app.organisation() and h.during @> app.now() and h.superseded_xid is null)
    and exists (select 1 from statutory_openings o where o.subject = contact_details.subject and o.organisation_id = app.organisation() and o.capacity = app.capacity() and 'D04' = any (o.data_classes) and o.during @> app.now() and o.superseded_xid is null));

create policy contact_details_select_11 on contact_details
  for select to doorbraak_as_client_ggd
  using (false
    and exists (select 1 from links l where l.subject = contact_details.subject and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'REFERRED' and l.during @> app.now() and l.superseded_xid is null));

create policy contact_details_select_12 on contact_details
  for select to doorbraak_as_managementassistent
  using (false
    and false);

create policy address_select_2 on addresses
  for select to doorbraak_as_schoolleiding, doorbraak_as_verzuimcoordinator
  using ((addresses.controller_id = app.organisation())
    and exists (select 1 from statutory_openings o where o.subject = addresses.subject and o.organisation_id = app.organisation() and o.capacity = app.capacity() and 'D03' = any (o.data_classes) and o.during @> app.now() and o.superseded_xid is null));

create policy address_select_8 on addresses
  for select to doorbraak_as_gezinsmanager, doorbraak_as_leerplichtambtenaar, doorbraak_as_rmc_medewerker
  using (exists (select 1 from statutory_openings o where o.subject = addresses.subject and o.organisation_id = app.organisation() and o.capacity = app.capacity() and 'D03' = any (o.data_classes) and o.during @> app.now() and o.superseded_xid is null));

create policy address_select_9 on addresses
  for select to doorbraak_as_regisseur
  using (false
    and exists (select 1 from consent_grants g where g.subject = addresses.subject and g.data_class = 'D03' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = addresses.controller_id and addresses.of_pupil and g.during @> app.now() and g.superseded_xid is null));

create policy address_select_10 on addresses
  for select to doorbraak_as_client_leerplicht
  using (false
    and exists (select 1 from home_municipalities h where h.subject = addresses.subject and h.organisation_id = app.organisation() and h.during @> app.now() and h.superseded_xid is null)
    and exists (select 1 from statutory_openings o where o.subject = addresses.subject and o.organisation_id = app.organisation() and o.capacity = app.capacity() and 'D03' = any (o.data_classes) and o.during @> app.now() and o.superseded_xid is null));

create policy address_select_11 on addresses
  for select to doorbraak_as_managementassistent
  using (false
    and false);

create policy agreement_select_9 on agreements
  for select to doorbraak_as_client_leerplicht
  using (false
    and exists (select 1 from home_municipalities h where h.subject = agreements.subject and h.organisation_id = app.organisation() and h.during @> app.now() and h.superseded_xid is null)
    and (app.person() = any (agreements.party_ids)));

create policy agreement_insert_14 on agreements
  for insert to doorbraak_as_client_leerplicht
  with check (false
    and exists (select 1 from home_municipalities h where h.subject = agreements.subject and h.organisation_id = app.organisation() and h.during @> app.now() and h.superseded_xid is null)
    and (app.person() = any (agreements.party_ids))
    and false);

create policy agreement_insert_15 on agreements
  for insert to doorbraak_as_client_leerplicht
  with check (false
    and exists (select 1 from home_municipalities h where h.subject = agreements.subject and h.organisation_id = app.organisation() and h.during @> app.now() and h.superseded_xid is null)
    and (app.person() = any (agreements.party_ids)));

create policy agreement_update_14 on agreements
  for update to doorbraak_as_client_leerplicht
  using (false
    and exists (select 1 from home_municipalities h where h.subject = agreements.subject and h.organisation_id = app.organisation() and h.during @> app.now() and h.superseded_xid is null)
    and (app.person() = any (agreements.party_ids))
    and false)
  with check (false
    and exists (select 1 from home_municipalities h where h.subject = agreements.subject and h.organisation_id = app.organisation() and h.during @> app.now() and h.superseded_xid is null)
    and (app.person() = any (agreements.party_ids))
    and false);

create policy agreement_update_15 on agreements
  for update to doorbraak_as_client_leerplicht
  using (false
    and exists (select 1 from home_municipalities h where h.subject = agreements.subject and h.organisation_id = app.organisation() and h.during @> app.now() and h.superseded_xid is null)
    and (app.person() = any (agreements.party_ids)))
  with check (false
    and exists (select 1 from home_municipalities h where h.subject = agreements.subject and h.organisation_id = app.organisation() and h.during @> app.now() and h.superseded_xid is null)
    and (app.person() = any (agreements.party_ids)));

create policy pupil_number_region on pupil_numbers
  as restrictive for all to doorbraak_actor
  using (pupil_numbers.region_id = any (app.regions()::uuid[]) and app.purpose() <> 'STATISTICS');

create policy pupil_number_select_1 on pupil_numbers
  for select to doorbraak_as_schoolleiding, doorbraak_as_verzuimcoordinator
  using ((pupil_numbers.controller_id = app.organisation())
    and exists (select 1 from statutory_openings o where o.subject = pupil_numbers.subject and o.organisation_id = app.organisation() and o.capacity = app.capacity() and 'D02' = any (o.data_classes) and o.during @> app.now() and o.superseded_xid is null));

create policy pupil_number_select_2 on pupil_numbers
  for select to doorbraak_as_jeugdarts, doorbraak_as_jgz_medewerker
  using ((pupil_numbers.controller_id = app.organisation()));

create policy pupil_number_select_3 on pupil_numbers
  for select to doorbraak_as_ouder
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(pupil_numbers.subject, 0)) and l.subject is not distinct from pupil_numbers.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = pupil_numbers.subject and app.now() < b.turns_16_at and b.superseded_xid is null)
    and (pupil_numbers.held_as = 'SCHOOL'));

create policy pupil_number_select_4 on pupil_numbers
  for select to doorbraak_as_leerling
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(pupil_numbers.subject, 0)) and l.subject is not distinct from pupil_numbers.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null));

create policy pupil_number_select_5 on pupil_numbers
  for select to doorbraak_as_leerplichtambtenaar, doorbraak_as_rmc_medewerker
  using (exists (select 1 from statutory_openings o where o.subject = pupil_numbers.subject and o.organisation_id = app.organisation() and o.capacity = app.capacity() and 'D02' = any (o.data_classes) and o.during @> app.now() and o.superseded_xid is null)
    and (pupil_numbers.held_as = 'SCHOOL'));

create policy pupil_number_select_6 on pupil_numbers
  for select to doorbraak_as_client_leerplicht
  using (false
    and exists (select 1 from home_municipalities h where h.subject = pupil_numbers.subject and h.organisation_id = app.organisation() and h.during @> app.now() and h.superseded_xid is null)
    and exists (select 1 from statutory_openings o where o.subject = pupil_numbers.subject and o.organisation_id = app.organisation() and o.capacity = app.capacity() and 'D02' = any (o.data_classes) and o.during @> app.now() and o.superseded_xid is null)
    and (pupil_numbers.held_as = 'SCHOOL'));

create policy duo_report_region on duo_reports
  as restrictive for all to doorbraak_actor
  using (duo_reports.region_id = any (app.regions()::uuid[]) and app.purpose() <> 'STATISTICS');

create policy duo_report_select_1 on duo_reports
  for select to doorbraak_as_ouder
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(duo_reports.subject, 0)) and l.subject is not distinct from duo_reports.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = duo_reports.subject and app.now() < b.turns_16_at and b.superseded_xid is null));

create policy duo_report_select_2 on duo_reports
  for select to doorbraak_as_leerling
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(duo_reports.subject, 0)) and l.subject is not distinct from duo_reports.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null));

create policy duo_report_select_3 on duo_reports
  for select to doorbraak_as_leerplichtambtenaar, doorbraak_as_ondersteuningscoordinator, doorbraak_as_rmc_medewerker, doorbraak_as_schoolleiding, doorbraak_as_verzuimcoordinator
  using (exists (select 1 from statutory_openings o where o.subject = duo_reports.subject and (o.case_id is null or o.case_id = duo_reports.case_id) and o.organisation_id = app.organisation() and o.capacity = app.capacity() and 'D19' = any (o.data_classes) and o.during @> app.now() and o.superseded_xid is null));

create policy duo_report_select_4 on duo_reports
  for select to doorbraak_as_client_leerplicht
  using (false
    and exists (select 1 from home_municipalities h where h.subject = duo_reports.subject and h.organisation_id = app.organisation() and h.during @> app.now() and h.superseded_xid is null)
    and exists (select 1 from statutory_openings o where o.subject = duo_reports.subject and (o.case_id is null or o.case_id = duo_reports.case_id) and o.organisation_id = app.organisation() and o.capacity = app.capacity() and 'D19' = any (o.data_classes) and o.during @> app.now() and o.superseded_xid is null));

create policy duo_report_select_5 on duo_reports
  for select to doorbraak_as_client_duo
  using (false
    and exists (select 1 from statutory_openings o where o.subject = duo_reports.subject and (o.case_id is null or o.case_id = duo_reports.case_id) and o.organisation_id = app.organisation() and o.capacity = app.capacity() and 'D19' = any (o.data_classes) and o.during @> app.now() and o.superseded_xid is null));

create policy duo_report_insert_1 on duo_reports
  for insert to doorbraak_as_ondersteuningscoordinator, doorbraak_as_schoolleiding, doorbraak_as_verzuimcoordinator
  with check (exists (select 1 from statutory_openings o where o.subject = duo_reports.subject and (o.case_id is null or o.case_id = duo_reports.case_id) and o.organisation_id = app.organisation() and o.capacity = app.capacity() and 'D19' = any (o.data_classes) and o.during @> app.now() and o.superseded_xid is null));

create policy duo_report_update_1 on duo_reports
  for update to doorbraak_as_ondersteuningscoordinator, doorbraak_as_schoolleiding, doorbraak_as_verzuimcoordinator
  using (exists (select 1 from statutory_openings o where o.subject = duo_reports.subject and (o.case_id is null or o.case_id = duo_reports.case_id) and o.organisation_id = app.organisation() and o.capacity = app.capacity() and 'D19' = any (o.data_classes) and o.during @> app.now() and o.superseded_xid is null))
  with check (exists (select 1 from statutory_openings o where o.subject = duo_reports.subject and (o.case_id is null or o.case_id = duo_reports.case_id) and o.organisation_id = app.organisation() and o.capacity = app.capacity() and 'D19' = any (o.data_classes) and o.during @> app.now() and o.superseded_xid is null));

create policy duo_report_notice_region on duo_report_notices
  as restrictive for all to doorbraak_actor
  using (duo_report_notices.region_id = any (app.regions()::uuid[]) and app.purpose() <> 'STATISTICS');

create policy duo_report_notice_select_1 on duo_report_notices
  for select to doorbraak_as_ondersteuningscoordinator, doorbraak_as_schoolleiding, doorbraak_as_verzuimcoordinator
  using ((duo_report_notices.controller_id = app.organisation()));

create policy duo_report_notice_select_2 on duo_report_notices
  for select to doorbraak_as_ouder
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(duo_report_notices.subject, 0)) and l.subject is not distinct from duo_report_notices.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = duo_report_notices.subject and app.now() < b.turns_16_at and b.superseded_xid is null));

create policy duo_report_notice_select_3 on duo_report_notices
  for select to doorbraak_as_leerling
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(duo_report_notices.subject, 0)) and l.subject is not distinct from duo_report_notices.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null));

create policy duo_report_notice_select_4 on duo_report_notices
  for select to doorbraak_as_leerplichtambtenaar, doorbraak_as_rmc_medewerker
  using (exists (select 1 from statutory_openings o where o.subject = duo_report_notices.subject and (o.case_id is null or o.case_id = duo_report_notices.case_id) and o.organisation_id = app.organisation() and o.capacity = app.capacity() and 'D19' = any (o.data_classes) and o.during @> app.now() and o.superseded_xid is null));

create policy duo_report_notice_select_5 on duo_report_notices
  for select to doorbraak_as_client_leerplicht
  using (false
    and exists (select 1 from home_municipalities h where h.subject = duo_report_notices.subject and h.organisation_id = app.organisation() and h.during @> app.now() and h.superseded_xid is null)
    and exists (select 1 from statutory_openings o where o.subject = duo_report_notices.subject and (o.case_id is null or o.case_id = duo_report_notices.case_id) and o.organisation_id = app.organisation() and o.capacity = app.capacity() and 'D19' = any (o.data_classes) and o.during @> app.now() and o.superseded_xid is null));

create policy duo_report_notice_insert_1 on duo_report_notices
  for insert to doorbraak_as_ondersteuningscoordinator, doorbraak_as_schoolleiding, doorbraak_as_verzuimcoordinator
  with check ((duo_report_notices.controller_id = app.organisation()));

create policy duo_report_status_region on duo_report_statuses
  as restrictive for all to doorbraak_actor
  using (duo_report_statuses.region_id = any (app.regions()::uuid[]) and app.purpose() <> 'STATISTICS');

create policy duo_report_status_select_1 on duo_report_statuses
  for select to doorbraak_as_ouder
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(duo_report_statuses.subject, 0)) and l.subject is not distinct from duo_report_statuses.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = duo_report_statuses.subject and app.now() < b.turns_16_at and b.superseded_xid is null));

create policy duo_report_status_select_2 on duo_report_statuses
  for select to doorbraak_as_leerling
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(duo_report_statuses.subject, 0)) and l.subject is not distinct from duo_report_statuses.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null));

create policy duo_report_status_select_3 on duo_report_statuses
  for select to doorbraak_as_leerplichtambtenaar, doorbraak_as_ondersteuningscoordinator, doorbraak_as_rmc_medewerker, doorbraak_as_schoolleiding, doorbraak_as_verzuimcoordinator
  using (exists (select 1 from statutory_openings o where o.subject = duo_report_statuses.subject and (o.case_id is null or o.case_id = duo_report_statuses.case_id) and o.organisation_id = app.organisation() and o.capacity = app.capacity() and 'D19' = any (o.data_classes) and o.during @> app.now() and o.superseded_xid is null));

create policy duo_report_status_select_4 on duo_report_statuses
  for select to doorbraak_as_client_leerplicht
  using (false
    and exists (select 1 from home_municipalities h where h.subject = duo_report_statuses.subject and h.organisation_id = app.organisation() and h.during @> app.now() and h.superseded_xid is null)
    and exists (select 1 from statutory_openings o where o.subject = duo_report_statuses.subject and (o.case_id is null or o.case_id = duo_report_statuses.case_id) and o.organisation_id = app.organisation() and o.capacity = app.capacity() and 'D19' = any (o.data_classes) and o.during @> app.now() and o.superseded_xid is null));

create policy duo_report_status_select_5 on duo_report_statuses
  for select to doorbraak_as_client_duo
  using (false
    and exists (select 1 from statutory_openings o where o.subject = duo_report_statuses.subject and (o.case_id is null or o.case_id = duo_report_statuses.case_id) and o.organisation_id = app.organisation() and o.capacity = app.capacity() and 'D19' = any (o.data_classes) and o.during @> app.now() and o.superseded_xid is null));

create policy duo_report_status_insert_1 on duo_report_statuses
  for insert to doorbraak_as_leerplichtambtenaar, doorbraak_as_ondersteuningscoordinator, doorbraak_as_rmc_medewerker, doorbraak_as_schoolleiding, doorbraak_as_verzuimcoordinator
  with check (exists (select 1 from statutory_openings o where o.subject = duo_report_statuses.subject and (o.case_id is null or o.case_id = duo_report_statuses.case_id) and o.organisation_id = app.organisation() and o.capacity = app.capacity() and 'D19' = any (o.data_classes) and o.during @> app.now() and o.superseded_xid is null));

create policy duo_report_status_insert_2 on duo_report_statuses
  for insert to doorbraak_as_client_leerplicht
  with check (false
    and exists (select 1 from home_municipalities h where h.subject = duo_report_statuses.subject and h.organisation_id = app.organisation() and h.during @> app.now() and h.superseded_xid is null)
    and (duo_report_statuses.recorded_by = app.person() and duo_report_statuses.recorded_capacity = app.capacity()));

create policy duo_report_status_insert_3 on duo_report_statuses
  for insert to doorbraak_as_client_duo
  with check (false
    and exists (select 1 from statutory_openings o where o.subject = duo_report_statuses.subject and (o.case_id is null or o.case_id = duo_report_statuses.case_id) and o.organisation_id = app.organisation() and o.capacity = app.capacity() and 'D19' = any (o.data_classes) and o.during @> app.now() and o.superseded_xid is null));

create policy duo_report_fact_region on duo_report_facts
  as restrictive for all to doorbraak_actor
  using (duo_report_facts.region_id = any (app.regions()::uuid[]) and app.purpose() <> 'STATISTICS');

create policy duo_report_fact_select_1 on duo_report_facts
  for select to doorbraak_as_mentor
  using ((duo_report_facts.controller_id = app.organisation())
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(duo_report_facts.case_id, 0)) and l.case_id is not distinct from duo_report_facts.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'PARTICIPATES' and l.during @> app.now() and l.superseded_xid is null));

create policy duo_report_fact_select_2 on duo_report_facts
  for select to doorbraak_as_gezinsmanager, doorbraak_as_swv_casemanager
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(duo_report_facts.case_id, 0)) and l.case_id is not distinct from duo_report_facts.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'PARTICIPATES' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from consent_grants g where g.case_id = duo_report_facts.case_id and g.data_class = 'D19' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = duo_report_facts.controller_id and g.during @> app.now() and g.superseded_xid is null));

create policy duo_report_fact_select_3 on duo_report_facts
  for select to doorbraak_as_jeugdarts
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(duo_report_facts.case_id, 0)) and l.case_id is not distinct from duo_report_facts.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'REFERRED' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from consent_grants g where g.case_id = duo_report_facts.case_id and g.data_class = 'D19' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = duo_report_facts.controller_id and g.during @> app.now() and g.superseded_xid is null));

create policy duo_report_fact_select_4 on duo_report_facts
  for select to doorbraak_as_ouder
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(duo_report_facts.subject, 0)) and l.subject is not distinct from duo_report_facts.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = duo_report_facts.subject and app.now() >= b.turns_16_at and b.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = duo_report_facts.subject and app.now() < b.turns_18_at and b.superseded_xid is null));

create policy duo_report_fact_select_5 on duo_report_facts
  for select to doorbraak_as_regisseur
  using (false
    and exists (select 1 from consent_grants g where g.case_id = duo_report_facts.case_id and g.data_class = 'D19' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = duo_report_facts.controller_id and g.during @> app.now() and g.superseded_xid is null));

create policy municipal_request_region on municipal_requests
  as restrictive for all to doorbraak_actor
  using (municipal_requests.region_id = any (app.regions()::uuid[]) and app.purpose() <> 'STATISTICS');

create policy municipal_request_select_1 on municipal_requests
  for select to doorbraak_as_schoolleiding
  using ((municipal_requests.controller_id = app.organisation()));

create policy municipal_request_select_2 on municipal_requests
  for select to doorbraak_as_ouder
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(municipal_requests.subject, 0)) and l.subject is not distinct from municipal_requests.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = municipal_requests.subject and app.now() < b.turns_16_at and b.superseded_xid is null));

create policy municipal_request_select_3 on municipal_requests
  for select to doorbraak_as_leerling
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(municipal_requests.subject, 0)) and l.subject is not distinct from municipal_requests.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null));

create policy municipal_request_select_4 on municipal_requests
  for select to doorbraak_as_leerplichtambtenaar
  using (exists (select 1 from statutory_openings o where o.subject = municipal_requests.subject and (o.case_id is null or o.case_id = municipal_requests.case_id) and o.organisation_id = app.organisation() and o.capacity = app.capacity() and 'D19' = any (o.data_classes) and o.during @> app.now() and o.superseded_xid is null));

create policy municipal_request_select_5 on municipal_requests
  for select to doorbraak_as_client_leerplicht
  using (false
    and exists (select 1 from home_municipalities h where h.subject = municipal_requests.subject and h.organisation_id = app.organisation() and h.during @> app.now() and h.superseded_xid is null)
    and exists (select 1 from statutory_openings o where o.subject = municipal_requests.subject and (o.case_id is null or o.case_id = municipal_requests.case_id) and o.organisation_id = app.organisation() and o.capacity = app.capacity() and 'D19' = any (o.data_classes) and o.during @> app.now() and o.superseded_xid is null));

create policy municipal_request_insert_1 on municipal_requests
  for insert to doorbraak_as_schoolleiding
  with check ((municipal_requests.controller_id = app.organisation()));

create policy leerplicht_talk_region on leerplicht_talks
  as restrictive for all to doorbraak_actor
  using (leerplicht_talks.region_id = any (app.regions()::uuid[]) and app.purpose() <> 'STATISTICS');

create policy leerplicht_talk_select_1 on leerplicht_talks
  for select to doorbraak_as_ouder
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(leerplicht_talks.subject, 0)) and l.subject is not distinct from leerplicht_talks.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = leerplicht_talks.subject and app.now() < b.turns_16_at and b.superseded_xid is null));

create policy leerplicht_talk_select_2 on leerplicht_talks
  for select to doorbraak_as_ouder
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(leerplicht_talks.subject, 0)) and l.subject is not distinct from leerplicht_talks.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = leerplicht_talks.subject and app.now() >= b.turns_16_at and b.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = leerplicht_talks.subject and app.now() < b.turns_18_at and b.superseded_xid is null)
    and exists (select 1 from consent_grants g where g.case_id = leerplicht_talks.case_id and g.data_class = 'D32' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = leerplicht_talks.controller_id and g.during @> app.now() and g.superseded_xid is null));

create policy leerplicht_talk_select_3 on leerplicht_talks
  for select to doorbraak_as_leerling
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(leerplicht_talks.subject, 0)) and l.subject is not distinct from leerplicht_talks.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null));

create policy leerplicht_talk_select_4 on leerplicht_talks
  for select to doorbraak_as_leerplichtambtenaar
  using (exists (select 1 from statutory_openings o where o.subject = leerplicht_talks.subject and (o.case_id is null or o.case_id = leerplicht_talks.case_id) and o.organisation_id = app.organisation() and o.capacity = app.capacity() and 'D32' = any (o.data_classes) and o.during @> app.now() and o.superseded_xid is null));

create policy leerplicht_talk_insert_1 on leerplicht_talks
  for insert to doorbraak_as_leerplichtambtenaar
  with check (exists (select 1 from statutory_openings o where o.subject = leerplicht_talks.subject and (o.case_id is null or o.case_id = leerplicht_talks.case_id) and o.organisation_id = app.organisation() and o.capacity = app.capacity() and 'D32' = any (o.data_classes) and o.during @> app.now() and o.superseded_xid is null));

create policy leerplicht_talk_update_1 on leerplicht_talks
  for update to doorbraak_as_leerplichtambtenaar
  using (exists (select 1 from statutory_openings o where o.subject = leerplicht_talks.subject and (o.case_id is null or o.case_id = leerplicht_talks.case_id) and o.organisation_id = app.organisation() and o.capacity = app.capacity() and 'D32' = any (o.data_classes) and o.during @> app.now() and o.superseded_xid is null))
  with check (exists (select 1 from statutory_openings o where o.subject = leerplicht_talks.subject and (o.case_id is null or o.case_id = leerplicht_talks.case_id) and o.organisation_id = app.organisation() and o.capacity = app.capacity() and 'D32' = any (o.data_classes) and o.during @> app.now() and o.superseded_xid is null));

create policy leerplicht_talk_feedback_region on leerplicht_talk_feedbacks
  as restrictive for all to doorbraak_actor
  using (leerplicht_talk_feedbacks.region_id = any (app.regions()::uuid[]) and app.purpose() <> 'STATISTICS');

create policy leerplicht_talk_feedback_select_1 on leerplicht_talk_feedbacks
  for select to doorbraak_as_ondersteuningscoordinator
  using ((leerplicht_talk_feedbacks.controller_id = app.organisation())
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(leerplicht_talk_feedbacks.case_id, 0)) and l.case_id is not distinct from leerplicht_talk_feedbacks.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'PARTICIPATES' and l.during @> app.now() and l.superseded_xid is null));

create policy leerplicht_talk_feedback_select_2 on leerplicht_talk_feedbacks
  for select to doorbraak_as_ouder
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(leerplicht_talk_feedbacks.subject, 0)) and l.subject is not distinct from leerplicht_talk_feedbacks.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = leerplicht_talk_feedbacks.subject and app.now() < b.turns_16_at and b.superseded_xid is null));

create policy leerplicht_talk_feedback_select_3 on leerplicht_talk_feedbacks
  for select to doorbraak_as_ouder
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(leerplicht_talk_feedbacks.subject, 0)) and l.subject is not distinct from leerplicht_talk_feedbacks.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = leerplicht_talk_feedbacks.subject and app.now() >= b.turns_16_at and b.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = leerplicht_talk_feedbacks.subject and app.now() < b.turns_18_at and b.superseded_xid is null)
    and exists (select 1 from consent_grants g where g.case_id = leerplicht_talk_feedbacks.case_id and g.data_class = 'D32' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = leerplicht_talk_feedbacks.controller_id and g.during @> app.now() and g.superseded_xid is null));

create policy leerplicht_talk_feedback_select_4 on leerplicht_talk_feedbacks
  for select to doorbraak_as_leerling
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(leerplicht_talk_feedbacks.subject, 0)) and l.subject is not distinct from leerplicht_talk_feedbacks.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null));

create policy leerplicht_talk_feedback_select_5 on leerplicht_talk_feedbacks
  for select to doorbraak_as_leerplichtambtenaar
  using (exists (select 1 from statutory_openings o where o.subject = leerplicht_talk_feedbacks.subject and (o.case_id is null or o.case_id = leerplicht_talk_feedbacks.case_id) and o.organisation_id = app.organisation() and o.capacity = app.capacity() and 'D32' = any (o.data_classes) and o.during @> app.now() and o.superseded_xid is null));

create policy leerplicht_talk_feedback_insert_1 on leerplicht_talk_feedbacks
  for insert to doorbraak_as_leerplichtambtenaar
  with check (exists (select 1 from statutory_openings o where o.subject = leerplicht_talk_feedbacks.subject and (o.case_id is null or o.case_id = leerplicht_talk_feedbacks.case_id) and o.organisation_id = app.organisation() and o.capacity = app.capacity() and 'D32' = any (o.data_classes) and o.during @> app.now() and o.superseded_xid is null));

create policy justice_record_region on justice_records
  as restrictive for all to doorbraak_actor
  using (justice_records.region_id = any (app.regions()::uuid[]) and app.purpose() <> 'STATISTICS');

create policy justice_record_select_1 on justice_records
  for select to doorbraak_as_ouder
  using ((justice_records.about_person_id = app.person()));

create policy justice_record_select_2 on justice_records
  for select to doorbraak_as_leerplichtambtenaar
  using ((justice_records.controller_id = app.organisation())
    and (justice_records.recorded_by = app.person() and justice_records.recorded_capacity = app.capacity()));

create policy justice_record_select_3 on justice_records
  for select to doorbraak_as_gezinsmanager, doorbraak_as_partner_deelnemer
  using ((justice_records.controller_id = app.organisation()));

create policy justice_record_select_4 on justice_records
  for select to doorbraak_as_jeugdarts
  using (exists (select 1 from consent_grants g where g.case_id = justice_records.case_id and g.data_class = 'D16' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = justice_records.controller_id and g.during @> app.now() and g.superseded_xid is null));

create policy justice_record_select_5 on justice_records
  for select to doorbraak_as_ondersteuningscoordinator
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(justice_records.case_id, 0)) and l.case_id is not distinct from justice_records.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'PARTICIPATES' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from consent_grants g where g.case_id = justice_records.case_id and g.data_class = 'D16' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = justice_records.controller_id and g.during @> app.now() and g.superseded_xid is null));

create policy justice_record_select_6 on justice_records
  for select to doorbraak_as_ouder
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(justice_records.subject, 0)) and l.subject is not distinct from justice_records.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = justice_records.subject and app.now() < b.turns_16_at and b.superseded_xid is null)
    and justice_records.about_pupil);

create policy justice_record_select_7 on justice_records
  for select to doorbraak_as_leerling
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(justice_records.subject, 0)) and l.subject is not distinct from justice_records.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null)
    and justice_records.about_pupil);

create policy justice_record_insert_1 on justice_records
  for insert to doorbraak_as_leerplichtambtenaar
  with check ((justice_records.controller_id = app.organisation())
    and (justice_records.recorded_by = app.person() and justice_records.recorded_capacity = app.capacity()));

create policy joint_talk_select_7 on joint_talks
  for select to doorbraak_as_client_leerplicht
  using (false
    and exists (select 1 from home_municipalities h where h.subject = joint_talks.subject and h.organisation_id = app.organisation() and h.during @> app.now() and h.superseded_xid is null)
    and (app.person() = any (joint_talks.party_ids)));

create policy absence_reason_select_11 on absence_reasons
  for select to doorbraak_as_gezinsmanager
  using (exists (select 1 from statutory_openings o where o.subject = absence_reasons.subject and o.organisation_id = app.organisation() and o.capacity = app.capacity() and 'D08' = any (o.data_classes) and o.during @> app.now() and o.superseded_xid is null));

create policy absence_reason_select_12 on absence_reasons
  for select to doorbraak_as_partner_deelnemer, doorbraak_as_regisseur, doorbraak_as_voorzitter_doorbraakoverleg
  using (false
    and exists (select 1 from consent_grants g where g.subject = absence_reasons.subject and g.data_class = 'D08' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = absence_reasons.controller_id and g.during @> app.now() and g.superseded_xid is null));

create policy safety_mark_insert_3 on safety_marks
  for insert to doorbraak_as_client_leerplicht
  with check (false
    and exists (select 1 from home_municipalities h where h.subject = safety_marks.subject and h.organisation_id = app.organisation() and h.during @> app.now() and h.superseded_xid is null)
    and (safety_marks.recorded_by = app.person() and safety_marks.recorded_capacity = app.capacity()));

create policy safety_mark_update_3 on safety_marks
  for update to doorbraak_as_client_leerplicht
  using (false
    and exists (select 1 from home_municipalities h where h.subject = safety_marks.subject and h.organisation_id = app.organisation() and h.during @> app.now() and h.superseded_xid is null)
    and (safety_marks.recorded_by = app.person() and safety_marks.recorded_capacity = app.capacity()))
  with check (false
    and exists (select 1 from home_municipalities h where h.subject = safety_marks.subject and h.organisation_id = app.organisation() and h.during @> app.now() and h.superseded_xid is null)
    and (safety_marks.recorded_by = app.person() and safety_marks.recorded_capacity = app.capacity()));

create policy absence_entry_select_7 on absence_entries
  for select to doorbraak_as_leerplichtambtenaar, doorbraak_as_rmc_medewerker
  using (exists (select 1 from statutory_openings o where o.subject = absence_entries.subject and o.organisation_id = app.organisation() and o.capacity = app.capacity() and 'D05' = any (o.data_classes) and o.during @> app.now() and o.superseded_xid is null));

create policy absence_entry_select_8 on absence_entries
  for select to doorbraak_as_client_ggd
  using (false
    and exists (select 1 from links l where l.subject = absence_entries.subject and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'REFERRED' and l.during @> app.now() and l.superseded_xid is null));

create policy absence_fact_select_5 on absence_facts
  for select to doorbraak_as_gezinsmanager
  using (exists (select 1 from statutory_openings o where o.subject = absence_facts.subject and o.organisation_id = app.organisation() and o.capacity = app.capacity() and 'D05' = any (o.data_classes) and o.during @> app.now() and o.superseded_xid is null));

create policy absence_fact_select_6 on absence_facts
  for select to doorbraak_as_partner_deelnemer, doorbraak_as_swv_coordinator, doorbraak_as_voorzitter_doorbraakoverleg
  using (false
    and exists (select 1 from consent_grants g where g.subject = absence_facts.subject and g.data_class = 'D05' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = absence_facts.controller_id and g.during @> app.now() and g.superseded_xid is null));

create policy absence_count_select_8 on absence_counts
  for select to doorbraak_as_leerplichtambtenaar, doorbraak_as_rmc_medewerker
  using (exists (select 1 from statutory_openings o where o.subject = absence_counts.subject and o.organisation_id = app.organisation() and o.capacity = app.capacity() and 'D06' = any (o.data_classes) and o.during @> app.now() and o.superseded_xid is null));

create policy absence_count_select_9 on absence_counts
  for select to doorbraak_as_client_ggd
  using (false
    and exists (select 1 from links l where l.subject = absence_counts.subject and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'REFERRED' and l.during @> app.now() and l.superseded_xid is null));

create policy absence_count_fact_select_5 on absence_count_facts
  for select to doorbraak_as_gezinsmanager
  using (exists (select 1 from statutory_openings o where o.subject = absence_count_facts.subject and o.organisation_id = app.organisation() and o.capacity = app.capacity() and 'D06' = any (o.data_classes) and o.during @> app.now() and o.superseded_xid is null));

create policy absence_count_fact_select_6 on absence_count_facts
  for select to doorbraak_as_partner_deelnemer, doorbraak_as_regisseur, doorbraak_as_swv_coordinator, doorbraak_as_voorzitter_doorbraakoverleg
  using (false
    and exists (select 1 from consent_grants g where g.subject = absence_count_facts.subject and g.data_class = 'D06' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = absence_count_facts.controller_id and g.during @> app.now() and g.superseded_xid is null));

create policy sickness_fact_select_6 on sickness_facts
  for select to doorbraak_as_gezinsmanager, doorbraak_as_leerplichtambtenaar, doorbraak_as_rmc_medewerker
  using (exists (select 1 from statutory_openings o where o.subject = sickness_facts.subject and o.organisation_id = app.organisation() and o.capacity = app.capacity() and 'D07' = any (o.data_classes) and o.during @> app.now() and o.superseded_xid is null));

create policy sickness_fact_select_7 on sickness_facts
  for select to doorbraak_as_partner_deelnemer, doorbraak_as_regisseur, doorbraak_as_swv_coordinator, doorbraak_as_voorzitter_doorbraakoverleg
  using (false
    and exists (select 1 from consent_grants g where g.subject = sickness_facts.subject and g.data_class = 'D07' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = sickness_facts.controller_id and g.during @> app.now() and g.superseded_xid is null));

create policy access_log_entry_select_1 on access_log
  for select to doorbraak_record_subject
  using (app.capacity() = 'leerling'
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null)
    and (access_log.secrecy is distinct from 'OFFICER' and (not ('D01' = any (access_log.classes)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null))) and (not ('D02' = any (access_log.classes)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null))) and (not ('D03' = any (access_log.classes)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null))) and (not ('D04' = any (access_log.classes)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null))) and (not ('D05' = any (access_log.classes)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null))) and (not ('D06' = any (access_log.classes)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null))) and (not ('D07' = any (access_log.classes)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null))) and (not ('D08' = any (access_log.classes)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null))) and (not ('D09' = any (access_log.classes)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null) and exists (select 1 from access_openings o where o.subject = access_log.subject and o.person_id = app.person() and 'D09' = any (o.data_classes) and o.during @> app.now() and o.superseded_xid is null))) and (not ('D10' = any (access_log.classes)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null))) and (not ('D11' = any (access_log.classes)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null))) and (not ('D12' = any (access_log.classes)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null))) and (not ('D13' = any (access_log.classes)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null))) and (not ('D15' = any (access_log.classes)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null))) and (not ('D16' = any (access_log.classes)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null))) and (not ('D17' = any (access_log.classes)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null))) and (not ('D18' = any (access_log.classes))) and (not ('D19' = any (access_log.classes)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null))) and (not ('D24' = any (access_log.classes)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null))) and (not ('D25' = any (access_log.classes))) and (not ('D27' = any (access_log.classes)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null))) and (not ('D28' = any (access_log.classes)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null))) and (not ('D29' = any (access_log.classes)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null))) and (not ('D30' = any (access_log.classes)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null))) and (not ('D32' = any (access_log.classes)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null)))));

create policy access_log_entry_select_2 on access_log
  for select to doorbraak_record_subject
  using (app.capacity() = 'ouder'
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() < b.turns_16_at and b.superseded_xid is null)
    and (access_log.secrecy is distinct from 'OFFICER' and (access_log.capacity not in ('leerling', 'ouder') or access_log.person_id = app.person()) and (not ('D01' = any (access_log.classes)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() < b.turns_18_at and b.superseded_xid is null))) and (not ('D02' = any (access_log.classes)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() < b.turns_16_at and b.superseded_xid is null))) and (not ('D05' = any (access_log.classes)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() < b.turns_16_at and b.superseded_xid is null)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITHOUT_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() < b.turns_16_at and b.superseded_xid is null) and exists (select 1 from information_answers i where i.subject = access_log.subject and i.person_id = app.person() and i.during @> app.now() and i.superseded_xid is null) and exists (select 1 from information_answers i where i.subject = access_log.subject and i.person_id = app.person() and i.outcome = 'GIVEN' and i.during @> app.now() and i.superseded_xid is null)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() >= b.turns_16_at and b.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() < b.turns_18_at and b.superseded_xid is null))) and (not ('D06' = any (access_log.classes)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() < b.turns_16_at and b.superseded_xid is null)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITHOUT_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() < b.turns_16_at and b.superseded_xid is null) and exists (select 1 from information_answers i where i.subject = access_log.subject and i.person_id = app.person() and i.during @> app.now() and i.superseded_xid is null) and exists (select 1 from information_answers i where i.subject = access_log.subject and i.person_id = app.person() and i.outcome = 'GIVEN' and i.during @> app.now() and i.superseded_xid is null)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() >= b.turns_16_at and b.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() < b.turns_18_at and b.superseded_xid is null))) and (not ('D07' = any (access_log.classes)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() < b.turns_16_at and b.superseded_xid is null)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITHOUT_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() < b.turns_16_at and b.superseded_xid is null) and exists (select 1 from information_answers i where i.subject = access_log.subject and i.person_id = app.person() and i.during @> app.now() and i.superseded_xid is null) and exists (select 1 from information_answers i where i.subject = access_log.subject and i.person_id = app.person() and i.outcome = 'GIVEN' and i.during @> app.now() and i.superseded_xid is null)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() >= b.turns_16_at and b.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() < b.turns_18_at and b.superseded_xid is null))) and (not ('D09' = any (access_log.classes)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() < b.turns_16_at and b.superseded_xid is null) and exists (select 1 from access_openings o where o.subject = access_log.subject and o.person_id = app.person() and 'D09' = any (o.data_classes) and o.during @> app.now() and o.superseded_xid is null) and exists (select 1 from access_openings o where o.subject = access_log.subject and o.person_id = app.person() and 'D09' = any (o.data_classes) and o.during @> app.now() and o.superseded_xid is null) and (not exists (select 1 from access_freezes f where f.subject = access_log.subject and f.person_id = app.person() and (f.data_classes is null or 'D09' = any (f.data_classes)) and f.during @> app.now() and f.superseded_xid is null) or exists (select 1 from access_openings o where o.subject = access_log.subject and o.person_id = app.person() and 'D09' = any (o.data_classes) and not exists (select 1 from access_freezes f where f.subject = access_log.subject and f.person_id = app.person() and (f.data_classes is null or 'D09' = any (f.data_classes)) and (case when f.controller_id is null then o.controller_id = any (f.besides) else f.controller_id <> o.controller_id end) is not true and f.during @> app.now() and f.superseded_xid is null) and o.during @> app.now() and o.superseded_xid is null)))) and (not ('D10' = any (access_log.classes)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() < b.turns_16_at and b.superseded_xid is null) and exists (select 1 from access_openings o where o.subject = access_log.subject and o.person_id = app.person() and 'D10' = any (o.data_classes) and o.during @> app.now() and o.superseded_xid is null) and exists (select 1 from access_openings o where o.subject = access_log.subject and o.person_id = app.person() and 'D10' = any (o.data_classes) and o.during @> app.now() and o.superseded_xid is null) and (not exists (select 1 from access_freezes f where f.subject = access_log.subject and f.person_id = app.person() and (f.data_classes is null or 'D10' = any (f.data_classes)) and f.during @> app.now() and f.superseded_xid is null) or exists (select 1 from access_openings o where o.subject = access_log.subject and o.person_id = app.person() and 'D10' = any (o.data_classes) and not exists (select 1 from access_freezes f where f.subject = access_log.subject and f.person_id = app.person() and (f.data_classes is null or 'D10' = any (f.data_classes)) and (case when f.controller_id is null then o.controller_id = any (f.besides) else f.controller_id <> o.controller_id end) is not true and f.during @> app.now() and f.superseded_xid is null) and o.during @> app.now() and o.superseded_xid is null)))) and (not ('D11' = any (access_log.classes)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() >= b.turns_12_at and b.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() < b.turns_16_at and b.superseded_xid is null) and exists (select 1 from access_openings o where o.subject = access_log.subject and o.person_id = app.person() and 'D11' = any (o.data_classes) and o.during @> app.now() and o.superseded_xid is null) and exists (select 1 from access_openings o where o.subject = access_log.subject and o.person_id = app.person() and 'D11' = any (o.data_classes) and o.during @> app.now() and o.superseded_xid is null) and (not exists (select 1 from access_freezes f where f.subject = access_log.subject and f.person_id = app.person() and (f.data_classes is null or 'D11' = any (f.data_classes)) and f.during @> app.now() and f.superseded_xid is null) or exists (select 1 from access_openings o where o.subject = access_log.subject and o.person_id = app.person() and 'D11' = any (o.data_classes) and not exists (select 1 from access_freezes f where f.subject = access_log.subject and f.person_id = app.person() and (f.data_classes is null or 'D11' = any (f.data_classes)) and (case when f.controller_id is null then o.controller_id = any (f.besides) else f.controller_id <> o.controller_id end) is not true and f.during @> app.now() and f.superseded_xid is null) and o.during @> app.now() and o.superseded_xid is null))) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() >= b.turns_16_at and b.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() < b.turns_18_at and b.superseded_xid is null) and exists (select 1 from consent_grants g where g.case_id = access_log.case_id and g.data_class = 'D11' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.during @> app.now() and g.superseded_xid is null)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() < b.turns_12_at and b.superseded_xid is null) and (not exists (select 1 from access_freezes f where f.subject = access_log.subject and f.person_id = app.person() and (f.data_classes is null or 'D11' = any (f.data_classes)) and f.during @> app.now() and f.superseded_xid is null) or exists (select 1 from access_openings o where o.subject = access_log.subject and o.person_id = app.person() and 'D11' = any (o.data_classes) and not exists (select 1 from access_freezes f where f.subject = access_log.subject and f.person_id = app.person() and (f.data_classes is null or 'D11' = any (f.data_classes)) and (case when f.controller_id is null then o.controller_id = any (f.besides) else f.controller_id <> o.controller_id end) is not true and f.during @> app.now() and f.superseded_xid is null) and o.during @> app.now() and o.superseded_xid is null)))) and (not ('D12' = any (access_log.classes)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() >= b.turns_12_at and b.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() < b.turns_16_at and b.superseded_xid is null) and exists (select 1 from access_openings o where o.subject = access_log.subject and o.person_id = app.person() and 'D12' = any (o.data_classes) and o.during @> app.now() and o.superseded_xid is null) and exists (select 1 from access_openings o where o.subject = access_log.subject and o.person_id = app.person() and 'D12' = any (o.data_classes) and o.during @> app.now() and o.superseded_xid is null) and (not exists (select 1 from access_freezes f where f.subject = access_log.subject and f.person_id = app.person() and (f.data_classes is null or 'D12' = any (f.data_classes)) and f.during @> app.now() and f.superseded_xid is null) or exists (select 1 from access_openings o where o.subject = access_log.subject and o.person_id = app.person() and 'D12' = any (o.data_classes) and not exists (select 1 from access_freezes f where f.subject = access_log.subject and f.person_id = app.person() and (f.data_classes is null or 'D12' = any (f.data_classes)) and (case when f.controller_id is null then o.controller_id = any (f.besides) else f.controller_id <> o.controller_id end) is not true and f.during @> app.now() and f.superseded_xid is null) and o.during @> app.now() and o.superseded_xid is null))) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() >= b.turns_16_at and b.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() < b.turns_18_at and b.superseded_xid is null) and exists (select 1 from consent_grants g where g.case_id = access_log.case_id and g.data_class = 'D12' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.during @> app.now() and g.superseded_xid is null)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() < b.turns_12_at and b.superseded_xid is null) and (not exists (select 1 from access_freezes f where f.subject = access_log.subject and f.person_id = app.person() and (f.data_classes is null or 'D12' = any (f.data_classes)) and f.during @> app.now() and f.superseded_xid is null) or exists (select 1 from access_openings o where o.subject = access_log.subject and o.person_id = app.person() and 'D12' = any (o.data_classes) and not exists (select 1 from access_freezes f where f.subject = access_log.subject and f.person_id = app.person() and (f.data_classes is null or 'D12' = any (f.data_classes)) and (case when f.controller_id is null then o.controller_id = any (f.besides) else f.controller_id <> o.controller_id end) is not true and f.during @> app.now() and f.superseded_xid is null) and o.during @> app.now() and o.superseded_xid is null)))) and (not ('D13' = any (access_log.classes)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() >= b.turns_16_at and b.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() < b.turns_18_at and b.superseded_xid is null) and exists (select 1 from consent_grants g where g.case_id = access_log.case_id and g.data_class = 'D13' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.during @> app.now() and g.superseded_xid is null)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() < b.turns_16_at and b.superseded_xid is null))) and (not ('D17' = any (access_log.classes)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() < b.turns_16_at and b.superseded_xid is null))) and (not ('D18' = any (access_log.classes))) and (not ('D19' = any (access_log.classes)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() < b.turns_16_at and b.superseded_xid is null)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() >= b.turns_16_at and b.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() < b.turns_18_at and b.superseded_xid is null))) and (not ('D25' = any (access_log.classes))) and (not ('D28' = any (access_log.classes)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() < b.turns_16_at and b.superseded_xid is null))) and (not ('D29' = any (access_log.classes)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() >= b.turns_16_at and b.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() < b.turns_18_at and b.superseded_xid is null) and exists (select 1 from consent_grants g where g.case_id = access_log.case_id and g.data_class = 'D29' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.during @> app.now() and g.superseded_xid is null)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() < b.turns_16_at and b.superseded_xid is null))) and (not ('D30' = any (access_log.classes)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() >= b.turns_16_at and b.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() < b.turns_18_at and b.superseded_xid is null) and exists (select 1 from consent_grants g where g.case_id = access_log.case_id and g.data_class = 'D30' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.during @> app.now() and g.superseded_xid is null)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() < b.turns_16_at and b.superseded_xid is null))) and (not ('D32' = any (access_log.classes)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() >= b.turns_16_at and b.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() < b.turns_18_at and b.superseded_xid is null) and exists (select 1 from consent_grants g where g.case_id = access_log.case_id and g.data_class = 'D32' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.during @> app.now() and g.superseded_xid is null)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() < b.turns_16_at and b.superseded_xid is null)))));

grant insert on duo_report_notices to doorbraak_as_ondersteuningscoordinator, doorbraak_as_schoolleiding, doorbraak_as_verzuimcoordinator;
grant insert on duo_report_statuses to doorbraak_as_client_duo, doorbraak_as_client_leerplicht, doorbraak_as_leerplichtambtenaar, doorbraak_as_ondersteuningscoordinator, doorbraak_as_rmc_medewerker, doorbraak_as_schoolleiding, doorbraak_as_verzuimcoordinator;
grant insert on duo_reports to doorbraak_as_ondersteuningscoordinator, doorbraak_as_schoolleiding, doorbraak_as_verzuimcoordinator;
grant insert on justice_records to doorbraak_as_leerplichtambtenaar;
grant insert on leerplicht_talk_feedbacks to doorbraak_as_leerplichtambtenaar;
grant insert on leerplicht_talks to doorbraak_as_leerplichtambtenaar;
grant insert on municipal_requests to doorbraak_as_schoolleiding;
grant select on duo_report_facts to doorbraak_as_gezinsmanager, doorbraak_as_jeugdarts, doorbraak_as_mentor, doorbraak_as_ouder, doorbraak_as_regisseur, doorbraak_as_swv_casemanager;
grant select on duo_report_notices to doorbraak_as_client_leerplicht, doorbraak_as_leerling, doorbraak_as_leerplichtambtenaar, doorbraak_as_ondersteuningscoordinator, doorbraak_as_ouder, doorbraak_as_rmc_medewerker, doorbraak_as_schoolleiding, doorbraak_as_verzuimcoordinator;
grant select on duo_report_statuses to doorbraak_as_client_duo, doorbraak_as_client_leerplicht, doorbraak_as_leerling, doorbraak_as_leerplichtambtenaar, doorbraak_as_ondersteuningscoordinator, doorbraak_as_ouder, doorbraak_as_rmc_medewerker, doorbraak_as_schoolleiding, doorbraak_as_verzuimcoordinator;
grant select on duo_reports to doorbraak_as_client_duo, doorbraak_as_client_leerplicht, doorbraak_as_leerling, doorbraak_as_leerplichtambtenaar, doorbraak_as_ondersteuningscoordinator, doorbraak_as_ouder, doorbraak_as_rmc_medewerker, doorbraak_as_schoolleiding, doorbraak_as_verzuimcoordinator;
grant select on justice_records to doorbraak_as_gezinsmanager, doorbraak_as_jeugdarts, doorbraak_as_leerling, doorbraak_as_leerplichtambtenaar, doorbraak_as_ondersteuningscoordinator, doorbraak_as_ouder, doorbraak_as_partner_deelnemer;
grant select on leerplicht_talk_feedbacks to doorbraak_as_leerling, doorbraak_as_leerplichtambtenaar, doorbraak_as_ondersteuningscoordinator, doorbraak_as_ouder;
grant select on leerplicht_talks to doorbraak_as_leerling, doorbraak_as_leerplichtambtenaar, doorbraak_as_ouder;
grant select on municipal_requests to doorbraak_as_client_leerplicht, doorbraak_as_leerling, doorbraak_as_leerplichtambtenaar, doorbraak_as_ouder, doorbraak_as_schoolleiding;
grant select on pupil_numbers to doorbraak_as_client_leerplicht, doorbraak_as_jeugdarts, doorbraak_as_jgz_medewerker, doorbraak_as_leerling, doorbraak_as_leerplichtambtenaar, doorbraak_as_ouder, doorbraak_as_rmc_medewerker, doorbraak_as_schoolleiding, doorbraak_as_verzuimcoordinator;
grant update (ended_on, missed_days, missed_hours, version) on duo_reports to doorbraak_as_ondersteuningscoordinator, doorbraak_as_schoolleiding, doorbraak_as_verzuimcoordinator;
grant update (held_on, outcome, heard_pupil, heard_parents, version) on leerplicht_talks to doorbraak_as_leerplichtambtenaar;
