-- Rendered from the policy table on the day of this migration; never edited.

create or replace function app.purpose_fits(capacity text, purpose text) returns boolean
  language sql immutable parallel safe
  return case capacity
    when 'leerling' then purpose in ('DATA_SUBJECT_RIGHTS')
    when 'ouder' then purpose in ('DATA_SUBJECT_RIGHTS')
    when 'mentor' then purpose in ('ATTENDANCE', 'SICKNESS_GUIDANCE', 'PREVENTIVE_TALK', 'CARE_COORDINATION')
    when 'ondersteuningscoordinator' then purpose in ('CARE_COORDINATION', 'ATTENDANCE', 'SICKNESS_GUIDANCE', 'PREVENTIVE_TALK', 'BREAKTHROUGH')
    when 'verzuimcoordinator' then purpose in ('ATTENDANCE', 'SICKNESS_GUIDANCE')
    when 'schoolleiding' then purpose in ('ATTENDANCE', 'CARE_COORDINATION', 'BREAKTHROUGH')
    when 'onderwijsondersteuner' then purpose in ('CARE_COORDINATION', 'ATTENDANCE')
    when 'schoolpsycholoog' then purpose in ('CARE_COORDINATION', 'SICKNESS_GUIDANCE', 'BREAKTHROUGH')
    when 'schoolmaatschappelijk-werker' then purpose in ('CARE_COORDINATION', 'SICKNESS_GUIDANCE', 'BREAKTHROUGH')
    when 'jeugdarts' then purpose in ('SICKNESS_GUIDANCE', 'CARE_COORDINATION', 'BREAKTHROUGH')
    when 'jgz-medewerker' then purpose in ('SICKNESS_GUIDANCE', 'CARE_COORDINATION')
    when 'leerplichtambtenaar' then purpose in ('LPW_SUPERVISION', 'CARE_COORDINATION', 'BREAKTHROUGH')
    when 'contactpersoon-preventief-spreekuur' then purpose in ('PREVENTIVE_TALK')
    when 'rmc-medewerker' then purpose in ('LPW_SUPERVISION', 'CARE_COORDINATION', 'BREAKTHROUGH')
    when 'regisseur' then purpose in ('BREAKTHROUGH', 'CARE_COORDINATION')
    when 'swv-casemanager' then purpose in ('CARE_COORDINATION', 'BREAKTHROUGH')
    when 'swv-coordinator' then purpose in ('BREAKTHROUGH')
    when 'voorzitter-doorbraakoverleg' then purpose in ('BREAKTHROUGH')
    when 'managementassistent' then purpose in ('BREAKTHROUGH')
    when 'partner-deelnemer' then purpose in ('BREAKTHROUGH', 'CARE_COORDINATION')
    when 'gezinsmanager' then purpose in ('CARE_COORDINATION', 'BREAKTHROUGH')
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

create policy case_region on cases
  as restrictive for all to doorbraak_actor
  using (cases.region_id = any (app.regions()::uuid[]) and app.purpose() <> 'STATISTICS');

create policy case_select_1 on cases
  for select to doorbraak_as_contactpersoon_preventief_spreekuur, doorbraak_as_financieel_akkoord, doorbraak_as_gezinsmanager, doorbraak_as_jeugdarts, doorbraak_as_jgz_medewerker, doorbraak_as_leerplichtambtenaar, doorbraak_as_managementassistent, doorbraak_as_mentor, doorbraak_as_ondersteuningscoordinator, doorbraak_as_onderwijsconsulent, doorbraak_as_onderwijsondersteuner, doorbraak_as_partner_deelnemer, doorbraak_as_regisseur, doorbraak_as_rmc_medewerker, doorbraak_as_schoolleiding, doorbraak_as_schoolmaatschappelijk_werker, doorbraak_as_schoolpsycholoog, doorbraak_as_swv_casemanager, doorbraak_as_swv_coordinator, doorbraak_as_verzuimcoordinator, doorbraak_as_voorzitter_doorbraakoverleg
  using (exists (select 1 from links l where l.case_id = cases.id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind in ('PARTICIPATES', 'REFERRED', 'INVITED_TO_TALK') and l.during @> app.now() and l.superseded_xid is null));

create policy case_select_2 on cases
  for select to doorbraak_as_ouder
  using (exists (select 1 from links l where l.subject = cases.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = cases.subject and app.now() < b.turns_16_at and b.superseded_xid is null));

create policy case_select_3 on cases
  for select to doorbraak_as_ouder
  using (exists (select 1 from links l where l.subject = cases.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = cases.subject and app.now() >= b.turns_16_at and b.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = cases.subject and app.now() < b.turns_18_at and b.superseded_xid is null)
    and exists (select 1 from consent_grants g where g.case_id = cases.id and g.data_class = 'D29' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = cases.controller_id and g.during @> app.now() and g.superseded_xid is null));

create policy case_select_4 on cases
  for select to doorbraak_as_leerling
  using (exists (select 1 from links l where l.subject = cases.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null));

create policy case_insert_1 on cases
  for insert to doorbraak_as_mentor, doorbraak_as_ondersteuningscoordinator, doorbraak_as_schoolleiding, doorbraak_as_verzuimcoordinator
  with check ((cases.controller_id = app.organisation()));

create policy case_insert_2 on cases
  for insert to doorbraak_as_leerplichtambtenaar
  with check (false);

create policy pupil_region on pupils
  as restrictive for all to doorbraak_actor
  using (pupils.region_id = any (app.regions()::uuid[]) and app.purpose() <> 'STATISTICS');

create policy pupil_select_1 on pupils
  for select to doorbraak_as_mentor, doorbraak_as_ondersteuningscoordinator, doorbraak_as_onderwijsondersteuner
  using ((pupils.controller_id = app.organisation())
    and exists (select 1 from links l where l.subject = pupils.subject and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'PARTICIPATES' and l.during @> app.now() and l.superseded_xid is null));

create policy pupil_select_2 on pupils
  for select to doorbraak_as_schoolleiding, doorbraak_as_verzuimcoordinator
  using ((pupils.controller_id = app.organisation()));

create policy pupil_select_3 on pupils
  for select to doorbraak_as_onderwijsconsulent
  using (exists (select 1 from consent_grants g where g.subject = pupils.subject and g.data_class = 'D01' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = pupils.controller_id and g.during @> app.now() and g.superseded_xid is null));

create policy pupil_select_4 on pupils
  for select to doorbraak_as_ouder
  using (exists (select 1 from links l where l.subject = pupils.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = pupils.subject and app.now() < b.turns_18_at and b.superseded_xid is null));

create policy pupil_select_5 on pupils
  for select to doorbraak_as_leerling
  using (exists (select 1 from links l where l.subject = pupils.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null));

create policy pupil_select_6 on pupils
  for select to doorbraak_as_contactpersoon_preventief_spreekuur
  using (exists (select 1 from links l where l.subject = pupils.subject and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'INVITED_TO_TALK' and l.during @> app.now() and l.superseded_xid is null));

create policy pupil_select_7 on pupils
  for select to doorbraak_as_gezinsmanager, doorbraak_as_schoolmaatschappelijk_werker, doorbraak_as_schoolpsycholoog, doorbraak_as_swv_casemanager
  using (exists (select 1 from links l where l.subject = pupils.subject and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'PARTICIPATES' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from consent_grants g where g.subject = pupils.subject and g.data_class = 'D01' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = pupils.controller_id and g.during @> app.now() and g.superseded_xid is null));

create policy pupil_select_8 on pupils
  for select to doorbraak_as_jeugdarts, doorbraak_as_jgz_medewerker
  using (exists (select 1 from links l where l.subject = pupils.subject and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'REFERRED' and l.during @> app.now() and l.superseded_xid is null));

create policy pupil_select_9 on pupils
  for select to doorbraak_as_rmc_medewerker
  using (false
    and exists (select 1 from age_boundaries b where b.subject = pupils.subject and app.now() >= b.turns_18_at and b.superseded_xid is null));

create policy pupil_select_10 on pupils
  for select to doorbraak_as_client_ggd
  using (false
    and exists (select 1 from links l where l.subject = pupils.subject and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'REFERRED' and l.during @> app.now() and l.superseded_xid is null));

create policy pupil_select_11 on pupils
  for select to doorbraak_as_client_leerplicht
  using (false
    and false
    and false);

create policy pupil_select_12 on pupils
  for select to doorbraak_as_leerplichtambtenaar, doorbraak_as_managementassistent, doorbraak_as_partner_deelnemer, doorbraak_as_regisseur, doorbraak_as_swv_coordinator, doorbraak_as_voorzitter_doorbraakoverleg
  using (false);

create policy participant_region on participants
  as restrictive for all to doorbraak_actor
  using (participants.region_id = any (app.regions()::uuid[]) and app.purpose() <> 'STATISTICS');

create policy participant_select_1 on participants
  for select to doorbraak_as_ondersteuningscoordinator
  using ((participants.controller_id = app.organisation())
    and exists (select 1 from links l where l.case_id = participants.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'PARTICIPATES' and l.during @> app.now() and l.superseded_xid is null));

create policy participant_select_2 on participants
  for select to doorbraak_as_financieel_akkoord, doorbraak_as_gezinsmanager, doorbraak_as_jeugdarts, doorbraak_as_jgz_medewerker, doorbraak_as_leerplichtambtenaar, doorbraak_as_managementassistent, doorbraak_as_mentor, doorbraak_as_onderwijsconsulent, doorbraak_as_onderwijsondersteuner, doorbraak_as_partner_deelnemer, doorbraak_as_regisseur, doorbraak_as_rmc_medewerker, doorbraak_as_schoolleiding, doorbraak_as_schoolmaatschappelijk_werker, doorbraak_as_schoolpsycholoog, doorbraak_as_swv_casemanager, doorbraak_as_swv_coordinator, doorbraak_as_verzuimcoordinator, doorbraak_as_voorzitter_doorbraakoverleg
  using (exists (select 1 from links l where l.case_id = participants.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind in ('PARTICIPATES', 'REFERRED', 'INVITED_TO_TALK') and l.during @> app.now() and l.superseded_xid is null)
    and (not participants.is_care));

create policy participant_select_3 on participants
  for select to doorbraak_as_contactpersoon_preventief_spreekuur, doorbraak_as_financieel_akkoord, doorbraak_as_gezinsmanager, doorbraak_as_jeugdarts, doorbraak_as_jgz_medewerker, doorbraak_as_leerplichtambtenaar, doorbraak_as_managementassistent, doorbraak_as_mentor, doorbraak_as_onderwijsconsulent, doorbraak_as_onderwijsondersteuner, doorbraak_as_partner_deelnemer, doorbraak_as_regisseur, doorbraak_as_rmc_medewerker, doorbraak_as_schoolleiding, doorbraak_as_schoolmaatschappelijk_werker, doorbraak_as_schoolpsycholoog, doorbraak_as_swv_casemanager, doorbraak_as_swv_coordinator, doorbraak_as_verzuimcoordinator, doorbraak_as_voorzitter_doorbraakoverleg
  using (exists (select 1 from links l where l.case_id = participants.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind in ('PARTICIPATES', 'REFERRED', 'INVITED_TO_TALK') and l.during @> app.now() and l.superseded_xid is null)
    and (participants.person_id = app.person() or participants.organisation_id = app.organisation()));

