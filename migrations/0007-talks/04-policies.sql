-- Policies and grants as they were rendered from the policy table on the day of this migration; never edited.

drop policy absence_fact_select_3 on absence_facts;
drop policy absence_fact_select_4 on absence_facts;
drop policy absence_count_fact_select_3 on absence_count_facts;
drop policy absence_count_fact_select_4 on absence_count_facts;
drop policy sickness_fact_select_4 on sickness_facts;
drop policy sickness_fact_select_5 on sickness_facts;
drop policy access_log_entry_select_1 on access_log;
drop policy access_log_entry_select_2 on access_log;

create policy joint_talk_region on joint_talks
  as restrictive for all to doorbraak_actor
  using (joint_talks.region_id = any (app.regions()::uuid[]) and app.purpose() <> 'STATISTICS');

create policy joint_talk_select_1 on joint_talks
  for select to doorbraak_as_mentor, doorbraak_as_ondersteuningscoordinator, doorbraak_as_onderwijsondersteuner, doorbraak_as_schoolleiding, doorbraak_as_verzuimcoordinator
  using ((joint_talks.controller_id = app.organisation())
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(joint_talks.case_id, 0)) and l.case_id is not distinct from joint_talks.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'PARTICIPATES' and l.during @> app.now() and l.superseded_xid is null)
    and (app.person() = any (joint_talks.party_ids)));

create policy joint_talk_select_2 on joint_talks
  for select to doorbraak_as_gezinsmanager, doorbraak_as_jeugdarts, doorbraak_as_jgz_medewerker, doorbraak_as_leerplichtambtenaar, doorbraak_as_rmc_medewerker, doorbraak_as_schoolmaatschappelijk_werker, doorbraak_as_schoolpsycholoog, doorbraak_as_swv_casemanager
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(joint_talks.case_id, 0)) and l.case_id is not distinct from joint_talks.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'PARTICIPATES' and l.during @> app.now() and l.superseded_xid is null)
    and (app.person() = any (joint_talks.party_ids)));

create policy joint_talk_select_3 on joint_talks
  for select to doorbraak_as_ouder
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(joint_talks.subject, 0)) and l.subject is not distinct from joint_talks.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = joint_talks.subject and app.now() < b.turns_16_at and b.superseded_xid is null));

create policy joint_talk_select_4 on joint_talks
  for select to doorbraak_as_ouder
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(joint_talks.subject, 0)) and l.subject is not distinct from joint_talks.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = joint_talks.subject and app.now() >= b.turns_16_at and b.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = joint_talks.subject and app.now() < b.turns_18_at and b.superseded_xid is null)
    and exists (select 1 from consent_grants g where g.case_id = joint_talks.case_id and g.data_class = 'D13' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = joint_talks.controller_id and g.during @> app.now() and g.superseded_xid is null));

create policy joint_talk_select_5 on joint_talks
  for select to doorbraak_as_leerling
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(joint_talks.subject, 0)) and l.subject is not distinct from joint_talks.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null));

create policy joint_talk_select_6 on joint_talks
  for select to doorbraak_as_financieel_akkoord, doorbraak_as_partner_deelnemer, doorbraak_as_regisseur, doorbraak_as_swv_coordinator, doorbraak_as_voorzitter_doorbraakoverleg
  using (false
    and (app.person() = any (joint_talks.party_ids)));

create policy joint_talk_select_7 on joint_talks
  for select to doorbraak_as_client_leerplicht
  using (false
    and false
    and (app.person() = any (joint_talks.party_ids)));

create policy joint_talk_insert_1 on joint_talks
  for insert to doorbraak_as_mentor, doorbraak_as_ondersteuningscoordinator
  with check ((joint_talks.controller_id = app.organisation())
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(joint_talks.case_id, 0)) and l.case_id is not distinct from joint_talks.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'PARTICIPATES' and l.during @> app.now() and l.superseded_xid is null)
    and (app.person() = any (joint_talks.party_ids)));

create policy joint_talk_insert_2 on joint_talks
  for insert to doorbraak_as_jeugdarts, doorbraak_as_leerplichtambtenaar
  with check (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(joint_talks.case_id, 0)) and l.case_id is not distinct from joint_talks.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'PARTICIPATES' and l.during @> app.now() and l.superseded_xid is null)
    and (app.person() = any (joint_talks.party_ids)));

