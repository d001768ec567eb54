-- Policies and grants as they were rendered from the policy table on the day of this migration; never edited.

drop policy case_select_1 on cases;
drop policy pupil_select_4 on pupils;
drop policy pupil_select_5 on pupils;
drop policy pupil_select_6 on pupils;
drop policy pupil_select_7 on pupils;
drop policy pupil_select_8 on pupils;
drop policy pupil_select_9 on pupils;
drop policy pupil_select_10 on pupils;
drop policy pupil_select_11 on pupils;
drop policy pupil_select_12 on pupils;
drop policy pupil_select_13 on pupils;
drop policy participant_select_2 on participants;
drop policy participant_select_3 on participants;
drop policy participant_select_4 on participants;
drop policy participant_select_5 on participants;
drop policy regie_select_2 on regies;
drop policy regie_select_3 on regies;
drop policy regie_select_4 on regies;
drop policy regie_select_5 on regies;
drop policy regie_agreement_select_2 on regie_agreements;
drop policy regie_agreement_select_3 on regie_agreements;
drop policy regie_agreement_select_4 on regie_agreements;
drop policy regie_agreement_select_5 on regie_agreements;
drop policy consent_insert_1 on consents;
drop policy health_feedback_select_4 on health_feedbacks;
drop policy health_feedback_select_5 on health_feedbacks;
drop policy health_feedback_select_6 on health_feedbacks;
drop policy health_feedback_select_7 on health_feedbacks;
drop policy health_feedback_select_8 on health_feedbacks;
drop policy health_feedback_select_9 on health_feedbacks;
drop policy health_feedback_select_10 on health_feedbacks;
drop policy health_feedback_select_11 on health_feedbacks;
drop policy health_feedback_select_12 on health_feedbacks;
drop policy health_feedback_select_13 on health_feedbacks;
drop policy health_feedback_note_select_3 on health_feedback_notes;
drop policy health_feedback_note_select_4 on health_feedback_notes;
drop policy health_feedback_note_select_5 on health_feedback_notes;
drop policy health_feedback_note_select_6 on health_feedback_notes;
drop policy health_feedback_note_select_7 on health_feedback_notes;
drop policy health_feedback_note_select_8 on health_feedback_notes;
drop policy health_feedback_note_select_9 on health_feedback_notes;
drop policy health_feedback_note_select_10 on health_feedback_notes;
drop policy health_feedback_note_select_11 on health_feedback_notes;
drop policy health_feedback_agreement_select_4 on health_feedback_agreements;
drop policy health_feedback_agreement_select_5 on health_feedback_agreements;
drop policy health_feedback_agreement_select_6 on health_feedback_agreements;
drop policy health_feedback_agreement_select_7 on health_feedback_agreements;
drop policy health_feedback_agreement_select_8 on health_feedback_agreements;
drop policy health_feedback_agreement_select_9 on health_feedback_agreements;
drop policy health_feedback_agreement_select_10 on health_feedback_agreements;
drop policy health_feedback_agreement_select_11 on health_feedback_agreements;
drop policy health_feedback_agreement_select_12 on health_feedback_agreements;
drop policy youth_help_referral_select_4 on youth_help_referrals;
drop policy youth_help_referral_select_5 on youth_help_referrals;
drop policy youth_help_referral_select_6 on youth_help_referrals;
drop policy youth_help_referral_select_7 on youth_help_referrals;
drop policy youth_help_referral_select_8 on youth_help_referrals;
drop policy youth_help_referral_select_9 on youth_help_referrals;
drop policy youth_help_referral_select_10 on youth_help_referrals;
drop policy youth_help_referral_select_11 on youth_help_referrals;
drop policy youth_help_referral_select_12 on youth_help_referrals;
drop policy youth_help_referral_select_13 on youth_help_referrals;
drop policy reintegration_plan_select_4 on reintegration_plans;
drop policy reintegration_plan_select_5 on reintegration_plans;
drop policy reintegration_plan_select_6 on reintegration_plans;
drop policy reintegration_plan_select_7 on reintegration_plans;
drop policy reintegration_plan_select_8 on reintegration_plans;
drop policy reintegration_plan_select_9 on reintegration_plans;
drop policy reintegration_plan_select_10 on reintegration_plans;
drop policy reintegration_plan_select_11 on reintegration_plans;
drop policy reintegration_plan_select_12 on reintegration_plans;
drop policy reintegration_plan_select_13 on reintegration_plans;
drop policy referral_select_2 on referrals;
drop policy home_situation_select_5 on home_situations;
drop policy home_situation_select_6 on home_situations;
drop policy home_situation_select_7 on home_situations;
drop policy home_situation_select_8 on home_situations;
drop policy home_situation_select_9 on home_situations;
drop policy contact_details_select_5 on contact_details;
drop policy contact_details_select_6 on contact_details;
drop policy contact_details_select_7 on contact_details;
drop policy contact_details_select_8 on contact_details;
drop policy contact_details_select_9 on contact_details;
drop policy contact_details_select_10 on contact_details;
drop policy contact_details_select_11 on contact_details;
drop policy contact_details_select_12 on contact_details;
drop policy address_select_5 on addresses;
drop policy address_select_6 on addresses;
drop policy address_select_7 on addresses;
drop policy address_select_8 on addresses;
drop policy address_select_9 on addresses;
drop policy address_select_10 on addresses;
drop policy address_select_11 on addresses;
drop policy talk_invitation_select_2 on talk_invitations;
drop policy talk_invitation_select_3 on talk_invitations;
drop policy agreement_select_3 on agreements;
drop policy agreement_select_4 on agreements;
drop policy agreement_select_5 on agreements;
drop policy agreement_select_6 on agreements;
drop policy agreement_select_7 on agreements;
drop policy agreement_select_8 on agreements;
drop policy agreement_insert_4 on agreements;
drop policy agreement_insert_5 on agreements;
drop policy agreement_insert_6 on agreements;
drop policy agreement_insert_7 on agreements;
drop policy agreement_insert_8 on agreements;
drop policy agreement_insert_9 on agreements;
drop policy agreement_insert_10 on agreements;
drop policy agreement_insert_11 on agreements;
drop policy agreement_insert_12 on agreements;
drop policy agreement_insert_13 on agreements;
drop policy agreement_insert_14 on agreements;
drop policy agreement_insert_15 on agreements;
drop policy agreement_insert_16 on agreements;
drop policy agreement_update_4 on agreements;
drop policy agreement_update_5 on agreements;
drop policy agreement_update_6 on agreements;
drop policy agreement_update_7 on agreements;
drop policy agreement_update_8 on agreements;
drop policy agreement_update_9 on agreements;
drop policy agreement_update_10 on agreements;
drop policy agreement_update_11 on agreements;
drop policy agreement_update_12 on agreements;
drop policy agreement_update_13 on agreements;
drop policy agreement_update_14 on agreements;
drop policy agreement_update_15 on agreements;
drop policy agreement_update_16 on agreements;
drop policy stagnation_select_4 on stagnations;
drop policy stagnation_select_5 on stagnations;
drop policy stagnation_select_6 on stagnations;
drop policy stagnation_select_7 on stagnations;
drop policy stagnation_select_8 on stagnations;
drop policy stagnation_insert_5 on stagnations;
drop policy stagnation_insert_6 on stagnations;
drop policy stagnation_insert_7 on stagnations;
drop policy stagnation_insert_8 on stagnations;
drop policy stagnation_insert_9 on stagnations;
drop policy stagnation_insert_10 on stagnations;
drop policy stagnation_insert_11 on stagnations;
drop policy stagnation_insert_12 on stagnations;
drop policy stagnation_update_5 on stagnations;
drop policy stagnation_update_6 on stagnations;
drop policy stagnation_update_7 on stagnations;
drop policy stagnation_update_8 on stagnations;
drop policy stagnation_update_9 on stagnations;
drop policy stagnation_update_10 on stagnations;
drop policy stagnation_update_11 on stagnations;
drop policy stagnation_update_12 on stagnations;
drop policy escalation_step_select_5 on escalation_steps;
drop policy escalation_step_select_6 on escalation_steps;
drop policy escalation_step_select_7 on escalation_steps;
drop policy escalation_step_select_8 on escalation_steps;
drop policy escalation_step_select_9 on escalation_steps;
drop policy escalation_step_insert_5 on escalation_steps;
drop policy escalation_step_insert_6 on escalation_steps;
drop policy escalation_step_insert_7 on escalation_steps;
drop policy escalation_step_insert_8 on escalation_steps;
drop policy escalation_step_insert_9 on escalation_steps;
drop policy escalation_step_insert_10 on escalation_steps;
drop policy escalation_step_update_5 on escalation_steps;
drop policy escalation_step_update_6 on escalation_steps;
drop policy escalation_step_update_7 on escalation_steps;
drop policy escalation_step_update_8 on escalation_steps;
drop policy escalation_step_update_9 on escalation_steps;
drop policy escalation_step_update_10 on escalation_steps;
drop policy duo_report_fact_select_2 on duo_report_facts;
drop policy duo_report_fact_select_3 on duo_report_facts;
drop policy duo_report_fact_select_4 on duo_report_facts;
drop policy duo_report_fact_select_5 on duo_report_facts;
drop policy joint_talk_select_2 on joint_talks;
drop policy joint_talk_select_3 on joint_talks;
drop policy joint_talk_select_4 on joint_talks;
drop policy joint_talk_select_5 on joint_talks;
drop policy joint_talk_select_6 on joint_talks;
drop policy absence_reason_select_5 on absence_reasons;
drop policy absence_reason_select_6 on absence_reasons;
drop policy absence_reason_select_7 on absence_reasons;
drop policy absence_reason_select_8 on absence_reasons;
drop policy absence_reason_select_9 on absence_reasons;
drop policy absence_reason_select_10 on absence_reasons;
drop policy absence_reason_select_11 on absence_reasons;
drop policy absence_reason_select_12 on absence_reasons;
drop policy safety_mark_insert_1 on safety_marks;
drop policy safety_mark_insert_2 on safety_marks;
drop policy safety_mark_update_1 on safety_marks;
drop policy safety_mark_update_2 on safety_marks;
drop policy safety_fact_select_2 on safety_facts;
drop policy meldcode_file_select_1 on meldcode_files;
drop policy meldcode_file_insert_1 on meldcode_files;
drop policy meldcode_file_update_1 on meldcode_files;
drop policy meldcode_step_select_1 on meldcode_steps;
drop policy meldcode_step_insert_1 on meldcode_steps;
drop policy meldcode_step_update_1 on meldcode_steps;
drop policy meldcode_report_select_1 on meldcode_reports;
drop policy meldcode_report_insert_1 on meldcode_reports;
drop policy meldcode_report_update_1 on meldcode_reports;
drop policy emergency_access_select_2 on emergency_accesses;
drop policy emergency_access_insert_1 on emergency_accesses;
drop policy emergency_reason_select_1 on emergency_reasons;
drop policy emergency_reason_insert_1 on emergency_reasons;
drop policy absence_fact_select_2 on absence_facts;
drop policy absence_fact_select_3 on absence_facts;
drop policy absence_fact_select_4 on absence_facts;
drop policy absence_fact_select_5 on absence_facts;
drop policy absence_fact_select_6 on absence_facts;
drop policy absence_count_fact_select_2 on absence_count_facts;
drop policy absence_count_fact_select_3 on absence_count_facts;
drop policy absence_count_fact_select_4 on absence_count_facts;
drop policy absence_count_fact_select_5 on absence_count_facts;
drop policy absence_count_fact_select_6 on absence_count_facts;
drop policy sickness_fact_select_3 on sickness_facts;
drop policy sickness_fact_select_4 on sickness_facts;
drop policy sickness_fact_select_5 on sickness_facts;
drop policy sickness_fact_select_6 on sickness_facts;
drop policy sickness_fact_select_7 on sickness_facts;
drop policy access_log_entry_select_1 on access_log;
drop policy access_log_entry_select_2 on access_log;

create policy case_select_1 on cases
  for select to doorbraak_as_contactpersoon_preventief_spreekuur, doorbraak_as_financieel_akkoord, doorbraak_as_gezinsmanager, doorbraak_as_jeugdarts, doorbraak_as_jgz_medewerker, doorbraak_as_leerplichtambtenaar, doorbraak_as_managementassistent, doorbraak_as_mentor, doorbraak_as_ondersteuningscoordinator, doorbraak_as_onderwijsconsulent, doorbraak_as_onderwijsondersteuner, doorbraak_as_partner_deelnemer, doorbraak_as_regisseur, doorbraak_as_rmc_medewerker, doorbraak_as_schoolleiding, doorbraak_as_schoolmaatschappelijk_werker, doorbraak_as_schoolpsycholoog, doorbraak_as_swv_casemanager, doorbraak_as_swv_coordinator, doorbraak_as_verzuimcoordinator, doorbraak_as_voorzitter_doorbraakoverleg
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(cases.id, 0)) and l.case_id is not distinct from cases.id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind in ('PARTICIPATES', 'REFERRED', 'INVITED_TO_TALK', 'INVITED', 'ASSISTS', 'ESCALATED') and l.during @> app.now() and l.superseded_xid is null));

create policy pupil_select_4 on pupils
  for select to doorbraak_as_managementassistent, doorbraak_as_partner_deelnemer, doorbraak_as_regisseur, doorbraak_as_swv_coordinator, doorbraak_as_voorzitter_doorbraakoverleg
  using (exists (select 1 from links l where l.subject = pupils.subject and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'INVITED' and l.during @> app.now() and l.superseded_xid is null));

create policy pupil_select_5 on pupils
  for select to doorbraak_as_contactpersoon_preventief_spreekuur
  using (exists (select 1 from links l where l.subject = pupils.subject and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'INVITED_TO_TALK' and l.during @> app.now() and l.superseded_xid is null));

create policy pupil_select_6 on pupils
  for select to doorbraak_as_gezinsmanager, doorbraak_as_schoolmaatschappelijk_werker, doorbraak_as_schoolpsycholoog, doorbraak_as_swv_casemanager
  using (exists (select 1 from links l where l.subject = pupils.subject and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'PARTICIPATES' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from consent_grants g where g.subject = pupils.subject and g.data_class = 'D01' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = pupils.controller_id and g.during @> app.now() and g.superseded_xid is null));

create policy pupil_select_7 on pupils
  for select to doorbraak_as_jeugdarts, doorbraak_as_jgz_medewerker
  using (exists (select 1 from links l where l.subject = pupils.subject and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'REFERRED' and l.during @> app.now() and l.superseded_xid is null));

create policy pupil_select_8 on pupils
  for select to doorbraak_as_ouder
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(pupils.subject, 0)) and l.subject is not distinct from pupils.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = pupils.subject and app.now() < b.turns_18_at and b.superseded_xid is null));

create policy pupil_select_9 on pupils
  for select to doorbraak_as_leerling
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(pupils.subject, 0)) and l.subject is not distinct from pupils.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null));

create policy pupil_select_10 on pupils
  for select to doorbraak_as_rmc_medewerker
  using (exists (select 1 from statutory_openings o where o.subject = pupils.subject and o.organisation_id = app.organisation() and o.capacity = app.capacity() and 'D01' = any (o.data_classes) and o.during @> app.now() and o.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = pupils.subject and app.now() >= b.turns_18_at and b.superseded_xid is null));

create policy pupil_select_11 on pupils
  for select to doorbraak_as_leerplichtambtenaar
  using (exists (select 1 from statutory_openings o where o.subject = pupils.subject and o.organisation_id = app.organisation() and o.capacity = app.capacity() and 'D01' = any (o.data_classes) and o.during @> app.now() and o.superseded_xid is null));

create policy pupil_select_12 on pupils
  for select to doorbraak_as_client_leerplicht
  using (false
    and exists (select 1 from home_municipalities h where h.subject = pupils.subject and h.organisation_id = app.organisation() and h.during @> app.now() and h.superseded_xid is null)
    and exists (select 1 from statutory_openings o where o.subject = pupils.subject and o.organisation_id = app.organisation() and o.capacity = app.capacity() and 'D01' = any (o.data_classes) and o.during @> app.now() and o.superseded_xid is null));

create policy pupil_select_13 on pupils
  for select to doorbraak_as_client_ggd
  using (false
    and exists (select 1 from links l where l.subject = pupils.subject and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'REFERRED' and l.during @> app.now() and l.superseded_xid is null));

create policy participant_select_2 on participants
  for select to doorbraak_as_financieel_akkoord, doorbraak_as_gezinsmanager, doorbraak_as_jeugdarts, doorbraak_as_jgz_medewerker, doorbraak_as_leerplichtambtenaar, doorbraak_as_managementassistent, doorbraak_as_mentor, doorbraak_as_onderwijsconsulent, doorbraak_as_onderwijsondersteuner, doorbraak_as_partner_deelnemer, doorbraak_as_regisseur, doorbraak_as_rmc_medewerker, doorbraak_as_schoolleiding, doorbraak_as_schoolmaatschappelijk_werker, doorbraak_as_schoolpsycholoog, doorbraak_as_swv_casemanager, doorbraak_as_swv_coordinator, doorbraak_as_verzuimcoordinator, doorbraak_as_voorzitter_doorbraakoverleg
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(participants.case_id, 0)) and l.case_id is not distinct from participants.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind in ('PARTICIPATES', 'REFERRED', 'INVITED_TO_TALK', 'INVITED', 'ASSISTS', 'ESCALATED') and l.during @> app.now() and l.superseded_xid is null)
    and (not participants.is_care));

create policy participant_select_3 on participants
  for select to doorbraak_as_contactpersoon_preventief_spreekuur, doorbraak_as_financieel_akkoord, doorbraak_as_gezinsmanager, doorbraak_as_jeugdarts, doorbraak_as_jgz_medewerker, doorbraak_as_leerplichtambtenaar, doorbraak_as_managementassistent, doorbraak_as_mentor, doorbraak_as_onderwijsconsulent, doorbraak_as_onderwijsondersteuner, doorbraak_as_partner_deelnemer, doorbraak_as_regisseur, doorbraak_as_rmc_medewerker, doorbraak_as_schoolleiding, doorbraak_as_schoolmaatschappelijk_werker, doorbraak_as_schoolpsycholoog, doorbraak_as_swv_casemanager, doorbraak_as_swv_coordinator, doorbraak_as_verzuimcoordinator, doorbraak_as_voorzitter_doorbraakoverleg
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(participants.case_id, 0)) and l.case_id is not distinct from participants.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind in ('PARTICIPATES', 'REFERRED', 'INVITED_TO_TALK', 'INVITED', 'ASSISTS', 'ESCALATED') and l.during @> app.now() and l.superseded_xid is null)
    and (participants.person_id = app.person() or participants.organisation_id = app.organisation()));

create policy participant_select_4 on participants
  for select to doorbraak_as_financieel_akkoord, doorbraak_as_gezinsmanager, doorbraak_as_jeugdarts, doorbraak_as_jgz_medewerker, doorbraak_as_leerplichtambtenaar, doorbraak_as_managementassistent, doorbraak_as_mentor, doorbraak_as_onderwijsconsulent, doorbraak_as_onderwijsondersteuner, doorbraak_as_partner_deelnemer, doorbraak_as_regisseur, doorbraak_as_rmc_medewerker, doorbraak_as_schoolleiding, doorbraak_as_schoolmaatschappelijk_werker, doorbraak_as_schoolpsycholoog, doorbraak_as_swv_casemanager, doorbraak_as_swv_coordinator, doorbraak_as_verzuimcoordinator, doorbraak_as_voorzitter_doorbraakoverleg
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(participants.case_id, 0)) and l.case_id is not distinct from participants.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind in ('PARTICIPATES', 'REFERRED', 'INVITED_TO_TALK', 'INVITED', 'ASSISTS', 'ESCALATED') and l.during @> app.now() and l.superseded_xid is null)
    and false);

create policy participant_select_5 on participants
  for select to doorbraak_as_financieel_akkoord, doorbraak_as_gezinsmanager, doorbraak_as_jeugdarts, doorbraak_as_jgz_medewerker, doorbraak_as_leerplichtambtenaar, doorbraak_as_managementassistent, doorbraak_as_mentor, doorbraak_as_onderwijsconsulent, doorbraak_as_onderwijsondersteuner, doorbraak_as_partner_deelnemer, doorbraak_as_regisseur, doorbraak_as_rmc_medewerker, doorbraak_as_schoolleiding, doorbraak_as_schoolmaatschappelijk_werker, doorbraak_as_schoolpsycholoog, doorbraak_as_swv_casemanager, doorbraak_as_swv_coordinator, doorbraak_as_verzuimcoordinator, doorbraak_as_voorzitter_doorbraakoverleg
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(participants.case_id, 0)) and l.case_id is not distinct from participants.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind in ('PARTICIPATES', 'REFERRED', 'INVITED_TO_TALK', 'INVITED', 'ASSISTS', 'ESCALATED') and l.during @> app.now() and l.superseded_xid is null)
    and participants.is_care
    and exists (select 1 from consent_grants g where g.case_id = participants.case_id and g.data_class = 'D30' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = participants.controller_id and g.during @> app.now() and g.superseded_xid is null));

create policy regie_select_2 on regies
  for select to doorbraak_as_financieel_akkoord, doorbraak_as_gezinsmanager, doorbraak_as_jeugdarts, doorbraak_as_jgz_medewerker, doorbraak_as_leerplichtambtenaar, doorbraak_as_managementassistent, doorbraak_as_mentor, doorbraak_as_onderwijsconsulent, doorbraak_as_onderwijsondersteuner, doorbraak_as_partner_deelnemer, doorbraak_as_regisseur, doorbraak_as_rmc_medewerker, doorbraak_as_schoolleiding, doorbraak_as_schoolmaatschappelijk_werker, doorbraak_as_schoolpsycholoog, doorbraak_as_swv_casemanager, doorbraak_as_swv_coordinator, doorbraak_as_verzuimcoordinator, doorbraak_as_voorzitter_doorbraakoverleg
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(regies.case_id, 0)) and l.case_id is not distinct from regies.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind in ('PARTICIPATES', 'REFERRED', 'INVITED_TO_TALK', 'INVITED', 'ASSISTS', 'ESCALATED') and l.during @> app.now() and l.superseded_xid is null)
    and (not regies.is_care));

