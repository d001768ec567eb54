-- Policies and grants as they were rendered from the policy table on the day of this migration; never edited.

drop policy case_select_1 on cases;
drop policy case_select_2 on cases;
drop policy case_select_3 on cases;
drop policy case_select_4 on cases;
drop policy pupil_select_4 on pupils;
drop policy pupil_select_5 on pupils;
drop policy pupil_select_6 on pupils;
drop policy pupil_select_7 on pupils;
drop policy pupil_select_8 on pupils;
drop policy participant_select_1 on participants;
drop policy participant_select_2 on participants;
drop policy participant_select_3 on participants;
drop policy participant_select_4 on participants;
drop policy participant_select_5 on participants;
drop policy participant_select_6 on participants;
drop policy participant_select_7 on participants;
drop policy participant_select_8 on participants;
drop policy participant_insert_1 on participants;
drop policy participant_update_1 on participants;
drop policy consent_select_3 on consents;
drop policy consent_insert_1 on consents;
drop policy consent_statement_select_3 on consent_statements;
drop policy consent_statement_insert_3 on consent_statements;
drop policy consent_override_insert_1 on consent_overrides;
drop policy consent_status_select_1 on consent_statuses;
drop policy authority_select_3 on authorities;
drop policy authority_select_4 on authorities;
drop policy authority_select_5 on authorities;
drop policy access_objection_insert_1 on access_objections;
drop policy access_objection_insert_2 on access_objections;
drop policy health_feedback_select_1 on health_feedbacks;
drop policy health_feedback_select_4 on health_feedbacks;
drop policy health_feedback_select_5 on health_feedbacks;
drop policy health_feedback_select_6 on health_feedbacks;
drop policy health_feedback_select_7 on health_feedbacks;
drop policy health_feedback_select_8 on health_feedbacks;
drop policy health_feedback_select_9 on health_feedbacks;
drop policy health_feedback_insert_1 on health_feedbacks;
drop policy health_feedback_insert_2 on health_feedbacks;
drop policy health_feedback_note_select_1 on health_feedback_notes;
drop policy health_feedback_note_select_3 on health_feedback_notes;
drop policy health_feedback_note_select_4 on health_feedback_notes;
drop policy health_feedback_note_select_5 on health_feedback_notes;
drop policy health_feedback_note_select_6 on health_feedback_notes;
drop policy health_feedback_note_select_7 on health_feedback_notes;
drop policy health_feedback_note_select_8 on health_feedback_notes;
drop policy health_feedback_note_insert_1 on health_feedback_notes;
drop policy health_feedback_note_insert_2 on health_feedback_notes;
drop policy health_feedback_agreement_select_1 on health_feedback_agreements;
drop policy health_feedback_agreement_select_4 on health_feedback_agreements;
drop policy health_feedback_agreement_select_5 on health_feedback_agreements;
drop policy health_feedback_agreement_select_6 on health_feedback_agreements;
drop policy health_feedback_agreement_select_7 on health_feedback_agreements;
drop policy health_feedback_agreement_select_8 on health_feedback_agreements;
drop policy health_feedback_agreement_select_9 on health_feedback_agreements;
drop policy health_feedback_agreement_insert_1 on health_feedback_agreements;
drop policy health_feedback_agreement_insert_2 on health_feedback_agreements;
drop policy preventive_talk_report_select_2 on preventive_talk_reports;
drop policy preventive_talk_report_select_3 on preventive_talk_reports;
drop policy preventive_talk_report_insert_1 on preventive_talk_reports;
drop policy preventive_talk_agreement_select_2 on preventive_talk_agreements;
drop policy preventive_talk_agreement_select_3 on preventive_talk_agreements;
drop policy preventive_talk_agreement_insert_1 on preventive_talk_agreements;
drop policy preventive_talk_agreement_insert_2 on preventive_talk_agreements;
drop policy preventive_talk_handover_select_1 on talk_handovers;
drop policy preventive_talk_handover_select_2 on talk_handovers;
drop policy preventive_talk_filing_select_1 on talk_filings;
drop policy preventive_talk_filing_select_2 on talk_filings;
drop policy preventive_talk_filing_insert_1 on talk_filings;
drop policy agreement_select_1 on agreements;
drop policy agreement_select_3 on agreements;
drop policy agreement_select_4 on agreements;
drop policy agreement_select_5 on agreements;
drop policy agreement_select_6 on agreements;
drop policy agreement_insert_1 on agreements;
drop policy agreement_insert_2 on agreements;
drop policy agreement_insert_4 on agreements;
drop policy agreement_insert_5 on agreements;
drop policy agreement_insert_6 on agreements;
drop policy agreement_insert_7 on agreements;
drop policy agreement_insert_8 on agreements;
drop policy agreement_insert_9 on agreements;
drop policy agreement_update_1 on agreements;
drop policy agreement_update_2 on agreements;
drop policy agreement_update_4 on agreements;
drop policy agreement_update_5 on agreements;
drop policy agreement_update_6 on agreements;
drop policy agreement_update_7 on agreements;
drop policy agreement_update_8 on agreements;
drop policy agreement_update_9 on agreements;
drop policy access_log_entry_select_1 on access_log;
drop policy access_log_entry_select_2 on access_log;

create policy case_select_1 on cases
  for select to doorbraak_as_contactpersoon_preventief_spreekuur, doorbraak_as_financieel_akkoord, doorbraak_as_gezinsmanager, doorbraak_as_jeugdarts, doorbraak_as_jgz_medewerker, doorbraak_as_leerplichtambtenaar, doorbraak_as_managementassistent, doorbraak_as_mentor, doorbraak_as_ondersteuningscoordinator, doorbraak_as_onderwijsconsulent, doorbraak_as_onderwijsondersteuner, doorbraak_as_partner_deelnemer, doorbraak_as_regisseur, doorbraak_as_rmc_medewerker, doorbraak_as_schoolleiding, doorbraak_as_schoolmaatschappelijk_werker, doorbraak_as_schoolpsycholoog, doorbraak_as_swv_casemanager, doorbraak_as_swv_coordinator, doorbraak_as_verzuimcoordinator, doorbraak_as_voorzitter_doorbraakoverleg
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(cases.id, 0)) and l.case_id is not distinct from cases.id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind in ('PARTICIPATES', 'REFERRED', 'INVITED_TO_TALK') and l.during @> app.now() and l.superseded_xid is null));

create policy case_select_2 on cases
  for select to doorbraak_as_ouder
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(cases.subject, 0)) and l.subject is not distinct from cases.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = cases.subject and app.now() < b.turns_16_at and b.superseded_xid is null));