create policy participant_select_4 on participants
  for select to doorbraak_as_financieel_akkoord, doorbraak_as_gezinsmanager, doorbraak_as_jeugdarts, doorbraak_as_jgz_medewerker, doorbraak_as_leerplichtambtenaar, doorbraak_as_managementassistent, doorbraak_as_mentor, doorbraak_as_onderwijsconsulent, doorbraak_as_onderwijsondersteuner, doorbraak_as_partner_deelnemer, doorbraak_as_regisseur, doorbraak_as_rmc_medewerker, doorbraak_as_schoolleiding, doorbraak_as_schoolmaatschappelijk_werker, doorbraak_as_schoolpsycholoog, doorbraak_as_swv_casemanager, doorbraak_as_swv_coordinator, doorbraak_as_verzuimcoordinator, doorbraak_as_voorzitter_doorbraakoverleg
  using (exists (select 1 from links l where l.case_id = participants.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind in ('PARTICIPATES', 'REFERRED', 'INVITED_TO_TALK') and l.during @> app.now() and l.superseded_xid is null)
    and false);

create policy participant_select_5 on participants
  for select to doorbraak_as_financieel_akkoord, doorbraak_as_gezinsmanager, doorbraak_as_jeugdarts, doorbraak_as_jgz_medewerker, doorbraak_as_leerplichtambtenaar, doorbraak_as_managementassistent, doorbraak_as_mentor, doorbraak_as_onderwijsconsulent, doorbraak_as_onderwijsondersteuner, doorbraak_as_partner_deelnemer, doorbraak_as_regisseur, doorbraak_as_rmc_medewerker, doorbraak_as_schoolleiding, doorbraak_as_schoolmaatschappelijk_werker, doorbraak_as_schoolpsycholoog, doorbraak_as_swv_casemanager, doorbraak_as_swv_coordinator, doorbraak_as_verzuimcoordinator, doorbraak_as_voorzitter_doorbraakoverleg
  using (exists (select 1 from links l where l.case_id = participants.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind in ('PARTICIPATES', 'REFERRED', 'INVITED_TO_TALK') and l.during @> app.now() and l.superseded_xid is null)
    and participants.is_care
    and exists (select 1 from consent_grants g where g.case_id = participants.case_id and g.data_class = 'D30' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = participants.controller_id and g.during @> app.now() and g.superseded_xid is null));

create policy participant_select_6 on participants
  for select to doorbraak_as_ouder
  using (exists (select 1 from links l where l.subject = participants.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = participants.subject and app.now() < b.turns_16_at and b.superseded_xid is null));

create policy participant_select_7 on participants
  for select to doorbraak_as_ouder
  using (exists (select 1 from links l where l.subject = participants.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = participants.subject and app.now() >= b.turns_16_at and b.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = participants.subject and app.now() < b.turns_18_at and b.superseded_xid is null)
    and exists (select 1 from consent_grants g where g.case_id = participants.case_id and g.data_class = 'D30' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = participants.controller_id and g.during @> app.now() and g.superseded_xid is null));

create policy participant_select_8 on participants
  for select to doorbraak_as_leerling
  using (exists (select 1 from links l where l.subject = participants.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null));

create policy participant_insert_1 on participants
  for insert to doorbraak_as_ondersteuningscoordinator
  with check ((participants.controller_id = app.organisation())
    and exists (select 1 from links l where l.case_id = participants.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'PARTICIPATES' and l.during @> app.now() and l.superseded_xid is null));

create policy participant_update_1 on participants
  for update to doorbraak_as_ondersteuningscoordinator
  using ((participants.controller_id = app.organisation())
    and exists (select 1 from links l where l.case_id = participants.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'PARTICIPATES' and l.during @> app.now() and l.superseded_xid is null))
  with check ((participants.controller_id = app.organisation())
    and exists (select 1 from links l where l.case_id = participants.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'PARTICIPATES' and l.during @> app.now() and l.superseded_xid is null));

create policy person_region on persons
  as restrictive for all to doorbraak_actor
  using (persons.regions && app.regions()::uuid[] and app.purpose() <> 'STATISTICS');

create policy person_select_1 on persons
  for select to doorbraak_as_contactpersoon_preventief_spreekuur, doorbraak_as_financieel_akkoord, doorbraak_as_gezinsmanager, doorbraak_as_jeugdarts, doorbraak_as_jgz_medewerker, doorbraak_as_leerling, doorbraak_as_leerplichtambtenaar, doorbraak_as_managementassistent, doorbraak_as_mentor, doorbraak_as_ondersteuningscoordinator, doorbraak_as_onderwijsconsulent, doorbraak_as_onderwijsondersteuner, doorbraak_as_opdrachtgever, doorbraak_as_ouder, doorbraak_as_partner_deelnemer, doorbraak_as_privacy_officer, doorbraak_as_regisseur, doorbraak_as_rmc_medewerker, doorbraak_as_schoolleiding, doorbraak_as_schoolmaatschappelijk_werker, doorbraak_as_schoolpsycholoog, doorbraak_as_swv_casemanager, doorbraak_as_swv_coordinator, doorbraak_as_verzuimcoordinator, doorbraak_as_voorzitter_doorbraakoverleg
  using ((persons.id = app.person() or exists (select 1 from participants p where p.person_id = persons.id)));

create policy person_select_2 on persons
  for select to doorbraak_as_organisatiebeheerder
  using (exists (select 1 from appointments a where a.person_id = persons.id and a.organisation_id = app.organisation()));

create policy person_insert_1 on persons
  for insert to doorbraak_as_organisatiebeheerder
  with check (exists (select 1 from appointments a where a.person_id = persons.id and a.organisation_id = app.organisation()));

create policy organisation_region on organisations
  as restrictive for all to doorbraak_actor
  using (organisations.regions && app.regions()::uuid[] and app.purpose() <> 'STATISTICS');

create policy organisation_select_1 on organisations
  for select to doorbraak_as_contactpersoon_preventief_spreekuur, doorbraak_as_financieel_akkoord, doorbraak_as_gezinsmanager, doorbraak_as_jeugdarts, doorbraak_as_jgz_medewerker, doorbraak_as_leerling, doorbraak_as_leerplichtambtenaar, doorbraak_as_managementassistent, doorbraak_as_mentor, doorbraak_as_ondersteuningscoordinator, doorbraak_as_onderwijsconsulent, doorbraak_as_onderwijsondersteuner, doorbraak_as_opdrachtgever, doorbraak_as_ouder, doorbraak_as_partner_deelnemer, doorbraak_as_privacy_officer, doorbraak_as_regisseur, doorbraak_as_rmc_medewerker, doorbraak_as_schoolleiding, doorbraak_as_schoolmaatschappelijk_werker, doorbraak_as_schoolpsycholoog, doorbraak_as_swv_casemanager, doorbraak_as_swv_coordinator, doorbraak_as_verzuimcoordinator, doorbraak_as_voorzitter_doorbraakoverleg
  using ((organisations.id = app.organisation() or exists (select 1 from participants p where p.organisation_id = organisations.id)));

create policy organisation_select_2 on organisations
  for select to doorbraak_as_organisatiebeheerder
  using ((organisations.id = app.organisation()));

create policy organisation_insert_1 on organisations
  for insert to doorbraak_as_organisatiebeheerder
  with check ((organisations.id = app.organisation()));

create policy appointment_region on appointments
  as restrictive for all to doorbraak_actor
  using (appointments.region_id = any (app.regions()::uuid[]) and app.purpose() <> 'STATISTICS');

create policy appointment_select_1 on appointments
  for select to doorbraak_as_organisatiebeheerder
  using ((appointments.organisation_id = app.organisation()));

create policy appointment_select_2 on appointments
  for select to doorbraak_as_contactpersoon_preventief_spreekuur, doorbraak_as_financieel_akkoord, doorbraak_as_gezinsmanager, doorbraak_as_jeugdarts, doorbraak_as_jgz_medewerker, doorbraak_as_leerling, doorbraak_as_leerplichtambtenaar, doorbraak_as_managementassistent, doorbraak_as_mentor, doorbraak_as_ondersteuningscoordinator, doorbraak_as_onderwijsconsulent, doorbraak_as_onderwijsondersteuner, doorbraak_as_opdrachtgever, doorbraak_as_ouder, doorbraak_as_partner_deelnemer, doorbraak_as_privacy_officer, doorbraak_as_regisseur, doorbraak_as_rmc_medewerker, doorbraak_as_schoolleiding, doorbraak_as_schoolmaatschappelijk_werker, doorbraak_as_schoolpsycholoog, doorbraak_as_swv_casemanager, doorbraak_as_swv_coordinator, doorbraak_as_verzuimcoordinator, doorbraak_as_voorzitter_doorbraakoverleg
  using ((appointments.person_id = app.person() and appointments.organisation_id = app.organisation() or exists (select 1 from participants p where p.appointment_id = appointments.id)));

create policy appointment_insert_1 on appointments
  for insert to doorbraak_as_organisatiebeheerder
  with check ((appointments.organisation_id = app.organisation()));

create policy consent_region on consents
  as restrictive for all to doorbraak_actor
  using (consents.region_id = any (app.regions()::uuid[]) and app.purpose() <> 'STATISTICS');

create policy consent_select_1 on consents
  for select to doorbraak_as_jeugdarts, doorbraak_as_jgz_medewerker, doorbraak_as_leerplichtambtenaar, doorbraak_as_ondersteuningscoordinator, doorbraak_as_partner_deelnemer, doorbraak_as_rmc_medewerker, doorbraak_as_schoolmaatschappelijk_werker, doorbraak_as_schoolpsycholoog, doorbraak_as_swv_casemanager
  using ((consents.controller_id = app.organisation()));

create policy consent_select_2 on consents
  for select to doorbraak_as_ouder
  using (exists (select 1 from consent_parties c where c.consent_id = consents.id and c.person_id = app.person() and c.during @> app.now() and c.superseded_xid is null));

create policy consent_select_3 on consents
  for select to doorbraak_as_leerling
  using (exists (select 1 from links l where l.subject = consents.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null));

create policy consent_select_4 on consents
  for select to doorbraak_as_privacy_officer
  using (true);

create policy consent_insert_1 on consents
  for insert to doorbraak_as_jeugdarts, doorbraak_as_jgz_medewerker, doorbraak_as_leerplichtambtenaar, doorbraak_as_ondersteuningscoordinator, doorbraak_as_partner_deelnemer, doorbraak_as_rmc_medewerker, doorbraak_as_schoolmaatschappelijk_werker, doorbraak_as_schoolpsycholoog, doorbraak_as_swv_casemanager
  with check ((consents.controller_id = app.organisation())
    and exists (select 1 from links l where l.case_id = consents.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind in ('PARTICIPATES', 'REFERRED', 'INVITED_TO_TALK') and l.during @> app.now() and l.superseded_xid is null));

create policy consent_statement_region on consent_statements
  as restrictive for all to doorbraak_actor
  using (consent_statements.region_id = any (app.regions()::uuid[]) and app.purpose() <> 'STATISTICS');

create policy consent_statement_select_1 on consent_statements
  for select to doorbraak_as_ouder
  using ((consent_statements.by_person_id = app.person()));

create policy consent_statement_select_2 on consent_statements
  for select to doorbraak_as_jeugdarts, doorbraak_as_jgz_medewerker, doorbraak_as_leerplichtambtenaar, doorbraak_as_ondersteuningscoordinator, doorbraak_as_partner_deelnemer, doorbraak_as_rmc_medewerker, doorbraak_as_schoolmaatschappelijk_werker, doorbraak_as_schoolpsycholoog, doorbraak_as_swv_casemanager
  using ((consent_statements.controller_id = app.organisation()));

create policy consent_statement_select_3 on consent_statements
  for select to doorbraak_as_leerling
  using (exists (select 1 from links l where l.subject = consent_statements.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null)
    and (consent_statements.by_person_id = app.person()));