create policy regie_select_3 on regies
  for select to doorbraak_as_contactpersoon_preventief_spreekuur, doorbraak_as_financieel_akkoord, doorbraak_as_gezinsmanager, doorbraak_as_jeugdarts, doorbraak_as_jgz_medewerker, doorbraak_as_leerplichtambtenaar, doorbraak_as_managementassistent, doorbraak_as_mentor, doorbraak_as_onderwijsconsulent, doorbraak_as_onderwijsondersteuner, doorbraak_as_partner_deelnemer, doorbraak_as_regisseur, doorbraak_as_rmc_medewerker, doorbraak_as_schoolleiding, doorbraak_as_schoolmaatschappelijk_werker, doorbraak_as_schoolpsycholoog, doorbraak_as_swv_casemanager, doorbraak_as_swv_coordinator, doorbraak_as_verzuimcoordinator, doorbraak_as_voorzitter_doorbraakoverleg
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(regies.case_id, 0)) and l.case_id is not distinct from regies.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind in ('PARTICIPATES', 'REFERRED', 'INVITED_TO_TALK', 'INVITED', 'ASSISTS', 'ESCALATED') and l.during @> app.now() and l.superseded_xid is null)
    and (regies.person_id = app.person() or regies.organisation_id = app.organisation()));

create policy regie_select_4 on regies
  for select to doorbraak_as_financieel_akkoord, doorbraak_as_gezinsmanager, doorbraak_as_jeugdarts, doorbraak_as_jgz_medewerker, doorbraak_as_leerplichtambtenaar, doorbraak_as_managementassistent, doorbraak_as_mentor, doorbraak_as_onderwijsconsulent, doorbraak_as_onderwijsondersteuner, doorbraak_as_partner_deelnemer, doorbraak_as_regisseur, doorbraak_as_rmc_medewerker, doorbraak_as_schoolleiding, doorbraak_as_schoolmaatschappelijk_werker, doorbraak_as_schoolpsycholoog, doorbraak_as_swv_casemanager, doorbraak_as_swv_coordinator, doorbraak_as_verzuimcoordinator, doorbraak_as_voorzitter_doorbraakoverleg
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(regies.case_id, 0)) and l.case_id is not distinct from regies.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind in ('PARTICIPATES', 'REFERRED', 'INVITED_TO_TALK', 'INVITED', 'ASSISTS', 'ESCALATED') and l.during @> app.now() and l.superseded_xid is null)
    and false);

create policy regie_select_5 on regies
  for select to doorbraak_as_financieel_akkoord, doorbraak_as_gezinsmanager, doorbraak_as_jeugdarts, doorbraak_as_jgz_medewerker, doorbraak_as_leerplichtambtenaar, doorbraak_as_managementassistent, doorbraak_as_mentor, doorbraak_as_onderwijsconsulent, doorbraak_as_onderwijsondersteuner, doorbraak_as_partner_deelnemer, doorbraak_as_regisseur, doorbraak_as_rmc_medewerker, doorbraak_as_schoolleiding, doorbraak_as_schoolmaatschappelijk_werker, doorbraak_as_schoolpsycholoog, doorbraak_as_swv_casemanager, doorbraak_as_swv_coordinator, doorbraak_as_verzuimcoordinator, doorbraak_as_voorzitter_doorbraakoverleg
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(regies.case_id, 0)) and l.case_id is not distinct from regies.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind in ('PARTICIPATES', 'REFERRED', 'INVITED_TO_TALK', 'INVITED', 'ASSISTS', 'ESCALATED') and l.during @> app.now() and l.superseded_xid is null)
    and regies.is_care
    and exists (select 1 from consent_grants g where g.case_id = regies.case_id and g.data_class = 'D30' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = regies.controller_id and g.during @> app.now() and g.superseded_xid is null));

create policy regie_agreement_select_2 on regie_agreements
  for select to doorbraak_as_financieel_akkoord, doorbraak_as_gezinsmanager, doorbraak_as_jeugdarts, doorbraak_as_jgz_medewerker, doorbraak_as_leerplichtambtenaar, doorbraak_as_managementassistent, doorbraak_as_mentor, doorbraak_as_onderwijsconsulent, doorbraak_as_onderwijsondersteuner, doorbraak_as_partner_deelnemer, doorbraak_as_regisseur, doorbraak_as_rmc_medewerker, doorbraak_as_schoolleiding, doorbraak_as_schoolmaatschappelijk_werker, doorbraak_as_schoolpsycholoog, doorbraak_as_swv_casemanager, doorbraak_as_swv_coordinator, doorbraak_as_verzuimcoordinator, doorbraak_as_voorzitter_doorbraakoverleg
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(regie_agreements.case_id, 0)) and l.case_id is not distinct from regie_agreements.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind in ('PARTICIPATES', 'REFERRED', 'INVITED_TO_TALK', 'INVITED', 'ASSISTS', 'ESCALATED') and l.during @> app.now() and l.superseded_xid is null)
    and (not regie_agreements.is_care));

create policy regie_agreement_select_3 on regie_agreements
  for select to doorbraak_as_contactpersoon_preventief_spreekuur, doorbraak_as_financieel_akkoord, doorbraak_as_gezinsmanager, doorbraak_as_jeugdarts, doorbraak_as_jgz_medewerker, doorbraak_as_leerplichtambtenaar, doorbraak_as_managementassistent, doorbraak_as_mentor, doorbraak_as_onderwijsconsulent, doorbraak_as_onderwijsondersteuner, doorbraak_as_partner_deelnemer, doorbraak_as_regisseur, doorbraak_as_rmc_medewerker, doorbraak_as_schoolleiding, doorbraak_as_schoolmaatschappelijk_werker, doorbraak_as_schoolpsycholoog, doorbraak_as_swv_casemanager, doorbraak_as_swv_coordinator, doorbraak_as_verzuimcoordinator, doorbraak_as_voorzitter_doorbraakoverleg
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(regie_agreements.case_id, 0)) and l.case_id is not distinct from regie_agreements.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind in ('PARTICIPATES', 'REFERRED', 'INVITED_TO_TALK', 'INVITED', 'ASSISTS', 'ESCALATED') and l.during @> app.now() and l.superseded_xid is null)
    and (regie_agreements.person_id = app.person() or regie_agreements.organisation_id = app.organisation()));

create policy regie_agreement_select_4 on regie_agreements
  for select to doorbraak_as_financieel_akkoord, doorbraak_as_gezinsmanager, doorbraak_as_jeugdarts, doorbraak_as_jgz_medewerker, doorbraak_as_leerplichtambtenaar, doorbraak_as_managementassistent, doorbraak_as_mentor, doorbraak_as_onderwijsconsulent, doorbraak_as_onderwijsondersteuner, doorbraak_as_partner_deelnemer, doorbraak_as_regisseur, doorbraak_as_rmc_medewerker, doorbraak_as_schoolleiding, doorbraak_as_schoolmaatschappelijk_werker, doorbraak_as_schoolpsycholoog, doorbraak_as_swv_casemanager, doorbraak_as_swv_coordinator, doorbraak_as_verzuimcoordinator, doorbraak_as_voorzitter_doorbraakoverleg
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(regie_agreements.case_id, 0)) and l.case_id is not distinct from regie_agreements.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind in ('PARTICIPATES', 'REFERRED', 'INVITED_TO_TALK', 'INVITED', 'ASSISTS', 'ESCALATED') and l.during @> app.now() and l.superseded_xid is null)
    and false);

create policy regie_agreement_select_5 on regie_agreements
  for select to doorbraak_as_financieel_akkoord, doorbraak_as_gezinsmanager, doorbraak_as_jeugdarts, doorbraak_as_jgz_medewerker, doorbraak_as_leerplichtambtenaar, doorbraak_as_managementassistent, doorbraak_as_mentor, doorbraak_as_onderwijsconsulent, doorbraak_as_onderwijsondersteuner, doorbraak_as_partner_deelnemer, doorbraak_as_regisseur, doorbraak_as_rmc_medewerker, doorbraak_as_schoolleiding, doorbraak_as_schoolmaatschappelijk_werker, doorbraak_as_schoolpsycholoog, doorbraak_as_swv_casemanager, doorbraak_as_swv_coordinator, doorbraak_as_verzuimcoordinator, doorbraak_as_voorzitter_doorbraakoverleg
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(regie_agreements.case_id, 0)) and l.case_id is not distinct from regie_agreements.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind in ('PARTICIPATES', 'REFERRED', 'INVITED_TO_TALK', 'INVITED', 'ASSISTS', 'ESCALATED') and l.during @> app.now() and l.superseded_xid is null)
    and regie_agreements.is_care
    and exists (select 1 from consent_grants g where g.case_id = regie_agreements.case_id and g.data_class = 'D30' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = regie_agreements.controller_id and g.during @> app.now() and g.superseded_xid is null));

create policy consent_insert_1 on consents
  for insert to doorbraak_as_jeugdarts, doorbraak_as_jgz_medewerker, doorbraak_as_leerplichtambtenaar, doorbraak_as_ondersteuningscoordinator, doorbraak_as_partner_deelnemer, doorbraak_as_rmc_medewerker, doorbraak_as_schoolmaatschappelijk_werker, doorbraak_as_schoolpsycholoog, doorbraak_as_swv_casemanager
  with check ((consents.controller_id = app.organisation())
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(consents.case_id, 0)) and l.case_id is not distinct from consents.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind in ('PARTICIPATES', 'REFERRED', 'INVITED_TO_TALK', 'INVITED', 'ASSISTS', 'ESCALATED') and l.during @> app.now() and l.superseded_xid is null));

create policy health_feedback_select_4 on health_feedbacks
  for select to doorbraak_as_partner_deelnemer, doorbraak_as_regisseur, doorbraak_as_voorzitter_doorbraakoverleg
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(health_feedbacks.case_id, 0)) and l.case_id is not distinct from health_feedbacks.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'INVITED' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from consent_grants g where g.case_id = health_feedbacks.case_id and g.data_class = 'D12' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = health_feedbacks.controller_id and g.during @> app.now() and g.superseded_xid is null));

create policy health_feedback_select_5 on health_feedbacks
  for select to doorbraak_as_mentor, doorbraak_as_ondersteuningscoordinator, doorbraak_as_onderwijsondersteuner, doorbraak_as_schoolleiding
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(health_feedbacks.case_id, 0)) and l.case_id is not distinct from health_feedbacks.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'PARTICIPATES' and l.during @> app.now() and l.superseded_xid is null)
    and (health_feedbacks.region_id = any (app.bound_regions()))
    and exists (select 1 from consent_grants g where g.case_id = health_feedbacks.case_id and g.data_class = 'D12' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = health_feedbacks.controller_id and g.during @> app.now() and g.superseded_xid is null));

create policy health_feedback_select_6 on health_feedbacks
  for select to doorbraak_as_leerplichtambtenaar, doorbraak_as_rmc_medewerker, doorbraak_as_schoolmaatschappelijk_werker, doorbraak_as_schoolpsycholoog
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(health_feedbacks.case_id, 0)) and l.case_id is not distinct from health_feedbacks.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'PARTICIPATES' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from consent_grants g where g.case_id = health_feedbacks.case_id and g.data_class = 'D12' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = health_feedbacks.controller_id and g.during @> app.now() and g.superseded_xid is null));

create policy health_feedback_select_7 on health_feedbacks
  for select to doorbraak_as_ouder
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(health_feedbacks.subject, 0)) and l.subject is not distinct from health_feedbacks.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = health_feedbacks.subject and app.now() < b.turns_12_at and b.superseded_xid is null)
    and not exists (select 1 from access_freezes f where f.subject = health_feedbacks.subject and f.person_id = app.person() and (f.data_classes is null or 'D12' = any (f.data_classes)) and (case when f.controller_id is null then health_feedbacks.controller_id = any (f.besides) else f.controller_id <> health_feedbacks.controller_id end) is not true and f.during @> app.now() and f.superseded_xid is null));

create policy health_feedback_select_8 on health_feedbacks
  for select to doorbraak_as_ouder
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(health_feedbacks.subject, 0)) and l.subject is not distinct from health_feedbacks.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = health_feedbacks.subject and app.now() >= b.turns_12_at and b.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = health_feedbacks.subject and app.now() < b.turns_16_at and b.superseded_xid is null)
    and exists (select 1 from access_openings o where o.subject = health_feedbacks.subject and o.person_id = app.person() and 'D12' = any (o.data_classes) and o.during @> app.now() and o.superseded_xid is null)
    and exists (select 1 from access_openings o where o.subject = health_feedbacks.subject and o.person_id = app.person() and 'D12' = any (o.data_classes) and o.controller_id = health_feedbacks.controller_id and o.during @> app.now() and o.superseded_xid is null)
    and not exists (select 1 from access_freezes f where f.subject = health_feedbacks.subject and f.person_id = app.person() and (f.data_classes is null or 'D12' = any (f.data_classes)) and (case when f.controller_id is null then health_feedbacks.controller_id = any (f.besides) else f.controller_id <> health_feedbacks.controller_id end) is not true and f.during @> app.now() and f.superseded_xid is null));

create policy health_feedback_select_9 on health_feedbacks
  for select to doorbraak_as_ouder
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(health_feedbacks.subject, 0)) and l.subject is not distinct from health_feedbacks.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = health_feedbacks.subject and app.now() >= b.turns_16_at and b.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = health_feedbacks.subject and app.now() < b.turns_18_at and b.superseded_xid is null)
    and exists (select 1 from consent_grants g where g.case_id = health_feedbacks.case_id and g.data_class = 'D12' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = health_feedbacks.controller_id and g.during @> app.now() and g.superseded_xid is null));

create policy health_feedback_select_10 on health_feedbacks
  for select to doorbraak_as_leerling
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(health_feedbacks.subject, 0)) and l.subject is not distinct from health_feedbacks.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null));

create policy health_feedback_select_11 on health_feedbacks
  for select to doorbraak_as_gezinsmanager
  using (exists (select 1 from statutory_openings o where o.subject = health_feedbacks.subject and (o.case_id is null or o.case_id = health_feedbacks.case_id) and o.organisation_id = app.organisation() and o.capacity = app.capacity() and 'D12' = any (o.data_classes) and o.during @> app.now() and o.superseded_xid is null));

create policy health_feedback_select_12 on health_feedbacks
  for select to doorbraak_as_client_ggd
  using (false
    and (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(health_feedbacks.case_id, 0)) and l.case_id is not distinct from health_feedbacks.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'TREATS' and l.during @> app.now() and l.superseded_xid is null) and health_feedbacks.controller_id = app.organisation()));

create policy health_feedback_select_13 on health_feedbacks
  for select to doorbraak_as_client_school
  using (false
    and (health_feedbacks.controller_id = app.organisation())
    and exists (select 1 from consent_grants g where g.case_id = health_feedbacks.case_id and g.data_class = 'D12' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = health_feedbacks.controller_id and g.during @> app.now() and g.superseded_xid is null));

create policy health_feedback_note_select_3 on health_feedback_notes
  for select to doorbraak_as_partner_deelnemer, doorbraak_as_regisseur, doorbraak_as_voorzitter_doorbraakoverleg
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(health_feedback_notes.case_id, 0)) and l.case_id is not distinct from health_feedback_notes.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'INVITED' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from consent_grants g where g.case_id = health_feedback_notes.case_id and g.data_class = 'D11' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = health_feedback_notes.controller_id and g.during @> app.now() and g.superseded_xid is null));

create policy health_feedback_note_select_4 on health_feedback_notes
  for select to doorbraak_as_mentor, doorbraak_as_ondersteuningscoordinator, doorbraak_as_onderwijsondersteuner
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(health_feedback_notes.case_id, 0)) and l.case_id is not distinct from health_feedback_notes.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'PARTICIPATES' and l.during @> app.now() and l.superseded_xid is null)
    and (health_feedback_notes.region_id = any (app.bound_regions()))
    and exists (select 1 from consent_grants g where g.case_id = health_feedback_notes.case_id and g.data_class = 'D11' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = health_feedback_notes.controller_id and g.during @> app.now() and g.superseded_xid is null));

create policy health_feedback_note_select_5 on health_feedback_notes
  for select to doorbraak_as_schoolmaatschappelijk_werker, doorbraak_as_schoolpsycholoog
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(health_feedback_notes.case_id, 0)) and l.case_id is not distinct from health_feedback_notes.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'PARTICIPATES' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from consent_grants g where g.case_id = health_feedback_notes.case_id and g.data_class = 'D11' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = health_feedback_notes.controller_id and g.during @> app.now() and g.superseded_xid is null));

create policy health_feedback_note_select_6 on health_feedback_notes
  for select to doorbraak_as_ouder
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(health_feedback_notes.subject, 0)) and l.subject is not distinct from health_feedback_notes.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = health_feedback_notes.subject and app.now() < b.turns_12_at and b.superseded_xid is null)
    and not exists (select 1 from access_freezes f where f.subject = health_feedback_notes.subject and f.person_id = app.person() and (f.data_classes is null or 'D11' = any (f.data_classes)) and (case when f.controller_id is null then health_feedback_notes.controller_id = any (f.besides) else f.controller_id <> health_feedback_notes.controller_id end) is not true and f.during @> app.now() and f.superseded_xid is null));

create policy health_feedback_note_select_7 on health_feedback_notes
  for select to doorbraak_as_ouder
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(health_feedback_notes.subject, 0)) and l.subject is not distinct from health_feedback_notes.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = health_feedback_notes.subject and app.now() >= b.turns_12_at and b.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = health_feedback_notes.subject and app.now() < b.turns_16_at and b.superseded_xid is null)
    and exists (select 1 from access_openings o where o.subject = health_feedback_notes.subject and o.person_id = app.person() and 'D11' = any (o.data_classes) and o.during @> app.now() and o.superseded_xid is null)
    and exists (select 1 from access_openings o where o.subject = health_feedback_notes.subject and o.person_id = app.person() and 'D11' = any (o.data_classes) and o.controller_id = health_feedback_notes.controller_id and o.during @> app.now() and o.superseded_xid is null)
    and not exists (select 1 from access_freezes f where f.subject = health_feedback_notes.subject and f.person_id = app.person() and (f.data_classes is null or 'D11' = any (f.data_classes)) and (case when f.controller_id is null then health_feedback_notes.controller_id = any (f.besides) else f.controller_id <> health_feedback_notes.controller_id end) is not true and f.during @> app.now() and f.superseded_xid is null));

create policy health_feedback_note_select_8 on health_feedback_notes
  for select to doorbraak_as_ouder
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(health_feedback_notes.subject, 0)) and l.subject is not distinct from health_feedback_notes.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = health_feedback_notes.subject and app.now() >= b.turns_16_at and b.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = health_feedback_notes.subject and app.now() < b.turns_18_at and b.superseded_xid is null)
    and exists (select 1 from consent_grants g where g.case_id = health_feedback_notes.case_id and g.data_class = 'D11' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = health_feedback_notes.controller_id and g.during @> app.now() and g.superseded_xid is null));

create policy health_feedback_note_select_9 on health_feedback_notes
  for select to doorbraak_as_leerling
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(health_feedback_notes.subject, 0)) and l.subject is not distinct from health_feedback_notes.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null));

create policy health_feedback_note_select_10 on health_feedback_notes
  for select to doorbraak_as_gezinsmanager
  using (exists (select 1 from statutory_openings o where o.subject = health_feedback_notes.subject and (o.case_id is null or o.case_id = health_feedback_notes.case_id) and o.organisation_id = app.organisation() and o.capacity = app.capacity() and 'D11' = any (o.data_classes) and o.during @> app.now() and o.superseded_xid is null));

create policy health_feedback_note_select_11 on health_feedback_notes
  for select to doorbraak_as_client_ggd
  using (false
    and (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(health_feedback_notes.case_id, 0)) and l.case_id is not distinct from health_feedback_notes.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'TREATS' and l.during @> app.now() and l.superseded_xid is null) and health_feedback_notes.controller_id = app.organisation()));

create policy health_feedback_agreement_select_4 on health_feedback_agreements
  for select to doorbraak_as_partner_deelnemer, doorbraak_as_regisseur, doorbraak_as_voorzitter_doorbraakoverleg
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(health_feedback_agreements.case_id, 0)) and l.case_id is not distinct from health_feedback_agreements.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'INVITED' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from consent_grants g where g.case_id = health_feedback_agreements.case_id and g.data_class = 'D12' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = health_feedback_agreements.controller_id and g.during @> app.now() and g.superseded_xid is null));

create policy health_feedback_agreement_select_5 on health_feedback_agreements
  for select to doorbraak_as_mentor, doorbraak_as_ondersteuningscoordinator, doorbraak_as_onderwijsondersteuner, doorbraak_as_schoolleiding
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(health_feedback_agreements.case_id, 0)) and l.case_id is not distinct from health_feedback_agreements.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'PARTICIPATES' and l.during @> app.now() and l.superseded_xid is null)
    and (health_feedback_agreements.region_id = any (app.bound_regions()))
    and exists (select 1 from consent_grants g where g.case_id = health_feedback_agreements.case_id and g.data_class = 'D12' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = health_feedback_agreements.controller_id and g.during @> app.now() and g.superseded_xid is null));

create policy health_feedback_agreement_select_6 on health_feedback_agreements
  for select to doorbraak_as_leerplichtambtenaar, doorbraak_as_rmc_medewerker, doorbraak_as_schoolmaatschappelijk_werker, doorbraak_as_schoolpsycholoog
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(health_feedback_agreements.case_id, 0)) and l.case_id is not distinct from health_feedback_agreements.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'PARTICIPATES' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from consent_grants g where g.case_id = health_feedback_agreements.case_id and g.data_class = 'D12' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = health_feedback_agreements.controller_id and g.during @> app.now() and g.superseded_xid is null));

create policy health_feedback_agreement_select_7 on health_feedback_agreements
  for select to doorbraak_as_ouder
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(health_feedback_agreements.subject, 0)) and l.subject is not distinct from health_feedback_agreements.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = health_feedback_agreements.subject and app.now() < b.turns_12_at and b.superseded_xid is null)
    and not exists (select 1 from access_freezes f where f.subject = health_feedback_agreements.subject and f.person_id = app.person() and (f.data_classes is null or 'D12' = any (f.data_classes)) and (case when f.controller_id is null then health_feedback_agreements.controller_id = any (f.besides) else f.controller_id <> health_feedback_agreements.controller_id end) is not true and f.during @> app.now() and f.superseded_xid is null));