create policy case_select_3 on cases
  for select to doorbraak_as_ouder
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(cases.subject, 0)) and l.subject is not distinct from cases.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = cases.subject and app.now() >= b.turns_16_at and b.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = cases.subject and app.now() < b.turns_18_at and b.superseded_xid is null)
    and exists (select 1 from consent_grants g where g.case_id = cases.id and g.data_class = 'D29' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = cases.controller_id and g.during @> app.now() and g.superseded_xid is null));

create policy case_select_4 on cases
  for select to doorbraak_as_leerling
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(cases.subject, 0)) and l.subject is not distinct from cases.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null));

create policy pupil_select_4 on pupils
  for select to doorbraak_as_contactpersoon_preventief_spreekuur
  using (exists (select 1 from links l where l.subject = pupils.subject and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'INVITED_TO_TALK' and l.during @> app.now() and l.superseded_xid is null));

create policy pupil_select_5 on pupils
  for select to doorbraak_as_gezinsmanager, doorbraak_as_schoolmaatschappelijk_werker, doorbraak_as_schoolpsycholoog, doorbraak_as_swv_casemanager
  using (exists (select 1 from links l where l.subject = pupils.subject and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'PARTICIPATES' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from consent_grants g where g.subject = pupils.subject and g.data_class = 'D01' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = pupils.controller_id and g.during @> app.now() and g.superseded_xid is null));

create policy pupil_select_6 on pupils
  for select to doorbraak_as_jeugdarts, doorbraak_as_jgz_medewerker
  using (exists (select 1 from links l where l.subject = pupils.subject and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'REFERRED' and l.during @> app.now() and l.superseded_xid is null));

create policy pupil_select_7 on pupils
  for select to doorbraak_as_ouder
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(pupils.subject, 0)) and l.subject is not distinct from pupils.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = pupils.subject and app.now() < b.turns_18_at and b.superseded_xid is null));

create policy pupil_select_8 on pupils
  for select to doorbraak_as_leerling
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(pupils.subject, 0)) and l.subject is not distinct from pupils.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null));

create policy participant_select_1 on participants
  for select to doorbraak_as_ondersteuningscoordinator
  using ((participants.controller_id = app.organisation())
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(participants.case_id, 0)) and l.case_id is not distinct from participants.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'PARTICIPATES' and l.during @> app.now() and l.superseded_xid is null));

create policy participant_select_2 on participants
  for select to doorbraak_as_financieel_akkoord, doorbraak_as_gezinsmanager, doorbraak_as_jeugdarts, doorbraak_as_jgz_medewerker, doorbraak_as_leerplichtambtenaar, doorbraak_as_managementassistent, doorbraak_as_mentor, doorbraak_as_onderwijsconsulent, doorbraak_as_onderwijsondersteuner, doorbraak_as_partner_deelnemer, doorbraak_as_regisseur, doorbraak_as_rmc_medewerker, doorbraak_as_schoolleiding, doorbraak_as_schoolmaatschappelijk_werker, doorbraak_as_schoolpsycholoog, doorbraak_as_swv_casemanager, doorbraak_as_swv_coordinator, doorbraak_as_verzuimcoordinator, doorbraak_as_voorzitter_doorbraakoverleg
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(participants.case_id, 0)) and l.case_id is not distinct from participants.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind in ('PARTICIPATES', 'REFERRED', 'INVITED_TO_TALK') and l.during @> app.now() and l.superseded_xid is null)
    and (not participants.is_care));

create policy participant_select_3 on participants
  for select to doorbraak_as_contactpersoon_preventief_spreekuur, doorbraak_as_financieel_akkoord, doorbraak_as_gezinsmanager, doorbraak_as_jeugdarts, doorbraak_as_jgz_medewerker, doorbraak_as_leerplichtambtenaar, doorbraak_as_managementassistent, doorbraak_as_mentor, doorbraak_as_onderwijsconsulent, doorbraak_as_onderwijsondersteuner, doorbraak_as_partner_deelnemer, doorbraak_as_regisseur, doorbraak_as_rmc_medewerker, doorbraak_as_schoolleiding, doorbraak_as_schoolmaatschappelijk_werker, doorbraak_as_schoolpsycholoog, doorbraak_as_swv_casemanager, doorbraak_as_swv_coordinator, doorbraak_as_verzuimcoordinator, doorbraak_as_voorzitter_doorbraakoverleg
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(participants.case_id, 0)) and l.case_id is not distinct from participants.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind in ('PARTICIPATES', 'REFERRED', 'INVITED_TO_TALK') and l.during @> app.now() and l.superseded_xid is null)
    and (participants.person_id = app.person() or participants.organisation_id = app.organisation()));

create policy participant_select_4 on participants
  for select to doorbraak_as_financieel_akkoord, doorbraak_as_gezinsmanager, doorbraak_as_jeugdarts, doorbraak_as_jgz_medewerker, doorbraak_as_leerplichtambtenaar, doorbraak_as_managementassistent, doorbraak_as_mentor, doorbraak_as_onderwijsconsulent, doorbraak_as_onderwijsondersteuner, doorbraak_as_partner_deelnemer, doorbraak_as_regisseur, doorbraak_as_rmc_medewerker, doorbraak_as_schoolleiding, doorbraak_as_schoolmaatschappelijk_werker, doorbraak_as_schoolpsycholoog, doorbraak_as_swv_casemanager, doorbraak_as_swv_coordinator, doorbraak_as_verzuimcoordinator, doorbraak_as_voorzitter_doorbraakoverleg
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(participants.case_id, 0)) and l.case_id is not distinct from participants.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind in ('PARTICIPATES', 'REFERRED', 'INVITED_TO_TALK') and l.during @> app.now() and l.superseded_xid is null)
    and false);

create policy participant_select_5 on participants
  for select to doorbraak_as_financieel_akkoord, doorbraak_as_gezinsmanager, doorbraak_as_jeugdarts, doorbraak_as_jgz_medewerker, doorbraak_as_leerplichtambtenaar, doorbraak_as_managementassistent, doorbraak_as_mentor, doorbraak_as_onderwijsconsulent, doorbraak_as_onderwijsondersteuner, doorbraak_as_partner_deelnemer, doorbraak_as_regisseur, doorbraak_as_rmc_medewerker, doorbraak_as_schoolleiding, doorbraak_as_schoolmaatschappelijk_werker, doorbraak_as_schoolpsycholoog, doorbraak_as_swv_casemanager, doorbraak_as_swv_coordinator, doorbraak_as_verzuimcoordinator, doorbraak_as_voorzitter_doorbraakoverleg
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(participants.case_id, 0)) and l.case_id is not distinct from participants.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind in ('PARTICIPATES', 'REFERRED', 'INVITED_TO_TALK') and l.during @> app.now() and l.superseded_xid is null)
    and participants.is_care
    and exists (select 1 from consent_grants g where g.case_id = participants.case_id and g.data_class = 'D30' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = participants.controller_id and g.during @> app.now() and g.superseded_xid is null));