create policy absence_reason_region on absence_reasons
  as restrictive for all to doorbraak_actor
  using (absence_reasons.region_id = any (app.regions()::uuid[]) and app.purpose() <> 'STATISTICS');

create policy absence_reason_select_1 on absence_reasons
  for select to doorbraak_as_mentor, doorbraak_as_ondersteuningscoordinator
  using ((absence_reasons.controller_id = app.organisation())
    and exists (select 1 from links l where l.subject = absence_reasons.subject and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'PARTICIPATES' and l.during @> app.now() and l.superseded_xid is null));

create policy absence_reason_select_2 on absence_reasons
  for select to doorbraak_as_verzuimcoordinator
  using ((absence_reasons.controller_id = app.organisation()));

create policy absence_reason_select_3 on absence_reasons
  for select to doorbraak_as_ouder
  using ((absence_reasons.speaker_id = app.person()));

create policy absence_reason_select_4 on absence_reasons
  for select to doorbraak_as_onderwijsconsulent, doorbraak_as_swv_casemanager
  using (exists (select 1 from consent_grants g where g.subject = absence_reasons.subject and g.data_class = 'D08' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = absence_reasons.controller_id and g.during @> app.now() and g.superseded_xid is null));

create policy absence_reason_select_5 on absence_reasons
  for select to doorbraak_as_leerplichtambtenaar
  using (exists (select 1 from links l where l.subject = absence_reasons.subject and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'PARTICIPATES' and l.during @> app.now() and l.superseded_xid is null)
    and (absence_reasons.recorded_by = app.person() and absence_reasons.recorded_capacity = app.capacity()));

create policy absence_reason_select_6 on absence_reasons
  for select to doorbraak_as_rmc_medewerker, doorbraak_as_schoolmaatschappelijk_werker, doorbraak_as_schoolpsycholoog
  using (exists (select 1 from links l where l.subject = absence_reasons.subject and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'PARTICIPATES' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from consent_grants g where g.subject = absence_reasons.subject and g.data_class = 'D08' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = absence_reasons.controller_id and g.during @> app.now() and g.superseded_xid is null));

create policy absence_reason_select_7 on absence_reasons
  for select to doorbraak_as_jeugdarts, doorbraak_as_jgz_medewerker
  using (exists (select 1 from links l where l.subject = absence_reasons.subject and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'REFERRED' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from consent_grants g where g.subject = absence_reasons.subject and g.data_class = 'D08' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = absence_reasons.controller_id and g.during @> app.now() and g.superseded_xid is null));

create policy absence_reason_select_8 on absence_reasons
  for select to doorbraak_as_ouder
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(absence_reasons.subject, 0)) and l.subject is not distinct from absence_reasons.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = absence_reasons.subject and app.now() < b.turns_16_at and b.superseded_xid is null)
    and (absence_reasons.said_by = 'LEERLING'));

create policy absence_reason_select_9 on absence_reasons
  for select to doorbraak_as_ouder
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(absence_reasons.subject, 0)) and l.subject is not distinct from absence_reasons.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = absence_reasons.subject and app.now() >= b.turns_16_at and b.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = absence_reasons.subject and app.now() < b.turns_18_at and b.superseded_xid is null)
    and exists (select 1 from consent_grants g where g.subject = absence_reasons.subject and g.data_class = 'D08' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = absence_reasons.controller_id and g.during @> app.now() and g.superseded_xid is null)
    and (absence_reasons.said_by = 'LEERLING'));

create policy absence_reason_select_10 on absence_reasons
  for select to doorbraak_as_leerling
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(absence_reasons.subject, 0)) and l.subject is not distinct from absence_reasons.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null)
    and (absence_reasons.speaker_id = app.person()));

create policy absence_reason_select_11 on absence_reasons
  for select to doorbraak_as_partner_deelnemer, doorbraak_as_regisseur, doorbraak_as_voorzitter_doorbraakoverleg
  using (false
    and exists (select 1 from consent_grants g where g.subject = absence_reasons.subject and g.data_class = 'D08' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = absence_reasons.controller_id and g.during @> app.now() and g.superseded_xid is null));