create policy health_feedback_agreement_select_8 on health_feedback_agreements
  for select to doorbraak_as_ouder
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(health_feedback_agreements.subject, 0)) and l.subject is not distinct from health_feedback_agreements.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = health_feedback_agreements.subject and app.now() >= b.turns_12_at and b.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = health_feedback_agreements.subject and app.now() < b.turns_16_at and b.superseded_xid is null)
    and exists (select 1 from access_openings o where o.subject = health_feedback_agreements.subject and o.person_id = app.person() and 'D12' = any (o.data_classes) and o.during @> app.now() and o.superseded_xid is null)
    and exists (select 1 from access_openings o where o.subject = health_feedback_agreements.subject and o.person_id = app.person() and 'D12' = any (o.data_classes) and o.controller_id = health_feedback_agreements.controller_id and o.during @> app.now() and o.superseded_xid is null)
    and not exists (select 1 from access_freezes f where f.subject = health_feedback_agreements.subject and f.person_id = app.person() and (f.data_classes is null or 'D12' = any (f.data_classes)) and (case when f.controller_id is null then health_feedback_agreements.controller_id = any (f.besides) else f.controller_id <> health_feedback_agreements.controller_id end) is not true and f.during @> app.now() and f.superseded_xid is null));

create policy health_feedback_agreement_select_9 on health_feedback_agreements
  for select to doorbraak_as_ouder
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(health_feedback_agreements.subject, 0)) and l.subject is not distinct from health_feedback_agreements.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = health_feedback_agreements.subject and app.now() >= b.turns_16_at and b.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = health_feedback_agreements.subject and app.now() < b.turns_18_at and b.superseded_xid is null)
    and exists (select 1 from consent_grants g where g.case_id = health_feedback_agreements.case_id and g.data_class = 'D12' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = health_feedback_agreements.controller_id and g.during @> app.now() and g.superseded_xid is null));

create policy health_feedback_agreement_select_10 on health_feedback_agreements
  for select to doorbraak_as_leerling
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(health_feedback_agreements.subject, 0)) and l.subject is not distinct from health_feedback_agreements.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null));

create policy health_feedback_agreement_select_11 on health_feedback_agreements
  for select to doorbraak_as_gezinsmanager
  using (exists (select 1 from statutory_openings o where o.subject = health_feedback_agreements.subject and (o.case_id is null or o.case_id = health_feedback_agreements.case_id) and o.organisation_id = app.organisation() and o.capacity = app.capacity() and 'D12' = any (o.data_classes) and o.during @> app.now() and o.superseded_xid is null));

create policy health_feedback_agreement_select_12 on health_feedback_agreements
  for select to doorbraak_as_client_ggd
  using (false
    and (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(health_feedback_agreements.case_id, 0)) and l.case_id is not distinct from health_feedback_agreements.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'TREATS' and l.during @> app.now() and l.superseded_xid is null) and health_feedback_agreements.controller_id = app.organisation()));

create policy youth_help_referral_select_4 on youth_help_referrals
  for select to doorbraak_as_partner_deelnemer, doorbraak_as_regisseur, doorbraak_as_voorzitter_doorbraakoverleg
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(youth_help_referrals.case_id, 0)) and l.case_id is not distinct from youth_help_referrals.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'INVITED' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from consent_grants g where g.case_id = youth_help_referrals.case_id and g.data_class = 'D12' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = youth_help_referrals.controller_id and g.during @> app.now() and g.superseded_xid is null));

create policy youth_help_referral_select_5 on youth_help_referrals
  for select to doorbraak_as_mentor, doorbraak_as_ondersteuningscoordinator, doorbraak_as_onderwijsondersteuner, doorbraak_as_schoolleiding
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(youth_help_referrals.case_id, 0)) and l.case_id is not distinct from youth_help_referrals.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'PARTICIPATES' and l.during @> app.now() and l.superseded_xid is null)
    and (youth_help_referrals.region_id = any (app.bound_regions()))
    and exists (select 1 from consent_grants g where g.case_id = youth_help_referrals.case_id and g.data_class = 'D12' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = youth_help_referrals.controller_id and g.during @> app.now() and g.superseded_xid is null));

create policy youth_help_referral_select_6 on youth_help_referrals
  for select to doorbraak_as_leerplichtambtenaar, doorbraak_as_rmc_medewerker, doorbraak_as_schoolmaatschappelijk_werker, doorbraak_as_schoolpsycholoog
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(youth_help_referrals.case_id, 0)) and l.case_id is not distinct from youth_help_referrals.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'PARTICIPATES' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from consent_grants g where g.case_id = youth_help_referrals.case_id and g.data_class = 'D12' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = youth_help_referrals.controller_id and g.during @> app.now() and g.superseded_xid is null));

create policy youth_help_referral_select_7 on youth_help_referrals
  for select to doorbraak_as_ouder
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(youth_help_referrals.subject, 0)) and l.subject is not distinct from youth_help_referrals.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = youth_help_referrals.subject and app.now() < b.turns_12_at and b.superseded_xid is null)
    and not exists (select 1 from access_freezes f where f.subject = youth_help_referrals.subject and f.person_id = app.person() and (f.data_classes is null or 'D12' = any (f.data_classes)) and (case when f.controller_id is null then youth_help_referrals.controller_id = any (f.besides) else f.controller_id <> youth_help_referrals.controller_id end) is not true and f.during @> app.now() and f.superseded_xid is null));

create policy youth_help_referral_select_8 on youth_help_referrals
  for select to doorbraak_as_ouder
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(youth_help_referrals.subject, 0)) and l.subject is not distinct from youth_help_referrals.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = youth_help_referrals.subject and app.now() >= b.turns_12_at and b.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = youth_help_referrals.subject and app.now() < b.turns_16_at and b.superseded_xid is null)
    and exists (select 1 from access_openings o where o.subject = youth_help_referrals.subject and o.person_id = app.person() and 'D12' = any (o.data_classes) and o.during @> app.now() and o.superseded_xid is null)
    and exists (select 1 from access_openings o where o.subject = youth_help_referrals.subject and o.person_id = app.person() and 'D12' = any (o.data_classes) and o.controller_id = youth_help_referrals.controller_id and o.during @> app.now() and o.superseded_xid is null)
    and not exists (select 1 from access_freezes f where f.subject = youth_help_referrals.subject and f.person_id = app.person() and (f.data_classes is null or 'D12' = any (f.data_classes)) and (case when f.controller_id is null then youth_help_referrals.controller_id = any (f.besides) else f.controller_id <> youth_help_referrals.controller_id end) is not true and f.during @> app.now() and f.superseded_xid is null));

create policy youth_help_referral_select_9 on youth_help_referrals
  for select to doorbraak_as_ouder
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(youth_help_referrals.subject, 0)) and l.subject is not distinct from youth_help_referrals.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = youth_help_referrals.subject and app.now() >= b.turns_16_at and b.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = youth_help_referrals.subject and app.now() < b.turns_18_at and b.superseded_xid is null)
    and exists (select 1 from consent_grants g where g.case_id = youth_help_referrals.case_id and g.data_class = 'D12' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = youth_help_referrals.controller_id and g.during @> app.now() and g.superseded_xid is null));

create policy youth_help_referral_select_10 on youth_help_referrals
  for select to doorbraak_as_leerling
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(youth_help_referrals.subject, 0)) and l.subject is not distinct from youth_help_referrals.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null));

create policy youth_help_referral_select_11 on youth_help_referrals
  for select to doorbraak_as_gezinsmanager
  using (exists (select 1 from statutory_openings o where o.subject = youth_help_referrals.subject and (o.case_id is null or o.case_id = youth_help_referrals.case_id) and o.organisation_id = app.organisation() and o.capacity = app.capacity() and 'D12' = any (o.data_classes) and o.during @> app.now() and o.superseded_xid is null));

create policy youth_help_referral_select_12 on youth_help_referrals
  for select to doorbraak_as_client_ggd
  using (false
    and (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(youth_help_referrals.case_id, 0)) and l.case_id is not distinct from youth_help_referrals.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'TREATS' and l.during @> app.now() and l.superseded_xid is null) and youth_help_referrals.controller_id = app.organisation()));

create policy youth_help_referral_select_13 on youth_help_referrals
  for select to doorbraak_as_client_school
  using (false
    and (youth_help_referrals.controller_id = app.organisation())
    and exists (select 1 from consent_grants g where g.case_id = youth_help_referrals.case_id and g.data_class = 'D12' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = youth_help_referrals.controller_id and g.during @> app.now() and g.superseded_xid is null));

create policy reintegration_plan_select_4 on reintegration_plans
  for select to doorbraak_as_partner_deelnemer, doorbraak_as_regisseur, doorbraak_as_voorzitter_doorbraakoverleg
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(reintegration_plans.case_id, 0)) and l.case_id is not distinct from reintegration_plans.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'INVITED' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from consent_grants g where g.case_id = reintegration_plans.case_id and g.data_class = 'D12' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = reintegration_plans.controller_id and g.during @> app.now() and g.superseded_xid is null));

create policy reintegration_plan_select_5 on reintegration_plans
  for select to doorbraak_as_mentor, doorbraak_as_ondersteuningscoordinator, doorbraak_as_onderwijsondersteuner, doorbraak_as_schoolleiding
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(reintegration_plans.case_id, 0)) and l.case_id is not distinct from reintegration_plans.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'PARTICIPATES' and l.during @> app.now() and l.superseded_xid is null)
    and (reintegration_plans.region_id = any (app.bound_regions()))
    and exists (select 1 from consent_grants g where g.case_id = reintegration_plans.case_id and g.data_class = 'D12' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = reintegration_plans.controller_id and g.during @> app.now() and g.superseded_xid is null));

create policy reintegration_plan_select_6 on reintegration_plans
  for select to doorbraak_as_leerplichtambtenaar, doorbraak_as_rmc_medewerker, doorbraak_as_schoolmaatschappelijk_werker, doorbraak_as_schoolpsycholoog
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(reintegration_plans.case_id, 0)) and l.case_id is not distinct from reintegration_plans.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'PARTICIPATES' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from consent_grants g where g.case_id = reintegration_plans.case_id and g.data_class = 'D12' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = reintegration_plans.controller_id and g.during @> app.now() and g.superseded_xid is null));

create policy reintegration_plan_select_7 on reintegration_plans
  for select to doorbraak_as_ouder
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(reintegration_plans.subject, 0)) and l.subject is not distinct from reintegration_plans.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = reintegration_plans.subject and app.now() < b.turns_12_at and b.superseded_xid is null)
    and not exists (select 1 from access_freezes f where f.subject = reintegration_plans.subject and f.person_id = app.person() and (f.data_classes is null or 'D12' = any (f.data_classes)) and (case when f.controller_id is null then reintegration_plans.controller_id = any (f.besides) else f.controller_id <> reintegration_plans.controller_id end) is not true and f.during @> app.now() and f.superseded_xid is null));

create policy reintegration_plan_select_8 on reintegration_plans
  for select to doorbraak_as_ouder
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(reintegration_plans.subject, 0)) and l.subject is not distinct from reintegration_plans.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = reintegration_plans.subject and app.now() >= b.turns_12_at and b.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = reintegration_plans.subject and app.now() < b.turns_16_at and b.superseded_xid is null)
    and exists (select 1 from access_openings o where o.subject = reintegration_plans.subject and o.person_id = app.person() and 'D12' = any (o.data_classes) and o.during @> app.now() and o.superseded_xid is null)
    and exists (select 1 from access_openings o where o.subject = reintegration_plans.subject and o.person_id = app.person() and 'D12' = any (o.data_classes) and o.controller_id = reintegration_plans.controller_id and o.during @> app.now() and o.superseded_xid is null)
    and not exists (select 1 from access_freezes f where f.subject = reintegration_plans.subject and f.person_id = app.person() and (f.data_classes is null or 'D12' = any (f.data_classes)) and (case when f.controller_id is null then reintegration_plans.controller_id = any (f.besides) else f.controller_id <> reintegration_plans.controller_id end) is not true and f.during @> app.now() and f.superseded_xid is null));

create policy reintegration_plan_select_9 on reintegration_plans
  for select to doorbraak_as_ouder
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(reintegration_plans.subject, 0)) and l.subject is not distinct from reintegration_plans.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = reintegration_plans.subject and app.now() >= b.turns_16_at and b.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = reintegration_plans.subject and app.now() < b.turns_18_at and b.superseded_xid is null)
    and exists (select 1 from consent_grants g where g.case_id = reintegration_plans.case_id and g.data_class = 'D12' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = reintegration_plans.controller_id and g.during @> app.now() and g.superseded_xid is null));

create policy reintegration_plan_select_10 on reintegration_plans
  for select to doorbraak_as_leerling
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(reintegration_plans.subject, 0)) and l.subject is not distinct from reintegration_plans.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null));

create policy reintegration_plan_select_11 on reintegration_plans
  for select to doorbraak_as_gezinsmanager
  using (exists (select 1 from statutory_openings o where o.subject = reintegration_plans.subject and (o.case_id is null or o.case_id = reintegration_plans.case_id) and o.organisation_id = app.organisation() and o.capacity = app.capacity() and 'D12' = any (o.data_classes) and o.during @> app.now() and o.superseded_xid is null));

create policy reintegration_plan_select_12 on reintegration_plans
  for select to doorbraak_as_client_ggd
  using (false
    and (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(reintegration_plans.case_id, 0)) and l.case_id is not distinct from reintegration_plans.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'TREATS' and l.during @> app.now() and l.superseded_xid is null) and reintegration_plans.controller_id = app.organisation()));

create policy reintegration_plan_select_13 on reintegration_plans
  for select to doorbraak_as_client_school
  using (false
    and (reintegration_plans.controller_id = app.organisation())
    and exists (select 1 from consent_grants g where g.case_id = reintegration_plans.case_id and g.data_class = 'D12' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = reintegration_plans.controller_id and g.during @> app.now() and g.superseded_xid is null));

create policy referral_select_2 on referrals
  for select to doorbraak_as_jeugdarts, doorbraak_as_jgz_medewerker
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(referrals.case_id, 0)) and l.case_id is not distinct from referrals.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind in ('PARTICIPATES', 'REFERRED', 'INVITED_TO_TALK', 'INVITED', 'ASSISTS', 'ESCALATED') and l.during @> app.now() and l.superseded_xid is null)
    and (referrals.person_id = app.person() or referrals.organisation_id = app.organisation())
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(referrals.case_id, 0)) and l.case_id is not distinct from referrals.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'REFERRED' and l.during @> app.now() and l.superseded_xid is null));

create policy home_situation_select_5 on home_situations
  for select to doorbraak_as_partner_deelnemer, doorbraak_as_regisseur, doorbraak_as_voorzitter_doorbraakoverleg
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(home_situations.case_id, 0)) and l.case_id is not distinct from home_situations.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'INVITED' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from consent_grants g where g.case_id = home_situations.case_id and g.data_class = 'D15' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = home_situations.controller_id and (home_situations.about = 'STUDENT' or home_situations.person_id = any (g.concerned)) and g.during @> app.now() and g.superseded_xid is null));

create policy home_situation_select_6 on home_situations
  for select to doorbraak_as_leerplichtambtenaar, doorbraak_as_mentor, doorbraak_as_ondersteuningscoordinator
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(home_situations.case_id, 0)) and l.case_id is not distinct from home_situations.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'PARTICIPATES' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from consent_grants g where g.case_id = home_situations.case_id and g.data_class = 'D15' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = home_situations.controller_id and (home_situations.about = 'STUDENT' or home_situations.person_id = any (g.concerned)) and g.during @> app.now() and g.superseded_xid is null));

create policy home_situation_select_7 on home_situations
  for select to doorbraak_as_ouder
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(home_situations.subject, 0)) and l.subject is not distinct from home_situations.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = home_situations.subject and app.now() < b.turns_16_at and b.superseded_xid is null)
    and (home_situations.about = 'STUDENT' or (home_situations.about = 'MIXED' and home_situations.person_id = app.person()))
    and exists (select 1 from access_openings o where o.subject = home_situations.subject and o.person_id = app.person() and 'D15' = any (o.data_classes) and o.during @> app.now() and o.superseded_xid is null)
    and exists (select 1 from access_openings o where o.subject = home_situations.subject and o.person_id = app.person() and 'D15' = any (o.data_classes) and o.controller_id = home_situations.controller_id and o.during @> app.now() and o.superseded_xid is null)
    and not exists (select 1 from access_freezes f where f.subject = home_situations.subject and f.person_id = app.person() and (f.data_classes is null or 'D15' = any (f.data_classes)) and (case when f.controller_id is null then home_situations.controller_id = any (f.besides) else f.controller_id <> home_situations.controller_id end) is not true and f.during @> app.now() and f.superseded_xid is null));

create policy home_situation_select_8 on home_situations
  for select to doorbraak_as_leerling
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(home_situations.subject, 0)) and l.subject is not distinct from home_situations.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null)
    and (home_situations.about = 'STUDENT' or (home_situations.about = 'MIXED' and home_situations.person_id = app.person())));

create policy home_situation_select_9 on home_situations
  for select to doorbraak_as_gezinsmanager
  using (exists (select 1 from statutory_openings o where o.subject = home_situations.subject and (o.case_id is null or o.case_id = home_situations.case_id) and o.organisation_id = app.organisation() and o.capacity = app.capacity() and 'D15' = any (o.data_classes) and o.during @> app.now() and o.superseded_xid is null));

create policy contact_details_select_5 on contact_details
  for select to doorbraak_as_regisseur
  using (exists (select 1 from links l where l.subject = contact_details.subject and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'INVITED' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from consent_grants g where g.subject = contact_details.subject and g.data_class = 'D04' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = contact_details.controller_id and contact_details.person_id = any (g.concerned) and g.during @> app.now() and g.superseded_xid is null));

create policy contact_details_select_6 on contact_details
  for select to doorbraak_as_managementassistent
  using (exists (select 1 from links l where l.subject = contact_details.subject and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'INVITED' and l.during @> app.now() and l.superseded_xid is null)
    and false);

create policy contact_details_select_7 on contact_details
  for select to doorbraak_as_schoolmaatschappelijk_werker, doorbraak_as_schoolpsycholoog, doorbraak_as_swv_casemanager
  using (exists (select 1 from links l where l.subject = contact_details.subject and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'PARTICIPATES' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from consent_grants g where g.subject = contact_details.subject and g.data_class = 'D04' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = contact_details.controller_id and contact_details.person_id = any (g.concerned) and g.during @> app.now() and g.superseded_xid is null));

create policy contact_details_select_8 on contact_details
  for select to doorbraak_as_jeugdarts, doorbraak_as_jgz_medewerker
  using (exists (select 1 from links l where l.subject = contact_details.subject and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'REFERRED' and l.during @> app.now() and l.superseded_xid is null));

create policy contact_details_select_9 on contact_details
  for select to doorbraak_as_leerling
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(contact_details.subject, 0)) and l.subject is not distinct from contact_details.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null)
    and (not contact_details.shielded));

create policy contact_details_select_10 on contact_details
  for select to doorbraak_as_gezinsmanager, doorbraak_as_leerplichtambtenaar, doorbraak_as_rmc_medewerker
  using (exists (select 1 from statutory_openings o where o.subject = contact_details.subject and o.organisation_id = app.organisation() and o.capacity = app.capacity() and 'D04' = any (o.data_classes) and o.during @> app.now() and o.superseded_xid is null));

create policy contact_details_select_11 on contact_details
  for select to doorbraak_as_client_leerplicht
  using (false
    and exists (select 1 from home_municipalities h where h.subject = contact_details.subject and h.organisation_id = app.organisation() and h.during @> app.now() and h.superseded_xid is null)
    and exists (select 1 from statutory_openings o where o.subject = contact_details.subject and o.organisation_id = app.organisation() and o.capacity = app.capacity() and 'D04' = any (o.data_classes) and o.during @> app.now() and o.superseded_xid is null));

create policy contact_details_select_12 on contact_details
  for select to doorbraak_as_client_ggd
  using (false
    and exists (select 1 from links l where l.subject = contact_details.subject and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'REFERRED' and l.during @> app.now() and l.superseded_xid is null));

create policy address_select_5 on addresses
  for select to doorbraak_as_regisseur
  using (exists (select 1 from links l where l.subject = addresses.subject and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'INVITED' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from consent_grants g where g.subject = addresses.subject and g.data_class = 'D03' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = addresses.controller_id and addresses.of_pupil and g.during @> app.now() and g.superseded_xid is null));

create policy address_select_6 on addresses
  for select to doorbraak_as_managementassistent
  using (exists (select 1 from links l where l.subject = addresses.subject and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'INVITED' and l.during @> app.now() and l.superseded_xid is null)
    and false);

create policy address_select_7 on addresses
  for select to doorbraak_as_schoolmaatschappelijk_werker, doorbraak_as_schoolpsycholoog, doorbraak_as_swv_casemanager
  using (exists (select 1 from links l where l.subject = addresses.subject and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'PARTICIPATES' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from consent_grants g where g.subject = addresses.subject and g.data_class = 'D03' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = addresses.controller_id and addresses.of_pupil and g.during @> app.now() and g.superseded_xid is null));

create policy address_select_8 on addresses
  for select to doorbraak_as_jeugdarts, doorbraak_as_jgz_medewerker
  using (exists (select 1 from links l where l.subject = addresses.subject and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'REFERRED' and l.during @> app.now() and l.superseded_xid is null));

create policy address_select_9 on addresses
  for select to doorbraak_as_leerling
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(addresses.subject, 0)) and l.subject is not distinct from addresses.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null)
    and (not addresses.shielded or addresses.of_pupil));

create policy address_select_10 on addresses
  for select to doorbraak_as_gezinsmanager, doorbraak_as_leerplichtambtenaar, doorbraak_as_rmc_medewerker
  using (exists (select 1 from statutory_openings o where o.subject = addresses.subject and o.organisation_id = app.organisation() and o.capacity = app.capacity() and 'D03' = any (o.data_classes) and o.during @> app.now() and o.superseded_xid is null));

create policy address_select_11 on addresses
  for select to doorbraak_as_client_leerplicht
  using (false
    and exists (select 1 from home_municipalities h where h.subject = addresses.subject and h.organisation_id = app.organisation() and h.during @> app.now() and h.superseded_xid is null)
    and exists (select 1 from statutory_openings o where o.subject = addresses.subject and o.organisation_id = app.organisation() and o.capacity = app.capacity() and 'D03' = any (o.data_classes) and o.during @> app.now() and o.superseded_xid is null));

create policy talk_invitation_select_2 on talk_invitations
  for select to doorbraak_as_mentor
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(talk_invitations.case_id, 0)) and l.case_id is not distinct from talk_invitations.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind in ('PARTICIPATES', 'REFERRED', 'INVITED_TO_TALK', 'INVITED', 'ASSISTS', 'ESCALATED') and l.during @> app.now() and l.superseded_xid is null)
    and (not talk_invitations.is_care)
    and (talk_invitations.controller_id = app.organisation())
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(talk_invitations.case_id, 0)) and l.case_id is not distinct from talk_invitations.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'PARTICIPATES' and l.during @> app.now() and l.superseded_xid is null));