create policy participant_select_6 on participants
  for select to doorbraak_as_ouder
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(participants.subject, 0)) and l.subject is not distinct from participants.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = participants.subject and app.now() < b.turns_16_at and b.superseded_xid is null));

create policy participant_select_7 on participants
  for select to doorbraak_as_ouder
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(participants.subject, 0)) and l.subject is not distinct from participants.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = participants.subject and app.now() >= b.turns_16_at and b.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = participants.subject and app.now() < b.turns_18_at and b.superseded_xid is null)
    and exists (select 1 from consent_grants g where g.case_id = participants.case_id and g.data_class = 'D30' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = participants.controller_id and g.during @> app.now() and g.superseded_xid is null));

create policy participant_select_8 on participants
  for select to doorbraak_as_leerling
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(participants.subject, 0)) and l.subject is not distinct from participants.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null));

create policy participant_insert_1 on participants
  for insert to doorbraak_as_ondersteuningscoordinator
  with check ((participants.controller_id = app.organisation())
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(participants.case_id, 0)) and l.case_id is not distinct from participants.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'PARTICIPATES' and l.during @> app.now() and l.superseded_xid is null));

create policy participant_update_1 on participants
  for update to doorbraak_as_ondersteuningscoordinator
  using ((participants.controller_id = app.organisation())
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(participants.case_id, 0)) and l.case_id is not distinct from participants.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'PARTICIPATES' and l.during @> app.now() and l.superseded_xid is null))
  with check ((participants.controller_id = app.organisation())
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(participants.case_id, 0)) and l.case_id is not distinct from participants.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'PARTICIPATES' and l.during @> app.now() and l.superseded_xid is null));

create policy consent_select_3 on consents
  for select to doorbraak_as_leerling
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(consents.subject, 0)) and l.subject is not distinct from consents.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null));

create policy consent_insert_1 on consents
  for insert to doorbraak_as_jeugdarts, doorbraak_as_jgz_medewerker, doorbraak_as_leerplichtambtenaar, doorbraak_as_ondersteuningscoordinator, doorbraak_as_partner_deelnemer, doorbraak_as_rmc_medewerker, doorbraak_as_schoolmaatschappelijk_werker, doorbraak_as_schoolpsycholoog, doorbraak_as_swv_casemanager
  with check ((consents.controller_id = app.organisation())
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(consents.case_id, 0)) and l.case_id is not distinct from consents.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind in ('PARTICIPATES', 'REFERRED', 'INVITED_TO_TALK') and l.during @> app.now() and l.superseded_xid is null));

create policy consent_statement_select_3 on consent_statements
  for select to doorbraak_as_leerling
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(consent_statements.subject, 0)) and l.subject is not distinct from consent_statements.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null)
    and (consent_statements.by_person_id = app.person()));

create policy consent_statement_insert_3 on consent_statements
  for insert to doorbraak_as_leerling
  with check (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(consent_statements.subject, 0)) and l.subject is not distinct from consent_statements.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null)
    and (consent_statements.by_person_id = app.person()));

create policy consent_override_insert_1 on consent_overrides
  for insert to doorbraak_as_jeugdarts, doorbraak_as_schoolmaatschappelijk_werker, doorbraak_as_schoolpsycholoog
  with check ((consent_overrides.controller_id = app.organisation())
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(consent_overrides.case_id, 0)) and l.case_id is not distinct from consent_overrides.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'TREATS' and l.during @> app.now() and l.superseded_xid is null));

create policy consent_status_select_1 on consent_statuses
  for select to doorbraak_as_gezinsmanager, doorbraak_as_mentor, doorbraak_as_onderwijsondersteuner, doorbraak_as_regisseur, doorbraak_as_schoolleiding, doorbraak_as_verzuimcoordinator
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(consent_statuses.case_id, 0)) and l.case_id is not distinct from consent_statuses.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'PARTICIPATES' and l.during @> app.now() and l.superseded_xid is null)
    and (consent_statuses.controller_id = app.organisation()));

create policy authority_select_3 on authorities
  for select to doorbraak_as_gezinsmanager
  using (exists (select 1 from links l where l.subject = authorities.subject and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'PARTICIPATES' and l.during @> app.now() and l.superseded_xid is null)
    and false);

create policy authority_select_4 on authorities
  for select to doorbraak_as_jeugdarts, doorbraak_as_jgz_medewerker, doorbraak_as_schoolmaatschappelijk_werker, doorbraak_as_schoolpsycholoog
  using (exists (select 1 from links l where l.subject = authorities.subject and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'TREATS' and l.during @> app.now() and l.superseded_xid is null));

create policy authority_select_5 on authorities
  for select to doorbraak_as_leerling
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(authorities.subject, 0)) and l.subject is not distinct from authorities.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null));

create policy access_objection_insert_1 on access_objections
  for insert to doorbraak_as_jeugdarts
  with check (exists (select 1 from links l where l.subject = access_objections.subject and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'TREATS' and l.during @> app.now() and l.superseded_xid is null));

create policy access_objection_insert_2 on access_objections
  for insert to doorbraak_as_leerling
  with check (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_objections.subject, 0)) and l.subject is not distinct from access_objections.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null));

create policy health_feedback_select_1 on health_feedbacks
  for select to doorbraak_as_jeugdarts, doorbraak_as_jgz_medewerker
  using ((exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(health_feedbacks.case_id, 0)) and l.case_id is not distinct from health_feedbacks.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'TREATS' and l.during @> app.now() and l.superseded_xid is null) and health_feedbacks.controller_id = app.organisation()));

create policy health_feedback_select_4 on health_feedbacks
  for select to doorbraak_as_leerplichtambtenaar, doorbraak_as_mentor, doorbraak_as_ondersteuningscoordinator, doorbraak_as_onderwijsondersteuner, doorbraak_as_rmc_medewerker, doorbraak_as_schoolleiding, doorbraak_as_schoolmaatschappelijk_werker, doorbraak_as_schoolpsycholoog
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(health_feedbacks.case_id, 0)) and l.case_id is not distinct from health_feedbacks.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'PARTICIPATES' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from consent_grants g where g.case_id = health_feedbacks.case_id and g.data_class = 'D12' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = health_feedbacks.controller_id and g.during @> app.now() and g.superseded_xid is null));

create policy health_feedback_select_5 on health_feedbacks
  for select to doorbraak_as_ouder
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(health_feedbacks.subject, 0)) and l.subject is not distinct from health_feedbacks.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = health_feedbacks.subject and app.now() < b.turns_12_at and b.superseded_xid is null)
    and not exists (select 1 from access_freezes f where f.subject = health_feedbacks.subject and f.person_id = app.person() and (f.data_classes is null or 'D12' = any (f.data_classes)) and f.during @> app.now() and f.superseded_xid is null));