create policy consent_statement_select_4 on consent_statements
  for select to doorbraak_as_privacy_officer
  using (true);

create policy consent_statement_insert_1 on consent_statements
  for insert to doorbraak_as_ouder
  with check ((consent_statements.by_person_id = app.person()));

create policy consent_statement_insert_2 on consent_statements
  for insert to doorbraak_as_jeugdarts, doorbraak_as_jgz_medewerker, doorbraak_as_leerplichtambtenaar, doorbraak_as_ondersteuningscoordinator, doorbraak_as_partner_deelnemer, doorbraak_as_rmc_medewerker, doorbraak_as_schoolmaatschappelijk_werker, doorbraak_as_schoolpsycholoog, doorbraak_as_swv_casemanager
  with check ((consent_statements.controller_id = app.organisation()));

create policy consent_statement_insert_3 on consent_statements
  for insert to doorbraak_as_leerling
  with check (exists (select 1 from links l where l.subject = consent_statements.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null)
    and (consent_statements.by_person_id = app.person()));

create policy consent_notice_region on consent_notices
  as restrictive for all to doorbraak_actor
  using (consent_notices.region_id = any (app.regions()::uuid[]) and app.purpose() <> 'STATISTICS');

create policy consent_notice_select_1 on consent_notices
  for select to doorbraak_as_jeugdarts, doorbraak_as_jgz_medewerker, doorbraak_as_leerplichtambtenaar, doorbraak_as_ondersteuningscoordinator, doorbraak_as_partner_deelnemer, doorbraak_as_rmc_medewerker, doorbraak_as_schoolmaatschappelijk_werker, doorbraak_as_schoolpsycholoog, doorbraak_as_swv_casemanager
  using ((consent_notices.controller_id = app.organisation()));

create policy consent_notice_select_2 on consent_notices
  for select to doorbraak_as_privacy_officer
  using (true);

create policy consent_notice_insert_1 on consent_notices
  for insert to doorbraak_as_jeugdarts, doorbraak_as_jgz_medewerker, doorbraak_as_leerplichtambtenaar, doorbraak_as_ondersteuningscoordinator, doorbraak_as_partner_deelnemer, doorbraak_as_rmc_medewerker, doorbraak_as_schoolmaatschappelijk_werker, doorbraak_as_schoolpsycholoog, doorbraak_as_swv_casemanager
  with check ((consent_notices.controller_id = app.organisation()));

create policy consent_period_region on consent_periods
  as restrictive for all to doorbraak_actor
  using (consent_periods.region_id = any (app.regions()::uuid[]) and app.purpose() <> 'STATISTICS');

create policy consent_period_select_1 on consent_periods
  for select to doorbraak_as_jeugdarts, doorbraak_as_jgz_medewerker, doorbraak_as_leerplichtambtenaar, doorbraak_as_ondersteuningscoordinator, doorbraak_as_partner_deelnemer, doorbraak_as_rmc_medewerker, doorbraak_as_schoolmaatschappelijk_werker, doorbraak_as_schoolpsycholoog, doorbraak_as_swv_casemanager
  using ((consent_periods.controller_id = app.organisation()));

create policy consent_period_select_2 on consent_periods
  for select to doorbraak_as_privacy_officer
  using (true);

create policy consent_status_region on consent_statuses
  as restrictive for all to doorbraak_actor
  using (consent_statuses.region_id = any (app.regions()::uuid[]) and app.purpose() <> 'STATISTICS');

create policy consent_status_select_1 on consent_statuses
  for select to doorbraak_as_gezinsmanager, doorbraak_as_mentor, doorbraak_as_onderwijsondersteuner, doorbraak_as_regisseur, doorbraak_as_schoolleiding, doorbraak_as_verzuimcoordinator
  using (exists (select 1 from links l where l.case_id = consent_statuses.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'PARTICIPATES' and l.during @> app.now() and l.superseded_xid is null)
    and (consent_statuses.controller_id = app.organisation()));

create policy authority_region on authorities
  as restrictive for all to doorbraak_actor
  using (authorities.region_id = any (app.regions()::uuid[]) and app.purpose() <> 'STATISTICS');

create policy authority_select_1 on authorities
  for select to doorbraak_as_ouder
  using ((authorities.adult_id = app.person()));

create policy authority_select_2 on authorities
  for select to doorbraak_as_ondersteuningscoordinator, doorbraak_as_schoolleiding
  using ((authorities.controller_id = app.organisation()));

create policy authority_select_3 on authorities
  for select to doorbraak_as_leerling
  using (exists (select 1 from links l where l.subject = authorities.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null));

create policy authority_select_4 on authorities
  for select to doorbraak_as_gezinsmanager
  using (exists (select 1 from links l where l.subject = authorities.subject and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'PARTICIPATES' and l.during @> app.now() and l.superseded_xid is null)
    and false);

create policy authority_select_5 on authorities
  for select to doorbraak_as_jeugdarts, doorbraak_as_jgz_medewerker, doorbraak_as_schoolmaatschappelijk_werker, doorbraak_as_schoolpsycholoog
  using (exists (select 1 from links l where l.subject = authorities.subject and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'TREATS' and l.during @> app.now() and l.superseded_xid is null));

create policy authority_select_6 on authorities
  for select to doorbraak_as_leerplichtambtenaar, doorbraak_as_rmc_medewerker
  using (false);

create policy authority_select_7 on authorities
  for select to doorbraak_as_privacy_officer
  using (true);

create policy health_feedback_region on health_feedbacks
  as restrictive for all to doorbraak_actor
  using (health_feedbacks.region_id = any (app.regions()::uuid[]) and app.purpose() <> 'STATISTICS');

create policy health_feedback_select_1 on health_feedbacks
  for select to doorbraak_as_jeugdarts, doorbraak_as_jgz_medewerker
  using ((exists (select 1 from links l where l.case_id = health_feedbacks.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'TREATS' and l.during @> app.now() and l.superseded_xid is null) and health_feedbacks.controller_id = app.organisation()));

create policy health_feedback_select_2 on health_feedbacks
  for select to doorbraak_as_verzuimcoordinator
  using ((health_feedbacks.controller_id = app.organisation())
    and exists (select 1 from consent_grants g where g.case_id = health_feedbacks.case_id and g.data_class = 'D12' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = health_feedbacks.controller_id and g.during @> app.now() and g.superseded_xid is null));

create policy health_feedback_select_3 on health_feedbacks
  for select to doorbraak_as_onderwijsconsulent, doorbraak_as_swv_casemanager
  using (exists (select 1 from consent_grants g where g.case_id = health_feedbacks.case_id and g.data_class = 'D12' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = health_feedbacks.controller_id and g.during @> app.now() and g.superseded_xid is null));

create policy health_feedback_select_4 on health_feedbacks
  for select to doorbraak_as_leerplichtambtenaar, doorbraak_as_mentor, doorbraak_as_ondersteuningscoordinator, doorbraak_as_onderwijsondersteuner, doorbraak_as_rmc_medewerker, doorbraak_as_schoolleiding, doorbraak_as_schoolmaatschappelijk_werker, doorbraak_as_schoolpsycholoog
  using (exists (select 1 from links l where l.case_id = health_feedbacks.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'PARTICIPATES' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from consent_grants g where g.case_id = health_feedbacks.case_id and g.data_class = 'D12' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = health_feedbacks.controller_id and g.during @> app.now() and g.superseded_xid is null));

create policy health_feedback_select_5 on health_feedbacks
  for select to doorbraak_as_ouder
  using (exists (select 1 from links l where l.subject = health_feedbacks.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = health_feedbacks.subject and app.now() < b.turns_12_at and b.superseded_xid is null)
    and not exists (select 1 from access_freezes f where f.subject = health_feedbacks.subject and f.person_id = app.person() and f.during @> app.now() and f.superseded_xid is null));

create policy health_feedback_select_6 on health_feedbacks
  for select to doorbraak_as_ouder
  using (exists (select 1 from links l where l.subject = health_feedbacks.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = health_feedbacks.subject and app.now() >= b.turns_12_at and b.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = health_feedbacks.subject and app.now() < b.turns_16_at and b.superseded_xid is null)
    and false
    and false
    and not exists (select 1 from access_freezes f where f.subject = health_feedbacks.subject and f.person_id = app.person() and f.during @> app.now() and f.superseded_xid is null));

create policy health_feedback_select_7 on health_feedbacks
  for select to doorbraak_as_ouder
  using (exists (select 1 from links l where l.subject = health_feedbacks.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = health_feedbacks.subject and app.now() >= b.turns_16_at and b.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = health_feedbacks.subject and app.now() < b.turns_18_at and b.superseded_xid is null)
    and exists (select 1 from consent_grants g where g.case_id = health_feedbacks.case_id and g.data_class = 'D12' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = health_feedbacks.controller_id and g.during @> app.now() and g.superseded_xid is null));

create policy health_feedback_select_8 on health_feedbacks
  for select to doorbraak_as_leerling
  using (exists (select 1 from links l where l.subject = health_feedbacks.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null));

create policy health_feedback_select_9 on health_feedbacks
  for select to doorbraak_as_client_ggd
  using (false
    and (exists (select 1 from links l where l.case_id = health_feedbacks.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'TREATS' and l.during @> app.now() and l.superseded_xid is null) and health_feedbacks.controller_id = app.organisation()));

create policy health_feedback_select_10 on health_feedbacks
  for select to doorbraak_as_client_school
  using (false
    and (health_feedbacks.controller_id = app.organisation())
    and exists (select 1 from consent_grants g where g.case_id = health_feedbacks.case_id and g.data_class = 'D12' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = health_feedbacks.controller_id and g.during @> app.now() and g.superseded_xid is null));

create policy health_feedback_select_11 on health_feedbacks
  for select to doorbraak_as_partner_deelnemer, doorbraak_as_regisseur, doorbraak_as_voorzitter_doorbraakoverleg
  using (false
    and exists (select 1 from consent_grants g where g.case_id = health_feedbacks.case_id and g.data_class = 'D12' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = health_feedbacks.controller_id and g.during @> app.now() and g.superseded_xid is null));

create policy health_feedback_select_12 on health_feedbacks
  for select to doorbraak_as_gezinsmanager
  using (false);

create policy health_feedback_insert_1 on health_feedbacks
  for insert to doorbraak_as_jeugdarts, doorbraak_as_jgz_medewerker
  with check ((exists (select 1 from links l where l.case_id = health_feedbacks.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'TREATS' and l.during @> app.now() and l.superseded_xid is null) and health_feedbacks.controller_id = app.organisation()));

create policy health_feedback_insert_2 on health_feedbacks
  for insert to doorbraak_as_client_ggd
  with check (false
    and (exists (select 1 from links l where l.case_id = health_feedbacks.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'TREATS' and l.during @> app.now() and l.superseded_xid is null) and health_feedbacks.controller_id = app.organisation()));

create policy health_feedback_note_region on health_feedback_notes
  as restrictive for all to doorbraak_actor
  using (health_feedback_notes.region_id = any (app.regions()::uuid[]) and app.purpose() <> 'STATISTICS');

create policy health_feedback_note_select_1 on health_feedback_notes
  for select to doorbraak_as_jeugdarts, doorbraak_as_jgz_medewerker
  using ((exists (select 1 from links l where l.case_id = health_feedback_notes.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'TREATS' and l.during @> app.now() and l.superseded_xid is null) and health_feedback_notes.controller_id = app.organisation()));

create policy health_feedback_note_select_2 on health_feedback_notes
  for select to doorbraak_as_leerplichtambtenaar, doorbraak_as_onderwijsconsulent, doorbraak_as_rmc_medewerker, doorbraak_as_swv_casemanager
  using (exists (select 1 from consent_grants g where g.case_id = health_feedback_notes.case_id and g.data_class = 'D11' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = health_feedback_notes.controller_id and g.during @> app.now() and g.superseded_xid is null));