create policy talk_invitation_select_3 on talk_invitations
  for select to doorbraak_as_contactpersoon_preventief_spreekuur
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(talk_invitations.case_id, 0)) and l.case_id is not distinct from talk_invitations.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind in ('PARTICIPATES', 'REFERRED', 'INVITED_TO_TALK', 'INVITED', 'ASSISTS', 'ESCALATED') and l.during @> app.now() and l.superseded_xid is null)
    and (talk_invitations.person_id = app.person())
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(talk_invitations.case_id, 0)) and l.case_id is not distinct from talk_invitations.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'INVITED_TO_TALK' and l.during @> app.now() and l.superseded_xid is null));

create policy agreement_select_3 on agreements
  for select to doorbraak_as_financieel_akkoord, doorbraak_as_partner_deelnemer, doorbraak_as_regisseur, doorbraak_as_swv_coordinator, doorbraak_as_voorzitter_doorbraakoverleg
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(agreements.case_id, 0)) and l.case_id is not distinct from agreements.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'INVITED' and l.during @> app.now() and l.superseded_xid is null)
    and (app.person() = any (agreements.party_ids)));

create policy agreement_select_4 on agreements
  for select to doorbraak_as_gezinsmanager, doorbraak_as_jeugdarts, doorbraak_as_jgz_medewerker, doorbraak_as_leerplichtambtenaar, doorbraak_as_rmc_medewerker, doorbraak_as_schoolmaatschappelijk_werker, doorbraak_as_schoolpsycholoog, doorbraak_as_swv_casemanager
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(agreements.case_id, 0)) and l.case_id is not distinct from agreements.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'PARTICIPATES' and l.during @> app.now() and l.superseded_xid is null)
    and (app.person() = any (agreements.party_ids)));

create policy agreement_select_5 on agreements
  for select to doorbraak_as_ouder
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(agreements.subject, 0)) and l.subject is not distinct from agreements.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = agreements.subject and app.now() < b.turns_16_at and b.superseded_xid is null));

create policy agreement_select_6 on agreements
  for select to doorbraak_as_ouder
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(agreements.subject, 0)) and l.subject is not distinct from agreements.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = agreements.subject and app.now() >= b.turns_16_at and b.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = agreements.subject and app.now() < b.turns_18_at and b.superseded_xid is null)
    and exists (select 1 from consent_grants g where g.case_id = agreements.case_id and g.data_class = 'D13' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = agreements.controller_id and g.during @> app.now() and g.superseded_xid is null));

create policy agreement_select_7 on agreements
  for select to doorbraak_as_leerling
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(agreements.subject, 0)) and l.subject is not distinct from agreements.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null));

create policy agreement_select_8 on agreements
  for select to doorbraak_as_client_school
  using (false
    and (agreements.controller_id = app.organisation()));

create policy agreement_insert_4 on agreements
  for insert to doorbraak_as_financieel_akkoord, doorbraak_as_partner_deelnemer, doorbraak_as_regisseur, doorbraak_as_swv_coordinator, doorbraak_as_voorzitter_doorbraakoverleg
  with check (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(agreements.case_id, 0)) and l.case_id is not distinct from agreements.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'INVITED' and l.during @> app.now() and l.superseded_xid is null)
    and (app.person() = any (agreements.party_ids))
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(agreements.case_id, 0)) and l.case_id is not distinct from agreements.case_id and l.person_id = app.person() and l.organisation_id is not distinct from app.organisation() and l.capacity = app.capacity() and l.kind = 'REGIE' and l.during @> app.now() and l.superseded_xid is null));

create policy agreement_insert_5 on agreements
  for insert to doorbraak_as_partner_deelnemer, doorbraak_as_regisseur
  with check (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(agreements.case_id, 0)) and l.case_id is not distinct from agreements.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'INVITED' and l.during @> app.now() and l.superseded_xid is null)
    and (app.person() = any (agreements.party_ids)));

create policy agreement_insert_6 on agreements
  for insert to doorbraak_as_managementassistent
  with check (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(agreements.case_id, 0)) and l.case_id is not distinct from agreements.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'INVITED' and l.during @> app.now() and l.superseded_xid is null));

create policy agreement_insert_7 on agreements
  for insert to doorbraak_as_gezinsmanager, doorbraak_as_jeugdarts, doorbraak_as_jgz_medewerker, doorbraak_as_leerplichtambtenaar, doorbraak_as_rmc_medewerker, doorbraak_as_schoolmaatschappelijk_werker, doorbraak_as_schoolpsycholoog, doorbraak_as_swv_casemanager
  with check (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(agreements.case_id, 0)) and l.case_id is not distinct from agreements.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'PARTICIPATES' and l.during @> app.now() and l.superseded_xid is null)
    and (app.person() = any (agreements.party_ids))
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(agreements.case_id, 0)) and l.case_id is not distinct from agreements.case_id and l.person_id = app.person() and l.organisation_id is not distinct from app.organisation() and l.capacity = app.capacity() and l.kind = 'REGIE' and l.during @> app.now() and l.superseded_xid is null));

create policy agreement_insert_8 on agreements
  for insert to doorbraak_as_gezinsmanager, doorbraak_as_jeugdarts, doorbraak_as_jgz_medewerker, doorbraak_as_leerplichtambtenaar, doorbraak_as_rmc_medewerker, doorbraak_as_schoolmaatschappelijk_werker, doorbraak_as_schoolpsycholoog, doorbraak_as_swv_casemanager
  with check (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(agreements.case_id, 0)) and l.case_id is not distinct from agreements.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'PARTICIPATES' and l.during @> app.now() and l.superseded_xid is null)
    and (app.person() = any (agreements.party_ids)));

create policy agreement_insert_9 on agreements
  for insert to doorbraak_as_ouder
  with check (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(agreements.subject, 0)) and l.subject is not distinct from agreements.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = agreements.subject and app.now() < b.turns_16_at and b.superseded_xid is null)
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(agreements.case_id, 0)) and l.case_id is not distinct from agreements.case_id and l.person_id = app.person() and l.organisation_id is not distinct from app.organisation() and l.capacity = app.capacity() and l.kind = 'REGIE' and l.during @> app.now() and l.superseded_xid is null));

create policy agreement_insert_10 on agreements
  for insert to doorbraak_as_ouder
  with check (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(agreements.subject, 0)) and l.subject is not distinct from agreements.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = agreements.subject and app.now() >= b.turns_16_at and b.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = agreements.subject and app.now() < b.turns_18_at and b.superseded_xid is null)
    and exists (select 1 from consent_grants g where g.case_id = agreements.case_id and g.data_class = 'D13' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = agreements.controller_id and g.during @> app.now() and g.superseded_xid is null)
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(agreements.case_id, 0)) and l.case_id is not distinct from agreements.case_id and l.person_id = app.person() and l.organisation_id is not distinct from app.organisation() and l.capacity = app.capacity() and l.kind = 'REGIE' and l.during @> app.now() and l.superseded_xid is null));

create policy agreement_insert_11 on agreements
  for insert to doorbraak_as_leerling
  with check (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(agreements.subject, 0)) and l.subject is not distinct from agreements.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(agreements.case_id, 0)) and l.case_id is not distinct from agreements.case_id and l.person_id = app.person() and l.organisation_id is not distinct from app.organisation() and l.capacity = app.capacity() and l.kind = 'REGIE' and l.during @> app.now() and l.superseded_xid is null));

create policy agreement_insert_12 on agreements
  for insert to doorbraak_as_leerling
  with check (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(agreements.subject, 0)) and l.subject is not distinct from agreements.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null));

create policy agreement_insert_13 on agreements
  for insert to doorbraak_as_client_school
  with check (false
    and (agreements.controller_id = app.organisation())
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(agreements.case_id, 0)) and l.case_id is not distinct from agreements.case_id and l.person_id = app.person() and l.organisation_id is not distinct from app.organisation() and l.capacity = app.capacity() and l.kind = 'REGIE' and l.during @> app.now() and l.superseded_xid is null));

create policy agreement_insert_14 on agreements
  for insert to doorbraak_as_client_school
  with check (false
    and (agreements.controller_id = app.organisation()));

create policy agreement_insert_15 on agreements
  for insert to doorbraak_as_client_leerplicht
  with check (false
    and exists (select 1 from home_municipalities h where h.subject = agreements.subject and h.organisation_id = app.organisation() and h.during @> app.now() and h.superseded_xid is null)
    and (app.person() = any (agreements.party_ids))
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(agreements.case_id, 0)) and l.case_id is not distinct from agreements.case_id and l.person_id = app.person() and l.organisation_id is not distinct from app.organisation() and l.capacity = app.capacity() and l.kind = 'REGIE' and l.during @> app.now() and l.superseded_xid is null));

create policy agreement_insert_16 on agreements
  for insert to doorbraak_as_client_leerplicht
  with check (false
    and exists (select 1 from home_municipalities h where h.subject = agreements.subject and h.organisation_id = app.organisation() and h.during @> app.now() and h.superseded_xid is null)
    and (app.person() = any (agreements.party_ids)));

create policy agreement_update_4 on agreements
  for update to doorbraak_as_financieel_akkoord, doorbraak_as_partner_deelnemer, doorbraak_as_regisseur, doorbraak_as_swv_coordinator, doorbraak_as_voorzitter_doorbraakoverleg
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(agreements.case_id, 0)) and l.case_id is not distinct from agreements.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'INVITED' and l.during @> app.now() and l.superseded_xid is null)
    and (app.person() = any (agreements.party_ids))
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(agreements.case_id, 0)) and l.case_id is not distinct from agreements.case_id and l.person_id = app.person() and l.organisation_id is not distinct from app.organisation() and l.capacity = app.capacity() and l.kind = 'REGIE' and l.during @> app.now() and l.superseded_xid is null))
  with check (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(agreements.case_id, 0)) and l.case_id is not distinct from agreements.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'INVITED' and l.during @> app.now() and l.superseded_xid is null)
    and (app.person() = any (agreements.party_ids))
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(agreements.case_id, 0)) and l.case_id is not distinct from agreements.case_id and l.person_id = app.person() and l.organisation_id is not distinct from app.organisation() and l.capacity = app.capacity() and l.kind = 'REGIE' and l.during @> app.now() and l.superseded_xid is null));

create policy agreement_update_5 on agreements
  for update to doorbraak_as_partner_deelnemer, doorbraak_as_regisseur
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(agreements.case_id, 0)) and l.case_id is not distinct from agreements.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'INVITED' and l.during @> app.now() and l.superseded_xid is null)
    and (app.person() = any (agreements.party_ids)))
  with check (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(agreements.case_id, 0)) and l.case_id is not distinct from agreements.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'INVITED' and l.during @> app.now() and l.superseded_xid is null)
    and (app.person() = any (agreements.party_ids)));

create policy agreement_update_6 on agreements
  for update to doorbraak_as_managementassistent
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(agreements.case_id, 0)) and l.case_id is not distinct from agreements.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'INVITED' and l.during @> app.now() and l.superseded_xid is null))
  with check (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(agreements.case_id, 0)) and l.case_id is not distinct from agreements.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'INVITED' and l.during @> app.now() and l.superseded_xid is null));

create policy agreement_update_7 on agreements
  for update to doorbraak_as_gezinsmanager, doorbraak_as_jeugdarts, doorbraak_as_jgz_medewerker, doorbraak_as_leerplichtambtenaar, doorbraak_as_rmc_medewerker, doorbraak_as_schoolmaatschappelijk_werker, doorbraak_as_schoolpsycholoog, doorbraak_as_swv_casemanager
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(agreements.case_id, 0)) and l.case_id is not distinct from agreements.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'PARTICIPATES' and l.during @> app.now() and l.superseded_xid is null)
    and (app.person() = any (agreements.party_ids))
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(agreements.case_id, 0)) and l.case_id is not distinct from agreements.case_id and l.person_id = app.person() and l.organisation_id is not distinct from app.organisation() and l.capacity = app.capacity() and l.kind = 'REGIE' and l.during @> app.now() and l.superseded_xid is null))
  with check (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(agreements.case_id, 0)) and l.case_id is not distinct from agreements.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'PARTICIPATES' and l.during @> app.now() and l.superseded_xid is null)
    and (app.person() = any (agreements.party_ids))
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(agreements.case_id, 0)) and l.case_id is not distinct from agreements.case_id and l.person_id = app.person() and l.organisation_id is not distinct from app.organisation() and l.capacity = app.capacity() and l.kind = 'REGIE' and l.during @> app.now() and l.superseded_xid is null));

create policy agreement_update_8 on agreements
  for update to doorbraak_as_gezinsmanager, doorbraak_as_jeugdarts, doorbraak_as_jgz_medewerker, doorbraak_as_leerplichtambtenaar, doorbraak_as_rmc_medewerker, doorbraak_as_schoolmaatschappelijk_werker, doorbraak_as_schoolpsycholoog, doorbraak_as_swv_casemanager
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(agreements.case_id, 0)) and l.case_id is not distinct from agreements.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'PARTICIPATES' and l.during @> app.now() and l.superseded_xid is null)
    and (app.person() = any (agreements.party_ids)))
  with check (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(agreements.case_id, 0)) and l.case_id is not distinct from agreements.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'PARTICIPATES' and l.during @> app.now() and l.superseded_xid is null)
    and (app.person() = any (agreements.party_ids)));

create policy agreement_update_9 on agreements
  for update to doorbraak_as_ouder
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(agreements.subject, 0)) and l.subject is not distinct from agreements.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = agreements.subject and app.now() < b.turns_16_at and b.superseded_xid is null)
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(agreements.case_id, 0)) and l.case_id is not distinct from agreements.case_id and l.person_id = app.person() and l.organisation_id is not distinct from app.organisation() and l.capacity = app.capacity() and l.kind = 'REGIE' and l.during @> app.now() and l.superseded_xid is null))
  with check (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(agreements.subject, 0)) and l.subject is not distinct from agreements.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = agreements.subject and app.now() < b.turns_16_at and b.superseded_xid is null)
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(agreements.case_id, 0)) and l.case_id is not distinct from agreements.case_id and l.person_id = app.person() and l.organisation_id is not distinct from app.organisation() and l.capacity = app.capacity() and l.kind = 'REGIE' and l.during @> app.now() and l.superseded_xid is null));

create policy agreement_update_10 on agreements
  for update to doorbraak_as_ouder
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(agreements.subject, 0)) and l.subject is not distinct from agreements.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = agreements.subject and app.now() >= b.turns_16_at and b.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = agreements.subject and app.now() < b.turns_18_at and b.superseded_xid is null)
    and exists (select 1 from consent_grants g where g.case_id = agreements.case_id and g.data_class = 'D13' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = agreements.controller_id and g.during @> app.now() and g.superseded_xid is null)
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(agreements.case_id, 0)) and l.case_id is not distinct from agreements.case_id and l.person_id = app.person() and l.organisation_id is not distinct from app.organisation() and l.capacity = app.capacity() and l.kind = 'REGIE' and l.during @> app.now() and l.superseded_xid is null))
  with check (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(agreements.subject, 0)) and l.subject is not distinct from agreements.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = agreements.subject and app.now() >= b.turns_16_at and b.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = agreements.subject and app.now() < b.turns_18_at and b.superseded_xid is null)
    and exists (select 1 from consent_grants g where g.case_id = agreements.case_id and g.data_class = 'D13' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = agreements.controller_id and g.during @> app.now() and g.superseded_xid is null)
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(agreements.case_id, 0)) and l.case_id is not distinct from agreements.case_id and l.person_id = app.person() and l.organisation_id is not distinct from app.organisation() and l.capacity = app.capacity() and l.kind = 'REGIE' and l.during @> app.now() and l.superseded_xid is null));

create policy agreement_update_11 on agreements
  for update to doorbraak_as_leerling
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(agreements.subject, 0)) and l.subject is not distinct from agreements.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(agreements.case_id, 0)) and l.case_id is not distinct from agreements.case_id and l.person_id = app.person() and l.organisation_id is not distinct from app.organisation() and l.capacity = app.capacity() and l.kind = 'REGIE' and l.during @> app.now() and l.superseded_xid is null))
  with check (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(agreements.subject, 0)) and l.subject is not distinct from agreements.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(agreements.case_id, 0)) and l.case_id is not distinct from agreements.case_id and l.person_id = app.person() and l.organisation_id is not distinct from app.organisation() and l.capacity = app.capacity() and l.kind = 'REGIE' and l.during @> app.now() and l.superseded_xid is null));

create policy agreement_update_12 on agreements
  for update to doorbraak_as_leerling
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(agreements.subject, 0)) and l.subject is not distinct from agreements.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null))
  with check (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(agreements.subject, 0)) and l.subject is not distinct from agreements.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null));

create policy agreement_update_13 on agreements
  for update to doorbraak_as_client_school
  using (false
    and (agreements.controller_id = app.organisation())
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(agreements.case_id, 0)) and l.case_id is not distinct from agreements.case_id and l.person_id = app.person() and l.organisation_id is not distinct from app.organisation() and l.capacity = app.capacity() and l.kind = 'REGIE' and l.during @> app.now() and l.superseded_xid is null))
  with check (false
    and (agreements.controller_id = app.organisation())
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(agreements.case_id, 0)) and l.case_id is not distinct from agreements.case_id and l.person_id = app.person() and l.organisation_id is not distinct from app.organisation() and l.capacity = app.capacity() and l.kind = 'REGIE' and l.during @> app.now() and l.superseded_xid is null));

create policy agreement_update_14 on agreements
  for update to doorbraak_as_client_school
  using (false
    and (agreements.controller_id = app.organisation()))
  with check (false
    and (agreements.controller_id = app.organisation()));

create policy agreement_update_15 on agreements
  for update to doorbraak_as_client_leerplicht
  using (false
    and exists (select 1 from home_municipalities h where h.subject = agreements.subject and h.organisation_id = app.organisation() and h.during @> app.now() and h.superseded_xid is null)
    and (app.person() = any (agreements.party_ids))
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(agreements.case_id, 0)) and l.case_id is not distinct from agreements.case_id and l.person_id = app.person() and l.organisation_id is not distinct from app.organisation() and l.capacity = app.capacity() and l.kind = 'REGIE' and l.during @> app.now() and l.superseded_xid is null))
  with check (false
    and exists (select 1 from home_municipalities h where h.subject = agreements.subject and h.organisation_id = app.organisation() and h.during @> app.now() and h.superseded_xid is null)
    and (app.person() = any (agreements.party_ids))
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(agreements.case_id, 0)) and l.case_id is not distinct from agreements.case_id and l.person_id = app.person() and l.organisation_id is not distinct from app.organisation() and l.capacity = app.capacity() and l.kind = 'REGIE' and l.during @> app.now() and l.superseded_xid is null));

create policy agreement_update_16 on agreements
  for update to doorbraak_as_client_leerplicht
  using (false
    and exists (select 1 from home_municipalities h where h.subject = agreements.subject and h.organisation_id = app.organisation() and h.during @> app.now() and h.superseded_xid is null)
    and (app.person() = any (agreements.party_ids)))
  with check (false
    and exists (select 1 from home_municipalities h where h.subject = agreements.subject and h.organisation_id = app.organisation() and h.during @> app.now() and h.superseded_xid is null)
    and (app.person() = any (agreements.party_ids)));

create policy stagnation_select_4 on stagnations
  for select to doorbraak_as_partner_deelnemer, doorbraak_as_regisseur, doorbraak_as_swv_coordinator, doorbraak_as_voorzitter_doorbraakoverleg
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(stagnations.case_id, 0)) and l.case_id is not distinct from stagnations.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'INVITED' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from consent_grants g where g.case_id = stagnations.case_id and g.data_class = 'D14' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = stagnations.controller_id and g.during @> app.now() and g.superseded_xid is null));

create policy stagnation_select_5 on stagnations
  for select to doorbraak_as_gezinsmanager, doorbraak_as_jeugdarts, doorbraak_as_jgz_medewerker, doorbraak_as_leerplichtambtenaar, doorbraak_as_rmc_medewerker, doorbraak_as_schoolmaatschappelijk_werker, doorbraak_as_schoolpsycholoog, doorbraak_as_swv_casemanager
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(stagnations.case_id, 0)) and l.case_id is not distinct from stagnations.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'PARTICIPATES' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from consent_grants g where g.case_id = stagnations.case_id and g.data_class = 'D14' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = stagnations.controller_id and g.during @> app.now() and g.superseded_xid is null));

create policy stagnation_select_6 on stagnations
  for select to doorbraak_as_ouder
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(stagnations.subject, 0)) and l.subject is not distinct from stagnations.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = stagnations.subject and app.now() < b.turns_16_at and b.superseded_xid is null));

create policy stagnation_select_7 on stagnations
  for select to doorbraak_as_ouder
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(stagnations.subject, 0)) and l.subject is not distinct from stagnations.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = stagnations.subject and app.now() >= b.turns_16_at and b.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = stagnations.subject and app.now() < b.turns_18_at and b.superseded_xid is null)
    and exists (select 1 from consent_grants g where g.case_id = stagnations.case_id and g.data_class = 'D14' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = stagnations.controller_id and g.during @> app.now() and g.superseded_xid is null));

create policy stagnation_select_8 on stagnations
  for select to doorbraak_as_leerling
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(stagnations.subject, 0)) and l.subject is not distinct from stagnations.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null));

create policy stagnation_insert_5 on stagnations
  for insert to doorbraak_as_partner_deelnemer, doorbraak_as_regisseur, doorbraak_as_swv_coordinator, doorbraak_as_voorzitter_doorbraakoverleg
  with check (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(stagnations.case_id, 0)) and l.case_id is not distinct from stagnations.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'INVITED' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from consent_grants g where g.case_id = stagnations.case_id and g.data_class = 'D14' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = stagnations.controller_id and g.during @> app.now() and g.superseded_xid is null)
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(stagnations.case_id, 0)) and l.case_id is not distinct from stagnations.case_id and l.person_id = app.person() and l.organisation_id is not distinct from app.organisation() and l.capacity = app.capacity() and l.kind = 'REGIE' and l.during @> app.now() and l.superseded_xid is null));