create policy health_feedback_select_6 on health_feedbacks
  for select to doorbraak_as_ouder
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(health_feedbacks.subject, 0)) and l.subject is not distinct from health_feedbacks.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = health_feedbacks.subject and app.now() >= b.turns_12_at and b.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = health_feedbacks.subject and app.now() < b.turns_16_at and b.superseded_xid is null)
    and exists (select 1 from access_openings o where o.subject = health_feedbacks.subject and o.person_id = app.person() and 'D12' = any (o.data_classes) and o.during @> app.now() and o.superseded_xid is null)
    and exists (select 1 from access_openings o where o.subject = health_feedbacks.subject and o.person_id = app.person() and 'D12' = any (o.data_classes) and o.controller_id = health_feedbacks.controller_id and o.during @> app.now() and o.superseded_xid is null)
    and not exists (select 1 from access_freezes f where f.subject = health_feedbacks.subject and f.person_id = app.person() and (f.data_classes is null or 'D12' = any (f.data_classes)) and f.during @> app.now() and f.superseded_xid is null));

create policy health_feedback_select_7 on health_feedbacks
  for select to doorbraak_as_ouder
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(health_feedbacks.subject, 0)) and l.subject is not distinct from health_feedbacks.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = health_feedbacks.subject and app.now() >= b.turns_16_at and b.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = health_feedbacks.subject and app.now() < b.turns_18_at and b.superseded_xid is null)
    and exists (select 1 from consent_grants g where g.case_id = health_feedbacks.case_id and g.data_class = 'D12' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = health_feedbacks.controller_id and g.during @> app.now() and g.superseded_xid is null));

create policy health_feedback_select_8 on health_feedbacks
  for select to doorbraak_as_leerling
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(health_feedbacks.subject, 0)) and l.subject is not distinct from health_feedbacks.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null));

create policy health_feedback_select_9 on health_feedbacks
  for select to doorbraak_as_client_ggd
  using (false
    and (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(health_feedbacks.case_id, 0)) and l.case_id is not distinct from health_feedbacks.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'TREATS' and l.during @> app.now() and l.superseded_xid is null) and health_feedbacks.controller_id = app.organisation()));

create policy health_feedback_insert_1 on health_feedbacks
  for insert to doorbraak_as_jeugdarts, doorbraak_as_jgz_medewerker
  with check ((exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(health_feedbacks.case_id, 0)) and l.case_id is not distinct from health_feedbacks.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'TREATS' and l.during @> app.now() and l.superseded_xid is null) and health_feedbacks.controller_id = app.organisation()));

create policy health_feedback_insert_2 on health_feedbacks
  for insert to doorbraak_as_client_ggd
  with check (false
    and (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(health_feedbacks.case_id, 0)) and l.case_id is not distinct from health_feedbacks.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'TREATS' and l.during @> app.now() and l.superseded_xid is null) and health_feedbacks.controller_id = app.organisation()));

create policy health_feedback_note_select_1 on health_feedback_notes
  for select to doorbraak_as_jeugdarts, doorbraak_as_jgz_medewerker
  using ((exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(health_feedback_notes.case_id, 0)) and l.case_id is not distinct from health_feedback_notes.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'TREATS' and l.during @> app.now() and l.superseded_xid is null) and health_feedback_notes.controller_id = app.organisation()));

create policy health_feedback_note_select_3 on health_feedback_notes
  for select to doorbraak_as_mentor, doorbraak_as_ondersteuningscoordinator, doorbraak_as_onderwijsondersteuner, doorbraak_as_schoolmaatschappelijk_werker, doorbraak_as_schoolpsycholoog
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(health_feedback_notes.case_id, 0)) and l.case_id is not distinct from health_feedback_notes.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'PARTICIPATES' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from consent_grants g where g.case_id = health_feedback_notes.case_id and g.data_class = 'D11' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = health_feedback_notes.controller_id and g.during @> app.now() and g.superseded_xid is null));

create policy health_feedback_note_select_4 on health_feedback_notes
  for select to doorbraak_as_ouder
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(health_feedback_notes.subject, 0)) and l.subject is not distinct from health_feedback_notes.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = health_feedback_notes.subject and app.now() < b.turns_12_at and b.superseded_xid is null)
    and not exists (select 1 from access_freezes f where f.subject = health_feedback_notes.subject and f.person_id = app.person() and (f.data_classes is null or 'D11' = any (f.data_classes)) and f.during @> app.now() and f.superseded_xid is null));

create policy health_feedback_note_select_5 on health_feedback_notes
  for select to doorbraak_as_ouder
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(health_feedback_notes.subject, 0)) and l.subject is not distinct from health_feedback_notes.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = health_feedback_notes.subject and app.now() >= b.turns_12_at and b.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = health_feedback_notes.subject and app.now() < b.turns_16_at and b.superseded_xid is null)
    and exists (select 1 from access_openings o where o.subject = health_feedback_notes.subject and o.person_id = app.person() and 'D11' = any (o.data_classes) and o.during @> app.now() and o.superseded_xid is null)
    and exists (select 1 from access_openings o where o.subject = health_feedback_notes.subject and o.person_id = app.person() and 'D11' = any (o.data_classes) and o.controller_id = health_feedback_notes.controller_id and o.during @> app.now() and o.superseded_xid is null)
    and not exists (select 1 from access_freezes f where f.subject = health_feedback_notes.subject and f.person_id = app.person() and (f.data_classes is null or 'D11' = any (f.data_classes)) and f.during @> app.now() and f.superseded_xid is null));

create policy health_feedback_note_select_6 on health_feedback_notes
  for select to doorbraak_as_ouder
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(health_feedback_notes.subject, 0)) and l.subject is not distinct from health_feedback_notes.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = health_feedback_notes.subject and app.now() >= b.turns_16_at and b.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = health_feedback_notes.subject and app.now() < b.turns_18_at and b.superseded_xid is null)
    and exists (select 1 from consent_grants g where g.case_id = health_feedback_notes.case_id and g.data_class = 'D11' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = health_feedback_notes.controller_id and g.during @> app.now() and g.superseded_xid is null));

create policy health_feedback_note_select_7 on health_feedback_notes
  for select to doorbraak_as_leerling
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(health_feedback_notes.subject, 0)) and l.subject is not distinct from health_feedback_notes.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null));

create policy health_feedback_note_select_8 on health_feedback_notes
  for select to doorbraak_as_client_ggd
  using (false
    and (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(health_feedback_notes.case_id, 0)) and l.case_id is not distinct from health_feedback_notes.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'TREATS' and l.during @> app.now() and l.superseded_xid is null) and health_feedback_notes.controller_id = app.organisation()));