create policy health_feedback_note_select_3 on health_feedback_notes
  for select to doorbraak_as_mentor, doorbraak_as_ondersteuningscoordinator, doorbraak_as_onderwijsondersteuner, doorbraak_as_schoolmaatschappelijk_werker, doorbraak_as_schoolpsycholoog
  using (exists (select 1 from links l where l.case_id = health_feedback_notes.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'PARTICIPATES' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from consent_grants g where g.case_id = health_feedback_notes.case_id and g.data_class = 'D11' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = health_feedback_notes.controller_id and g.during @> app.now() and g.superseded_xid is null));

create policy health_feedback_note_select_4 on health_feedback_notes
  for select to doorbraak_as_ouder
  using (exists (select 1 from links l where l.subject = health_feedback_notes.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = health_feedback_notes.subject and app.now() < b.turns_12_at and b.superseded_xid is null)
    and not exists (select 1 from access_freezes f where f.subject = health_feedback_notes.subject and f.person_id = app.person() and f.during @> app.now() and f.superseded_xid is null));

create policy health_feedback_note_select_5 on health_feedback_notes
  for select to doorbraak_as_ouder
  using (exists (select 1 from links l where l.subject = health_feedback_notes.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = health_feedback_notes.subject and app.now() >= b.turns_12_at and b.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = health_feedback_notes.subject and app.now() < b.turns_16_at and b.superseded_xid is null)
    and false
    and false
    and not exists (select 1 from access_freezes f where f.subject = health_feedback_notes.subject and f.person_id = app.person() and f.during @> app.now() and f.superseded_xid is null));

create policy health_feedback_note_select_6 on health_feedback_notes
  for select to doorbraak_as_ouder
  using (exists (select 1 from links l where l.subject = health_feedback_notes.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = health_feedback_notes.subject and app.now() >= b.turns_16_at and b.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = health_feedback_notes.subject and app.now() < b.turns_18_at and b.superseded_xid is null)
    and exists (select 1 from consent_grants g where g.case_id = health_feedback_notes.case_id and g.data_class = 'D11' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = health_feedback_notes.controller_id and g.during @> app.now() and g.superseded_xid is null));

create policy health_feedback_note_select_7 on health_feedback_notes
  for select to doorbraak_as_leerling
  using (exists (select 1 from links l where l.subject = health_feedback_notes.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null));

create policy health_feedback_note_select_8 on health_feedback_notes
  for select to doorbraak_as_client_ggd
  using (false
    and (exists (select 1 from links l where l.case_id = health_feedback_notes.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'TREATS' and l.during @> app.now() and l.superseded_xid is null) and health_feedback_notes.controller_id = app.organisation()));

create policy health_feedback_note_select_9 on health_feedback_notes
  for select to doorbraak_as_partner_deelnemer, doorbraak_as_regisseur, doorbraak_as_voorzitter_doorbraakoverleg
  using (false
    and exists (select 1 from consent_grants g where g.case_id = health_feedback_notes.case_id and g.data_class = 'D11' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = health_feedback_notes.controller_id and g.during @> app.now() and g.superseded_xid is null));

create policy health_feedback_note_select_10 on health_feedback_notes
  for select to doorbraak_as_gezinsmanager
  using (false);

create policy health_feedback_note_insert_1 on health_feedback_notes
  for insert to doorbraak_as_jeugdarts, doorbraak_as_jgz_medewerker
  with check ((exists (select 1 from links l where l.case_id = health_feedback_notes.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'TREATS' and l.during @> app.now() and l.superseded_xid is null) and health_feedback_notes.controller_id = app.organisation()));

create policy health_feedback_note_insert_2 on health_feedback_notes
  for insert to doorbraak_as_client_ggd
  with check (false
    and (exists (select 1 from links l where l.case_id = health_feedback_notes.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'TREATS' and l.during @> app.now() and l.superseded_xid is null) and health_feedback_notes.controller_id = app.organisation()));

create policy health_feedback_agreement_region on health_feedback_agreements
  as restrictive for all to doorbraak_actor
  using (health_feedback_agreements.region_id = any (app.regions()::uuid[]) and app.purpose() <> 'STATISTICS');

create policy health_feedback_agreement_select_1 on health_feedback_agreements
  for select to doorbraak_as_jeugdarts, doorbraak_as_jgz_medewerker
  using ((exists (select 1 from links l where l.case_id = health_feedback_agreements.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'TREATS' and l.during @> app.now() and l.superseded_xid is null) and health_feedback_agreements.controller_id = app.organisation()));

create policy health_feedback_agreement_select_2 on health_feedback_agreements
  for select to doorbraak_as_verzuimcoordinator
  using ((health_feedback_agreements.controller_id = app.organisation())
    and exists (select 1 from consent_grants g where g.case_id = health_feedback_agreements.case_id and g.data_class = 'D12' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = health_feedback_agreements.controller_id and g.during @> app.now() and g.superseded_xid is null));

create policy health_feedback_agreement_select_3 on health_feedback_agreements
  for select to doorbraak_as_onderwijsconsulent, doorbraak_as_swv_casemanager
  using (exists (select 1 from consent_grants g where g.case_id = health_feedback_agreements.case_id and g.data_class = 'D12' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = health_feedback_agreements.controller_id and g.during @> app.now() and g.superseded_xid is null));

create policy health_feedback_agreement_select_4 on health_feedback_agreements
  for select to doorbraak_as_leerplichtambtenaar, doorbraak_as_mentor, doorbraak_as_ondersteuningscoordinator, doorbraak_as_onderwijsondersteuner, doorbraak_as_rmc_medewerker, doorbraak_as_schoolleiding, doorbraak_as_schoolmaatschappelijk_werker, doorbraak_as_schoolpsycholoog
  using (exists (select 1 from links l where l.case_id = health_feedback_agreements.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'PARTICIPATES' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from consent_grants g where g.case_id = health_feedback_agreements.case_id and g.data_class = 'D12' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = health_feedback_agreements.controller_id and g.during @> app.now() and g.superseded_xid is null));

create policy health_feedback_agreement_select_5 on health_feedback_agreements
  for select to doorbraak_as_ouder
  using (exists (select 1 from links l where l.subject = health_feedback_agreements.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = health_feedback_agreements.subject and app.now() < b.turns_12_at and b.superseded_xid is null)
    and not exists (select 1 from access_freezes f where f.subject = health_feedback_agreements.subject and f.person_id = app.person() and f.during @> app.now() and f.superseded_xid is null));

create policy health_feedback_agreement_select_6 on health_feedback_agreements
  for select to doorbraak_as_ouder
  using (exists (select 1 from links l where l.subject = health_feedback_agreements.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = health_feedback_agreements.subject and app.now() >= b.turns_12_at and b.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = health_feedback_agreements.subject and app.now() < b.turns_16_at and b.superseded_xid is null)
    and false
    and false
    and not exists (select 1 from access_freezes f where f.subject = health_feedback_agreements.subject and f.person_id = app.person() and f.during @> app.now() and f.superseded_xid is null));

create policy health_feedback_agreement_select_7 on health_feedback_agreements
  for select to doorbraak_as_ouder
  using (exists (select 1 from links l where l.subject = health_feedback_agreements.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = health_feedback_agreements.subject and app.now() >= b.turns_16_at and b.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = health_feedback_agreements.subject and app.now() < b.turns_18_at and b.superseded_xid is null)
    and exists (select 1 from consent_grants g where g.case_id = health_feedback_agreements.case_id and g.data_class = 'D12' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = health_feedback_agreements.controller_id and g.during @> app.now() and g.superseded_xid is null));

create policy health_feedback_agreement_select_8 on health_feedback_agreements
  for select to doorbraak_as_leerling
  using (exists (select 1 from links l where l.subject = health_feedback_agreements.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null));

create policy health_feedback_agreement_select_9 on health_feedback_agreements
  for select to doorbraak_as_client_ggd
  using (false
    and (exists (select 1 from links l where l.case_id = health_feedback_agreements.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'TREATS' and l.during @> app.now() and l.superseded_xid is null) and health_feedback_agreements.controller_id = app.organisation()));

create policy health_feedback_agreement_select_10 on health_feedback_agreements
  for select to doorbraak_as_partner_deelnemer, doorbraak_as_regisseur, doorbraak_as_voorzitter_doorbraakoverleg
  using (false
    and exists (select 1 from consent_grants g where g.case_id = health_feedback_agreements.case_id and g.data_class = 'D12' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = health_feedback_agreements.controller_id and g.during @> app.now() and g.superseded_xid is null));

create policy health_feedback_agreement_select_11 on health_feedback_agreements
  for select to doorbraak_as_gezinsmanager
  using (false);

create policy health_feedback_agreement_insert_1 on health_feedback_agreements
  for insert to doorbraak_as_jeugdarts, doorbraak_as_jgz_medewerker
  with check ((exists (select 1 from links l where l.case_id = health_feedback_agreements.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'TREATS' and l.during @> app.now() and l.superseded_xid is null) and health_feedback_agreements.controller_id = app.organisation()));

create policy health_feedback_agreement_insert_2 on health_feedback_agreements
  for insert to doorbraak_as_client_ggd
  with check (false
    and (exists (select 1 from links l where l.case_id = health_feedback_agreements.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'TREATS' and l.during @> app.now() and l.superseded_xid is null) and health_feedback_agreements.controller_id = app.organisation()));

create policy preventive_talk_report_region on preventive_talk_reports
  as restrictive for all to doorbraak_actor
  using (preventive_talk_reports.region_id = any (app.regions()::uuid[]) and app.purpose() <> 'STATISTICS');

create policy preventive_talk_report_select_1 on preventive_talk_reports
  for select to doorbraak_as_contactpersoon_preventief_spreekuur
  using ((preventive_talk_reports.recorded_by = app.person() and preventive_talk_reports.recorded_capacity = app.capacity())
    and (preventive_talk_reports.handed_over_at is null));

create policy preventive_talk_report_select_2 on preventive_talk_reports
  for select to doorbraak_as_mentor
  using (app.purpose() in ('ATTENDANCE', 'PREVENTIVE_TALK', 'CARE_COORDINATION')
    and (preventive_talk_reports.controller_id = app.organisation())
    and exists (select 1 from links l where l.case_id = preventive_talk_reports.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'PARTICIPATES' and l.during @> app.now() and l.superseded_xid is null)
    and (preventive_talk_reports.handed_over_at is not null));

create policy preventive_talk_report_select_3 on preventive_talk_reports
  for select to doorbraak_as_ondersteuningscoordinator
  using (app.purpose() in ('CARE_COORDINATION', 'ATTENDANCE', 'PREVENTIVE_TALK')
    and (preventive_talk_reports.controller_id = app.organisation())
    and exists (select 1 from links l where l.case_id = preventive_talk_reports.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'PARTICIPATES' and l.during @> app.now() and l.superseded_xid is null)
    and (preventive_talk_reports.handed_over_at is not null));

create policy preventive_talk_report_select_4 on preventive_talk_reports
  for select to doorbraak_as_client_school
  using (false
    and (preventive_talk_reports.controller_id = app.organisation())
    and (preventive_talk_reports.handed_over_at is not null));

create policy preventive_talk_report_select_forbid1 on preventive_talk_reports
  as restrictive for select to doorbraak_as_client_leerplicht, doorbraak_as_leerplichtambtenaar, doorbraak_as_rmc_medewerker
  using (not (true));