create policy absence_reason_select_12 on absence_reasons
  for select to doorbraak_as_gezinsmanager
  using (false);

create policy absence_reason_insert_1 on absence_reasons
  for insert to doorbraak_as_mentor, doorbraak_as_ondersteuningscoordinator
  with check ((absence_reasons.controller_id = app.organisation())
    and exists (select 1 from links l where l.subject = absence_reasons.subject and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'PARTICIPATES' and l.during @> app.now() and l.superseded_xid is null));

create policy absence_reason_insert_2 on absence_reasons
  for insert to doorbraak_as_ouder
  with check ((absence_reasons.speaker_id = app.person())
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(absence_reasons.subject, 0)) and l.subject is not distinct from absence_reasons.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null));

create policy absence_reason_insert_3 on absence_reasons
  for insert to doorbraak_as_leerplichtambtenaar
  with check (exists (select 1 from links l where l.subject = absence_reasons.subject and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'PARTICIPATES' and l.during @> app.now() and l.superseded_xid is null)
    and (absence_reasons.recorded_by = app.person() and absence_reasons.recorded_capacity = app.capacity()));

create policy absence_reason_insert_4 on absence_reasons
  for insert to doorbraak_as_rmc_medewerker
  with check (exists (select 1 from links l where l.subject = absence_reasons.subject and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'PARTICIPATES' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from consent_grants g where g.subject = absence_reasons.subject and g.data_class = 'D08' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = absence_reasons.controller_id and g.during @> app.now() and g.superseded_xid is null));

create policy absence_reason_insert_5 on absence_reasons
  for insert to doorbraak_as_leerling
  with check (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(absence_reasons.subject, 0)) and l.subject is not distinct from absence_reasons.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null)
    and (absence_reasons.speaker_id = app.person()));

create policy school_talk_region on school_talks
  as restrictive for all to doorbraak_actor
  using (school_talks.region_id = any (app.regions()::uuid[]) and app.purpose() <> 'STATISTICS');

create policy school_talk_select_1 on school_talks
  for select to doorbraak_as_mentor, doorbraak_as_ondersteuningscoordinator
  using ((school_talks.controller_id = app.organisation())
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(school_talks.case_id, 0)) and l.case_id is not distinct from school_talks.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'PARTICIPATES' and l.during @> app.now() and l.superseded_xid is null));

create policy school_talk_select_2 on school_talks
  for select to doorbraak_as_verzuimcoordinator
  using ((school_talks.controller_id = app.organisation()));

create policy school_talk_select_3 on school_talks
  for select to doorbraak_as_ouder
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(school_talks.subject, 0)) and l.subject is not distinct from school_talks.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = school_talks.subject and app.now() < b.turns_16_at and b.superseded_xid is null));

create policy school_talk_select_4 on school_talks
  for select to doorbraak_as_leerling
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(school_talks.subject, 0)) and l.subject is not distinct from school_talks.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null));

create policy school_talk_insert_1 on school_talks
  for insert to doorbraak_as_mentor, doorbraak_as_ondersteuningscoordinator
  with check ((school_talks.controller_id = app.organisation())
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(school_talks.case_id, 0)) and l.case_id is not distinct from school_talks.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'PARTICIPATES' and l.during @> app.now() and l.superseded_xid is null));

create policy information_request_region on information_requests
  as restrictive for all to doorbraak_actor
  using (information_requests.region_id = any (app.regions()::uuid[]) and app.purpose() <> 'STATISTICS');

create policy information_request_select_1 on information_requests
  for select to doorbraak_as_ondersteuningscoordinator, doorbraak_as_schoolleiding, doorbraak_as_verzuimcoordinator
  using ((information_requests.controller_id = app.organisation()));

create policy information_request_insert_1 on information_requests
  for insert to doorbraak_as_verzuimcoordinator
  with check ((information_requests.controller_id = app.organisation()));