create policy health_feedback_note_insert_1 on health_feedback_notes
  for insert to doorbraak_as_jeugdarts, doorbraak_as_jgz_medewerker
  with check ((exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(health_feedback_notes.case_id, 0)) and l.case_id is not distinct from health_feedback_notes.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'TREATS' and l.during @> app.now() and l.superseded_xid is null) and health_feedback_notes.controller_id = app.organisation()));

create policy health_feedback_note_insert_2 on health_feedback_notes
  for insert to doorbraak_as_client_ggd
  with check (false
    and (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(health_feedback_notes.case_id, 0)) and l.case_id is not distinct from health_feedback_notes.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'TREATS' and l.during @> app.now() and l.superseded_xid is null) and health_feedback_notes.controller_id = app.organisation()));

create policy health_feedback_agreement_select_1 on health_feedback_agreements
  for select to doorbraak_as_jeugdarts, doorbraak_as_jgz_medewerker
  using ((exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(health_feedback_agreements.case_id, 0)) and l.case_id is not distinct from health_feedback_agreements.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'TREATS' and l.during @> app.now() and l.superseded_xid is null) and health_feedback_agreements.controller_id = app.organisation()));

create policy health_feedback_agreement_select_4 on health_feedback_agreements
  for select to doorbraak_as_leerplichtambtenaar, doorbraak_as_mentor, doorbraak_as_ondersteuningscoordinator, doorbraak_as_onderwijsondersteuner, doorbraak_as_rmc_medewerker, doorbraak_as_schoolleiding, doorbraak_as_schoolmaatschappelijk_werker, doorbraak_as_schoolpsycholoog
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(health_feedback_agreements.case_id, 0)) and l.case_id is not distinct from health_feedback_agreements.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'PARTICIPATES' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from consent_grants g where g.case_id = health_feedback_agreements.case_id and g.data_class = 'D12' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = health_feedback_agreements.controller_id and g.during @> app.now() and g.superseded_xid is null));

create policy health_feedback_agreement_select_5 on health_feedback_agreements
  for select to doorbraak_as_ouder
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(health_feedback_agreements.subject, 0)) and l.subject is not distinct from health_feedback_agreements.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = health_feedback_agreements.subject and app.now() < b.turns_12_at and b.superseded_xid is null)
    and not exists (select 1 from access_freezes f where f.subject = health_feedback_agreements.subject and f.person_id = app.person() and (f.data_classes is null or 'D12' = any (f.data_classes)) and f.during @> app.now() and f.superseded_xid is null));

create policy health_feedback_agreement_select_6 on health_feedback_agreements
  for select to doorbraak_as_ouder
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(health_feedback_agreements.subject, 0)) and l.subject is not distinct from health_feedback_agreements.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = health_feedback_agreements.subject and app.now() >= b.turns_12_at and b.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = health_feedback_agreements.subject and app.now() < b.turns_16_at and b.superseded_xid is null)
    and exists (select 1 from access_openings o where o.subject = health_feedback_agreements.subject and o.person_id = app.person() and 'D12' = any (o.data_classes) and o.during @> app.now() and o.superseded_xid is null)
    and exists (select 1 from access_openings o where o.subject = health_feedback_agreements.subject and o.person_id = app.person() and 'D12' = any (o.data_classes) and o.controller_id = health_feedback_agreements.controller_id and o.during @> app.now() and o.superseded_xid is null)
    and not exists (select 1 from access_freezes f where f.subject = health_feedback_agreements.subject and f.person_id = app.person() and (f.data_classes is null or 'D12' = any (f.data_classes)) and f.during @> app.now() and f.superseded_xid is null));

create policy health_feedback_agreement_select_7 on health_feedback_agreements
  for select to doorbraak_as_ouder
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(health_feedback_agreements.subject, 0)) and l.subject is not distinct from health_feedback_agreements.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = health_feedback_agreements.subject and app.now() >= b.turns_16_at and b.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = health_feedback_agreements.subject and app.now() < b.turns_18_at and b.superseded_xid is null)
    and exists (select 1 from consent_grants g where g.case_id = health_feedback_agreements.case_id and g.data_class = 'D12' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = health_feedback_agreements.controller_id and g.during @> app.now() and g.superseded_xid is null));

create policy health_feedback_agreement_select_8 on health_feedback_agreements
  for select to doorbraak_as_leerling
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(health_feedback_agreements.subject, 0)) and l.subject is not distinct from health_feedback_agreements.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null));

create policy health_feedback_agreement_select_9 on health_feedback_agreements
  for select to doorbraak_as_client_ggd
  using (false
    and (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(health_feedback_agreements.case_id, 0)) and l.case_id is not distinct from health_feedback_agreements.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'TREATS' and l.during @> app.now() and l.superseded_xid is null) and health_feedback_agreements.controller_id = app.organisation()));

create policy health_feedback_agreement_insert_1 on health_feedback_agreements
  for insert to doorbraak_as_jeugdarts, doorbraak_as_jgz_medewerker
  with check ((exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(health_feedback_agreements.case_id, 0)) and l.case_id is not distinct from health_feedback_agreements.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'TREATS' and l.during @> app.now() and l.superseded_xid is null) and health_feedback_agreements.controller_id = app.organisation()));

create policy health_feedback_agreement_insert_2 on health_feedback_agreements
  for insert to doorbraak_as_client_ggd
  with check (false
    and (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(health_feedback_agreements.case_id, 0)) and l.case_id is not distinct from health_feedback_agreements.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'TREATS' and l.during @> app.now() and l.superseded_xid is null) and health_feedback_agreements.controller_id = app.organisation()));

create policy preventive_talk_report_select_2 on preventive_talk_reports
  for select to doorbraak_as_mentor
  using (app.purpose() in ('ATTENDANCE', 'PREVENTIVE_TALK', 'CARE_COORDINATION')
    and (preventive_talk_reports.controller_id = app.organisation())
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(preventive_talk_reports.case_id, 0)) and l.case_id is not distinct from preventive_talk_reports.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'PARTICIPATES' and l.during @> app.now() and l.superseded_xid is null)
    and (preventive_talk_reports.handed_over_at is not null));

create policy preventive_talk_report_select_3 on preventive_talk_reports
  for select to doorbraak_as_ondersteuningscoordinator
  using (app.purpose() in ('CARE_COORDINATION', 'ATTENDANCE', 'PREVENTIVE_TALK')
    and (preventive_talk_reports.controller_id = app.organisation())
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(preventive_talk_reports.case_id, 0)) and l.case_id is not distinct from preventive_talk_reports.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'PARTICIPATES' and l.during @> app.now() and l.superseded_xid is null)
    and (preventive_talk_reports.handed_over_at is not null));