create policy preventive_talk_report_insert_1 on preventive_talk_reports
  for insert to doorbraak_as_contactpersoon_preventief_spreekuur
  with check ((preventive_talk_reports.recorded_by = app.person() and preventive_talk_reports.recorded_capacity = app.capacity())
    and (preventive_talk_reports.handed_over_at is null)
    and exists (select 1 from links l where l.case_id = preventive_talk_reports.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'INVITED_TO_TALK' and l.during @> app.now() and l.superseded_xid is null));

create policy preventive_talk_report_insert_forbid1 on preventive_talk_reports
  as restrictive for insert to doorbraak_as_client_leerplicht, doorbraak_as_leerplichtambtenaar, doorbraak_as_rmc_medewerker
  with check (not (true));

create policy preventive_talk_agreement_region on preventive_talk_agreements
  as restrictive for all to doorbraak_actor
  using (preventive_talk_agreements.region_id = any (app.regions()::uuid[]) and app.purpose() <> 'STATISTICS');

create policy preventive_talk_agreement_select_1 on preventive_talk_agreements
  for select to doorbraak_as_contactpersoon_preventief_spreekuur
  using ((preventive_talk_agreements.recorded_by = app.person() and preventive_talk_agreements.recorded_capacity = app.capacity())
    and (preventive_talk_agreements.handed_over_at is null));

create policy preventive_talk_agreement_select_2 on preventive_talk_agreements
  for select to doorbraak_as_mentor
  using (app.purpose() in ('ATTENDANCE', 'PREVENTIVE_TALK', 'CARE_COORDINATION')
    and (preventive_talk_agreements.controller_id = app.organisation())
    and exists (select 1 from links l where l.case_id = preventive_talk_agreements.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'PARTICIPATES' and l.during @> app.now() and l.superseded_xid is null)
    and (preventive_talk_agreements.handed_over_at is not null));

create policy preventive_talk_agreement_select_3 on preventive_talk_agreements
  for select to doorbraak_as_ondersteuningscoordinator
  using (app.purpose() in ('CARE_COORDINATION', 'ATTENDANCE', 'PREVENTIVE_TALK')
    and (preventive_talk_agreements.controller_id = app.organisation())
    and exists (select 1 from links l where l.case_id = preventive_talk_agreements.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'PARTICIPATES' and l.during @> app.now() and l.superseded_xid is null)
    and (preventive_talk_agreements.handed_over_at is not null));

create policy preventive_talk_agreement_select_4 on preventive_talk_agreements
  for select to doorbraak_as_client_school
  using (false
    and (preventive_talk_agreements.controller_id = app.organisation())
    and (preventive_talk_agreements.handed_over_at is not null));

create policy preventive_talk_agreement_select_forbid1 on preventive_talk_agreements
  as restrictive for select to doorbraak_as_client_leerplicht, doorbraak_as_leerplichtambtenaar, doorbraak_as_rmc_medewerker
  using (not (true));

create policy preventive_talk_agreement_insert_1 on preventive_talk_agreements
  for insert to doorbraak_as_contactpersoon_preventief_spreekuur
  with check ((preventive_talk_agreements.recorded_by = app.person() and preventive_talk_agreements.recorded_capacity = app.capacity())
    and (preventive_talk_agreements.handed_over_at is null)
    and exists (select 1 from links l where l.case_id = preventive_talk_agreements.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'INVITED_TO_TALK' and l.during @> app.now() and l.superseded_xid is null));

create policy preventive_talk_agreement_insert_2 on preventive_talk_agreements
  for insert to doorbraak_as_ondersteuningscoordinator
  with check (app.purpose() in ('CARE_COORDINATION', 'ATTENDANCE', 'PREVENTIVE_TALK')
    and (preventive_talk_agreements.controller_id = app.organisation())
    and exists (select 1 from links l where l.case_id = preventive_talk_agreements.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'PARTICIPATES' and l.during @> app.now() and l.superseded_xid is null)
    and (preventive_talk_agreements.handed_over_at is not null));

create policy preventive_talk_agreement_insert_forbid1 on preventive_talk_agreements
  as restrictive for insert to doorbraak_as_client_leerplicht, doorbraak_as_leerplichtambtenaar, doorbraak_as_rmc_medewerker
  with check (not (true));

create policy preventive_talk_handover_region on talk_handovers
  as restrictive for all to doorbraak_actor
  using (talk_handovers.region_id = any (app.regions()::uuid[]) and app.purpose() <> 'STATISTICS');

create policy preventive_talk_handover_select_1 on talk_handovers
  for select to doorbraak_as_mentor
  using (app.purpose() in ('ATTENDANCE', 'PREVENTIVE_TALK', 'CARE_COORDINATION')
    and (talk_handovers.controller_id = app.organisation())
    and exists (select 1 from links l where l.case_id = talk_handovers.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'PARTICIPATES' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from preventive_talk_reports r where r.id = talk_handovers.report_id and r.handed_over_at is not null));

create policy preventive_talk_handover_select_2 on talk_handovers
  for select to doorbraak_as_ondersteuningscoordinator
  using (app.purpose() in ('CARE_COORDINATION', 'ATTENDANCE', 'PREVENTIVE_TALK')
    and (talk_handovers.controller_id = app.organisation())
    and exists (select 1 from links l where l.case_id = talk_handovers.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'PARTICIPATES' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from preventive_talk_reports r where r.id = talk_handovers.report_id and r.handed_over_at is not null));

create policy preventive_talk_handover_select_3 on talk_handovers
  for select to doorbraak_as_client_school
  using (false
    and (talk_handovers.controller_id = app.organisation())
    and exists (select 1 from preventive_talk_reports r where r.id = talk_handovers.report_id and r.handed_over_at is not null));

create policy preventive_talk_handover_select_forbid1 on talk_handovers
  as restrictive for select to doorbraak_as_client_leerplicht, doorbraak_as_leerplichtambtenaar, doorbraak_as_rmc_medewerker
  using (not (true));

create policy preventive_talk_handover_insert_1 on talk_handovers
  for insert to doorbraak_as_contactpersoon_preventief_spreekuur
  with check (exists (select 1 from preventive_talk_reports r where r.id = talk_handovers.report_id and r.recorded_by = app.person() and r.recorded_capacity = app.capacity())
    and exists (select 1 from preventive_talk_reports r where r.id = talk_handovers.report_id and r.handed_over_at is null));

create policy preventive_talk_handover_insert_forbid1 on talk_handovers
  as restrictive for insert to doorbraak_as_client_leerplicht, doorbraak_as_leerplichtambtenaar, doorbraak_as_rmc_medewerker
  with check (not (true));

create policy preventive_talk_filing_region on talk_filings
  as restrictive for all to doorbraak_actor
  using (talk_filings.region_id = any (app.regions()::uuid[]) and app.purpose() <> 'STATISTICS');

create policy preventive_talk_filing_select_1 on talk_filings
  for select to doorbraak_as_mentor
  using (app.purpose() in ('ATTENDANCE', 'PREVENTIVE_TALK', 'CARE_COORDINATION')
    and (talk_filings.controller_id = app.organisation())
    and exists (select 1 from links l where l.case_id = talk_filings.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'PARTICIPATES' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from preventive_talk_reports r where r.id = talk_filings.report_id and r.handed_over_at is not null));

create policy preventive_talk_filing_select_2 on talk_filings
  for select to doorbraak_as_ondersteuningscoordinator
  using (app.purpose() in ('CARE_COORDINATION', 'ATTENDANCE', 'PREVENTIVE_TALK')
    and (talk_filings.controller_id = app.organisation())
    and exists (select 1 from links l where l.case_id = talk_filings.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'PARTICIPATES' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from preventive_talk_reports r where r.id = talk_filings.report_id and r.handed_over_at is not null));

create policy preventive_talk_filing_select_3 on talk_filings
  for select to doorbraak_as_client_school
  using (false
    and (talk_filings.controller_id = app.organisation())
    and exists (select 1 from preventive_talk_reports r where r.id = talk_filings.report_id and r.handed_over_at is not null));

create policy preventive_talk_filing_select_forbid1 on talk_filings
  as restrictive for select to doorbraak_as_client_leerplicht, doorbraak_as_leerplichtambtenaar, doorbraak_as_rmc_medewerker
  using (not (true));

create policy preventive_talk_filing_insert_1 on talk_filings
  for insert to doorbraak_as_ondersteuningscoordinator
  with check (app.purpose() in ('CARE_COORDINATION', 'ATTENDANCE', 'PREVENTIVE_TALK')
    and (talk_filings.controller_id = app.organisation())
    and exists (select 1 from links l where l.case_id = talk_filings.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'PARTICIPATES' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from preventive_talk_reports r where r.id = talk_filings.report_id and r.handed_over_at is not null));

create policy preventive_talk_filing_insert_forbid1 on talk_filings
  as restrictive for insert to doorbraak_as_client_leerplicht, doorbraak_as_leerplichtambtenaar, doorbraak_as_rmc_medewerker
  with check (not (true));

create policy agreement_region on agreements
  as restrictive for all to doorbraak_actor
  using (agreements.region_id = any (app.regions()::uuid[]) and app.purpose() <> 'STATISTICS');

create policy agreement_select_1 on agreements
  for select to doorbraak_as_mentor, doorbraak_as_ondersteuningscoordinator, doorbraak_as_onderwijsondersteuner, doorbraak_as_schoolleiding, doorbraak_as_verzuimcoordinator
  using ((agreements.controller_id = app.organisation())
    and exists (select 1 from links l where l.case_id = agreements.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'PARTICIPATES' and l.during @> app.now() and l.superseded_xid is null));

create policy agreement_select_2 on agreements
  for select to doorbraak_as_onderwijsconsulent
  using (exists (select 1 from consent_grants g where g.case_id = agreements.case_id and g.data_class = 'D13' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = agreements.controller_id and g.during @> app.now() and g.superseded_xid is null));

create policy agreement_select_3 on agreements
  for select to doorbraak_as_gezinsmanager, doorbraak_as_jeugdarts, doorbraak_as_jgz_medewerker, doorbraak_as_leerplichtambtenaar, doorbraak_as_rmc_medewerker, doorbraak_as_schoolmaatschappelijk_werker, doorbraak_as_schoolpsycholoog, doorbraak_as_swv_casemanager
  using (exists (select 1 from links l where l.case_id = agreements.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'PARTICIPATES' and l.during @> app.now() and l.superseded_xid is null)
    and (app.person() = any (agreements.party_ids)));

create policy agreement_select_4 on agreements
  for select to doorbraak_as_ouder
  using (exists (select 1 from links l where l.subject = agreements.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = agreements.subject and app.now() < b.turns_16_at and b.superseded_xid is null));

create policy agreement_select_5 on agreements
  for select to doorbraak_as_ouder
  using (exists (select 1 from links l where l.subject = agreements.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = agreements.subject and app.now() >= b.turns_16_at and b.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = agreements.subject and app.now() < b.turns_18_at and b.superseded_xid is null)
    and exists (select 1 from consent_grants g where g.case_id = agreements.case_id and g.data_class = 'D13' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = agreements.controller_id and g.during @> app.now() and g.superseded_xid is null));

create policy agreement_select_6 on agreements
  for select to doorbraak_as_leerling
  using (exists (select 1 from links l where l.subject = agreements.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null));

create policy agreement_select_7 on agreements
  for select to doorbraak_as_client_school
  using (false
    and (agreements.controller_id = app.organisation()));

create policy agreement_select_8 on agreements
  for select to doorbraak_as_financieel_akkoord, doorbraak_as_partner_deelnemer, doorbraak_as_regisseur, doorbraak_as_swv_coordinator, doorbraak_as_voorzitter_doorbraakoverleg
  using (false
    and (app.person() = any (agreements.party_ids)));