create policy absence_fact_select_3 on absence_facts
  for select to doorbraak_as_ouder
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(absence_facts.subject, 0)) and l.subject is not distinct from absence_facts.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITHOUT_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = absence_facts.subject and app.now() < b.turns_16_at and b.superseded_xid is null)
    and exists (select 1 from information_answers i where i.subject = absence_facts.subject and i.person_id = app.person() and i.controller_id = absence_facts.controller_id and i.during @> app.now() and i.superseded_xid is null)
    and exists (select 1 from information_answers i where i.subject = absence_facts.subject and i.person_id = app.person() and i.controller_id = absence_facts.controller_id and i.outcome = 'GIVEN' and i.during @> app.now() and i.superseded_xid is null));

create policy absence_fact_select_4 on absence_facts
  for select to doorbraak_as_ouder
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(absence_facts.subject, 0)) and l.subject is not distinct from absence_facts.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = absence_facts.subject and app.now() >= b.turns_16_at and b.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = absence_facts.subject and app.now() < b.turns_18_at and b.superseded_xid is null));

create policy absence_count_fact_select_3 on absence_count_facts
  for select to doorbraak_as_ouder
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(absence_count_facts.subject, 0)) and l.subject is not distinct from absence_count_facts.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITHOUT_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = absence_count_facts.subject and app.now() < b.turns_16_at and b.superseded_xid is null)
    and exists (select 1 from information_answers i where i.subject = absence_count_facts.subject and i.person_id = app.person() and i.controller_id = absence_count_facts.controller_id and i.during @> app.now() and i.superseded_xid is null)
    and exists (select 1 from information_answers i where i.subject = absence_count_facts.subject and i.person_id = app.person() and i.controller_id = absence_count_facts.controller_id and i.outcome = 'GIVEN' and i.during @> app.now() and i.superseded_xid is null));

create policy absence_count_fact_select_4 on absence_count_facts
  for select to doorbraak_as_ouder
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(absence_count_facts.subject, 0)) and l.subject is not distinct from absence_count_facts.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = absence_count_facts.subject and app.now() >= b.turns_16_at and b.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = absence_count_facts.subject and app.now() < b.turns_18_at and b.superseded_xid is null));

create policy sickness_fact_select_4 on sickness_facts
  for select to doorbraak_as_ouder
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(sickness_facts.subject, 0)) and l.subject is not distinct from sickness_facts.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITHOUT_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = sickness_facts.subject and app.now() < b.turns_16_at and b.superseded_xid is null)
    and exists (select 1 from information_answers i where i.subject = sickness_facts.subject and i.person_id = app.person() and i.controller_id = sickness_facts.controller_id and i.during @> app.now() and i.superseded_xid is null)
    and exists (select 1 from information_answers i where i.subject = sickness_facts.subject and i.person_id = app.person() and i.controller_id = sickness_facts.controller_id and i.outcome = 'GIVEN' and i.during @> app.now() and i.superseded_xid is null));

create policy sickness_fact_select_5 on sickness_facts
  for select to doorbraak_as_ouder
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(sickness_facts.subject, 0)) and l.subject is not distinct from sickness_facts.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = sickness_facts.subject and app.now() >= b.turns_16_at and b.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = sickness_facts.subject and app.now() < b.turns_18_at and b.superseded_xid is null));

create policy access_log_entry_select_1 on access_log
  for select to doorbraak_record_subject
  using (app.capacity() = 'leerling'
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null)
    and (access_log.secrecy is distinct from 'OFFICER' and (not ('D01' = any (access_log.classes)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null))) and (not ('D05' = any (access_log.classes)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null))) and (not ('D06' = any (access_log.classes)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null))) and (not ('D07' = any (access_log.classes)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null))) and (not ('D08' = any (access_log.classes)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null))) and (not ('D11' = any (access_log.classes)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null))) and (not ('D12' = any (access_log.classes)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null))) and (not ('D13' = any (access_log.classes)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null))) and (not ('D18' = any (access_log.classes))) and (not ('D24' = any (access_log.classes)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null))) and (not ('D25' = any (access_log.classes))) and (not ('D27' = any (access_log.classes)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null))) and (not ('D29' = any (access_log.classes)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null))) and (not ('D30' = any (access_log.classes)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null)))));