create policy preventive_talk_report_insert_1 on preventive_talk_reports
  for insert to doorbraak_as_contactpersoon_preventief_spreekuur
  with check ((preventive_talk_reports.recorded_by = app.person() and preventive_talk_reports.recorded_capacity = app.capacity())
    and (preventive_talk_reports.handed_over_at is null)
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(preventive_talk_reports.case_id, 0)) and l.case_id is not distinct from preventive_talk_reports.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'INVITED_TO_TALK' and l.during @> app.now() and l.superseded_xid is null));

create policy preventive_talk_agreement_select_2 on preventive_talk_agreements
  for select to doorbraak_as_mentor
  using (app.purpose() in ('ATTENDANCE', 'PREVENTIVE_TALK', 'CARE_COORDINATION')
    and (preventive_talk_agreements.controller_id = app.organisation())
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(preventive_talk_agreements.case_id, 0)) and l.case_id is not distinct from preventive_talk_agreements.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'PARTICIPATES' and l.during @> app.now() and l.superseded_xid is null)
    and (preventive_talk_agreements.handed_over_at is not null));

create policy preventive_talk_agreement_select_3 on preventive_talk_agreements
  for select to doorbraak_as_ondersteuningscoordinator
  using (app.purpose() in ('CARE_COORDINATION', 'ATTENDANCE', 'PREVENTIVE_TALK')
    and (preventive_talk_agreements.controller_id = app.organisation())
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(preventive_talk_agreements.case_id, 0)) and l.case_id is not distinct from preventive_talk_agreements.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'PARTICIPATES' and l.during @> app.now() and l.superseded_xid is null)
    and (preventive_talk_agreements.handed_over_at is not null));

create policy preventive_talk_agreement_insert_1 on preventive_talk_agreements
  for insert to doorbraak_as_contactpersoon_preventief_spreekuur
  with check ((preventive_talk_agreements.recorded_by = app.person() and preventive_talk_agreements.recorded_capacity = app.capacity())
    and (preventive_talk_agreements.handed_over_at is null)
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(preventive_talk_agreements.case_id, 0)) and l.case_id is not distinct from preventive_talk_agreements.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'INVITED_TO_TALK' and l.during @> app.now() and l.superseded_xid is null));

create policy preventive_talk_agreement_insert_2 on preventive_talk_agreements
  for insert to doorbraak_as_ondersteuningscoordinator
  with check (app.purpose() in ('CARE_COORDINATION', 'ATTENDANCE', 'PREVENTIVE_TALK')
    and (preventive_talk_agreements.controller_id = app.organisation())
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(preventive_talk_agreements.case_id, 0)) and l.case_id is not distinct from preventive_talk_agreements.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'PARTICIPATES' and l.during @> app.now() and l.superseded_xid is null)
    and (preventive_talk_agreements.handed_over_at is not null));

create policy preventive_talk_handover_select_1 on talk_handovers
  for select to doorbraak_as_mentor
  using (app.purpose() in ('ATTENDANCE', 'PREVENTIVE_TALK', 'CARE_COORDINATION')
    and (talk_handovers.controller_id = app.organisation())
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(talk_handovers.case_id, 0)) and l.case_id is not distinct from talk_handovers.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'PARTICIPATES' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from preventive_talk_reports r where r.id = talk_handovers.report_id and r.handed_over_at is not null));

create policy preventive_talk_handover_select_2 on talk_handovers
  for select to doorbraak_as_ondersteuningscoordinator
  using (app.purpose() in ('CARE_COORDINATION', 'ATTENDANCE', 'PREVENTIVE_TALK')
    and (talk_handovers.controller_id = app.organisation())
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(talk_handovers.case_id, 0)) and l.case_id is not distinct from talk_handovers.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'PARTICIPATES' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from preventive_talk_reports r where r.id = talk_handovers.report_id and r.handed_over_at is not null));

create policy preventive_talk_filing_select_1 on talk_filings
  for select to doorbraak_as_mentor
  using (app.purpose() in ('ATTENDANCE', 'PREVENTIVE_TALK', 'CARE_COORDINATION')
    and (talk_filings.controller_id = app.organisation())
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(talk_filings.case_id, 0)) and l.case_id is not distinct from talk_filings.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'PARTICIPATES' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from preventive_talk_reports r where r.id = talk_filings.report_id and r.handed_over_at is not null));

create policy preventive_talk_filing_select_2 on talk_filings
  for select to doorbraak_as_ondersteuningscoordinator
  using (app.purpose() in ('CARE_COORDINATION', 'ATTENDANCE', 'PREVENTIVE_TALK')
    and (talk_filings.controller_id = app.organisation())
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(talk_filings.case_id, 0)) and l.case_id is not distinct from talk_filings.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'PARTICIPATES' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from preventive_talk_reports r where r.id = talk_filings.report_id and r.handed_over_at is not null));

create policy preventive_talk_filing_insert_1 on talk_filings
  for insert to doorbraak_as_ondersteuningscoordinator
  with check (app.purpose() in ('CARE_COORDINATION', 'ATTENDANCE', 'PREVENTIVE_TALK')
    and (talk_filings.controller_id = app.organisation())
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(talk_filings.case_id, 0)) and l.case_id is not distinct from talk_filings.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'PARTICIPATES' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from preventive_talk_reports r where r.id = talk_filings.report_id and r.handed_over_at is not null));

create policy agreement_select_1 on agreements
  for select to doorbraak_as_mentor, doorbraak_as_ondersteuningscoordinator, doorbraak_as_onderwijsondersteuner, doorbraak_as_schoolleiding, doorbraak_as_verzuimcoordinator
  using ((agreements.controller_id = app.organisation())
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(agreements.case_id, 0)) and l.case_id is not distinct from agreements.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'PARTICIPATES' and l.during @> app.now() and l.superseded_xid is null));

create policy agreement_select_3 on agreements
  for select to doorbraak_as_gezinsmanager, doorbraak_as_jeugdarts, doorbraak_as_jgz_medewerker, doorbraak_as_leerplichtambtenaar, doorbraak_as_rmc_medewerker, doorbraak_as_schoolmaatschappelijk_werker, doorbraak_as_schoolpsycholoog, doorbraak_as_swv_casemanager
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(agreements.case_id, 0)) and l.case_id is not distinct from agreements.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'PARTICIPATES' and l.during @> app.now() and l.superseded_xid is null)
    and (app.person() = any (agreements.party_ids)));

create policy agreement_select_4 on agreements
  for select to doorbraak_as_ouder
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(agreements.subject, 0)) and l.subject is not distinct from agreements.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = agreements.subject and app.now() < b.turns_16_at and b.superseded_xid is null));