create policy agreement_select_9 on agreements
  for select to doorbraak_as_client_leerplicht
  using (false
    and false
    and (app.person() = any (agreements.party_ids)));

create policy agreement_insert_1 on agreements
  for insert to doorbraak_as_mentor, doorbraak_as_ondersteuningscoordinator, doorbraak_as_onderwijsondersteuner, doorbraak_as_schoolleiding, doorbraak_as_verzuimcoordinator
  with check ((agreements.controller_id = app.organisation())
    and exists (select 1 from links l where l.case_id = agreements.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'PARTICIPATES' and l.during @> app.now() and l.superseded_xid is null)
    and false);

create policy agreement_insert_2 on agreements
  for insert to doorbraak_as_mentor, doorbraak_as_ondersteuningscoordinator
  with check ((agreements.controller_id = app.organisation())
    and exists (select 1 from links l where l.case_id = agreements.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'PARTICIPATES' and l.during @> app.now() and l.superseded_xid is null));

create policy agreement_insert_3 on agreements
  for insert to doorbraak_as_onderwijsconsulent
  with check (exists (select 1 from consent_grants g where g.case_id = agreements.case_id and g.data_class = 'D13' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = agreements.controller_id and g.during @> app.now() and g.superseded_xid is null)
    and false);

create policy agreement_insert_4 on agreements
  for insert to doorbraak_as_gezinsmanager, doorbraak_as_jeugdarts, doorbraak_as_jgz_medewerker, doorbraak_as_leerplichtambtenaar, doorbraak_as_rmc_medewerker, doorbraak_as_schoolmaatschappelijk_werker, doorbraak_as_schoolpsycholoog, doorbraak_as_swv_casemanager
  with check (exists (select 1 from links l where l.case_id = agreements.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'PARTICIPATES' and l.during @> app.now() and l.superseded_xid is null)
    and (app.person() = any (agreements.party_ids))
    and false);

create policy agreement_insert_5 on agreements
  for insert to doorbraak_as_gezinsmanager, doorbraak_as_jeugdarts, doorbraak_as_jgz_medewerker, doorbraak_as_leerplichtambtenaar, doorbraak_as_rmc_medewerker, doorbraak_as_schoolmaatschappelijk_werker, doorbraak_as_schoolpsycholoog, doorbraak_as_swv_casemanager
  with check (exists (select 1 from links l where l.case_id = agreements.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'PARTICIPATES' and l.during @> app.now() and l.superseded_xid is null)
    and (app.person() = any (agreements.party_ids)));

create policy agreement_insert_6 on agreements
  for insert to doorbraak_as_ouder
  with check (exists (select 1 from links l where l.subject = agreements.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = agreements.subject and app.now() < b.turns_16_at and b.superseded_xid is null)
    and false);

create policy agreement_insert_7 on agreements
  for insert to doorbraak_as_ouder
  with check (exists (select 1 from links l where l.subject = agreements.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = agreements.subject and app.now() >= b.turns_16_at and b.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = agreements.subject and app.now() < b.turns_18_at and b.superseded_xid is null)
    and exists (select 1 from consent_grants g where g.case_id = agreements.case_id and g.data_class = 'D13' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = agreements.controller_id and g.during @> app.now() and g.superseded_xid is null)
    and false);

create policy agreement_insert_8 on agreements
  for insert to doorbraak_as_leerling
  with check (exists (select 1 from links l where l.subject = agreements.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null)
    and false);

create policy agreement_insert_9 on agreements
  for insert to doorbraak_as_leerling
  with check (exists (select 1 from links l where l.subject = agreements.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null));

create policy agreement_insert_10 on agreements
  for insert to doorbraak_as_client_school
  with check (false
    and (agreements.controller_id = app.organisation())
    and false);

create policy agreement_insert_11 on agreements
  for insert to doorbraak_as_client_school
  with check (false
    and (agreements.controller_id = app.organisation()));

create policy agreement_insert_12 on agreements
  for insert to doorbraak_as_financieel_akkoord, doorbraak_as_partner_deelnemer, doorbraak_as_regisseur, doorbraak_as_swv_coordinator, doorbraak_as_voorzitter_doorbraakoverleg
  with check (false
    and (app.person() = any (agreements.party_ids))
    and false);

create policy agreement_insert_13 on agreements
  for insert to doorbraak_as_partner_deelnemer, doorbraak_as_regisseur
  with check (false
    and (app.person() = any (agreements.party_ids)));

create policy agreement_insert_14 on agreements
  for insert to doorbraak_as_client_leerplicht
  with check (false
    and false
    and (app.person() = any (agreements.party_ids))
    and false);

create policy agreement_insert_15 on agreements
  for insert to doorbraak_as_client_leerplicht
  with check (false
    and false
    and (app.person() = any (agreements.party_ids)));

create policy agreement_insert_16 on agreements
  for insert to doorbraak_as_managementassistent
  with check (false);

create policy agreement_update_1 on agreements
  for update to doorbraak_as_mentor, doorbraak_as_ondersteuningscoordinator, doorbraak_as_onderwijsondersteuner, doorbraak_as_schoolleiding, doorbraak_as_verzuimcoordinator
  using ((agreements.controller_id = app.organisation())
    and exists (select 1 from links l where l.case_id = agreements.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'PARTICIPATES' and l.during @> app.now() and l.superseded_xid is null)
    and false)
  with check ((agreements.controller_id = app.organisation())
    and exists (select 1 from links l where l.case_id = agreements.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'PARTICIPATES' and l.during @> app.now() and l.superseded_xid is null)
    and false);

create policy agreement_update_2 on agreements
  for update to doorbraak_as_mentor, doorbraak_as_ondersteuningscoordinator
  using ((agreements.controller_id = app.organisation())
    and exists (select 1 from links l where l.case_id = agreements.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'PARTICIPATES' and l.during @> app.now() and l.superseded_xid is null))
  with check ((agreements.controller_id = app.organisation())
    and exists (select 1 from links l where l.case_id = agreements.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'PARTICIPATES' and l.during @> app.now() and l.superseded_xid is null));

create policy agreement_update_3 on agreements
  for update to doorbraak_as_onderwijsconsulent
  using (exists (select 1 from consent_grants g where g.case_id = agreements.case_id and g.data_class = 'D13' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = agreements.controller_id and g.during @> app.now() and g.superseded_xid is null)
    and false)
  with check (exists (select 1 from consent_grants g where g.case_id = agreements.case_id and g.data_class = 'D13' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = agreements.controller_id and g.during @> app.now() and g.superseded_xid is null)
    and false);

create policy agreement_update_4 on agreements
  for update to doorbraak_as_gezinsmanager, doorbraak_as_jeugdarts, doorbraak_as_jgz_medewerker, doorbraak_as_leerplichtambtenaar, doorbraak_as_rmc_medewerker, doorbraak_as_schoolmaatschappelijk_werker, doorbraak_as_schoolpsycholoog, doorbraak_as_swv_casemanager
  using (exists (select 1 from links l where l.case_id = agreements.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'PARTICIPATES' and l.during @> app.now() and l.superseded_xid is null)
    and (app.person() = any (agreements.party_ids))
    and false)
  with check (exists (select 1 from links l where l.case_id = agreements.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'PARTICIPATES' and l.during @> app.now() and l.superseded_xid is null)
    and (app.person() = any (agreements.party_ids))
    and false);

create policy agreement_update_5 on agreements
  for update to doorbraak_as_gezinsmanager, doorbraak_as_jeugdarts, doorbraak_as_jgz_medewerker, doorbraak_as_leerplichtambtenaar, doorbraak_as_rmc_medewerker, doorbraak_as_schoolmaatschappelijk_werker, doorbraak_as_schoolpsycholoog, doorbraak_as_swv_casemanager
  using (exists (select 1 from links l where l.case_id = agreements.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'PARTICIPATES' and l.during @> app.now() and l.superseded_xid is null)
    and (app.person() = any (agreements.party_ids)))
  with check (exists (select 1 from links l where l.case_id = agreements.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'PARTICIPATES' and l.during @> app.now() and l.superseded_xid is null)
    and (app.person() = any (agreements.party_ids)));

create policy agreement_update_6 on agreements
  for update to doorbraak_as_ouder
  using (exists (select 1 from links l where l.subject = agreements.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = agreements.subject and app.now() < b.turns_16_at and b.superseded_xid is null)
    and false)
  with check (exists (select 1 from links l where l.subject = agreements.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = agreements.subject and app.now() < b.turns_16_at and b.superseded_xid is null)
    and false);

create policy agreement_update_7 on agreements
  for update to doorbraak_as_ouder
  using (exists (select 1 from links l where l.subject = agreements.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = agreements.subject and app.now() >= b.turns_16_at and b.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = agreements.subject and app.now() < b.turns_18_at and b.superseded_xid is null)
    and exists (select 1 from consent_grants g where g.case_id = agreements.case_id and g.data_class = 'D13' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = agreements.controller_id and g.during @> app.now() and g.superseded_xid is null)
    and false)
  with check (exists (select 1 from links l where l.subject = agreements.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = agreements.subject and app.now() >= b.turns_16_at and b.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = agreements.subject and app.now() < b.turns_18_at and b.superseded_xid is null)
    and exists (select 1 from consent_grants g where g.case_id = agreements.case_id and g.data_class = 'D13' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = agreements.controller_id and g.during @> app.now() and g.superseded_xid is null)
    and false);

create policy agreement_update_8 on agreements
  for update to doorbraak_as_leerling
  using (exists (select 1 from links l where l.subject = agreements.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null)
    and false)
  with check (exists (select 1 from links l where l.subject = agreements.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null)
    and false);

create policy agreement_update_9 on agreements
  for update to doorbraak_as_leerling
  using (exists (select 1 from links l where l.subject = agreements.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null))
  with check (exists (select 1 from links l where l.subject = agreements.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null));

create policy agreement_update_10 on agreements
  for update to doorbraak_as_client_school
  using (false
    and (agreements.controller_id = app.organisation())
    and false)
  with check (false
    and (agreements.controller_id = app.organisation())
    and false);

create policy agreement_update_11 on agreements
  for update to doorbraak_as_client_school
  using (false
    and (agreements.controller_id = app.organisation()))
  with check (false
    and (agreements.controller_id = app.organisation()));

create policy agreement_update_12 on agreements
  for update to doorbraak_as_financieel_akkoord, doorbraak_as_partner_deelnemer, doorbraak_as_regisseur, doorbraak_as_swv_coordinator, doorbraak_as_voorzitter_doorbraakoverleg
  using (false
    and (app.person() = any (agreements.party_ids))
    and false)
  with check (false
    and (app.person() = any (agreements.party_ids))
    and false);

create policy agreement_update_13 on agreements
  for update to doorbraak_as_partner_deelnemer, doorbraak_as_regisseur
  using (false
    and (app.person() = any (agreements.party_ids)))
  with check (false
    and (app.person() = any (agreements.party_ids)));

create policy agreement_update_14 on agreements
  for update to doorbraak_as_client_leerplicht
  using (false
    and false
    and (app.person() = any (agreements.party_ids))
    and false)
  with check (false
    and false
    and (app.person() = any (agreements.party_ids))
    and false);

create policy agreement_update_15 on agreements
  for update to doorbraak_as_client_leerplicht
  using (false
    and false
    and (app.person() = any (agreements.party_ids)))
  with check (false
    and false
    and (app.person() = any (agreements.party_ids)));

create policy agreement_update_16 on agreements
  for update to doorbraak_as_managementassistent
  using (false)
  with check (false);