create policy access_log_entry_select_2 on access_log
  for select to doorbraak_record_subject
  using (app.capacity() = 'ouder'
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() < b.turns_16_at and b.superseded_xid is null)
    and (access_log.secrecy is distinct from 'OFFICER' and (access_log.capacity not in ('leerling', 'ouder') or access_log.person_id = app.person()) and (not ('D01' = any (access_log.classes)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() < b.turns_18_at and b.superseded_xid is null))) and (not ('D05' = any (access_log.classes)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() < b.turns_16_at and b.superseded_xid is null)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITHOUT_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() < b.turns_16_at and b.superseded_xid is null) and exists (select 1 from information_answers i where i.subject = access_log.subject and i.person_id = app.person() and i.during @> app.now() and i.superseded_xid is null) and exists (select 1 from information_answers i where i.subject = access_log.subject and i.person_id = app.person() and i.outcome = 'GIVEN' and i.during @> app.now() and i.superseded_xid is null)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() >= b.turns_16_at and b.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() < b.turns_18_at and b.superseded_xid is null))) and (not ('D06' = any (access_log.classes)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() < b.turns_16_at and b.superseded_xid is null)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITHOUT_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() < b.turns_16_at and b.superseded_xid is null) and exists (select 1 from information_answers i where i.subject = access_log.subject and i.person_id = app.person() and i.during @> app.now() and i.superseded_xid is null) and exists (select 1 from information_answers i where i.subject = access_log.subject and i.person_id = app.person() and i.outcome = 'GIVEN' and i.during @> app.now() and i.superseded_xid is null)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() >= b.turns_16_at and b.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() < b.turns_18_at and b.superseded_xid is null))) and (not ('D07' = any (access_log.classes)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() < b.turns_16_at and b.superseded_xid is null)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITHOUT_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() < b.turns_16_at and b.superseded_xid is null) and exists (select 1 from information_answers i where i.subject = access_log.subject and i.person_id = app.person() and i.during @> app.now() and i.superseded_xid is null) and exists (select 1 from information_answers i where i.subject = access_log.subject and i.person_id = app.person() and i.outcome = 'GIVEN' and i.during @> app.now() and i.superseded_xid is null)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() >= b.turns_16_at and b.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() < b.turns_18_at and b.superseded_xid is null))) and (not ('D11' = any (access_log.classes)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() >= b.turns_12_at and b.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() < b.turns_16_at and b.superseded_xid is null) and exists (select 1 from access_openings o where o.subject = access_log.subject and o.person_id = app.person() and 'D11' = any (o.data_classes) and o.during @> app.now() and o.superseded_xid is null) and exists (select 1 from access_openings o where o.subject = access_log.subject and o.person_id = app.person() and 'D11' = any (o.data_classes) and o.during @> app.now() and o.superseded_xid is null) and not exists (select 1 from access_freezes f where f.subject = access_log.subject and f.person_id = app.person() and (f.data_classes is null or 'D11' = any (f.data_classes)) and f.during @> app.now() and f.superseded_xid is null)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() >= b.turns_16_at and b.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() < b.turns_18_at and b.superseded_xid is null) and exists (select 1 from consent_grants g where g.case_id = access_log.case_id and g.data_class = 'D11' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.during @> app.now() and g.superseded_xid is null)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() < b.turns_12_at and b.superseded_xid is null) and not exists (select 1 from access_freezes f where f.subject = access_log.subject and f.person_id = app.person() and (f.data_classes is null or 'D11' = any (f.data_classes)) and f.during @> app.now() and f.superseded_xid is null))) and (not ('D12' = any (access_log.classes)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() >= b.turns_12_at and b.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() < b.turns_16_at and b.superseded_xid is null) and exists (select 1 from access_openings o where o.subject = access_log.subject and o.person_id = app.person() and 'D12' = any (o.data_classes) and o.during @> app.now() and o.superseded_xid is null) and exists (select 1 from access_openings o where o.subject = access_log.subject and o.person_id = app.person() and 'D12' = any (o.data_classes) and o.during @> app.now() and o.superseded_xid is null) and not exists (select 1 from access_freezes f where f.subject = access_log.subject and f.person_id = app.person() and (f.data_classes is null or 'D12' = any (f.data_classes)) and f.during @> app.now() and f.superseded_xid is null)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() >= b.turns_16_at and b.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() < b.turns_18_at and b.superseded_xid is null) and exists (select 1 from consent_grants g where g.case_id = access_log.case_id and g.data_class = 'D12' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.during @> app.now() and g.superseded_xid is null)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() < b.turns_12_at and b.superseded_xid is null) and not exists (select 1 from access_freezes f where f.subject = access_log.subject and f.person_id = app.person() and (f.data_classes is null or 'D12' = any (f.data_classes)) and f.during @> app.now() and f.superseded_xid is null))) and (not ('D13' = any (access_log.classes)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() >= b.turns_16_at and b.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() < b.turns_18_at and b.superseded_xid is null) and exists (select 1 from consent_grants g where g.case_id = access_log.case_id and g.data_class = 'D13' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.during @> app.now() and g.superseded_xid is null)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() < b.turns_16_at and b.superseded_xid is null))) and (not ('D18' = any (access_log.classes))) and (not ('D25' = any (access_log.classes))) and (not ('D29' = any (access_log.classes)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() >= b.turns_16_at and b.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() < b.turns_18_at and b.superseded_xid is null) and exists (select 1 from consent_grants g where g.case_id = access_log.case_id and g.data_class = 'D29' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.during @> app.now() and g.superseded_xid is null)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() < b.turns_16_at and b.superseded_xid is null))) and (not ('D30' = any (access_log.classes)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() >= b.turns_16_at and b.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() < b.turns_18_at and b.superseded_xid is null) and exists (select 1 from consent_grants g where g.case_id = access_log.case_id and g.data_class = 'D30' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.during @> app.now() and g.superseded_xid is null)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() < b.turns_16_at and b.superseded_xid is null)))));