create policy agreement_select_5 on agreements
  for select to doorbraak_as_ouder
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(agreements.subject, 0)) and l.subject is not distinct from agreements.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = agreements.subject and app.now() >= b.turns_16_at and b.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = agreements.subject and app.now() < b.turns_18_at and b.superseded_xid is null)
    and exists (select 1 from consent_grants g where g.case_id = agreements.case_id and g.data_class = 'D13' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = agreements.controller_id and g.during @> app.now() and g.superseded_xid is null));

create policy agreement_select_6 on agreements
  for select to doorbraak_as_leerling
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(agreements.subject, 0)) and l.subject is not distinct from agreements.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null));

create policy agreement_insert_1 on agreements
  for insert to doorbraak_as_mentor, doorbraak_as_ondersteuningscoordinator, doorbraak_as_onderwijsondersteuner, doorbraak_as_schoolleiding, doorbraak_as_verzuimcoordinator
  with check ((agreements.controller_id = app.organisation())
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(agreements.case_id, 0)) and l.case_id is not distinct from agreements.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'PARTICIPATES' and l.during @> app.now() and l.superseded_xid is null)
    and false);

create policy agreement_insert_2 on agreements
  for insert to doorbraak_as_mentor, doorbraak_as_ondersteuningscoordinator
  with check ((agreements.controller_id = app.organisation())
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(agreements.case_id, 0)) and l.case_id is not distinct from agreements.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'PARTICIPATES' and l.during @> app.now() and l.superseded_xid is null));

create policy agreement_insert_4 on agreements
  for insert to doorbraak_as_gezinsmanager, doorbraak_as_jeugdarts, doorbraak_as_jgz_medewerker, doorbraak_as_leerplichtambtenaar, doorbraak_as_rmc_medewerker, doorbraak_as_schoolmaatschappelijk_werker, doorbraak_as_schoolpsycholoog, doorbraak_as_swv_casemanager
  with check (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(agreements.case_id, 0)) and l.case_id is not distinct from agreements.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'PARTICIPATES' and l.during @> app.now() and l.superseded_xid is null)
    and (app.person() = any (agreements.party_ids))
    and false);

create policy agreement_insert_5 on agreements
  for insert to doorbraak_as_gezinsmanager, doorbraak_as_jeugdarts, doorbraak_as_jgz_medewerker, doorbraak_as_leerplichtambtenaar, doorbraak_as_rmc_medewerker, doorbraak_as_schoolmaatschappelijk_werker, doorbraak_as_schoolpsycholoog, doorbraak_as_swv_casemanager
  with check (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(agreements.case_id, 0)) and l.case_id is not distinct from agreements.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'PARTICIPATES' and l.during @> app.now() and l.superseded_xid is null)
    and (app.person() = any (agreements.party_ids)));

create policy agreement_insert_6 on agreements
  for insert to doorbraak_as_ouder
  with check (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(agreements.subject, 0)) and l.subject is not distinct from agreements.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = agreements.subject and app.now() < b.turns_16_at and b.superseded_xid is null)
    and false);

create policy agreement_insert_7 on agreements
  for insert to doorbraak_as_ouder
  with check (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(agreements.subject, 0)) and l.subject is not distinct from agreements.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = agreements.subject and app.now() >= b.turns_16_at and b.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = agreements.subject and app.now() < b.turns_18_at and b.superseded_xid is null)
    and exists (select 1 from consent_grants g where g.case_id = agreements.case_id and g.data_class = 'D13' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = agreements.controller_id and g.during @> app.now() and g.superseded_xid is null)
    and false);

create policy agreement_insert_8 on agreements
  for insert to doorbraak_as_leerling
  with check (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(agreements.subject, 0)) and l.subject is not distinct from agreements.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null)
    and false);

create policy agreement_insert_9 on agreements
  for insert to doorbraak_as_leerling
  with check (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(agreements.subject, 0)) and l.subject is not distinct from agreements.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null));

create policy agreement_update_1 on agreements
  for update to doorbraak_as_mentor, doorbraak_as_ondersteuningscoordinator, doorbraak_as_onderwijsondersteuner, doorbraak_as_schoolleiding, doorbraak_as_verzuimcoordinator
  using ((agreements.controller_id = app.organisation())
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(agreements.case_id, 0)) and l.case_id is not distinct from agreements.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'PARTICIPATES' and l.during @> app.now() and l.superseded_xid is null)
    and false)
  with check ((agreements.controller_id = app.organisation())
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(agreements.case_id, 0)) and l.case_id is not distinct from agreements.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'PARTICIPATES' and l.during @> app.now() and l.superseded_xid is null)
    and false);

create policy agreement_update_2 on agreements
  for update to doorbraak_as_mentor, doorbraak_as_ondersteuningscoordinator
  using ((agreements.controller_id = app.organisation())
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(agreements.case_id, 0)) and l.case_id is not distinct from agreements.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'PARTICIPATES' and l.during @> app.now() and l.superseded_xid is null))
  with check ((agreements.controller_id = app.organisation())
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(agreements.case_id, 0)) and l.case_id is not distinct from agreements.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'PARTICIPATES' and l.during @> app.now() and l.superseded_xid is null));

create policy agreement_update_4 on agreements
  for update to doorbraak_as_gezinsmanager, doorbraak_as_jeugdarts, doorbraak_as_jgz_medewerker, doorbraak_as_leerplichtambtenaar, doorbraak_as_rmc_medewerker, doorbraak_as_schoolmaatschappelijk_werker, doorbraak_as_schoolpsycholoog, doorbraak_as_swv_casemanager
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(agreements.case_id, 0)) and l.case_id is not distinct from agreements.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'PARTICIPATES' and l.during @> app.now() and l.superseded_xid is null)
    and (app.person() = any (agreements.party_ids))
    and false)
  with check (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(agreements.case_id, 0)) and l.case_id is not distinct from agreements.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'PARTICIPATES' and l.during @> app.now() and l.superseded_xid is null)
    and (app.person() = any (agreements.party_ids))
    and false);

create policy agreement_update_5 on agreements
  for update to doorbraak_as_gezinsmanager, doorbraak_as_jeugdarts, doorbraak_as_jgz_medewerker, doorbraak_as_leerplichtambtenaar, doorbraak_as_rmc_medewerker, doorbraak_as_schoolmaatschappelijk_werker, doorbraak_as_schoolpsycholoog, doorbraak_as_swv_casemanager
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(agreements.case_id, 0)) and l.case_id is not distinct from agreements.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'PARTICIPATES' and l.during @> app.now() and l.superseded_xid is null)
    and (app.person() = any (agreements.party_ids)))
  with check (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(agreements.case_id, 0)) and l.case_id is not distinct from agreements.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'PARTICIPATES' and l.during @> app.now() and l.superseded_xid is null)
    and (app.person() = any (agreements.party_ids)));