create policy access_log_entry_region on access_log
  as restrictive for all to doorbraak_actor
  using (access_log.region_id = any (app.regions()::uuid[]) and app.purpose() <> 'STATISTICS');

create policy access_log_entry_select_1 on access_log
  for select to doorbraak_record_subject
  using (app.capacity() = 'leerling'
    and exists (select 1 from links l where l.subject = access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null)
    and ((not ('D01' = any (access_log.classes)) or (exists (select 1 from links l where l.subject = access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null))) and (not ('D11' = any (access_log.classes)) or (exists (select 1 from links l where l.subject = access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null))) and (not ('D12' = any (access_log.classes)) or (exists (select 1 from links l where l.subject = access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null))) and (not ('D13' = any (access_log.classes)) or (exists (select 1 from links l where l.subject = access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null))) and (not ('D18' = any (access_log.classes))) and (not ('D24' = any (access_log.classes)) or (exists (select 1 from links l where l.subject = access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null))) and (not ('D25' = any (access_log.classes))) and (not ('D27' = any (access_log.classes)) or (exists (select 1 from links l where l.subject = access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null))) and (not ('D29' = any (access_log.classes)) or (exists (select 1 from links l where l.subject = access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null))) and (not ('D30' = any (access_log.classes)) or (exists (select 1 from links l where l.subject = access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null)))));

create policy access_log_entry_select_2 on access_log
  for select to doorbraak_record_subject
  using (app.capacity() = 'ouder'
    and exists (select 1 from links l where l.subject = access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() < b.turns_16_at and b.superseded_xid is null)
    and ((not ('D01' = any (access_log.classes)) or (exists (select 1 from links l where l.subject = access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() < b.turns_18_at and b.superseded_xid is null))) and (not ('D11' = any (access_log.classes)) or (exists (select 1 from links l where l.subject = access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() >= b.turns_12_at and b.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() < b.turns_16_at and b.superseded_xid is null) and false and false and not exists (select 1 from access_freezes f where f.subject = access_log.subject and f.person_id = app.person() and f.during @> app.now() and f.superseded_xid is null)) or (exists (select 1 from links l where l.subject = access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() >= b.turns_16_at and b.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() < b.turns_18_at and b.superseded_xid is null) and exists (select 1 from consent_grants g where g.case_id = access_log.case_id and g.data_class = 'D11' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.during @> app.now() and g.superseded_xid is null)) or (exists (select 1 from links l where l.subject = access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() < b.turns_12_at and b.superseded_xid is null) and not exists (select 1 from access_freezes f where f.subject = access_log.subject and f.person_id = app.person() and f.during @> app.now() and f.superseded_xid is null))) and (not ('D12' = any (access_log.classes)) or (exists (select 1 from links l where l.subject = access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() >= b.turns_12_at and b.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() < b.turns_16_at and b.superseded_xid is null) and false and false and not exists (select 1 from access_freezes f where f.subject = access_log.subject and f.person_id = app.person() and f.during @> app.now() and f.superseded_xid is null)) or (exists (select 1 from links l where l.subject = access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() >= b.turns_16_at and b.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() < b.turns_18_at and b.superseded_xid is null) and exists (select 1 from consent_grants g where g.case_id = access_log.case_id and g.data_class = 'D12' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.during @> app.now() and g.superseded_xid is null)) or (exists (select 1 from links l where l.subject = access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() < b.turns_12_at and b.superseded_xid is null) and not exists (select 1 from access_freezes f where f.subject = access_log.subject and f.person_id = app.person() and f.during @> app.now() and f.superseded_xid is null))) and (not ('D13' = any (access_log.classes)) or (exists (select 1 from links l where l.subject = access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() >= b.turns_16_at and b.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() < b.turns_18_at and b.superseded_xid is null) and exists (select 1 from consent_grants g where g.case_id = access_log.case_id and g.data_class = 'D13' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.during @> app.now() and g.superseded_xid is null)) or (exists (select 1 from links l where l.subject = access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() < b.turns_16_at and b.superseded_xid is null))) and (not ('D18' = any (access_log.classes))) and (not ('D25' = any (access_log.classes))) and (not ('D29' = any (access_log.classes)) or (exists (select 1 from links l where l.subject = access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() >= b.turns_16_at and b.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() < b.turns_18_at and b.superseded_xid is null) and exists (select 1 from consent_grants g where g.case_id = access_log.case_id and g.data_class = 'D29' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.during @> app.now() and g.superseded_xid is null)) or (exists (select 1 from links l where l.subject = access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() < b.turns_16_at and b.superseded_xid is null))) and (not ('D30' = any (access_log.classes)) or (exists (select 1 from links l where l.subject = access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() >= b.turns_16_at and b.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() < b.turns_18_at and b.superseded_xid is null) and exists (select 1 from consent_grants g where g.case_id = access_log.case_id and g.data_class = 'D30' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.during @> app.now() and g.superseded_xid is null)) or (exists (select 1 from links l where l.subject = access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() < b.turns_16_at and b.superseded_xid is null)))));

create policy access_log_entry_select_3 on access_log
  for select to doorbraak_record_officer
  using (app.capacity() = 'privacy-officer');