create policy stagnation_insert_6 on stagnations
  for insert to doorbraak_as_gezinsmanager, doorbraak_as_jeugdarts, doorbraak_as_jgz_medewerker, doorbraak_as_leerplichtambtenaar, doorbraak_as_rmc_medewerker, doorbraak_as_schoolmaatschappelijk_werker, doorbraak_as_schoolpsycholoog, doorbraak_as_swv_casemanager
  with check (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(stagnations.case_id, 0)) and l.case_id is not distinct from stagnations.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'PARTICIPATES' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from consent_grants g where g.case_id = stagnations.case_id and g.data_class = 'D14' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = stagnations.controller_id and g.during @> app.now() and g.superseded_xid is null)
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(stagnations.case_id, 0)) and l.case_id is not distinct from stagnations.case_id and l.person_id = app.person() and l.organisation_id is not distinct from app.organisation() and l.capacity = app.capacity() and l.kind = 'REGIE' and l.during @> app.now() and l.superseded_xid is null));

create policy stagnation_insert_7 on stagnations
  for insert to doorbraak_as_jeugdarts, doorbraak_as_leerplichtambtenaar, doorbraak_as_rmc_medewerker, doorbraak_as_schoolmaatschappelijk_werker, doorbraak_as_schoolpsycholoog, doorbraak_as_swv_casemanager
  with check (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(stagnations.case_id, 0)) and l.case_id is not distinct from stagnations.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'PARTICIPATES' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from consent_grants g where g.case_id = stagnations.case_id and g.data_class = 'D14' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = stagnations.controller_id and g.during @> app.now() and g.superseded_xid is null));

create policy stagnation_insert_8 on stagnations
  for insert to doorbraak_as_ouder
  with check (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(stagnations.subject, 0)) and l.subject is not distinct from stagnations.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = stagnations.subject and app.now() < b.turns_16_at and b.superseded_xid is null)
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(stagnations.case_id, 0)) and l.case_id is not distinct from stagnations.case_id and l.person_id = app.person() and l.organisation_id is not distinct from app.organisation() and l.capacity = app.capacity() and l.kind = 'REGIE' and l.during @> app.now() and l.superseded_xid is null));

create policy stagnation_insert_9 on stagnations
  for insert to doorbraak_as_ouder
  with check (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(stagnations.subject, 0)) and l.subject is not distinct from stagnations.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = stagnations.subject and app.now() < b.turns_16_at and b.superseded_xid is null));

create policy stagnation_insert_10 on stagnations
  for insert to doorbraak_as_ouder
  with check (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(stagnations.subject, 0)) and l.subject is not distinct from stagnations.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = stagnations.subject and app.now() >= b.turns_16_at and b.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = stagnations.subject and app.now() < b.turns_18_at and b.superseded_xid is null)
    and exists (select 1 from consent_grants g where g.case_id = stagnations.case_id and g.data_class = 'D14' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = stagnations.controller_id and g.during @> app.now() and g.superseded_xid is null)
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(stagnations.case_id, 0)) and l.case_id is not distinct from stagnations.case_id and l.person_id = app.person() and l.organisation_id is not distinct from app.organisation() and l.capacity = app.capacity() and l.kind = 'REGIE' and l.during @> app.now() and l.superseded_xid is null));

create policy stagnation_insert_11 on stagnations
  for insert to doorbraak_as_leerling
  with check (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(stagnations.subject, 0)) and l.subject is not distinct from stagnations.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(stagnations.case_id, 0)) and l.case_id is not distinct from stagnations.case_id and l.person_id = app.person() and l.organisation_id is not distinct from app.organisation() and l.capacity = app.capacity() and l.kind = 'REGIE' and l.during @> app.now() and l.superseded_xid is null));

create policy stagnation_insert_12 on stagnations
  for insert to doorbraak_as_leerling
  with check (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(stagnations.subject, 0)) and l.subject is not distinct from stagnations.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null));

create policy stagnation_update_5 on stagnations
  for update to doorbraak_as_partner_deelnemer, doorbraak_as_regisseur, doorbraak_as_swv_coordinator, doorbraak_as_voorzitter_doorbraakoverleg
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(stagnations.case_id, 0)) and l.case_id is not distinct from stagnations.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'INVITED' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from consent_grants g where g.case_id = stagnations.case_id and g.data_class = 'D14' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = stagnations.controller_id and g.during @> app.now() and g.superseded_xid is null)
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(stagnations.case_id, 0)) and l.case_id is not distinct from stagnations.case_id and l.person_id = app.person() and l.organisation_id is not distinct from app.organisation() and l.capacity = app.capacity() and l.kind = 'REGIE' and l.during @> app.now() and l.superseded_xid is null))
  with check (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(stagnations.case_id, 0)) and l.case_id is not distinct from stagnations.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'INVITED' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from consent_grants g where g.case_id = stagnations.case_id and g.data_class = 'D14' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = stagnations.controller_id and g.during @> app.now() and g.superseded_xid is null)
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(stagnations.case_id, 0)) and l.case_id is not distinct from stagnations.case_id and l.person_id = app.person() and l.organisation_id is not distinct from app.organisation() and l.capacity = app.capacity() and l.kind = 'REGIE' and l.during @> app.now() and l.superseded_xid is null));

create policy stagnation_update_6 on stagnations
  for update to doorbraak_as_gezinsmanager, doorbraak_as_jeugdarts, doorbraak_as_jgz_medewerker, doorbraak_as_leerplichtambtenaar, doorbraak_as_rmc_medewerker, doorbraak_as_schoolmaatschappelijk_werker, doorbraak_as_schoolpsycholoog, doorbraak_as_swv_casemanager
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(stagnations.case_id, 0)) and l.case_id is not distinct from stagnations.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'PARTICIPATES' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from consent_grants g where g.case_id = stagnations.case_id and g.data_class = 'D14' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = stagnations.controller_id and g.during @> app.now() and g.superseded_xid is null)
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(stagnations.case_id, 0)) and l.case_id is not distinct from stagnations.case_id and l.person_id = app.person() and l.organisation_id is not distinct from app.organisation() and l.capacity = app.capacity() and l.kind = 'REGIE' and l.during @> app.now() and l.superseded_xid is null))
  with check (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(stagnations.case_id, 0)) and l.case_id is not distinct from stagnations.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'PARTICIPATES' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from consent_grants g where g.case_id = stagnations.case_id and g.data_class = 'D14' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = stagnations.controller_id and g.during @> app.now() and g.superseded_xid is null)
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(stagnations.case_id, 0)) and l.case_id is not distinct from stagnations.case_id and l.person_id = app.person() and l.organisation_id is not distinct from app.organisation() and l.capacity = app.capacity() and l.kind = 'REGIE' and l.during @> app.now() and l.superseded_xid is null));

create policy stagnation_update_7 on stagnations
  for update to doorbraak_as_jeugdarts, doorbraak_as_leerplichtambtenaar, doorbraak_as_rmc_medewerker, doorbraak_as_schoolmaatschappelijk_werker, doorbraak_as_schoolpsycholoog, doorbraak_as_swv_casemanager
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(stagnations.case_id, 0)) and l.case_id is not distinct from stagnations.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'PARTICIPATES' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from consent_grants g where g.case_id = stagnations.case_id and g.data_class = 'D14' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = stagnations.controller_id and g.during @> app.now() and g.superseded_xid is null))
  with check (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(stagnations.case_id, 0)) and l.case_id is not distinct from stagnations.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'PARTICIPATES' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from consent_grants g where g.case_id = stagnations.case_id and g.data_class = 'D14' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = stagnations.controller_id and g.during @> app.now() and g.superseded_xid is null));

create policy stagnation_update_8 on stagnations
  for update to doorbraak_as_ouder
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(stagnations.subject, 0)) and l.subject is not distinct from stagnations.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = stagnations.subject and app.now() < b.turns_16_at and b.superseded_xid is null)
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(stagnations.case_id, 0)) and l.case_id is not distinct from stagnations.case_id and l.person_id = app.person() and l.organisation_id is not distinct from app.organisation() and l.capacity = app.capacity() and l.kind = 'REGIE' and l.during @> app.now() and l.superseded_xid is null))
  with check (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(stagnations.subject, 0)) and l.subject is not distinct from stagnations.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = stagnations.subject and app.now() < b.turns_16_at and b.superseded_xid is null)
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(stagnations.case_id, 0)) and l.case_id is not distinct from stagnations.case_id and l.person_id = app.person() and l.organisation_id is not distinct from app.organisation() and l.capacity = app.capacity() and l.kind = 'REGIE' and l.during @> app.now() and l.superseded_xid is null));

create policy stagnation_update_9 on stagnations
  for update to doorbraak_as_ouder
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(stagnations.subject, 0)) and l.subject is not distinct from stagnations.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = stagnations.subject and app.now() < b.turns_16_at and b.superseded_xid is null))
  with check (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(stagnations.subject, 0)) and l.subject is not distinct from stagnations.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = stagnations.subject and app.now() < b.turns_16_at and b.superseded_xid is null));

create policy stagnation_update_10 on stagnations
  for update to doorbraak_as_ouder
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(stagnations.subject, 0)) and l.subject is not distinct from stagnations.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = stagnations.subject and app.now() >= b.turns_16_at and b.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = stagnations.subject and app.now() < b.turns_18_at and b.superseded_xid is null)
    and exists (select 1 from consent_grants g where g.case_id = stagnations.case_id and g.data_class = 'D14' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = stagnations.controller_id and g.during @> app.now() and g.superseded_xid is null)
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(stagnations.case_id, 0)) and l.case_id is not distinct from stagnations.case_id and l.person_id = app.person() and l.organisation_id is not distinct from app.organisation() and l.capacity = app.capacity() and l.kind = 'REGIE' and l.during @> app.now() and l.superseded_xid is null))
  with check (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(stagnations.subject, 0)) and l.subject is not distinct from stagnations.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = stagnations.subject and app.now() >= b.turns_16_at and b.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = stagnations.subject and app.now() < b.turns_18_at and b.superseded_xid is null)
    and exists (select 1 from consent_grants g where g.case_id = stagnations.case_id and g.data_class = 'D14' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = stagnations.controller_id and g.during @> app.now() and g.superseded_xid is null)
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(stagnations.case_id, 0)) and l.case_id is not distinct from stagnations.case_id and l.person_id = app.person() and l.organisation_id is not distinct from app.organisation() and l.capacity = app.capacity() and l.kind = 'REGIE' and l.during @> app.now() and l.superseded_xid is null));

create policy stagnation_update_11 on stagnations
  for update to doorbraak_as_leerling
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(stagnations.subject, 0)) and l.subject is not distinct from stagnations.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(stagnations.case_id, 0)) and l.case_id is not distinct from stagnations.case_id and l.person_id = app.person() and l.organisation_id is not distinct from app.organisation() and l.capacity = app.capacity() and l.kind = 'REGIE' and l.during @> app.now() and l.superseded_xid is null))
  with check (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(stagnations.subject, 0)) and l.subject is not distinct from stagnations.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(stagnations.case_id, 0)) and l.case_id is not distinct from stagnations.case_id and l.person_id = app.person() and l.organisation_id is not distinct from app.organisation() and l.capacity = app.capacity() and l.kind = 'REGIE' and l.during @> app.now() and l.superseded_xid is null));

create policy stagnation_update_12 on stagnations
  for update to doorbraak_as_leerling
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(stagnations.subject, 0)) and l.subject is not distinct from stagnations.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null))
  with check (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(stagnations.subject, 0)) and l.subject is not distinct from stagnations.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null));

create policy escalation_step_select_5 on escalation_steps
  for select to doorbraak_as_partner_deelnemer, doorbraak_as_regisseur, doorbraak_as_swv_coordinator, doorbraak_as_voorzitter_doorbraakoverleg
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(escalation_steps.case_id, 0)) and l.case_id is not distinct from escalation_steps.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'INVITED' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from consent_grants g where g.case_id = escalation_steps.case_id and g.data_class = 'D14' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = escalation_steps.controller_id and g.during @> app.now() and g.superseded_xid is null)
    and (not escalation_steps.is_care or coalesce(escalation_steps.person_id = app.person() or escalation_steps.organisation_id = app.organisation(), false)));

create policy escalation_step_select_6 on escalation_steps
  for select to doorbraak_as_gezinsmanager, doorbraak_as_jeugdarts, doorbraak_as_jgz_medewerker, doorbraak_as_leerplichtambtenaar, doorbraak_as_rmc_medewerker, doorbraak_as_schoolmaatschappelijk_werker, doorbraak_as_schoolpsycholoog, doorbraak_as_swv_casemanager
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(escalation_steps.case_id, 0)) and l.case_id is not distinct from escalation_steps.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'PARTICIPATES' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from consent_grants g where g.case_id = escalation_steps.case_id and g.data_class = 'D14' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = escalation_steps.controller_id and g.during @> app.now() and g.superseded_xid is null)
    and (not escalation_steps.is_care or coalesce(escalation_steps.person_id = app.person() or escalation_steps.organisation_id = app.organisation(), false)));

create policy escalation_step_select_7 on escalation_steps
  for select to doorbraak_as_ouder
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(escalation_steps.subject, 0)) and l.subject is not distinct from escalation_steps.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = escalation_steps.subject and app.now() < b.turns_16_at and b.superseded_xid is null));

create policy escalation_step_select_8 on escalation_steps
  for select to doorbraak_as_ouder
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(escalation_steps.subject, 0)) and l.subject is not distinct from escalation_steps.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = escalation_steps.subject and app.now() >= b.turns_16_at and b.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = escalation_steps.subject and app.now() < b.turns_18_at and b.superseded_xid is null)
    and exists (select 1 from consent_grants g where g.case_id = escalation_steps.case_id and g.data_class = 'D14' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = escalation_steps.controller_id and g.during @> app.now() and g.superseded_xid is null));

create policy escalation_step_select_9 on escalation_steps
  for select to doorbraak_as_leerling
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(escalation_steps.subject, 0)) and l.subject is not distinct from escalation_steps.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null));

create policy escalation_step_insert_5 on escalation_steps
  for insert to doorbraak_as_partner_deelnemer, doorbraak_as_regisseur, doorbraak_as_swv_coordinator, doorbraak_as_voorzitter_doorbraakoverleg
  with check (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(escalation_steps.case_id, 0)) and l.case_id is not distinct from escalation_steps.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'INVITED' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from consent_grants g where g.case_id = escalation_steps.case_id and g.data_class = 'D14' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = escalation_steps.controller_id and g.during @> app.now() and g.superseded_xid is null)
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(escalation_steps.case_id, 0)) and l.case_id is not distinct from escalation_steps.case_id and l.person_id = app.person() and l.organisation_id is not distinct from app.organisation() and l.capacity = app.capacity() and l.kind = 'REGIE' and l.during @> app.now() and l.superseded_xid is null));

create policy escalation_step_insert_6 on escalation_steps
  for insert to doorbraak_as_gezinsmanager, doorbraak_as_jeugdarts, doorbraak_as_jgz_medewerker, doorbraak_as_leerplichtambtenaar, doorbraak_as_rmc_medewerker, doorbraak_as_schoolmaatschappelijk_werker, doorbraak_as_schoolpsycholoog, doorbraak_as_swv_casemanager
  with check (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(escalation_steps.case_id, 0)) and l.case_id is not distinct from escalation_steps.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'PARTICIPATES' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from consent_grants g where g.case_id = escalation_steps.case_id and g.data_class = 'D14' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = escalation_steps.controller_id and g.during @> app.now() and g.superseded_xid is null)
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(escalation_steps.case_id, 0)) and l.case_id is not distinct from escalation_steps.case_id and l.person_id = app.person() and l.organisation_id is not distinct from app.organisation() and l.capacity = app.capacity() and l.kind = 'REGIE' and l.during @> app.now() and l.superseded_xid is null));

create policy escalation_step_insert_7 on escalation_steps
  for insert to doorbraak_as_jeugdarts, doorbraak_as_leerplichtambtenaar, doorbraak_as_rmc_medewerker, doorbraak_as_schoolmaatschappelijk_werker, doorbraak_as_schoolpsycholoog, doorbraak_as_swv_casemanager
  with check (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(escalation_steps.case_id, 0)) and l.case_id is not distinct from escalation_steps.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'PARTICIPATES' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from consent_grants g where g.case_id = escalation_steps.case_id and g.data_class = 'D14' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = escalation_steps.controller_id and g.during @> app.now() and g.superseded_xid is null));

create policy escalation_step_insert_8 on escalation_steps
  for insert to doorbraak_as_ouder
  with check (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(escalation_steps.subject, 0)) and l.subject is not distinct from escalation_steps.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = escalation_steps.subject and app.now() < b.turns_16_at and b.superseded_xid is null)
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(escalation_steps.case_id, 0)) and l.case_id is not distinct from escalation_steps.case_id and l.person_id = app.person() and l.organisation_id is not distinct from app.organisation() and l.capacity = app.capacity() and l.kind = 'REGIE' and l.during @> app.now() and l.superseded_xid is null));

create policy escalation_step_insert_9 on escalation_steps
  for insert to doorbraak_as_ouder
  with check (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(escalation_steps.subject, 0)) and l.subject is not distinct from escalation_steps.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = escalation_steps.subject and app.now() >= b.turns_16_at and b.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = escalation_steps.subject and app.now() < b.turns_18_at and b.superseded_xid is null)
    and exists (select 1 from consent_grants g where g.case_id = escalation_steps.case_id and g.data_class = 'D14' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = escalation_steps.controller_id and g.during @> app.now() and g.superseded_xid is null)
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(escalation_steps.case_id, 0)) and l.case_id is not distinct from escalation_steps.case_id and l.person_id = app.person() and l.organisation_id is not distinct from app.organisation() and l.capacity = app.capacity() and l.kind = 'REGIE' and l.during @> app.now() and l.superseded_xid is null));

create policy escalation_step_insert_10 on escalation_steps
  for insert to doorbraak_as_leerling
  with check (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(escalation_steps.subject, 0)) and l.subject is not distinct from escalation_steps.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(escalation_steps.case_id, 0)) and l.case_id is not distinct from escalation_steps.case_id and l.person_id = app.person() and l.organisation_id is not distinct from app.organisation() and l.capacity = app.capacity() and l.kind = 'REGIE' and l.during @> app.now() and l.superseded_xid is null));

create policy escalation_step_update_5 on escalation_steps
  for update to doorbraak_as_partner_deelnemer, doorbraak_as_regisseur, doorbraak_as_swv_coordinator, doorbraak_as_voorzitter_doorbraakoverleg
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(escalation_steps.case_id, 0)) and l.case_id is not distinct from escalation_steps.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'INVITED' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from consent_grants g where g.case_id = escalation_steps.case_id and g.data_class = 'D14' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = escalation_steps.controller_id and g.during @> app.now() and g.superseded_xid is null)
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(escalation_steps.case_id, 0)) and l.case_id is not distinct from escalation_steps.case_id and l.person_id = app.person() and l.organisation_id is not distinct from app.organisation() and l.capacity = app.capacity() and l.kind = 'REGIE' and l.during @> app.now() and l.superseded_xid is null))
  with check (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(escalation_steps.case_id, 0)) and l.case_id is not distinct from escalation_steps.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'INVITED' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from consent_grants g where g.case_id = escalation_steps.case_id and g.data_class = 'D14' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = escalation_steps.controller_id and g.during @> app.now() and g.superseded_xid is null)
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(escalation_steps.case_id, 0)) and l.case_id is not distinct from escalation_steps.case_id and l.person_id = app.person() and l.organisation_id is not distinct from app.organisation() and l.capacity = app.capacity() and l.kind = 'REGIE' and l.during @> app.now() and l.superseded_xid is null));

create policy escalation_step_update_6 on escalation_steps
  for update to doorbraak_as_gezinsmanager, doorbraak_as_jeugdarts, doorbraak_as_jgz_medewerker, doorbraak_as_leerplichtambtenaar, doorbraak_as_rmc_medewerker, doorbraak_as_schoolmaatschappelijk_werker, doorbraak_as_schoolpsycholoog, doorbraak_as_swv_casemanager
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(escalation_steps.case_id, 0)) and l.case_id is not distinct from escalation_steps.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'PARTICIPATES' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from consent_grants g where g.case_id = escalation_steps.case_id and g.data_class = 'D14' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = escalation_steps.controller_id and g.during @> app.now() and g.superseded_xid is null)
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(escalation_steps.case_id, 0)) and l.case_id is not distinct from escalation_steps.case_id and l.person_id = app.person() and l.organisation_id is not distinct from app.organisation() and l.capacity = app.capacity() and l.kind = 'REGIE' and l.during @> app.now() and l.superseded_xid is null))
  with check (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(escalation_steps.case_id, 0)) and l.case_id is not distinct from escalation_steps.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'PARTICIPATES' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from consent_grants g where g.case_id = escalation_steps.case_id and g.data_class = 'D14' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = escalation_steps.controller_id and g.during @> app.now() and g.superseded_xid is null)
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(escalation_steps.case_id, 0)) and l.case_id is not distinct from escalation_steps.case_id and l.person_id = app.person() and l.organisation_id is not distinct from app.organisation() and l.capacity = app.capacity() and l.kind = 'REGIE' and l.during @> app.now() and l.superseded_xid is null));

create policy escalation_step_update_7 on escalation_steps
  for update to doorbraak_as_jeugdarts, doorbraak_as_leerplichtambtenaar, doorbraak_as_rmc_medewerker, doorbraak_as_schoolmaatschappelijk_werker, doorbraak_as_schoolpsycholoog, doorbraak_as_swv_casemanager
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(escalation_steps.case_id, 0)) and l.case_id is not distinct from escalation_steps.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'PARTICIPATES' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from consent_grants g where g.case_id = escalation_steps.case_id and g.data_class = 'D14' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = escalation_steps.controller_id and g.during @> app.now() and g.superseded_xid is null))
  with check (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(escalation_steps.case_id, 0)) and l.case_id is not distinct from escalation_steps.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'PARTICIPATES' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from consent_grants g where g.case_id = escalation_steps.case_id and g.data_class = 'D14' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = escalation_steps.controller_id and g.during @> app.now() and g.superseded_xid is null));

create policy escalation_step_update_8 on escalation_steps
  for update to doorbraak_as_ouder
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(escalation_steps.subject, 0)) and l.subject is not distinct from escalation_steps.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = escalation_steps.subject and app.now() < b.turns_16_at and b.superseded_xid is null)
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(escalation_steps.case_id, 0)) and l.case_id is not distinct from escalation_steps.case_id and l.person_id = app.person() and l.organisation_id is not distinct from app.organisation() and l.capacity = app.capacity() and l.kind = 'REGIE' and l.during @> app.now() and l.superseded_xid is null))
  with check (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(escalation_steps.subject, 0)) and l.subject is not distinct from escalation_steps.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = escalation_steps.subject and app.now() < b.turns_16_at and b.superseded_xid is null)
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(escalation_steps.case_id, 0)) and l.case_id is not distinct from escalation_steps.case_id and l.person_id = app.person() and l.organisation_id is not distinct from app.organisation() and l.capacity = app.capacity() and l.kind = 'REGIE' and l.during @> app.now() and l.superseded_xid is null));