grant insert on absence_reasons to doorbraak_as_leerling, doorbraak_as_leerplichtambtenaar, doorbraak_as_mentor, doorbraak_as_ondersteuningscoordinator, doorbraak_as_ouder, doorbraak_as_rmc_medewerker;
grant insert on information_requests to doorbraak_as_verzuimcoordinator;
grant insert on joint_talks to doorbraak_as_jeugdarts, doorbraak_as_leerplichtambtenaar, doorbraak_as_mentor, doorbraak_as_ondersteuningscoordinator;
grant insert on school_talks to doorbraak_as_mentor, doorbraak_as_ondersteuningscoordinator;
grant select on absence_reasons to doorbraak_as_gezinsmanager, doorbraak_as_jeugdarts, doorbraak_as_jgz_medewerker, doorbraak_as_leerling, doorbraak_as_leerplichtambtenaar, doorbraak_as_mentor, doorbraak_as_ondersteuningscoordinator, doorbraak_as_onderwijsconsulent, doorbraak_as_ouder, doorbraak_as_partner_deelnemer, doorbraak_as_regisseur, doorbraak_as_rmc_medewerker, doorbraak_as_schoolmaatschappelijk_werker, doorbraak_as_schoolpsycholoog, doorbraak_as_swv_casemanager, doorbraak_as_verzuimcoordinator, doorbraak_as_voorzitter_doorbraakoverleg;
grant select on information_requests to doorbraak_as_ondersteuningscoordinator, doorbraak_as_schoolleiding, doorbraak_as_verzuimcoordinator;
grant select on joint_talks to doorbraak_as_client_leerplicht, doorbraak_as_financieel_akkoord, doorbraak_as_gezinsmanager, doorbraak_as_jeugdarts, doorbraak_as_jgz_medewerker, doorbraak_as_leerling, doorbraak_as_leerplichtambtenaar, doorbraak_as_mentor, doorbraak_as_ondersteuningscoordinator, doorbraak_as_onderwijsondersteuner, doorbraak_as_ouder, doorbraak_as_partner_deelnemer, doorbraak_as_regisseur, doorbraak_as_rmc_medewerker, doorbraak_as_schoolleiding, doorbraak_as_schoolmaatschappelijk_werker, doorbraak_as_schoolpsycholoog, doorbraak_as_swv_casemanager, doorbraak_as_swv_coordinator, doorbraak_as_verzuimcoordinator, doorbraak_as_voorzitter_doorbraakoverleg;
grant select on school_talks to doorbraak_as_leerling, doorbraak_as_mentor, doorbraak_as_ondersteuningscoordinator, doorbraak_as_ouder, doorbraak_as_verzuimcoordinator;