grant select on cases to doorbraak_as_contactpersoon_preventief_spreekuur, doorbraak_as_financieel_akkoord, doorbraak_as_gezinsmanager, doorbraak_as_jeugdarts, doorbraak_as_jgz_medewerker, doorbraak_as_leerling, doorbraak_as_leerplichtambtenaar, doorbraak_as_managementassistent, doorbraak_as_mentor, doorbraak_as_ondersteuningscoordinator, doorbraak_as_onderwijsconsulent, doorbraak_as_onderwijsondersteuner, doorbraak_as_ouder, doorbraak_as_partner_deelnemer, doorbraak_as_regisseur, doorbraak_as_rmc_medewerker, doorbraak_as_schoolleiding, doorbraak_as_schoolmaatschappelijk_werker, doorbraak_as_schoolpsycholoog, doorbraak_as_swv_casemanager, doorbraak_as_swv_coordinator, doorbraak_as_verzuimcoordinator, doorbraak_as_voorzitter_doorbraakoverleg;
grant insert on cases to doorbraak_as_leerplichtambtenaar, doorbraak_as_mentor, doorbraak_as_ondersteuningscoordinator, doorbraak_as_schoolleiding, doorbraak_as_verzuimcoordinator;
grant select on pupils to doorbraak_as_client_ggd, doorbraak_as_client_leerplicht, doorbraak_as_contactpersoon_preventief_spreekuur, doorbraak_as_gezinsmanager, doorbraak_as_jeugdarts, doorbraak_as_jgz_medewerker, doorbraak_as_leerling, doorbraak_as_leerplichtambtenaar, doorbraak_as_managementassistent, doorbraak_as_mentor, doorbraak_as_ondersteuningscoordinator, doorbraak_as_onderwijsconsulent, doorbraak_as_onderwijsondersteuner, doorbraak_as_ouder, doorbraak_as_partner_deelnemer, doorbraak_as_regisseur, doorbraak_as_rmc_medewerker, doorbraak_as_schoolleiding, doorbraak_as_schoolmaatschappelijk_werker, doorbraak_as_schoolpsycholoog, doorbraak_as_swv_casemanager, doorbraak_as_swv_coordinator, doorbraak_as_verzuimcoordinator, doorbraak_as_voorzitter_doorbraakoverleg;
grant select on participants to doorbraak_as_contactpersoon_preventief_spreekuur, doorbraak_as_financieel_akkoord, doorbraak_as_gezinsmanager, doorbraak_as_jeugdarts, doorbraak_as_jgz_medewerker, doorbraak_as_leerling, doorbraak_as_leerplichtambtenaar, doorbraak_as_managementassistent, doorbraak_as_mentor, doorbraak_as_ondersteuningscoordinator, doorbraak_as_onderwijsconsulent, doorbraak_as_onderwijsondersteuner, doorbraak_as_ouder, doorbraak_as_partner_deelnemer, doorbraak_as_regisseur, doorbraak_as_rmc_medewerker, doorbraak_as_schoolleiding, doorbraak_as_schoolmaatschappelijk_werker, doorbraak_as_schoolpsycholoog, doorbraak_as_swv_casemanager, doorbraak_as_swv_coordinator, doorbraak_as_verzuimcoordinator, doorbraak_as_voorzitter_doorbraakoverleg;
grant insert on participants to doorbraak_as_ondersteuningscoordinator;
grant update (until_at, version) on participants to doorbraak_as_ondersteuningscoordinator;
grant select on persons to doorbraak_as_contactpersoon_preventief_spreekuur, doorbraak_as_financieel_akkoord, doorbraak_as_gezinsmanager, doorbraak_as_jeugdarts, doorbraak_as_jgz_medewerker, doorbraak_as_leerling, doorbraak_as_leerplichtambtenaar, doorbraak_as_managementassistent, doorbraak_as_mentor, doorbraak_as_ondersteuningscoordinator, doorbraak_as_onderwijsconsulent, doorbraak_as_onderwijsondersteuner, doorbraak_as_opdrachtgever, doorbraak_as_organisatiebeheerder, doorbraak_as_ouder, doorbraak_as_partner_deelnemer, doorbraak_as_privacy_officer, doorbraak_as_regisseur, doorbraak_as_rmc_medewerker, doorbraak_as_schoolleiding, doorbraak_as_schoolmaatschappelijk_werker, doorbraak_as_schoolpsycholoog, doorbraak_as_swv_casemanager, doorbraak_as_swv_coordinator, doorbraak_as_verzuimcoordinator, doorbraak_as_voorzitter_doorbraakoverleg;
grant insert on persons to doorbraak_as_organisatiebeheerder;
grant select on organisations to doorbraak_as_contactpersoon_preventief_spreekuur, doorbraak_as_financieel_akkoord, doorbraak_as_gezinsmanager, doorbraak_as_jeugdarts, doorbraak_as_jgz_medewerker, doorbraak_as_leerling, doorbraak_as_leerplichtambtenaar, doorbraak_as_managementassistent, doorbraak_as_mentor, doorbraak_as_ondersteuningscoordinator, doorbraak_as_onderwijsconsulent, doorbraak_as_onderwijsondersteuner, doorbraak_as_opdrachtgever, doorbraak_as_organisatiebeheerder, doorbraak_as_ouder, doorbraak_as_partner_deelnemer, doorbraak_as_privacy_officer, doorbraak_as_regisseur, doorbraak_as_rmc_medewerker, doorbraak_as_schoolleiding, doorbraak_as_schoolmaatschappelijk_werker, doorbraak_as_schoolpsycholoog, doorbraak_as_swv_casemanager, doorbraak_as_swv_coordinator, doorbraak_as_verzuimcoordinator, doorbraak_as_voorzitter_doorbraakoverleg;
grant insert on organisations to doorbraak_as_organisatiebeheerder;
grant select on appointments to doorbraak_as_contactpersoon_preventief_spreekuur, doorbraak_as_financieel_akkoord, doorbraak_as_gezinsmanager, doorbraak_as_jeugdarts, doorbraak_as_jgz_medewerker, doorbraak_as_leerling, doorbraak_as_leerplichtambtenaar, doorbraak_as_managementassistent, doorbraak_as_mentor, doorbraak_as_ondersteuningscoordinator, doorbraak_as_onderwijsconsulent, doorbraak_as_onderwijsondersteuner, doorbraak_as_opdrachtgever, doorbraak_as_organisatiebeheerder, doorbraak_as_ouder, doorbraak_as_partner_deelnemer, doorbraak_as_privacy_officer, doorbraak_as_regisseur, doorbraak_as_rmc_medewerker, doorbraak_as_schoolleiding, doorbraak_as_schoolmaatschappelijk_werker, doorbraak_as_schoolpsycholoog, doorbraak_as_swv_casemanager, doorbraak_as_swv_coordinator, doorbraak_as_verzuimcoordinator, doorbraak_as_voorzitter_doorbraakoverleg;
grant insert on appointments to doorbraak_as_organisatiebeheerder;
grant select on consents to doorbraak_as_jeugdarts, doorbraak_as_jgz_medewerker, doorbraak_as_leerling, doorbraak_as_leerplichtambtenaar, doorbraak_as_ondersteuningscoordinator, doorbraak_as_ouder, doorbraak_as_partner_deelnemer, doorbraak_as_privacy_officer, doorbraak_as_rmc_medewerker, doorbraak_as_schoolmaatschappelijk_werker, doorbraak_as_schoolpsycholoog, doorbraak_as_swv_casemanager;
grant insert on consents to doorbraak_as_jeugdarts, doorbraak_as_jgz_medewerker, doorbraak_as_leerplichtambtenaar, doorbraak_as_ondersteuningscoordinator, doorbraak_as_partner_deelnemer, doorbraak_as_rmc_medewerker, doorbraak_as_schoolmaatschappelijk_werker, doorbraak_as_schoolpsycholoog, doorbraak_as_swv_casemanager;
grant select on consent_statements to doorbraak_as_jeugdarts, doorbraak_as_jgz_medewerker, doorbraak_as_leerling, doorbraak_as_leerplichtambtenaar, doorbraak_as_ondersteuningscoordinator, doorbraak_as_ouder, doorbraak_as_partner_deelnemer, doorbraak_as_privacy_officer, doorbraak_as_rmc_medewerker, doorbraak_as_schoolmaatschappelijk_werker, doorbraak_as_schoolpsycholoog, doorbraak_as_swv_casemanager;
grant insert on consent_statements to doorbraak_as_jeugdarts, doorbraak_as_jgz_medewerker, doorbraak_as_leerling, doorbraak_as_leerplichtambtenaar, doorbraak_as_ondersteuningscoordinator, doorbraak_as_ouder, doorbraak_as_partner_deelnemer, doorbraak_as_rmc_medewerker, doorbraak_as_schoolmaatschappelijk_werker, doorbraak_as_schoolpsycholoog, doorbraak_as_swv_casemanager;
grant select on consent_notices to doorbraak_as_jeugdarts, doorbraak_as_jgz_medewerker, doorbraak_as_leerplichtambtenaar, doorbraak_as_ondersteuningscoordinator, doorbraak_as_partner_deelnemer, doorbraak_as_privacy_officer, doorbraak_as_rmc_medewerker, doorbraak_as_schoolmaatschappelijk_werker, doorbraak_as_schoolpsycholoog, doorbraak_as_swv_casemanager;
grant insert on consent_notices to doorbraak_as_jeugdarts, doorbraak_as_jgz_medewerker, doorbraak_as_leerplichtambtenaar, doorbraak_as_ondersteuningscoordinator, doorbraak_as_partner_deelnemer, doorbraak_as_rmc_medewerker, doorbraak_as_schoolmaatschappelijk_werker, doorbraak_as_schoolpsycholoog, doorbraak_as_swv_casemanager;
grant select on consent_periods to doorbraak_as_jeugdarts, doorbraak_as_jgz_medewerker, doorbraak_as_leerplichtambtenaar, doorbraak_as_ondersteuningscoordinator, doorbraak_as_partner_deelnemer, doorbraak_as_privacy_officer, doorbraak_as_rmc_medewerker, doorbraak_as_schoolmaatschappelijk_werker, doorbraak_as_schoolpsycholoog, doorbraak_as_swv_casemanager;
grant select on consent_statuses to doorbraak_as_gezinsmanager, doorbraak_as_mentor, doorbraak_as_onderwijsondersteuner, doorbraak_as_regisseur, doorbraak_as_schoolleiding, doorbraak_as_verzuimcoordinator;
grant select on authorities to doorbraak_as_gezinsmanager, doorbraak_as_jeugdarts, doorbraak_as_jgz_medewerker, doorbraak_as_leerling, doorbraak_as_leerplichtambtenaar, doorbraak_as_ondersteuningscoordinator, doorbraak_as_ouder, doorbraak_as_privacy_officer, doorbraak_as_rmc_medewerker, doorbraak_as_schoolleiding, doorbraak_as_schoolmaatschappelijk_werker, doorbraak_as_schoolpsycholoog;
grant select on health_feedbacks to doorbraak_as_client_ggd, doorbraak_as_client_school, doorbraak_as_gezinsmanager, doorbraak_as_jeugdarts, doorbraak_as_jgz_medewerker, doorbraak_as_leerling, doorbraak_as_leerplichtambtenaar, doorbraak_as_mentor, doorbraak_as_ondersteuningscoordinator, doorbraak_as_onderwijsconsulent, doorbraak_as_onderwijsondersteuner, doorbraak_as_ouder, doorbraak_as_partner_deelnemer, doorbraak_as_regisseur, doorbraak_as_rmc_medewerker, doorbraak_as_schoolleiding, doorbraak_as_schoolmaatschappelijk_werker, doorbraak_as_schoolpsycholoog, doorbraak_as_swv_casemanager, doorbraak_as_verzuimcoordinator, doorbraak_as_voorzitter_doorbraakoverleg;
grant insert on health_feedbacks to doorbraak_as_client_ggd, doorbraak_as_jeugdarts, doorbraak_as_jgz_medewerker;
grant select on health_feedback_notes to doorbraak_as_client_ggd, doorbraak_as_gezinsmanager, doorbraak_as_jeugdarts, doorbraak_as_jgz_medewerker, doorbraak_as_leerling, doorbraak_as_leerplichtambtenaar, doorbraak_as_mentor, doorbraak_as_ondersteuningscoordinator, doorbraak_as_onderwijsconsulent, doorbraak_as_onderwijsondersteuner, doorbraak_as_ouder, doorbraak_as_partner_deelnemer, doorbraak_as_regisseur, doorbraak_as_rmc_medewerker, doorbraak_as_schoolmaatschappelijk_werker, doorbraak_as_schoolpsycholoog, doorbraak_as_swv_casemanager, doorbraak_as_voorzitter_doorbraakoverleg;
grant insert on health_feedback_notes to doorbraak_as_client_ggd, doorbraak_as_jeugdarts, doorbraak_as_jgz_medewerker;
grant select on health_feedback_agreements to doorbraak_as_client_ggd, doorbraak_as_gezinsmanager, doorbraak_as_jeugdarts, doorbraak_as_jgz_medewerker, doorbraak_as_leerling, doorbraak_as_leerplichtambtenaar, doorbraak_as_mentor, doorbraak_as_ondersteuningscoordinator, doorbraak_as_onderwijsconsulent, doorbraak_as_onderwijsondersteuner, doorbraak_as_ouder, doorbraak_as_partner_deelnemer, doorbraak_as_regisseur, doorbraak_as_rmc_medewerker, doorbraak_as_schoolleiding, doorbraak_as_schoolmaatschappelijk_werker, doorbraak_as_schoolpsycholoog, doorbraak_as_swv_casemanager, doorbraak_as_verzuimcoordinator, doorbraak_as_voorzitter_doorbraakoverleg;
grant insert on health_feedback_agreements to doorbraak_as_client_ggd, doorbraak_as_jeugdarts, doorbraak_as_jgz_medewerker;
grant select on preventive_talk_reports to doorbraak_as_client_school, doorbraak_as_contactpersoon_preventief_spreekuur, doorbraak_as_mentor, doorbraak_as_ondersteuningscoordinator;
grant insert on preventive_talk_reports to doorbraak_as_contactpersoon_preventief_spreekuur;
grant select on preventive_talk_agreements to doorbraak_as_client_school, doorbraak_as_contactpersoon_preventief_spreekuur, doorbraak_as_mentor, doorbraak_as_ondersteuningscoordinator;
grant insert on preventive_talk_agreements to doorbraak_as_contactpersoon_preventief_spreekuur, doorbraak_as_ondersteuningscoordinator;
grant select on talk_handovers to doorbraak_as_client_school, doorbraak_as_mentor, doorbraak_as_ondersteuningscoordinator;
grant insert on talk_handovers to doorbraak_as_contactpersoon_preventief_spreekuur;
grant select on talk_filings to doorbraak_as_client_school, doorbraak_as_mentor, doorbraak_as_ondersteuningscoordinator;
grant insert on talk_filings to doorbraak_as_ondersteuningscoordinator;
grant select on agreements to doorbraak_as_client_leerplicht, doorbraak_as_client_school, doorbraak_as_financieel_akkoord, doorbraak_as_gezinsmanager, doorbraak_as_jeugdarts, doorbraak_as_jgz_medewerker, doorbraak_as_leerling, doorbraak_as_leerplichtambtenaar, doorbraak_as_mentor, doorbraak_as_ondersteuningscoordinator, doorbraak_as_onderwijsconsulent, doorbraak_as_onderwijsondersteuner, doorbraak_as_ouder, doorbraak_as_partner_deelnemer, doorbraak_as_regisseur, doorbraak_as_rmc_medewerker, doorbraak_as_schoolleiding, doorbraak_as_schoolmaatschappelijk_werker, doorbraak_as_schoolpsycholoog, doorbraak_as_swv_casemanager, doorbraak_as_swv_coordinator, doorbraak_as_verzuimcoordinator, doorbraak_as_voorzitter_doorbraakoverleg;
grant insert on agreements to doorbraak_as_client_leerplicht, doorbraak_as_client_school, doorbraak_as_financieel_akkoord, doorbraak_as_gezinsmanager, doorbraak_as_jeugdarts, doorbraak_as_jgz_medewerker, doorbraak_as_leerling, doorbraak_as_leerplichtambtenaar, doorbraak_as_managementassistent, doorbraak_as_mentor, doorbraak_as_ondersteuningscoordinator, doorbraak_as_onderwijsconsulent, doorbraak_as_onderwijsondersteuner, doorbraak_as_ouder, doorbraak_as_partner_deelnemer, doorbraak_as_regisseur, doorbraak_as_rmc_medewerker, doorbraak_as_schoolleiding, doorbraak_as_schoolmaatschappelijk_werker, doorbraak_as_schoolpsycholoog, doorbraak_as_swv_casemanager, doorbraak_as_swv_coordinator, doorbraak_as_verzuimcoordinator, doorbraak_as_voorzitter_doorbraakoverleg;
grant update (withdrawn_at, withdrawn_reason, version) on agreements to doorbraak_as_client_leerplicht, doorbraak_as_client_school, doorbraak_as_financieel_akkoord, doorbraak_as_gezinsmanager, doorbraak_as_jeugdarts, doorbraak_as_jgz_medewerker, doorbraak_as_leerling, doorbraak_as_leerplichtambtenaar, doorbraak_as_managementassistent, doorbraak_as_mentor, doorbraak_as_ondersteuningscoordinator, doorbraak_as_onderwijsconsulent, doorbraak_as_onderwijsondersteuner, doorbraak_as_ouder, doorbraak_as_partner_deelnemer, doorbraak_as_regisseur, doorbraak_as_rmc_medewerker, doorbraak_as_schoolleiding, doorbraak_as_schoolmaatschappelijk_werker, doorbraak_as_schoolpsycholoog, doorbraak_as_swv_casemanager, doorbraak_as_swv_coordinator, doorbraak_as_verzuimcoordinator, doorbraak_as_voorzitter_doorbraakoverleg;
grant select on access_log to doorbraak_record_officer, doorbraak_record_subject;