create policy escalation_step_update_9 on escalation_steps
  for update to doorbraak_as_ouder
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(escalation_steps.subject, 0)) and l.subject is not distinct from escalation_steps.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = escalation_steps.subject and app.now() >= b.turns_16_at and b.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = escalation_steps.subject and app.now() < b.turns_18_at and b.superseded_xid is null)
    and exists (select 1 from consent_grants g where g.case_id = escalation_steps.case_id and g.data_class = 'D14' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = escalation_steps.controller_id and g.during @> app.now() and g.superseded_xid is null)
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(escalation_steps.case_id, 0)) and l.case_id is not distinct from escalation_steps.case_id and l.person_id = app.person() and l.organisation_id is not distinct from app.organisation() and l.capacity = app.capacity() and l.kind = 'REGIE' and l.during @> app.now() and l.superseded_xid is null))
  with check (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(escalation_steps.subject, 0)) and l.subject is not distinct from escalation_steps.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = escalation_steps.subject and app.now() >= b.turns_16_at and b.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = escalation_steps.subject and app.now() < b.turns_18_at and b.superseded_xid is null)
    and exists (select 1 from consent_grants g where g.case_id = escalation_steps.case_id and g.data_class = 'D14' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = escalation_steps.controller_id and g.during @> app.now() and g.superseded_xid is null)
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(escalation_steps.case_id, 0)) and l.case_id is not distinct from escalation_steps.case_id and l.person_id = app.person() and l.organisation_id is not distinct from app.organisation() and l.capacity = app.capacity() and l.kind = 'REGIE' and l.during @> app.now() and l.superseded_xid is null));

create policy escalation_step_update_10 on escalation_steps
  for update to doorbraak_as_leerling
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(escalation_steps.subject, 0)) and l.subject is not distinct from escalation_steps.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(escalation_steps.case_id, 0)) and l.case_id is not distinct from escalation_steps.case_id and l.person_id = app.person() and l.organisation_id is not distinct from app.organisation() and l.capacity = app.capacity() and l.kind = 'REGIE' and l.during @> app.now() and l.superseded_xid is null))
  with check (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(escalation_steps.subject, 0)) and l.subject is not distinct from escalation_steps.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(escalation_steps.case_id, 0)) and l.case_id is not distinct from escalation_steps.case_id and l.person_id = app.person() and l.organisation_id is not distinct from app.organisation() and l.capacity = app.capacity() and l.kind = 'REGIE' and l.during @> app.now() and l.superseded_xid is null));

create policy breakthrough_registration_region on breakthrough_registrations
  as restrictive for all to doorbraak_actor
  using (breakthrough_registrations.region_id = any (app.regions()::uuid[]) and app.purpose() <> 'STATISTICS');

create policy breakthrough_registration_select_1 on breakthrough_registrations
  for select to doorbraak_as_ondersteuningscoordinator
  using ((breakthrough_registrations.controller_id = app.organisation())
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(breakthrough_registrations.case_id, 0)) and l.case_id is not distinct from breakthrough_registrations.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'INVITED' and l.during @> app.now() and l.superseded_xid is null));

create policy breakthrough_registration_select_2 on breakthrough_registrations
  for select to doorbraak_as_jeugdarts, doorbraak_as_schoolmaatschappelijk_werker, doorbraak_as_schoolpsycholoog
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(breakthrough_registrations.case_id, 0)) and l.case_id is not distinct from breakthrough_registrations.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'INVITED' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from consent_grants g where g.case_id = breakthrough_registrations.case_id and g.data_class = 'D21' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = breakthrough_registrations.controller_id and g.during @> app.now() and g.superseded_xid is null));

create policy breakthrough_registration_select_3 on breakthrough_registrations
  for select to doorbraak_as_gezinsmanager, doorbraak_as_leerplichtambtenaar, doorbraak_as_managementassistent, doorbraak_as_partner_deelnemer, doorbraak_as_regisseur, doorbraak_as_rmc_medewerker, doorbraak_as_schoolleiding, doorbraak_as_swv_casemanager, doorbraak_as_swv_coordinator, doorbraak_as_voorzitter_doorbraakoverleg
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(breakthrough_registrations.case_id, 0)) and l.case_id is not distinct from breakthrough_registrations.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'INVITED' and l.during @> app.now() and l.superseded_xid is null));

create policy breakthrough_registration_select_4 on breakthrough_registrations
  for select to doorbraak_as_ouder
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(breakthrough_registrations.subject, 0)) and l.subject is not distinct from breakthrough_registrations.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = breakthrough_registrations.subject and app.now() < b.turns_16_at and b.superseded_xid is null));

create policy breakthrough_registration_select_5 on breakthrough_registrations
  for select to doorbraak_as_ouder
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(breakthrough_registrations.subject, 0)) and l.subject is not distinct from breakthrough_registrations.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = breakthrough_registrations.subject and app.now() >= b.turns_16_at and b.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = breakthrough_registrations.subject and app.now() < b.turns_18_at and b.superseded_xid is null)
    and exists (select 1 from consent_grants g where g.case_id = breakthrough_registrations.case_id and g.data_class = 'D21' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = breakthrough_registrations.controller_id and g.during @> app.now() and g.superseded_xid is null));

create policy breakthrough_registration_select_6 on breakthrough_registrations
  for select to doorbraak_as_leerling
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(breakthrough_registrations.subject, 0)) and l.subject is not distinct from breakthrough_registrations.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null));

create policy breakthrough_registration_insert_1 on breakthrough_registrations
  for insert to doorbraak_as_ondersteuningscoordinator
  with check ((breakthrough_registrations.controller_id = app.organisation())
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(breakthrough_registrations.case_id, 0)) and l.case_id is not distinct from breakthrough_registrations.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'INVITED' and l.during @> app.now() and l.superseded_xid is null));

create policy breakthrough_registration_insert_2 on breakthrough_registrations
  for insert to doorbraak_as_leerplichtambtenaar, doorbraak_as_managementassistent, doorbraak_as_regisseur, doorbraak_as_swv_casemanager, doorbraak_as_swv_coordinator
  with check (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(breakthrough_registrations.case_id, 0)) and l.case_id is not distinct from breakthrough_registrations.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'INVITED' and l.during @> app.now() and l.superseded_xid is null));

create policy breakthrough_registration_update_1 on breakthrough_registrations
  for update to doorbraak_as_ondersteuningscoordinator
  using ((breakthrough_registrations.controller_id = app.organisation())
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(breakthrough_registrations.case_id, 0)) and l.case_id is not distinct from breakthrough_registrations.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'INVITED' and l.during @> app.now() and l.superseded_xid is null))
  with check ((breakthrough_registrations.controller_id = app.organisation())
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(breakthrough_registrations.case_id, 0)) and l.case_id is not distinct from breakthrough_registrations.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'INVITED' and l.during @> app.now() and l.superseded_xid is null));

create policy breakthrough_registration_update_2 on breakthrough_registrations
  for update to doorbraak_as_leerplichtambtenaar, doorbraak_as_managementassistent, doorbraak_as_regisseur, doorbraak_as_swv_casemanager, doorbraak_as_swv_coordinator
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(breakthrough_registrations.case_id, 0)) and l.case_id is not distinct from breakthrough_registrations.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'INVITED' and l.during @> app.now() and l.superseded_xid is null))
  with check (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(breakthrough_registrations.case_id, 0)) and l.case_id is not distinct from breakthrough_registrations.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'INVITED' and l.during @> app.now() and l.superseded_xid is null));

create policy breakthrough_decision_region on breakthrough_decisions
  as restrictive for all to doorbraak_actor
  using (breakthrough_decisions.region_id = any (app.regions()::uuid[]) and app.purpose() <> 'STATISTICS');

create policy breakthrough_decision_select_1 on breakthrough_decisions
  for select to doorbraak_as_ondersteuningscoordinator
  using ((breakthrough_decisions.controller_id = app.organisation())
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(breakthrough_decisions.case_id, 0)) and l.case_id is not distinct from breakthrough_decisions.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'INVITED' and l.during @> app.now() and l.superseded_xid is null));

create policy breakthrough_decision_select_2 on breakthrough_decisions
  for select to doorbraak_as_jeugdarts, doorbraak_as_schoolmaatschappelijk_werker, doorbraak_as_schoolpsycholoog
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(breakthrough_decisions.case_id, 0)) and l.case_id is not distinct from breakthrough_decisions.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'INVITED' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from consent_grants g where g.case_id = breakthrough_decisions.case_id and g.data_class = 'D21' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = breakthrough_decisions.controller_id and g.during @> app.now() and g.superseded_xid is null));

create policy breakthrough_decision_select_3 on breakthrough_decisions
  for select to doorbraak_as_gezinsmanager, doorbraak_as_leerplichtambtenaar, doorbraak_as_managementassistent, doorbraak_as_partner_deelnemer, doorbraak_as_regisseur, doorbraak_as_rmc_medewerker, doorbraak_as_schoolleiding, doorbraak_as_swv_casemanager, doorbraak_as_swv_coordinator, doorbraak_as_voorzitter_doorbraakoverleg
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(breakthrough_decisions.case_id, 0)) and l.case_id is not distinct from breakthrough_decisions.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'INVITED' and l.during @> app.now() and l.superseded_xid is null));

create policy breakthrough_decision_select_4 on breakthrough_decisions
  for select to doorbraak_as_ouder
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(breakthrough_decisions.subject, 0)) and l.subject is not distinct from breakthrough_decisions.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = breakthrough_decisions.subject and app.now() < b.turns_16_at and b.superseded_xid is null));

create policy breakthrough_decision_select_5 on breakthrough_decisions
  for select to doorbraak_as_ouder
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(breakthrough_decisions.subject, 0)) and l.subject is not distinct from breakthrough_decisions.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = breakthrough_decisions.subject and app.now() >= b.turns_16_at and b.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = breakthrough_decisions.subject and app.now() < b.turns_18_at and b.superseded_xid is null)
    and exists (select 1 from consent_grants g where g.case_id = breakthrough_decisions.case_id and g.data_class = 'D21' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = breakthrough_decisions.controller_id and g.during @> app.now() and g.superseded_xid is null));

create policy breakthrough_decision_select_6 on breakthrough_decisions
  for select to doorbraak_as_leerling
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(breakthrough_decisions.subject, 0)) and l.subject is not distinct from breakthrough_decisions.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null));

create policy breakthrough_decision_insert_1 on breakthrough_decisions
  for insert to doorbraak_as_leerplichtambtenaar, doorbraak_as_ondersteuningscoordinator, doorbraak_as_swv_casemanager, doorbraak_as_swv_coordinator
  with check ((breakthrough_decisions.controller_id = app.organisation())
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(breakthrough_decisions.case_id, 0)) and l.case_id is not distinct from breakthrough_decisions.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'INVITED' and l.during @> app.now() and l.superseded_xid is null));

create policy breakthrough_progress_region on breakthrough_progress
  as restrictive for all to doorbraak_actor
  using (breakthrough_progress.region_id = any (app.regions()::uuid[]) and app.purpose() <> 'STATISTICS');

create policy breakthrough_progress_select_1 on breakthrough_progress
  for select to doorbraak_as_managementassistent
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(breakthrough_progress.case_id, 0)) and l.case_id is not distinct from breakthrough_progress.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'ASSISTS' and l.during @> app.now() and l.superseded_xid is null));

create policy breakthrough_progress_select_2 on breakthrough_progress
  for select to doorbraak_as_jeugdarts, doorbraak_as_schoolmaatschappelijk_werker, doorbraak_as_schoolpsycholoog
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(breakthrough_progress.case_id, 0)) and l.case_id is not distinct from breakthrough_progress.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'INVITED' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from consent_grants g where g.case_id = breakthrough_progress.case_id and g.data_class = 'D23' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = breakthrough_progress.controller_id and g.during @> app.now() and g.superseded_xid is null));

create policy breakthrough_progress_select_3 on breakthrough_progress
  for select to doorbraak_as_gezinsmanager, doorbraak_as_leerplichtambtenaar, doorbraak_as_ondersteuningscoordinator, doorbraak_as_partner_deelnemer, doorbraak_as_regisseur, doorbraak_as_rmc_medewerker, doorbraak_as_schoolleiding, doorbraak_as_swv_casemanager, doorbraak_as_swv_coordinator, doorbraak_as_voorzitter_doorbraakoverleg
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(breakthrough_progress.case_id, 0)) and l.case_id is not distinct from breakthrough_progress.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'INVITED' and l.during @> app.now() and l.superseded_xid is null));

create policy breakthrough_progress_insert_1 on breakthrough_progress
  for insert to doorbraak_as_managementassistent
  with check (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(breakthrough_progress.case_id, 0)) and l.case_id is not distinct from breakthrough_progress.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'ASSISTS' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(breakthrough_progress.case_id, 0)) and l.case_id is not distinct from breakthrough_progress.case_id and l.person_id = app.person() and l.organisation_id is not distinct from app.organisation() and l.capacity = app.capacity() and l.kind = 'REGIE' and l.during @> app.now() and l.superseded_xid is null));

create policy breakthrough_progress_insert_2 on breakthrough_progress
  for insert to doorbraak_as_managementassistent
  with check (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(breakthrough_progress.case_id, 0)) and l.case_id is not distinct from breakthrough_progress.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'ASSISTS' and l.during @> app.now() and l.superseded_xid is null));

create policy breakthrough_progress_insert_3 on breakthrough_progress
  for insert to doorbraak_as_jeugdarts, doorbraak_as_schoolmaatschappelijk_werker, doorbraak_as_schoolpsycholoog
  with check (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(breakthrough_progress.case_id, 0)) and l.case_id is not distinct from breakthrough_progress.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'INVITED' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from consent_grants g where g.case_id = breakthrough_progress.case_id and g.data_class = 'D23' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = breakthrough_progress.controller_id and g.during @> app.now() and g.superseded_xid is null)
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(breakthrough_progress.case_id, 0)) and l.case_id is not distinct from breakthrough_progress.case_id and l.person_id = app.person() and l.organisation_id is not distinct from app.organisation() and l.capacity = app.capacity() and l.kind = 'REGIE' and l.during @> app.now() and l.superseded_xid is null));

create policy breakthrough_progress_insert_4 on breakthrough_progress
  for insert to doorbraak_as_gezinsmanager, doorbraak_as_leerplichtambtenaar, doorbraak_as_ondersteuningscoordinator, doorbraak_as_partner_deelnemer, doorbraak_as_regisseur, doorbraak_as_rmc_medewerker, doorbraak_as_schoolleiding, doorbraak_as_swv_casemanager, doorbraak_as_swv_coordinator, doorbraak_as_voorzitter_doorbraakoverleg
  with check (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(breakthrough_progress.case_id, 0)) and l.case_id is not distinct from breakthrough_progress.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'INVITED' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(breakthrough_progress.case_id, 0)) and l.case_id is not distinct from breakthrough_progress.case_id and l.person_id = app.person() and l.organisation_id is not distinct from app.organisation() and l.capacity = app.capacity() and l.kind = 'REGIE' and l.during @> app.now() and l.superseded_xid is null));

create policy breakthrough_progress_insert_5 on breakthrough_progress
  for insert to doorbraak_as_leerplichtambtenaar, doorbraak_as_regisseur
  with check (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(breakthrough_progress.case_id, 0)) and l.case_id is not distinct from breakthrough_progress.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'INVITED' and l.during @> app.now() and l.superseded_xid is null));

create policy breakthrough_result_region on breakthrough_results
  as restrictive for all to doorbraak_actor
  using (breakthrough_results.region_id = any (app.regions()::uuid[]) and app.purpose() <> 'STATISTICS');

create policy breakthrough_result_select_1 on breakthrough_results
  for select to doorbraak_as_ouder
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(breakthrough_results.subject, 0)) and l.subject is not distinct from breakthrough_results.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = breakthrough_results.subject and app.now() < b.turns_16_at and b.superseded_xid is null));

create policy breakthrough_result_select_2 on breakthrough_results
  for select to doorbraak_as_ouder
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(breakthrough_results.subject, 0)) and l.subject is not distinct from breakthrough_results.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = breakthrough_results.subject and app.now() >= b.turns_16_at and b.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = breakthrough_results.subject and app.now() < b.turns_18_at and b.superseded_xid is null)
    and exists (select 1 from consent_grants g where g.case_id = breakthrough_results.case_id and g.data_class = 'D23' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = breakthrough_results.controller_id and g.during @> app.now() and g.superseded_xid is null));

create policy breakthrough_result_select_3 on breakthrough_results
  for select to doorbraak_as_leerling
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(breakthrough_results.subject, 0)) and l.subject is not distinct from breakthrough_results.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null));

create policy duo_report_fact_select_2 on duo_report_facts
  for select to doorbraak_as_regisseur
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(duo_report_facts.case_id, 0)) and l.case_id is not distinct from duo_report_facts.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'INVITED' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from consent_grants g where g.case_id = duo_report_facts.case_id and g.data_class = 'D19' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = duo_report_facts.controller_id and g.during @> app.now() and g.superseded_xid is null));

create policy duo_report_fact_select_3 on duo_report_facts
  for select to doorbraak_as_gezinsmanager, doorbraak_as_swv_casemanager
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(duo_report_facts.case_id, 0)) and l.case_id is not distinct from duo_report_facts.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'PARTICIPATES' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from consent_grants g where g.case_id = duo_report_facts.case_id and g.data_class = 'D19' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = duo_report_facts.controller_id and g.during @> app.now() and g.superseded_xid is null));

create policy duo_report_fact_select_4 on duo_report_facts
  for select to doorbraak_as_jeugdarts
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(duo_report_facts.case_id, 0)) and l.case_id is not distinct from duo_report_facts.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'REFERRED' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from consent_grants g where g.case_id = duo_report_facts.case_id and g.data_class = 'D19' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = duo_report_facts.controller_id and g.during @> app.now() and g.superseded_xid is null));

create policy duo_report_fact_select_5 on duo_report_facts
  for select to doorbraak_as_ouder
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(duo_report_facts.subject, 0)) and l.subject is not distinct from duo_report_facts.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = duo_report_facts.subject and app.now() >= b.turns_16_at and b.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = duo_report_facts.subject and app.now() < b.turns_18_at and b.superseded_xid is null));

create policy joint_talk_select_2 on joint_talks
  for select to doorbraak_as_financieel_akkoord, doorbraak_as_partner_deelnemer, doorbraak_as_regisseur, doorbraak_as_swv_coordinator, doorbraak_as_voorzitter_doorbraakoverleg
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(joint_talks.case_id, 0)) and l.case_id is not distinct from joint_talks.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'INVITED' and l.during @> app.now() and l.superseded_xid is null)
    and (app.person() = any (joint_talks.party_ids)));

create policy joint_talk_select_3 on joint_talks
  for select to doorbraak_as_gezinsmanager, doorbraak_as_jeugdarts, doorbraak_as_jgz_medewerker, doorbraak_as_leerplichtambtenaar, doorbraak_as_rmc_medewerker, doorbraak_as_schoolmaatschappelijk_werker, doorbraak_as_schoolpsycholoog, doorbraak_as_swv_casemanager
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(joint_talks.case_id, 0)) and l.case_id is not distinct from joint_talks.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'PARTICIPATES' and l.during @> app.now() and l.superseded_xid is null)
    and (app.person() = any (joint_talks.party_ids)));

create policy joint_talk_select_4 on joint_talks
  for select to doorbraak_as_ouder
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(joint_talks.subject, 0)) and l.subject is not distinct from joint_talks.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = joint_talks.subject and app.now() < b.turns_16_at and b.superseded_xid is null));

create policy joint_talk_select_5 on joint_talks
  for select to doorbraak_as_ouder
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(joint_talks.subject, 0)) and l.subject is not distinct from joint_talks.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = joint_talks.subject and app.now() >= b.turns_16_at and b.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = joint_talks.subject and app.now() < b.turns_18_at and b.superseded_xid is null)
    and exists (select 1 from consent_grants g where g.case_id = joint_talks.case_id and g.data_class = 'D13' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = joint_talks.controller_id and g.during @> app.now() and g.superseded_xid is null));

create policy joint_talk_select_6 on joint_talks
  for select to doorbraak_as_leerling
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(joint_talks.subject, 0)) and l.subject is not distinct from joint_talks.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null));

create policy absence_reason_select_5 on absence_reasons
  for select to doorbraak_as_partner_deelnemer, doorbraak_as_regisseur, doorbraak_as_voorzitter_doorbraakoverleg
  using (exists (select 1 from links l where l.subject = absence_reasons.subject and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'INVITED' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from consent_grants g where g.subject = absence_reasons.subject and g.data_class = 'D08' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = absence_reasons.controller_id and g.during @> app.now() and g.superseded_xid is null));

create policy absence_reason_select_6 on absence_reasons
  for select to doorbraak_as_leerplichtambtenaar
  using (exists (select 1 from links l where l.subject = absence_reasons.subject and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'PARTICIPATES' and l.during @> app.now() and l.superseded_xid is null)
    and (absence_reasons.recorded_by = app.person() and absence_reasons.recorded_capacity = app.capacity()));

create policy absence_reason_select_7 on absence_reasons
  for select to doorbraak_as_rmc_medewerker, doorbraak_as_schoolmaatschappelijk_werker, doorbraak_as_schoolpsycholoog
  using (exists (select 1 from links l where l.subject = absence_reasons.subject and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'PARTICIPATES' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from consent_grants g where g.subject = absence_reasons.subject and g.data_class = 'D08' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = absence_reasons.controller_id and g.during @> app.now() and g.superseded_xid is null));

create policy absence_reason_select_8 on absence_reasons
  for select to doorbraak_as_jeugdarts, doorbraak_as_jgz_medewerker
  using (exists (select 1 from links l where l.subject = absence_reasons.subject and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'REFERRED' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from consent_grants g where g.subject = absence_reasons.subject and g.data_class = 'D08' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = absence_reasons.controller_id and g.during @> app.now() and g.superseded_xid is null));