create policy agreement_update_6 on agreements
  for update to doorbraak_as_ouder
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(agreements.subject, 0)) and l.subject is not distinct from agreements.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = agreements.subject and app.now() < b.turns_16_at and b.superseded_xid is null)
    and false)
  with check (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(agreements.subject, 0)) and l.subject is not distinct from agreements.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = agreements.subject and app.now() < b.turns_16_at and b.superseded_xid is null)
    and false);

create policy agreement_update_7 on agreements
  for update to doorbraak_as_ouder
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(agreements.subject, 0)) and l.subject is not distinct from agreements.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = agreements.subject and app.now() >= b.turns_16_at and b.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = agreements.subject and app.now() < b.turns_18_at and b.superseded_xid is null)
    and exists (select 1 from consent_grants g where g.case_id = agreements.case_id and g.data_class = 'D13' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = agreements.controller_id and g.during @> app.now() and g.superseded_xid is null)
    and false)
  with check (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(agreements.subject, 0)) and l.subject is not distinct from agreements.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = agreements.subject and app.now() >= b.turns_16_at and b.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = agreements.subject and app.now() < b.turns_18_at and b.superseded_xid is null)
    and exists (select 1 from consent_grants g where g.case_id = agreements.case_id and g.data_class = 'D13' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = agreements.controller_id and g.during @> app.now() and g.superseded_xid is null)
    and false);

create policy agreement_update_8 on agreements
  for update to doorbraak_as_leerling
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(agreements.subject, 0)) and l.subject is not distinct from agreements.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null)
    and false)
  with check (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(agreements.subject, 0)) and l.subject is not distinct from agreements.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null)
    and false);

create policy agreement_update_9 on agreements
  for update to doorbraak_as_leerling
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(agreements.subject, 0)) and l.subject is not distinct from agreements.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null))
  with check (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(agreements.subject, 0)) and l.subject is not distinct from agreements.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null));

create policy access_log_entry_select_1 on access_log
  for select to doorbraak_record_subject
  using (app.capacity() = 'leerling'
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null)
    and (access_log.secrecy is distinct from 'OFFICER' and (not ('D01' = any (access_log.classes)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null))) and (not ('D11' = any (access_log.classes)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null))) and (not ('D12' = any (access_log.classes)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null))) and (not ('D13' = any (access_log.classes)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null))) and (not ('D18' = any (access_log.classes))) and (not ('D24' = any (access_log.classes)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null))) and (not ('D25' = any (access_log.classes))) and (not ('D27' = any (access_log.classes)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null))) and (not ('D29' = any (access_log.classes)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null))) and (not ('D30' = any (access_log.classes)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null)))));

create policy access_log_entry_select_2 on access_log
  for select to doorbraak_record_subject
  using (app.capacity() = 'ouder'
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() < b.turns_16_at and b.superseded_xid is null)
    and (access_log.secrecy is distinct from 'OFFICER' and (access_log.capacity not in ('leerling', 'ouder') or access_log.person_id = app.person()) and (not ('D01' = any (access_log.classes)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() < b.turns_18_at and b.superseded_xid is null))) and (not ('D11' = any (access_log.classes)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() >= b.turns_12_at and b.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() < b.turns_16_at and b.superseded_xid is null) and exists (select 1 from access_openings o where o.subject = access_log.subject and o.person_id = app.person() and 'D11' = any (o.data_classes) and o.during @> app.now() and o.superseded_xid is null) and exists (select 1 from access_openings o where o.subject = access_log.subject and o.person_id = app.person() and 'D11' = any (o.data_classes) and o.during @> app.now() and o.superseded_xid is null) and not exists (select 1 from access_freezes f where f.subject = access_log.subject and f.person_id = app.person() and (f.data_classes is null or 'D11' = any (f.data_classes)) and f.during @> app.now() and f.superseded_xid is null)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() >= b.turns_16_at and b.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() < b.turns_18_at and b.superseded_xid is null) and exists (select 1 from consent_grants g where g.case_id = access_log.case_id and g.data_class = 'D11' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.during @> app.now() and g.superseded_xid is null)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() < b.turns_12_at and b.superseded_xid is null) and not exists (select 1 from access_freezes f where f.subject = access_log.subject and f.person_id = app.person() and (f.data_classes is null or 'D11' = any (f.data_classes)) and f.during @> app.now() and f.superseded_xid is null))) and (not ('D12' = any (access_log.classes)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() >= b.turns_12_at and b.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() < b.turns_16_at and b.superseded_xid is null) and exists (select 1 from access_openings o where o.subject = access_log.subject and o.person_id = app.person() and 'D12' = any (o.data_classes) and o.during @> app.now() and o.superseded_xid is null) and exists (select 1 from access_openings o where o.subject = access_log.subject and o.person_id = app.person() and 'D12' = any (o.data_classes) and o.during @> app.now() and o.superseded_xid is null) and not exists (select 1 from access_freezes f where f.subject = access_log.subject and f.person_id = app.person() and (f.data_classes is null or 'D12' = any (f.data_classes)) and f.during @> app.now() and f.superseded_xid is null)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() >= b.turns_16_at and b.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() < b.turns_18_at and b.superseded_xid is null) and exists (select 1 from consent_grants g where g.case_id = access_log.case_id and g.data_class = 'D12' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.during @> app.now() and g.superseded_xid is null)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() < b.turns_12_at and b.superseded_xid is null) and not exists (select 1 from access_freezes f where f.subject = access_log.subject and f.person_id = app.person() and (f.data_classes is null or 'D12' = any (f.data_classes)) and f.during @> app.now() and f.superseded_xid is null))) and (not ('D13' = any (access_log.classes)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() >= b.turns_16_at and b.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() < b.turns_18_at and b.superseded_xid is null) and exists (select 1 from consent_grants g where g.case_id = access_log.case_id and g.data_class = 'D13' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.during @> app.now() and g.superseded_xid is null)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() < b.turns_16_at and b.superseded_xid is null))) and (not ('D18' = any (access_log.classes))) and (not ('D25' = any (access_log.classes))) and (not ('D29' = any (access_log.classes)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() >= b.turns_16_at and b.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() < b.turns_18_at and b.superseded_xid is null) and exists (select 1 from consent_grants g where g.case_id = access_log.case_id and g.data_class = 'D29' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.during @> app.now() and g.superseded_xid is null)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() < b.turns_16_at and b.superseded_xid is null))) and (not ('D30' = any (access_log.classes)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() >= b.turns_16_at and b.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() < b.turns_18_at and b.superseded_xid is null) and exists (select 1 from consent_grants g where g.case_id = access_log.case_id and g.data_class = 'D30' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.during @> app.now() and g.superseded_xid is null)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() < b.turns_16_at and b.superseded_xid is null)))));