create policy absence_reason_select_9 on absence_reasons
  for select to doorbraak_as_ouder
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(absence_reasons.subject, 0)) and l.subject is not distinct from absence_reasons.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = absence_reasons.subject and app.now() < b.turns_16_at and b.superseded_xid is null)
    and (absence_reasons.said_by = 'LEERLING'));

create policy absence_reason_select_10 on absence_reasons
  for select to doorbraak_as_ouder
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(absence_reasons.subject, 0)) and l.subject is not distinct from absence_reasons.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = absence_reasons.subject and app.now() >= b.turns_16_at and b.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = absence_reasons.subject and app.now() < b.turns_18_at and b.superseded_xid is null)
    and exists (select 1 from consent_grants g where g.subject = absence_reasons.subject and g.data_class = 'D08' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = absence_reasons.controller_id and g.during @> app.now() and g.superseded_xid is null)
    and (absence_reasons.said_by = 'LEERLING'));

create policy absence_reason_select_11 on absence_reasons
  for select to doorbraak_as_leerling
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(absence_reasons.subject, 0)) and l.subject is not distinct from absence_reasons.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null)
    and (absence_reasons.speaker_id = app.person()));

create policy absence_reason_select_12 on absence_reasons
  for select to doorbraak_as_gezinsmanager
  using (exists (select 1 from statutory_openings o where o.subject = absence_reasons.subject and o.organisation_id = app.organisation() and o.capacity = app.capacity() and 'D08' = any (o.data_classes) and o.during @> app.now() and o.superseded_xid is null));

create policy safety_mark_insert_1 on safety_marks
  for insert to doorbraak_as_leerplichtambtenaar
  with check ((safety_marks.controller_id = app.organisation())
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(safety_marks.case_id, 0)) and l.case_id is not distinct from safety_marks.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind in ('PARTICIPATES', 'REFERRED', 'INVITED_TO_TALK', 'INVITED', 'ASSISTS', 'ESCALATED') and l.during @> app.now() and l.superseded_xid is null));

create policy safety_mark_insert_2 on safety_marks
  for insert to doorbraak_as_jeugdarts, doorbraak_as_schoolmaatschappelijk_werker, doorbraak_as_schoolpsycholoog
  with check ((safety_marks.recorded_by = app.person() and safety_marks.recorded_capacity = app.capacity())
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(safety_marks.case_id, 0)) and l.case_id is not distinct from safety_marks.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind in ('PARTICIPATES', 'REFERRED', 'INVITED_TO_TALK', 'INVITED', 'ASSISTS', 'ESCALATED') and l.during @> app.now() and l.superseded_xid is null));

create policy safety_mark_update_1 on safety_marks
  for update to doorbraak_as_leerplichtambtenaar
  using ((safety_marks.controller_id = app.organisation())
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(safety_marks.case_id, 0)) and l.case_id is not distinct from safety_marks.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind in ('PARTICIPATES', 'REFERRED', 'INVITED_TO_TALK', 'INVITED', 'ASSISTS', 'ESCALATED') and l.during @> app.now() and l.superseded_xid is null))
  with check ((safety_marks.controller_id = app.organisation())
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(safety_marks.case_id, 0)) and l.case_id is not distinct from safety_marks.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind in ('PARTICIPATES', 'REFERRED', 'INVITED_TO_TALK', 'INVITED', 'ASSISTS', 'ESCALATED') and l.during @> app.now() and l.superseded_xid is null));

create policy safety_mark_update_2 on safety_marks
  for update to doorbraak_as_jeugdarts, doorbraak_as_schoolmaatschappelijk_werker, doorbraak_as_schoolpsycholoog
  using ((safety_marks.recorded_by = app.person() and safety_marks.recorded_capacity = app.capacity())
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(safety_marks.case_id, 0)) and l.case_id is not distinct from safety_marks.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind in ('PARTICIPATES', 'REFERRED', 'INVITED_TO_TALK', 'INVITED', 'ASSISTS', 'ESCALATED') and l.during @> app.now() and l.superseded_xid is null))
  with check ((safety_marks.recorded_by = app.person() and safety_marks.recorded_capacity = app.capacity())
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(safety_marks.case_id, 0)) and l.case_id is not distinct from safety_marks.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind in ('PARTICIPATES', 'REFERRED', 'INVITED_TO_TALK', 'INVITED', 'ASSISTS', 'ESCALATED') and l.during @> app.now() and l.superseded_xid is null));

create policy safety_fact_select_2 on safety_facts
  for select to doorbraak_as_partner_deelnemer, doorbraak_as_regisseur, doorbraak_as_swv_casemanager, doorbraak_as_swv_coordinator, doorbraak_as_voorzitter_doorbraakoverleg
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(safety_facts.case_id, 0)) and l.case_id is not distinct from safety_facts.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'INVITED' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from consent_grants g where g.case_id = safety_facts.case_id and g.data_class = 'D17' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = safety_facts.controller_id and g.during @> app.now() and g.superseded_xid is null));

create policy meldcode_file_select_1 on meldcode_files
  for select to doorbraak_as_gezinsmanager, doorbraak_as_jeugdarts, doorbraak_as_leerplichtambtenaar, doorbraak_as_ondersteuningscoordinator, doorbraak_as_rmc_medewerker, doorbraak_as_schoolleiding, doorbraak_as_schoolmaatschappelijk_werker, doorbraak_as_schoolpsycholoog
  using (app.purpose() in ('SAFETY')
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(meldcode_files.case_id, 0)) and l.case_id is not distinct from meldcode_files.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'EMERGENCY' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(meldcode_files.case_id, 0)) and l.case_id is not distinct from meldcode_files.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind in ('PARTICIPATES', 'REFERRED', 'INVITED_TO_TALK', 'INVITED', 'ASSISTS', 'ESCALATED') and l.during @> app.now() and l.superseded_xid is null));

create policy meldcode_file_insert_1 on meldcode_files
  for insert to doorbraak_as_contactpersoon_preventief_spreekuur, doorbraak_as_gezinsmanager, doorbraak_as_jeugdarts, doorbraak_as_jgz_medewerker, doorbraak_as_leerplichtambtenaar, doorbraak_as_mentor, doorbraak_as_ondersteuningscoordinator, doorbraak_as_partner_deelnemer, doorbraak_as_rmc_medewerker, doorbraak_as_schoolleiding, doorbraak_as_schoolmaatschappelijk_werker, doorbraak_as_schoolpsycholoog, doorbraak_as_swv_casemanager
  with check (app.purpose() in ('SAFETY')
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(meldcode_files.case_id, 0)) and l.case_id is not distinct from meldcode_files.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'EMERGENCY' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(meldcode_files.case_id, 0)) and l.case_id is not distinct from meldcode_files.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind in ('PARTICIPATES', 'REFERRED', 'INVITED_TO_TALK', 'INVITED', 'ASSISTS', 'ESCALATED') and l.during @> app.now() and l.superseded_xid is null)
    and (meldcode_files.controller_id = app.organisation()));

create policy meldcode_file_update_1 on meldcode_files
  for update to doorbraak_as_contactpersoon_preventief_spreekuur, doorbraak_as_gezinsmanager, doorbraak_as_jeugdarts, doorbraak_as_jgz_medewerker, doorbraak_as_leerplichtambtenaar, doorbraak_as_mentor, doorbraak_as_ondersteuningscoordinator, doorbraak_as_partner_deelnemer, doorbraak_as_rmc_medewerker, doorbraak_as_schoolleiding, doorbraak_as_schoolmaatschappelijk_werker, doorbraak_as_schoolpsycholoog, doorbraak_as_swv_casemanager
  using (app.purpose() in ('SAFETY')
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(meldcode_files.case_id, 0)) and l.case_id is not distinct from meldcode_files.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'EMERGENCY' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(meldcode_files.case_id, 0)) and l.case_id is not distinct from meldcode_files.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind in ('PARTICIPATES', 'REFERRED', 'INVITED_TO_TALK', 'INVITED', 'ASSISTS', 'ESCALATED') and l.during @> app.now() and l.superseded_xid is null)
    and (meldcode_files.controller_id = app.organisation()))
  with check (app.purpose() in ('SAFETY')
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(meldcode_files.case_id, 0)) and l.case_id is not distinct from meldcode_files.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'EMERGENCY' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(meldcode_files.case_id, 0)) and l.case_id is not distinct from meldcode_files.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind in ('PARTICIPATES', 'REFERRED', 'INVITED_TO_TALK', 'INVITED', 'ASSISTS', 'ESCALATED') and l.during @> app.now() and l.superseded_xid is null)
    and (meldcode_files.controller_id = app.organisation()));

create policy meldcode_step_select_1 on meldcode_steps
  for select to doorbraak_as_gezinsmanager, doorbraak_as_jeugdarts, doorbraak_as_leerplichtambtenaar, doorbraak_as_ondersteuningscoordinator, doorbraak_as_rmc_medewerker, doorbraak_as_schoolleiding, doorbraak_as_schoolmaatschappelijk_werker, doorbraak_as_schoolpsycholoog
  using (app.purpose() in ('SAFETY')
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(meldcode_steps.case_id, 0)) and l.case_id is not distinct from meldcode_steps.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'EMERGENCY' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(meldcode_steps.case_id, 0)) and l.case_id is not distinct from meldcode_steps.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind in ('PARTICIPATES', 'REFERRED', 'INVITED_TO_TALK', 'INVITED', 'ASSISTS', 'ESCALATED') and l.during @> app.now() and l.superseded_xid is null));

create policy meldcode_step_insert_1 on meldcode_steps
  for insert to doorbraak_as_contactpersoon_preventief_spreekuur, doorbraak_as_gezinsmanager, doorbraak_as_jeugdarts, doorbraak_as_jgz_medewerker, doorbraak_as_leerplichtambtenaar, doorbraak_as_mentor, doorbraak_as_ondersteuningscoordinator, doorbraak_as_partner_deelnemer, doorbraak_as_rmc_medewerker, doorbraak_as_schoolleiding, doorbraak_as_schoolmaatschappelijk_werker, doorbraak_as_schoolpsycholoog, doorbraak_as_swv_casemanager
  with check (app.purpose() in ('SAFETY')
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(meldcode_steps.case_id, 0)) and l.case_id is not distinct from meldcode_steps.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'EMERGENCY' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(meldcode_steps.case_id, 0)) and l.case_id is not distinct from meldcode_steps.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind in ('PARTICIPATES', 'REFERRED', 'INVITED_TO_TALK', 'INVITED', 'ASSISTS', 'ESCALATED') and l.during @> app.now() and l.superseded_xid is null)
    and (meldcode_steps.controller_id = app.organisation()));

create policy meldcode_step_update_1 on meldcode_steps
  for update to doorbraak_as_contactpersoon_preventief_spreekuur, doorbraak_as_gezinsmanager, doorbraak_as_jeugdarts, doorbraak_as_jgz_medewerker, doorbraak_as_leerplichtambtenaar, doorbraak_as_mentor, doorbraak_as_ondersteuningscoordinator, doorbraak_as_partner_deelnemer, doorbraak_as_rmc_medewerker, doorbraak_as_schoolleiding, doorbraak_as_schoolmaatschappelijk_werker, doorbraak_as_schoolpsycholoog, doorbraak_as_swv_casemanager
  using (app.purpose() in ('SAFETY')
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(meldcode_steps.case_id, 0)) and l.case_id is not distinct from meldcode_steps.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'EMERGENCY' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(meldcode_steps.case_id, 0)) and l.case_id is not distinct from meldcode_steps.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind in ('PARTICIPATES', 'REFERRED', 'INVITED_TO_TALK', 'INVITED', 'ASSISTS', 'ESCALATED') and l.during @> app.now() and l.superseded_xid is null)
    and (meldcode_steps.controller_id = app.organisation()))
  with check (app.purpose() in ('SAFETY')
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(meldcode_steps.case_id, 0)) and l.case_id is not distinct from meldcode_steps.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'EMERGENCY' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(meldcode_steps.case_id, 0)) and l.case_id is not distinct from meldcode_steps.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind in ('PARTICIPATES', 'REFERRED', 'INVITED_TO_TALK', 'INVITED', 'ASSISTS', 'ESCALATED') and l.during @> app.now() and l.superseded_xid is null)
    and (meldcode_steps.controller_id = app.organisation()));

create policy meldcode_report_select_1 on meldcode_reports
  for select to doorbraak_as_gezinsmanager, doorbraak_as_jeugdarts, doorbraak_as_leerplichtambtenaar, doorbraak_as_ondersteuningscoordinator, doorbraak_as_rmc_medewerker, doorbraak_as_schoolleiding, doorbraak_as_schoolmaatschappelijk_werker, doorbraak_as_schoolpsycholoog
  using (app.purpose() in ('SAFETY')
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(meldcode_reports.case_id, 0)) and l.case_id is not distinct from meldcode_reports.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'EMERGENCY' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(meldcode_reports.case_id, 0)) and l.case_id is not distinct from meldcode_reports.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind in ('PARTICIPATES', 'REFERRED', 'INVITED_TO_TALK', 'INVITED', 'ASSISTS', 'ESCALATED') and l.during @> app.now() and l.superseded_xid is null));

create policy meldcode_report_insert_1 on meldcode_reports
  for insert to doorbraak_as_contactpersoon_preventief_spreekuur, doorbraak_as_gezinsmanager, doorbraak_as_jeugdarts, doorbraak_as_jgz_medewerker, doorbraak_as_leerplichtambtenaar, doorbraak_as_mentor, doorbraak_as_ondersteuningscoordinator, doorbraak_as_partner_deelnemer, doorbraak_as_rmc_medewerker, doorbraak_as_schoolleiding, doorbraak_as_schoolmaatschappelijk_werker, doorbraak_as_schoolpsycholoog, doorbraak_as_swv_casemanager
  with check (app.purpose() in ('SAFETY')
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(meldcode_reports.case_id, 0)) and l.case_id is not distinct from meldcode_reports.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'EMERGENCY' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(meldcode_reports.case_id, 0)) and l.case_id is not distinct from meldcode_reports.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind in ('PARTICIPATES', 'REFERRED', 'INVITED_TO_TALK', 'INVITED', 'ASSISTS', 'ESCALATED') and l.during @> app.now() and l.superseded_xid is null)
    and (meldcode_reports.controller_id = app.organisation()));

create policy meldcode_report_update_1 on meldcode_reports
  for update to doorbraak_as_contactpersoon_preventief_spreekuur, doorbraak_as_gezinsmanager, doorbraak_as_jeugdarts, doorbraak_as_jgz_medewerker, doorbraak_as_leerplichtambtenaar, doorbraak_as_mentor, doorbraak_as_ondersteuningscoordinator, doorbraak_as_partner_deelnemer, doorbraak_as_rmc_medewerker, doorbraak_as_schoolleiding, doorbraak_as_schoolmaatschappelijk_werker, doorbraak_as_schoolpsycholoog, doorbraak_as_swv_casemanager
  using (app.purpose() in ('SAFETY')
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(meldcode_reports.case_id, 0)) and l.case_id is not distinct from meldcode_reports.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'EMERGENCY' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(meldcode_reports.case_id, 0)) and l.case_id is not distinct from meldcode_reports.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind in ('PARTICIPATES', 'REFERRED', 'INVITED_TO_TALK', 'INVITED', 'ASSISTS', 'ESCALATED') and l.during @> app.now() and l.superseded_xid is null)
    and (meldcode_reports.controller_id = app.organisation()))
  with check (app.purpose() in ('SAFETY')
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(meldcode_reports.case_id, 0)) and l.case_id is not distinct from meldcode_reports.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'EMERGENCY' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(meldcode_reports.case_id, 0)) and l.case_id is not distinct from meldcode_reports.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind in ('PARTICIPATES', 'REFERRED', 'INVITED_TO_TALK', 'INVITED', 'ASSISTS', 'ESCALATED') and l.during @> app.now() and l.superseded_xid is null)
    and (meldcode_reports.controller_id = app.organisation()));

create policy emergency_access_select_2 on emergency_accesses
  for select to doorbraak_as_gezinsmanager, doorbraak_as_jeugdarts, doorbraak_as_leerplichtambtenaar, doorbraak_as_ondersteuningscoordinator, doorbraak_as_rmc_medewerker, doorbraak_as_schoolleiding, doorbraak_as_schoolmaatschappelijk_werker, doorbraak_as_schoolpsycholoog
  using (app.purpose() in ('SAFETY')
    and (emergency_accesses.recorded_by = app.person() and emergency_accesses.controller_id = app.organisation() and emergency_accesses.recorded_capacity = app.capacity() and emergency_accesses.opened_at <= app.now() and app.now() < emergency_accesses.until_at and coalesce(app.now() < emergency_accesses.ended_at, true))
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(emergency_accesses.case_id, 0)) and l.case_id is not distinct from emergency_accesses.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind in ('PARTICIPATES', 'REFERRED', 'INVITED_TO_TALK', 'INVITED', 'ASSISTS', 'ESCALATED') and l.during @> app.now() and l.superseded_xid is null));

create policy emergency_access_insert_1 on emergency_accesses
  for insert to doorbraak_as_contactpersoon_preventief_spreekuur, doorbraak_as_gezinsmanager, doorbraak_as_jeugdarts, doorbraak_as_jgz_medewerker, doorbraak_as_leerplichtambtenaar, doorbraak_as_mentor, doorbraak_as_ondersteuningscoordinator, doorbraak_as_partner_deelnemer, doorbraak_as_rmc_medewerker, doorbraak_as_schoolleiding, doorbraak_as_schoolmaatschappelijk_werker, doorbraak_as_schoolpsycholoog, doorbraak_as_swv_casemanager
  with check (app.purpose() in ('SAFETY')
    and (emergency_accesses.recorded_by = app.person() and emergency_accesses.controller_id = app.organisation() and emergency_accesses.recorded_capacity = app.capacity() and emergency_accesses.opened_at <= app.now() and app.now() < emergency_accesses.until_at and coalesce(app.now() < emergency_accesses.ended_at, true))
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(emergency_accesses.case_id, 0)) and l.case_id is not distinct from emergency_accesses.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind in ('PARTICIPATES', 'REFERRED', 'INVITED_TO_TALK', 'INVITED', 'ASSISTS', 'ESCALATED') and l.during @> app.now() and l.superseded_xid is null));

create policy emergency_reason_select_1 on emergency_reasons
  for select to doorbraak_as_gezinsmanager, doorbraak_as_jeugdarts, doorbraak_as_leerplichtambtenaar, doorbraak_as_ondersteuningscoordinator, doorbraak_as_rmc_medewerker, doorbraak_as_schoolleiding, doorbraak_as_schoolmaatschappelijk_werker, doorbraak_as_schoolpsycholoog
  using (app.purpose() in ('SAFETY')
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(emergency_reasons.case_id, 0)) and l.case_id is not distinct from emergency_reasons.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'EMERGENCY' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(emergency_reasons.case_id, 0)) and l.case_id is not distinct from emergency_reasons.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind in ('PARTICIPATES', 'REFERRED', 'INVITED_TO_TALK', 'INVITED', 'ASSISTS', 'ESCALATED') and l.during @> app.now() and l.superseded_xid is null)
    and (emergency_reasons.recorded_by = app.person() and emergency_reasons.recorded_capacity = app.capacity()));

create policy emergency_reason_insert_1 on emergency_reasons
  for insert to doorbraak_as_contactpersoon_preventief_spreekuur, doorbraak_as_gezinsmanager, doorbraak_as_jeugdarts, doorbraak_as_jgz_medewerker, doorbraak_as_leerplichtambtenaar, doorbraak_as_mentor, doorbraak_as_ondersteuningscoordinator, doorbraak_as_partner_deelnemer, doorbraak_as_rmc_medewerker, doorbraak_as_schoolleiding, doorbraak_as_schoolmaatschappelijk_werker, doorbraak_as_schoolpsycholoog, doorbraak_as_swv_casemanager
  with check (app.purpose() in ('SAFETY')
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(emergency_reasons.case_id, 0)) and l.case_id is not distinct from emergency_reasons.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'EMERGENCY' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(emergency_reasons.case_id, 0)) and l.case_id is not distinct from emergency_reasons.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind in ('PARTICIPATES', 'REFERRED', 'INVITED_TO_TALK', 'INVITED', 'ASSISTS', 'ESCALATED') and l.during @> app.now() and l.superseded_xid is null)
    and (emergency_reasons.controller_id = app.organisation()));

create policy absence_fact_select_2 on absence_facts
  for select to doorbraak_as_partner_deelnemer, doorbraak_as_swv_coordinator, doorbraak_as_voorzitter_doorbraakoverleg
  using (exists (select 1 from links l where l.subject = absence_facts.subject and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'INVITED' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from consent_grants g where g.subject = absence_facts.subject and g.data_class = 'D05' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = absence_facts.controller_id and g.during @> app.now() and g.superseded_xid is null));

create policy absence_fact_select_3 on absence_facts
  for select to doorbraak_as_schoolmaatschappelijk_werker
  using (exists (select 1 from links l where l.subject = absence_facts.subject and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'PARTICIPATES' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from consent_grants g where g.subject = absence_facts.subject and g.data_class = 'D05' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = absence_facts.controller_id and g.during @> app.now() and g.superseded_xid is null));

create policy absence_fact_select_4 on absence_facts
  for select to doorbraak_as_ouder
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(absence_facts.subject, 0)) and l.subject is not distinct from absence_facts.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITHOUT_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = absence_facts.subject and app.now() < b.turns_16_at and b.superseded_xid is null)
    and exists (select 1 from information_answers i where i.subject = absence_facts.subject and i.person_id = app.person() and i.controller_id = absence_facts.controller_id and i.during @> app.now() and i.superseded_xid is null)
    and exists (select 1 from information_answers i where i.subject = absence_facts.subject and i.person_id = app.person() and i.controller_id = absence_facts.controller_id and i.outcome = 'GIVEN' and i.during @> app.now() and i.superseded_xid is null));

create policy absence_fact_select_5 on absence_facts
  for select to doorbraak_as_ouder
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(absence_facts.subject, 0)) and l.subject is not distinct from absence_facts.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = absence_facts.subject and app.now() >= b.turns_16_at and b.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = absence_facts.subject and app.now() < b.turns_18_at and b.superseded_xid is null));

create policy absence_fact_select_6 on absence_facts
  for select to doorbraak_as_gezinsmanager
  using (exists (select 1 from statutory_openings o where o.subject = absence_facts.subject and o.organisation_id = app.organisation() and o.capacity = app.capacity() and 'D05' = any (o.data_classes) and o.during @> app.now() and o.superseded_xid is null));

create policy absence_count_fact_select_2 on absence_count_facts
  for select to doorbraak_as_partner_deelnemer, doorbraak_as_regisseur, doorbraak_as_swv_coordinator, doorbraak_as_voorzitter_doorbraakoverleg
  using (exists (select 1 from links l where l.subject = absence_count_facts.subject and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'INVITED' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from consent_grants g where g.subject = absence_count_facts.subject and g.data_class = 'D06' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = absence_count_facts.controller_id and g.during @> app.now() and g.superseded_xid is null));

create policy absence_count_fact_select_3 on absence_count_facts
  for select to doorbraak_as_schoolmaatschappelijk_werker
  using (exists (select 1 from links l where l.subject = absence_count_facts.subject and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'PARTICIPATES' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from consent_grants g where g.subject = absence_count_facts.subject and g.data_class = 'D06' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = absence_count_facts.controller_id and g.during @> app.now() and g.superseded_xid is null));

create policy absence_count_fact_select_4 on absence_count_facts
  for select to doorbraak_as_ouder
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(absence_count_facts.subject, 0)) and l.subject is not distinct from absence_count_facts.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITHOUT_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = absence_count_facts.subject and app.now() < b.turns_16_at and b.superseded_xid is null)
    and exists (select 1 from information_answers i where i.subject = absence_count_facts.subject and i.person_id = app.person() and i.controller_id = absence_count_facts.controller_id and i.during @> app.now() and i.superseded_xid is null)
    and exists (select 1 from information_answers i where i.subject = absence_count_facts.subject and i.person_id = app.person() and i.controller_id = absence_count_facts.controller_id and i.outcome = 'GIVEN' and i.during @> app.now() and i.superseded_xid is null));

create policy absence_count_fact_select_5 on absence_count_facts
  for select to doorbraak_as_ouder
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(absence_count_facts.subject, 0)) and l.subject is not distinct from absence_count_facts.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = absence_count_facts.subject and app.now() >= b.turns_16_at and b.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = absence_count_facts.subject and app.now() < b.turns_18_at and b.superseded_xid is null));

create policy absence_count_fact_select_6 on absence_count_facts
  for select to doorbraak_as_gezinsmanager
  using (exists (select 1 from statutory_openings o where o.subject = absence_count_facts.subject and o.organisation_id = app.organisation() and o.capacity = app.capacity() and 'D06' = any (o.data_classes) and o.during @> app.now() and o.superseded_xid is null));

create policy sickness_fact_select_3 on sickness_facts
  for select to doorbraak_as_partner_deelnemer, doorbraak_as_regisseur, doorbraak_as_swv_coordinator, doorbraak_as_voorzitter_doorbraakoverleg
  using (exists (select 1 from links l where l.subject = sickness_facts.subject and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'INVITED' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from consent_grants g where g.subject = sickness_facts.subject and g.data_class = 'D07' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = sickness_facts.controller_id and g.during @> app.now() and g.superseded_xid is null));

create policy sickness_fact_select_4 on sickness_facts
  for select to doorbraak_as_schoolmaatschappelijk_werker
  using (exists (select 1 from links l where l.subject = sickness_facts.subject and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'PARTICIPATES' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from consent_grants g where g.subject = sickness_facts.subject and g.data_class = 'D07' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = sickness_facts.controller_id and g.during @> app.now() and g.superseded_xid is null));

create policy sickness_fact_select_5 on sickness_facts
  for select to doorbraak_as_ouder
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(sickness_facts.subject, 0)) and l.subject is not distinct from sickness_facts.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITHOUT_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = sickness_facts.subject and app.now() < b.turns_16_at and b.superseded_xid is null)
    and exists (select 1 from information_answers i where i.subject = sickness_facts.subject and i.person_id = app.person() and i.controller_id = sickness_facts.controller_id and i.during @> app.now() and i.superseded_xid is null)
    and exists (select 1 from information_answers i where i.subject = sickness_facts.subject and i.person_id = app.person() and i.controller_id = sickness_facts.controller_id and i.outcome = 'GIVEN' and i.during @> app.now() and i.superseded_xid is null));

create policy sickness_fact_select_6 on sickness_facts
  for select to doorbraak_as_ouder
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(sickness_facts.subject, 0)) and l.subject is not distinct from sickness_facts.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = sickness_facts.subject and app.now() >= b.turns_16_at and b.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = sickness_facts.subject and app.now() < b.turns_18_at and b.superseded_xid is null));

create policy sickness_fact_select_7 on sickness_facts
  for select to doorbraak_as_gezinsmanager, doorbraak_as_leerplichtambtenaar, doorbraak_as_rmc_medewerker
  using (exists (select 1 from statutory_openings o where o.subject = sickness_facts.subject and o.organisation_id = app.organisation() and o.capacity = app.capacity() and 'D07' = any (o.data_classes) and o.during @> app.now() and o.superseded_xid is null));

create policy access_log_entry_select_1 on access_log
  for select to doorbraak_record_subject
  using (app.capacity() = 'leerling'
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null)
    and (access_log.secrecy is distinct from 'OFFICER' and (not ('D01' = any (access_log.classes)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null))) and (not ('D02' = any (access_log.classes)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null))) and (not ('D03' = any (access_log.classes)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null))) and (not ('D04' = any (access_log.classes)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null))) and (not ('D05' = any (access_log.classes)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null))) and (not ('D06' = any (access_log.classes)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null))) and (not ('D07' = any (access_log.classes)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null))) and (not ('D08' = any (access_log.classes)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null))) and (not ('D09' = any (access_log.classes)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null) and exists (select 1 from access_openings o where o.subject = access_log.subject and o.person_id = app.person() and 'D09' = any (o.data_classes) and o.during @> app.now() and o.superseded_xid is null))) and (not ('D10' = any (access_log.classes)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null))) and (not ('D11' = any (access_log.classes)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null))) and (not ('D12' = any (access_log.classes)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null))) and (not ('D13' = any (access_log.classes)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null))) and (not ('D14' = any (access_log.classes)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null))) and (not ('D15' = any (access_log.classes)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null))) and (not ('D16' = any (access_log.classes)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null))) and (not ('D17' = any (access_log.classes)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null))) and (not ('D18' = any (access_log.classes))) and (not ('D19' = any (access_log.classes)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null))) and (not ('D21' = any (access_log.classes)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null))) and (not ('D23' = any (access_log.classes)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null))) and (not ('D24' = any (access_log.classes)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null))) and (not ('D25' = any (access_log.classes))) and (not ('D27' = any (access_log.classes)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null))) and (not ('D28' = any (access_log.classes)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null))) and (not ('D29' = any (access_log.classes)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null))) and (not ('D30' = any (access_log.classes)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null))) and (not ('D32' = any (access_log.classes)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null)))));

create policy access_log_entry_select_2 on access_log
  for select to doorbraak_record_subject
  using (app.capacity() = 'ouder'
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() < b.turns_16_at and b.superseded_xid is null)
    and (access_log.secrecy is distinct from 'OFFICER' and (access_log.capacity not in ('leerling', 'ouder') or access_log.person_id = app.person()) and (not ('D01' = any (access_log.classes)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() < b.turns_18_at and b.superseded_xid is null))) and (not ('D02' = any (access_log.classes)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() < b.turns_16_at and b.superseded_xid is null))) and (not ('D05' = any (access_log.classes)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() < b.turns_16_at and b.superseded_xid is null)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITHOUT_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() < b.turns_16_at and b.superseded_xid is null) and exists (select 1 from information_answers i where i.subject = access_log.subject and i.person_id = app.person() and i.during @> app.now() and i.superseded_xid is null) and exists (select 1 from information_answers i where i.subject = access_log.subject and i.person_id = app.person() and i.outcome = 'GIVEN' and i.during @> app.now() and i.superseded_xid is null)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() >= b.turns_16_at and b.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() < b.turns_18_at and b.superseded_xid is null))) and (not ('D06' = any (access_log.classes)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() < b.turns_16_at and b.superseded_xid is null)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITHOUT_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() < b.turns_16_at and b.superseded_xid is null) and exists (select 1 from information_answers i where i.subject = access_log.subject and i.person_id = app.person() and i.during @> app.now() and i.superseded_xid is null) and exists (select 1 from information_answers i where i.subject = access_log.subject and i.person_id = app.person() and i.outcome = 'GIVEN' and i.during @> app.now() and i.superseded_xid is null)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() >= b.turns_16_at and b.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() < b.turns_18_at and b.superseded_xid is null))) and (not ('D07' = any (access_log.classes)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() < b.turns_16_at and b.superseded_xid is null)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITHOUT_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() < b.turns_16_at and b.superseded_xid is null) and exists (select 1 from information_answers i where i.subject = access_log.subject and i.person_id = app.person() and i.during @> app.now() and i.superseded_xid is null) and exists (select 1 from information_answers i where i.subject = access_log.subject and i.person_id = app.person() and i.outcome = 'GIVEN' and i.during @> app.now() and i.superseded_xid is null)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() >= b.turns_16_at and b.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() < b.turns_18_at and b.superseded_xid is null))) and (not ('D09' = any (access_log.classes)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() < b.turns_16_at and b.superseded_xid is null) and exists (select 1 from access_openings o where o.subject = access_log.subject and o.person_id = app.person() and 'D09' = any (o.data_classes) and o.during @> app.now() and o.superseded_xid is null) and exists (select 1 from access_openings o where o.subject = access_log.subject and o.person_id = app.person() and 'D09' = any (o.data_classes) and o.during @> app.now() and o.superseded_xid is null) and (not exists (select 1 from access_freezes f where f.subject = access_log.subject and f.person_id = app.person() and (f.data_classes is null or 'D09' = any (f.data_classes)) and f.during @> app.now() and f.superseded_xid is null) or exists (select 1 from access_openings o where o.subject = access_log.subject and o.person_id = app.person() and 'D09' = any (o.data_classes) and not exists (select 1 from access_freezes f where f.subject = access_log.subject and f.person_id = app.person() and (f.data_classes is null or 'D09' = any (f.data_classes)) and (case when f.controller_id is null then o.controller_id = any (f.besides) else f.controller_id <> o.controller_id end) is not true and f.during @> app.now() and f.superseded_xid is null) and o.during @> app.now() and o.superseded_xid is null)))) and (not ('D10' = any (access_log.classes)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() < b.turns_16_at and b.superseded_xid is null) and exists (select 1 from access_openings o where o.subject = access_log.subject and o.person_id = app.person() and 'D10' = any (o.data_classes) and o.during @> app.now() and o.superseded_xid is null) and exists (select 1 from access_openings o where o.subject = access_log.subject and o.person_id = app.person() and 'D10' = any (o.data_classes) and o.during @> app.now() and o.superseded_xid is null) and (not exists (select 1 from access_freezes f where f.subject = access_log.subject and f.person_id = app.person() and (f.data_classes is null or 'D10' = any (f.data_classes)) and f.during @> app.now() and f.superseded_xid is null) or exists (select 1 from access_openings o where o.subject = access_log.subject and o.person_id = app.person() and 'D10' = any (o.data_classes) and not exists (select 1 from access_freezes f where f.subject = access_log.subject and f.person_id = app.person() and (f.data_classes is null or 'D10' = any (f.data_classes)) and (case when f.controller_id is null then o.controller_id = any (f.besides) else f.controller_id <> o.controller_id end) is not true and f.during @> app.now() and f.superseded_xid is null) and o.during @> app.now() and o.superseded_xid is null)))) and (not ('D11' = any (access_log.classes)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() >= b.turns_12_at and b.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() < b.turns_16_at and b.superseded_xid is null) and exists (select 1 from access_openings o where o.subject = access_log.subject and o.person_id = app.person() and 'D11' = any (o.data_classes) and o.during @> app.now() and o.superseded_xid is null) and exists (select 1 from access_openings o where o.subject = access_log.subject and o.person_id = app.person() and 'D11' = any (o.data_classes) and o.during @> app.now() and o.superseded_xid is null) and (not exists (select 1 from access_freezes f where f.subject = access_log.subject and f.person_id = app.person() and (f.data_classes is null or 'D11' = any (f.data_classes)) and f.during @> app.now() and f.superseded_xid is null) or exists (select 1 from access_openings o where o.subject = access_log.subject and o.person_id = app.person() and 'D11' = any (o.data_classes) and not exists (select 1 from access_freezes f where f.subject = access_log.subject and f.person_id = app.person() and (f.data_classes is null or 'D11' = any (f.data_classes)) and (case when f.controller_id is null then o.controller_id = any (f.besides) else f.controller_id <> o.controller_id end) is not true and f.during @> app.now() and f.superseded_xid is null) and o.during @> app.now() and o.superseded_xid is null))) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() >= b.turns_16_at and b.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() < b.turns_18_at and b.superseded_xid is null) and exists (select 1 from consent_grants g where g.case_id = access_log.case_id and g.data_class = 'D11' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.during @> app.now() and g.superseded_xid is null)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() < b.turns_12_at and b.superseded_xid is null) and (not exists (select 1 from access_freezes f where f.subject = access_log.subject and f.person_id = app.person() and (f.data_classes is null or 'D11' = any (f.data_classes)) and f.during @> app.now() and f.superseded_xid is null) or exists (select 1 from access_openings o where o.subject = access_log.subject and o.person_id = app.person() and 'D11' = any (o.data_classes) and not exists (select 1 from access_freezes f where f.subject = access_log.subject and f.person_id = app.person() and (f.data_classes is null or 'D11' = any (f.data_classes)) and (case when f.controller_id is null then o.controller_id = any (f.besides) else f.controller_id <> o.controller_id end) is not true and f.during @> app.now() and f.superseded_xid is null) and o.during @> app.now() and o.superseded_xid is null)))) and (not ('D12' = any (access_log.classes)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() >= b.turns_12_at and b.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() < b.turns_16_at and b.superseded_xid is null) and exists (select 1 from access_openings o where o.subject = access_log.subject and o.person_id = app.person() and 'D12' = any (o.data_classes) and o.during @> app.now() and o.superseded_xid is null) and exists (select 1 from access_openings o where o.subject = access_log.subject and o.person_id = app.person() and 'D12' = any (o.data_classes) and o.during @> app.now() and o.superseded_xid is null) and (not exists (select 1 from access_freezes f where f.subject = access_log.subject and f.person_id = app.person() and (f.data_classes is null or 'D12' = any (f.data_classes)) and f.during @> app.now() and f.superseded_xid is null) or exists (select 1 from access_openings o where o.subject = access_log.subject and o.person_id = app.person() and 'D12' = any (o.data_classes) and not exists (select 1 from access_freezes f where f.subject = access_log.subject and f.person_id = app.person() and (f.data_classes is null or 'D12' = any (f.data_classes)) and (case when f.controller_id is null then o.controller_id = any (f.besides) else f.controller_id <> o.controller_id end) is not true and f.during @> app.now() and f.superseded_xid is null) and o.during @> app.now() and o.superseded_xid is null))) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() >= b.turns_16_at and b.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() < b.turns_18_at and b.superseded_xid is null) and exists (select 1 from consent_grants g where g.case_id = access_log.case_id and g.data_class = 'D12' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.during @> app.now() and g.superseded_xid is null)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() < b.turns_12_at and b.superseded_xid is null) and (not exists (select 1 from access_freezes f where f.subject = access_log.subject and f.person_id = app.person() and (f.data_classes is null or 'D12' = any (f.data_classes)) and f.during @> app.now() and f.superseded_xid is null) or exists (select 1 from access_openings o where o.subject = access_log.subject and o.person_id = app.person() and 'D12' = any (o.data_classes) and not exists (select 1 from access_freezes f where f.subject = access_log.subject and f.person_id = app.person() and (f.data_classes is null or 'D12' = any (f.data_classes)) and (case when f.controller_id is null then o.controller_id = any (f.besides) else f.controller_id <> o.controller_id end) is not true and f.during @> app.now() and f.superseded_xid is null) and o.during @> app.now() and o.superseded_xid is null)))) and (not ('D13' = any (access_log.classes)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() >= b.turns_16_at and b.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() < b.turns_18_at and b.superseded_xid is null) and exists (select 1 from consent_grants g where g.case_id = access_log.case_id and g.data_class = 'D13' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.during @> app.now() and g.superseded_xid is null)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() < b.turns_16_at and b.superseded_xid is null))) and (not ('D14' = any (access_log.classes)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() >= b.turns_16_at and b.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() < b.turns_18_at and b.superseded_xid is null) and exists (select 1 from consent_grants g where g.case_id = access_log.case_id and g.data_class = 'D14' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.during @> app.now() and g.superseded_xid is null)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() < b.turns_16_at and b.superseded_xid is null))) and (not ('D17' = any (access_log.classes)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() < b.turns_16_at and b.superseded_xid is null))) and (not ('D18' = any (access_log.classes))) and (not ('D19' = any (access_log.classes)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() < b.turns_16_at and b.superseded_xid is null)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() >= b.turns_16_at and b.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() < b.turns_18_at and b.superseded_xid is null))) and (not ('D21' = any (access_log.classes)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() >= b.turns_16_at and b.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() < b.turns_18_at and b.superseded_xid is null) and exists (select 1 from consent_grants g where g.case_id = access_log.case_id and g.data_class = 'D21' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.during @> app.now() and g.superseded_xid is null)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() < b.turns_16_at and b.superseded_xid is null))) and (not ('D23' = any (access_log.classes)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() >= b.turns_16_at and b.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() < b.turns_18_at and b.superseded_xid is null) and exists (select 1 from consent_grants g where g.case_id = access_log.case_id and g.data_class = 'D23' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.during @> app.now() and g.superseded_xid is null)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() < b.turns_16_at and b.superseded_xid is null))) and (not ('D25' = any (access_log.classes))) and (not ('D28' = any (access_log.classes)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() < b.turns_16_at and b.superseded_xid is null))) and (not ('D29' = any (access_log.classes)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() >= b.turns_16_at and b.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() < b.turns_18_at and b.superseded_xid is null) and exists (select 1 from consent_grants g where g.case_id = access_log.case_id and g.data_class = 'D29' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.during @> app.now() and g.superseded_xid is null)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() < b.turns_16_at and b.superseded_xid is null))) and (not ('D30' = any (access_log.classes)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() < b.turns_16_at and b.superseded_xid is null)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() >= b.turns_16_at and b.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() < b.turns_18_at and b.superseded_xid is null) and exists (select 1 from consent_grants g where g.case_id = access_log.case_id and g.data_class = 'D30' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.during @> app.now() and g.superseded_xid is null))) and (not ('D32' = any (access_log.classes)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() >= b.turns_16_at and b.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() < b.turns_18_at and b.superseded_xid is null) and exists (select 1 from consent_grants g where g.case_id = access_log.case_id and g.data_class = 'D32' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.during @> app.now() and g.superseded_xid is null)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() < b.turns_16_at and b.superseded_xid is null)))));

grant select on breakthrough_registrations to doorbraak_as_gezinsmanager, doorbraak_as_jeugdarts, doorbraak_as_leerling, doorbraak_as_leerplichtambtenaar, doorbraak_as_managementassistent, doorbraak_as_ondersteuningscoordinator, doorbraak_as_ouder, doorbraak_as_partner_deelnemer, doorbraak_as_regisseur, doorbraak_as_rmc_medewerker, doorbraak_as_schoolleiding, doorbraak_as_schoolmaatschappelijk_werker, doorbraak_as_schoolpsycholoog, doorbraak_as_swv_casemanager, doorbraak_as_swv_coordinator, doorbraak_as_voorzitter_doorbraakoverleg;
grant insert on breakthrough_registrations to doorbraak_as_leerplichtambtenaar, doorbraak_as_managementassistent, doorbraak_as_ondersteuningscoordinator, doorbraak_as_regisseur, doorbraak_as_swv_casemanager, doorbraak_as_swv_coordinator;
grant update (route, steps_taken, passed_over_because, criteria, at_home, home_since, kind_of_education, last_school, level_and_year, home_municipality, other_table, family_takes_part, family_told_on, missing, version) on breakthrough_registrations to doorbraak_as_leerplichtambtenaar, doorbraak_as_managementassistent, doorbraak_as_ondersteuningscoordinator, doorbraak_as_regisseur, doorbraak_as_swv_casemanager, doorbraak_as_swv_coordinator;
grant select on breakthrough_decisions to doorbraak_as_gezinsmanager, doorbraak_as_jeugdarts, doorbraak_as_leerling, doorbraak_as_leerplichtambtenaar, doorbraak_as_managementassistent, doorbraak_as_ondersteuningscoordinator, doorbraak_as_ouder, doorbraak_as_partner_deelnemer, doorbraak_as_regisseur, doorbraak_as_rmc_medewerker, doorbraak_as_schoolleiding, doorbraak_as_schoolmaatschappelijk_werker, doorbraak_as_schoolpsycholoog, doorbraak_as_swv_casemanager, doorbraak_as_swv_coordinator, doorbraak_as_voorzitter_doorbraakoverleg;
grant insert on breakthrough_decisions to doorbraak_as_leerplichtambtenaar, doorbraak_as_ondersteuningscoordinator, doorbraak_as_swv_casemanager, doorbraak_as_swv_coordinator;
grant select on breakthrough_progress to doorbraak_as_gezinsmanager, doorbraak_as_jeugdarts, doorbraak_as_leerplichtambtenaar, doorbraak_as_managementassistent, doorbraak_as_ondersteuningscoordinator, doorbraak_as_partner_deelnemer, doorbraak_as_regisseur, doorbraak_as_rmc_medewerker, doorbraak_as_schoolleiding, doorbraak_as_schoolmaatschappelijk_werker, doorbraak_as_schoolpsycholoog, doorbraak_as_swv_casemanager, doorbraak_as_swv_coordinator, doorbraak_as_voorzitter_doorbraakoverleg;
grant insert on breakthrough_progress to doorbraak_as_gezinsmanager, doorbraak_as_jeugdarts, doorbraak_as_leerplichtambtenaar, doorbraak_as_managementassistent, doorbraak_as_ondersteuningscoordinator, doorbraak_as_partner_deelnemer, doorbraak_as_regisseur, doorbraak_as_rmc_medewerker, doorbraak_as_schoolleiding, doorbraak_as_schoolmaatschappelijk_werker, doorbraak_as_schoolpsycholoog, doorbraak_as_swv_casemanager, doorbraak_as_swv_coordinator, doorbraak_as_voorzitter_doorbraakoverleg;
grant select on breakthrough_results to doorbraak_as_leerling, doorbraak_as_ouder;
