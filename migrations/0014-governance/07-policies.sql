-- Policies and grants as they were rendered from the policy table on the day of this migration; never edited.

drop policy agreement_insert_1 on agreements;
drop policy agreement_insert_3 on agreements;
drop policy agreement_insert_4 on agreements;
drop policy agreement_insert_6 on agreements;
drop policy agreement_insert_7 on agreements;
drop policy agreement_insert_8 on agreements;
drop policy agreement_insert_10 on agreements;
drop policy agreement_insert_12 on agreements;
drop policy agreement_insert_14 on agreements;
drop policy agreement_update_1 on agreements;
drop policy agreement_update_3 on agreements;
drop policy agreement_update_4 on agreements;
drop policy agreement_update_6 on agreements;
drop policy agreement_update_7 on agreements;
drop policy agreement_update_8 on agreements;
drop policy agreement_update_10 on agreements;
drop policy agreement_update_12 on agreements;
drop policy agreement_update_14 on agreements;

create policy regie_region on regies
  as restrictive for all to doorbraak_actor
  using (regies.region_id = any (app.regions()::uuid[]) and app.purpose() <> 'STATISTICS');

create policy regie_select_1 on regies
  for select to doorbraak_as_ondersteuningscoordinator
  using ((regies.controller_id = app.organisation())
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(regies.case_id, 0)) and l.case_id is not distinct from regies.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'PARTICIPATES' and l.during @> app.now() and l.superseded_xid is null));

create policy regie_select_2 on regies
  for select to doorbraak_as_financieel_akkoord, doorbraak_as_gezinsmanager, doorbraak_as_jeugdarts, doorbraak_as_jgz_medewerker, doorbraak_as_leerplichtambtenaar, doorbraak_as_managementassistent, doorbraak_as_mentor, doorbraak_as_onderwijsconsulent, doorbraak_as_onderwijsondersteuner, doorbraak_as_partner_deelnemer, doorbraak_as_regisseur, doorbraak_as_rmc_medewerker, doorbraak_as_schoolleiding, doorbraak_as_schoolmaatschappelijk_werker, doorbraak_as_schoolpsycholoog, doorbraak_as_swv_casemanager, doorbraak_as_swv_coordinator, doorbraak_as_verzuimcoordinator, doorbraak_as_voorzitter_doorbraakoverleg
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(regies.case_id, 0)) and l.case_id is not distinct from regies.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind in ('PARTICIPATES', 'REFERRED', 'INVITED_TO_TALK') and l.during @> app.now() and l.superseded_xid is null)
    and (not regies.is_care));

create policy regie_select_3 on regies
  for select to doorbraak_as_contactpersoon_preventief_spreekuur, doorbraak_as_financieel_akkoord, doorbraak_as_gezinsmanager, doorbraak_as_jeugdarts, doorbraak_as_jgz_medewerker, doorbraak_as_leerplichtambtenaar, doorbraak_as_managementassistent, doorbraak_as_mentor, doorbraak_as_onderwijsconsulent, doorbraak_as_onderwijsondersteuner, doorbraak_as_partner_deelnemer, doorbraak_as_regisseur, doorbraak_as_rmc_medewerker, doorbraak_as_schoolleiding, doorbraak_as_schoolmaatschappelijk_werker, doorbraak_as_schoolpsycholoog, doorbraak_as_swv_casemanager, doorbraak_as_swv_coordinator, doorbraak_as_verzuimcoordinator, doorbraak_as_voorzitter_doorbraakoverleg
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(regies.case_id, 0)) and l.case_id is not distinct from regies.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind in ('PARTICIPATES', 'REFERRED', 'INVITED_TO_TALK') and l.during @> app.now() and l.superseded_xid is null)
    and (regies.person_id = app.person() or regies.organisation_id = app.organisation()));

create policy regie_select_4 on regies
  for select to doorbraak_as_financieel_akkoord, doorbraak_as_gezinsmanager, doorbraak_as_jeugdarts, doorbraak_as_jgz_medewerker, doorbraak_as_leerplichtambtenaar, doorbraak_as_managementassistent, doorbraak_as_mentor, doorbraak_as_onderwijsconsulent, doorbraak_as_onderwijsondersteuner, doorbraak_as_partner_deelnemer, doorbraak_as_regisseur, doorbraak_as_rmc_medewerker, doorbraak_as_schoolleiding, doorbraak_as_schoolmaatschappelijk_werker, doorbraak_as_schoolpsycholoog, doorbraak_as_swv_casemanager, doorbraak_as_swv_coordinator, doorbraak_as_verzuimcoordinator, doorbraak_as_voorzitter_doorbraakoverleg
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(regies.case_id, 0)) and l.case_id is not distinct from regies.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind in ('PARTICIPATES', 'REFERRED', 'INVITED_TO_TALK') and l.during @> app.now() and l.superseded_xid is null)
    and false);

create policy regie_select_5 on regies
  for select to doorbraak_as_financieel_akkoord, doorbraak_as_gezinsmanager, doorbraak_as_jeugdarts, doorbraak_as_jgz_medewerker, doorbraak_as_leerplichtambtenaar, doorbraak_as_managementassistent, doorbraak_as_mentor, doorbraak_as_onderwijsconsulent, doorbraak_as_onderwijsondersteuner, doorbraak_as_partner_deelnemer, doorbraak_as_regisseur, doorbraak_as_rmc_medewerker, doorbraak_as_schoolleiding, doorbraak_as_schoolmaatschappelijk_werker, doorbraak_as_schoolpsycholoog, doorbraak_as_swv_casemanager, doorbraak_as_swv_coordinator, doorbraak_as_verzuimcoordinator, doorbraak_as_voorzitter_doorbraakoverleg
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(regies.case_id, 0)) and l.case_id is not distinct from regies.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind in ('PARTICIPATES', 'REFERRED', 'INVITED_TO_TALK') and l.during @> app.now() and l.superseded_xid is null)
    and regies.is_care
    and exists (select 1 from consent_grants g where g.case_id = regies.case_id and g.data_class = 'D30' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = regies.controller_id and g.during @> app.now() and g.superseded_xid is null));

create policy regie_select_6 on regies
  for select to doorbraak_as_ouder
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(regies.subject, 0)) and l.subject is not distinct from regies.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = regies.subject and app.now() < b.turns_16_at and b.superseded_xid is null));

create policy regie_select_7 on regies
  for select to doorbraak_as_ouder
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(regies.subject, 0)) and l.subject is not distinct from regies.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = regies.subject and app.now() >= b.turns_16_at and b.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = regies.subject and app.now() < b.turns_18_at and b.superseded_xid is null)
    and exists (select 1 from consent_grants g where g.case_id = regies.case_id and g.data_class = 'D30' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = regies.controller_id and g.during @> app.now() and g.superseded_xid is null));

create policy regie_select_8 on regies
  for select to doorbraak_as_leerling
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(regies.subject, 0)) and l.subject is not distinct from regies.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null));

create policy regie_insert_1 on regies
  for insert to doorbraak_as_ondersteuningscoordinator
  with check ((regies.controller_id = app.organisation())
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(regies.case_id, 0)) and l.case_id is not distinct from regies.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'PARTICIPATES' and l.during @> app.now() and l.superseded_xid is null));

create policy regie_update_1 on regies
  for update to doorbraak_as_ondersteuningscoordinator
  using ((regies.controller_id = app.organisation())
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(regies.case_id, 0)) and l.case_id is not distinct from regies.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'PARTICIPATES' and l.during @> app.now() and l.superseded_xid is null))
  with check ((regies.controller_id = app.organisation())
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(regies.case_id, 0)) and l.case_id is not distinct from regies.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'PARTICIPATES' and l.during @> app.now() and l.superseded_xid is null));

create policy regie_grounds_region on regie_grounds
  as restrictive for all to doorbraak_actor
  using (regie_grounds.region_id = any (app.regions()::uuid[]) and app.purpose() <> 'STATISTICS');

create policy regie_grounds_select_1 on regie_grounds
  for select to doorbraak_as_ondersteuningscoordinator
  using ((regie_grounds.controller_id = app.organisation())
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(regie_grounds.case_id, 0)) and l.case_id is not distinct from regie_grounds.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'PARTICIPATES' and l.during @> app.now() and l.superseded_xid is null));

create policy regie_grounds_select_2 on regie_grounds
  for select to doorbraak_as_leerling
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(regie_grounds.subject, 0)) and l.subject is not distinct from regie_grounds.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null));

create policy regie_grounds_insert_1 on regie_grounds
  for insert to doorbraak_as_ondersteuningscoordinator
  with check ((regie_grounds.controller_id = app.organisation())
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(regie_grounds.case_id, 0)) and l.case_id is not distinct from regie_grounds.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'PARTICIPATES' and l.during @> app.now() and l.superseded_xid is null));

create policy regie_agreement_region on regie_agreements
  as restrictive for all to doorbraak_actor
  using (regie_agreements.region_id = any (app.regions()::uuid[]) and app.purpose() <> 'STATISTICS');

create policy regie_agreement_select_1 on regie_agreements
  for select to doorbraak_as_ondersteuningscoordinator
  using ((regie_agreements.controller_id = app.organisation())
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(regie_agreements.case_id, 0)) and l.case_id is not distinct from regie_agreements.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'PARTICIPATES' and l.during @> app.now() and l.superseded_xid is null));

create policy regie_agreement_select_2 on regie_agreements
  for select to doorbraak_as_financieel_akkoord, doorbraak_as_gezinsmanager, doorbraak_as_jeugdarts, doorbraak_as_jgz_medewerker, doorbraak_as_leerplichtambtenaar, doorbraak_as_managementassistent, doorbraak_as_mentor, doorbraak_as_onderwijsconsulent, doorbraak_as_onderwijsondersteuner, doorbraak_as_partner_deelnemer, doorbraak_as_regisseur, doorbraak_as_rmc_medewerker, doorbraak_as_schoolleiding, doorbraak_as_schoolmaatschappelijk_werker, doorbraak_as_schoolpsycholoog, doorbraak_as_swv_casemanager, doorbraak_as_swv_coordinator, doorbraak_as_verzuimcoordinator, doorbraak_as_voorzitter_doorbraakoverleg
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(regie_agreements.case_id, 0)) and l.case_id is not distinct from regie_agreements.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind in ('PARTICIPATES', 'REFERRED', 'INVITED_TO_TALK') and l.during @> app.now() and l.superseded_xid is null)
    and (not regie_agreements.is_care));

create policy regie_agreement_select_3 on regie_agreements
  for select to doorbraak_as_contactpersoon_preventief_spreekuur, doorbraak_as_financieel_akkoord, doorbraak_as_gezinsmanager, doorbraak_as_jeugdarts, doorbraak_as_jgz_medewerker, doorbraak_as_leerplichtambtenaar, doorbraak_as_managementassistent, doorbraak_as_mentor, doorbraak_as_onderwijsconsulent, doorbraak_as_onderwijsondersteuner, doorbraak_as_partner_deelnemer, doorbraak_as_regisseur, doorbraak_as_rmc_medewerker, doorbraak_as_schoolleiding, doorbraak_as_schoolmaatschappelijk_werker, doorbraak_as_schoolpsycholoog, doorbraak_as_swv_casemanager, doorbraak_as_swv_coordinator, doorbraak_as_verzuimcoordinator, doorbraak_as_voorzitter_doorbraakoverleg
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(regie_agreements.case_id, 0)) and l.case_id is not distinct from regie_agreements.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind in ('PARTICIPATES', 'REFERRED', 'INVITED_TO_TALK') and l.during @> app.now() and l.superseded_xid is null)
    and (regie_agreements.person_id = app.person() or regie_agreements.organisation_id = app.organisation()));

create policy regie_agreement_select_4 on regie_agreements
  for select to doorbraak_as_financieel_akkoord, doorbraak_as_gezinsmanager, doorbraak_as_jeugdarts, doorbraak_as_jgz_medewerker, doorbraak_as_leerplichtambtenaar, doorbraak_as_managementassistent, doorbraak_as_mentor, doorbraak_as_onderwijsconsulent, doorbraak_as_onderwijsondersteuner, doorbraak_as_partner_deelnemer, doorbraak_as_regisseur, doorbraak_as_rmc_medewerker, doorbraak_as_schoolleiding, doorbraak_as_schoolmaatschappelijk_werker, doorbraak_as_schoolpsycholoog, doorbraak_as_swv_casemanager, doorbraak_as_swv_coordinator, doorbraak_as_verzuimcoordinator, doorbraak_as_voorzitter_doorbraakoverleg
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(regie_agreements.case_id, 0)) and l.case_id is not distinct from regie_agreements.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind in ('PARTICIPATES', 'REFERRED', 'INVITED_TO_TALK') and l.during @> app.now() and l.superseded_xid is null)
    and false);

create policy regie_agreement_select_5 on regie_agreements
  for select to doorbraak_as_financieel_akkoord, doorbraak_as_gezinsmanager, doorbraak_as_jeugdarts, doorbraak_as_jgz_medewerker, doorbraak_as_leerplichtambtenaar, doorbraak_as_managementassistent, doorbraak_as_mentor, doorbraak_as_onderwijsconsulent, doorbraak_as_onderwijsondersteuner, doorbraak_as_partner_deelnemer, doorbraak_as_regisseur, doorbraak_as_rmc_medewerker, doorbraak_as_schoolleiding, doorbraak_as_schoolmaatschappelijk_werker, doorbraak_as_schoolpsycholoog, doorbraak_as_swv_casemanager, doorbraak_as_swv_coordinator, doorbraak_as_verzuimcoordinator, doorbraak_as_voorzitter_doorbraakoverleg
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(regie_agreements.case_id, 0)) and l.case_id is not distinct from regie_agreements.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind in ('PARTICIPATES', 'REFERRED', 'INVITED_TO_TALK') and l.during @> app.now() and l.superseded_xid is null)
    and regie_agreements.is_care
    and exists (select 1 from consent_grants g where g.case_id = regie_agreements.case_id and g.data_class = 'D30' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = regie_agreements.controller_id and g.during @> app.now() and g.superseded_xid is null));

create policy regie_agreement_select_6 on regie_agreements
  for select to doorbraak_as_ouder
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(regie_agreements.subject, 0)) and l.subject is not distinct from regie_agreements.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = regie_agreements.subject and app.now() < b.turns_16_at and b.superseded_xid is null));

create policy regie_agreement_select_7 on regie_agreements
  for select to doorbraak_as_ouder
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(regie_agreements.subject, 0)) and l.subject is not distinct from regie_agreements.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = regie_agreements.subject and app.now() >= b.turns_16_at and b.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = regie_agreements.subject and app.now() < b.turns_18_at and b.superseded_xid is null)
    and exists (select 1 from consent_grants g where g.case_id = regie_agreements.case_id and g.data_class = 'D30' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = regie_agreements.controller_id and g.during @> app.now() and g.superseded_xid is null));

create policy regie_agreement_select_8 on regie_agreements
  for select to doorbraak_as_leerling
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(regie_agreements.subject, 0)) and l.subject is not distinct from regie_agreements.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null));

create policy regie_agreement_insert_1 on regie_agreements
  for insert to doorbraak_as_ondersteuningscoordinator
  with check ((regie_agreements.controller_id = app.organisation())
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(regie_agreements.case_id, 0)) and l.case_id is not distinct from regie_agreements.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'PARTICIPATES' and l.during @> app.now() and l.superseded_xid is null));

create policy agreement_insert_1 on agreements
  for insert to doorbraak_as_mentor, doorbraak_as_ondersteuningscoordinator, doorbraak_as_onderwijsondersteuner, doorbraak_as_schoolleiding, doorbraak_as_verzuimcoordinator
  with check ((agreements.controller_id = app.organisation())
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(agreements.case_id, 0)) and l.case_id is not distinct from agreements.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'PARTICIPATES' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(agreements.case_id, 0)) and l.case_id is not distinct from agreements.case_id and l.person_id = app.person() and l.organisation_id is not distinct from app.organisation() and l.capacity = app.capacity() and l.kind = 'REGIE' and l.during @> app.now() and l.superseded_xid is null));

create policy agreement_insert_3 on agreements
  for insert to doorbraak_as_onderwijsconsulent
  with check (exists (select 1 from consent_grants g where g.case_id = agreements.case_id and g.data_class = 'D13' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = agreements.controller_id and g.during @> app.now() and g.superseded_xid is null)
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(agreements.case_id, 0)) and l.case_id is not distinct from agreements.case_id and l.person_id = app.person() and l.organisation_id is not distinct from app.organisation() and l.capacity = app.capacity() and l.kind = 'REGIE' and l.during @> app.now() and l.superseded_xid is null));

create policy agreement_insert_4 on agreements
  for insert to doorbraak_as_gezinsmanager, doorbraak_as_jeugdarts, doorbraak_as_jgz_medewerker, doorbraak_as_leerplichtambtenaar, doorbraak_as_rmc_medewerker, doorbraak_as_schoolmaatschappelijk_werker, doorbraak_as_schoolpsycholoog, doorbraak_as_swv_casemanager
  with check (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(agreements.case_id, 0)) and l.case_id is not distinct from agreements.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'PARTICIPATES' and l.during @> app.now() and l.superseded_xid is null)
    and (app.person() = any (agreements.party_ids))
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(agreements.case_id, 0)) and l.case_id is not distinct from agreements.case_id and l.person_id = app.person() and l.organisation_id is not distinct from app.organisation() and l.capacity = app.capacity() and l.kind = 'REGIE' and l.during @> app.now() and l.superseded_xid is null));

create policy agreement_insert_6 on agreements
  for insert to doorbraak_as_ouder
  with check (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(agreements.subject, 0)) and l.subject is not distinct from agreements.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = agreements.subject and app.now() < b.turns_16_at and b.superseded_xid is null)
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(agreements.case_id, 0)) and l.case_id is not distinct from agreements.case_id and l.person_id = app.person() and l.organisation_id is not distinct from app.organisation() and l.capacity = app.capacity() and l.kind = 'REGIE' and l.during @> app.now() and l.superseded_xid is null));

create policy agreement_insert_7 on agreements
  for insert to doorbraak_as_ouder
  with check (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(agreements.subject, 0)) and l.subject is not distinct from agreements.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = agreements.subject and app.now() >= b.turns_16_at and b.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = agreements.subject and app.now() < b.turns_18_at and b.superseded_xid is null)
    and exists (select 1 from consent_grants g where g.case_id = agreements.case_id and g.data_class = 'D13' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = agreements.controller_id and g.during @> app.now() and g.superseded_xid is null)
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(agreements.case_id, 0)) and l.case_id is not distinct from agreements.case_id and l.person_id = app.person() and l.organisation_id is not distinct from app.organisation() and l.capacity = app.capacity() and l.kind = 'REGIE' and l.during @> app.now() and l.superseded_xid is null));

create policy agreement_insert_8 on agreements
  for insert to doorbraak_as_leerling
  with check (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(agreements.subject, 0)) and l.subject is not distinct from agreements.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(agreements.case_id, 0)) and l.case_id is not distinct from agreements.case_id and l.person_id = app.person() and l.organisation_id is not distinct from app.organisation() and l.capacity = app.capacity() and l.kind = 'REGIE' and l.during @> app.now() and l.superseded_xid is null));

create policy agreement_insert_10 on agreements
  for insert to doorbraak_as_client_school
  with check (false
    and (agreements.controller_id = app.organisation())
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(agreements.case_id, 0)) and l.case_id is not distinct from agreements.case_id and l.person_id = app.person() and l.organisation_id is not distinct from app.organisation() and l.capacity = app.capacity() and l.kind = 'REGIE' and l.during @> app.now() and l.superseded_xid is null));

create policy agreement_insert_12 on agreements
  for insert to doorbraak_as_financieel_akkoord, doorbraak_as_partner_deelnemer, doorbraak_as_regisseur, doorbraak_as_swv_coordinator, doorbraak_as_voorzitter_doorbraakoverleg
  with check (false
    and (app.person() = any (agreements.party_ids))
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(agreements.case_id, 0)) and l.case_id is not distinct from agreements.case_id and l.person_id = app.person() and l.organisation_id is not distinct from app.organisation() and l.capacity = app.capacity() and l.kind = 'REGIE' and l.during @> app.now() and l.superseded_xid is null));

create policy agreement_insert_14 on agreements
  for insert to doorbraak_as_client_leerplicht
  with check (false
    and exists (select 1 from home_municipalities h where h.subject = agreements.subject and h.organisation_id = app.organisation() and h.during @> app.now() and h.superseded_xid is null)
    and (app.person() = any (agreements.party_ids))
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(agreements.case_id, 0)) and l.case_id is not distinct from agreements.case_id and l.person_id = app.person() and l.organisation_id is not distinct from app.organisation() and l.capacity = app.capacity() and l.kind = 'REGIE' and l.during @> app.now() and l.superseded_xid is null));

create policy agreement_update_1 on agreements
  for update to doorbraak_as_mentor, doorbraak_as_ondersteuningscoordinator, doorbraak_as_onderwijsondersteuner, doorbraak_as_schoolleiding, doorbraak_as_verzuimcoordinator
  using ((agreements.controller_id = app.organisation())
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(agreements.case_id, 0)) and l.case_id is not distinct from agreements.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'PARTICIPATES' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(agreements.case_id, 0)) and l.case_id is not distinct from agreements.case_id and l.person_id = app.person() and l.organisation_id is not distinct from app.organisation() and l.capacity = app.capacity() and l.kind = 'REGIE' and l.during @> app.now() and l.superseded_xid is null))
  with check ((agreements.controller_id = app.organisation())
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(agreements.case_id, 0)) and l.case_id is not distinct from agreements.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'PARTICIPATES' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(agreements.case_id, 0)) and l.case_id is not distinct from agreements.case_id and l.person_id = app.person() and l.organisation_id is not distinct from app.organisation() and l.capacity = app.capacity() and l.kind = 'REGIE' and l.during @> app.now() and l.superseded_xid is null));

create policy agreement_update_3 on agreements
  for update to doorbraak_as_onderwijsconsulent
  using (exists (select 1 from consent_grants g where g.case_id = agreements.case_id and g.data_class = 'D13' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = agreements.controller_id and g.during @> app.now() and g.superseded_xid is null)
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(agreements.case_id, 0)) and l.case_id is not distinct from agreements.case_id and l.person_id = app.person() and l.organisation_id is not distinct from app.organisation() and l.capacity = app.capacity() and l.kind = 'REGIE' and l.during @> app.now() and l.superseded_xid is null))
  with check (exists (select 1 from consent_grants g where g.case_id = agreements.case_id and g.data_class = 'D13' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = agreements.controller_id and g.during @> app.now() and g.superseded_xid is null)
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(agreements.case_id, 0)) and l.case_id is not distinct from agreements.case_id and l.person_id = app.person() and l.organisation_id is not distinct from app.organisation() and l.capacity = app.capacity() and l.kind = 'REGIE' and l.during @> app.now() and l.superseded_xid is null));

create policy agreement_update_4 on agreements
  for update to doorbraak_as_gezinsmanager, doorbraak_as_jeugdarts, doorbraak_as_jgz_medewerker, doorbraak_as_leerplichtambtenaar, doorbraak_as_rmc_medewerker, doorbraak_as_schoolmaatschappelijk_werker, doorbraak_as_schoolpsycholoog, doorbraak_as_swv_casemanager
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(agreements.case_id, 0)) and l.case_id is not distinct from agreements.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'PARTICIPATES' and l.during @> app.now() and l.superseded_xid is null)
    and (app.person() = any (agreements.party_ids))
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(agreements.case_id, 0)) and l.case_id is not distinct from agreements.case_id and l.person_id = app.person() and l.organisation_id is not distinct from app.organisation() and l.capacity = app.capacity() and l.kind = 'REGIE' and l.during @> app.now() and l.superseded_xid is null))
  with check (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(agreements.case_id, 0)) and l.case_id is not distinct from agreements.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'PARTICIPATES' and l.during @> app.now() and l.superseded_xid is null)
    and (app.person() = any (agreements.party_ids))
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(agreements.case_id, 0)) and l.case_id is not distinct from agreements.case_id and l.person_id = app.person() and l.organisation_id is not distinct from app.organisation() and l.capacity = app.capacity() and l.kind = 'REGIE' and l.during @> app.now() and l.superseded_xid is null));

create policy agreement_update_6 on agreements
  for update to doorbraak_as_ouder
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(agreements.subject, 0)) and l.subject is not distinct from agreements.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = agreements.subject and app.now() < b.turns_16_at and b.superseded_xid is null)
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(agreements.case_id, 0)) and l.case_id is not distinct from agreements.case_id and l.person_id = app.person() and l.organisation_id is not distinct from app.organisation() and l.capacity = app.capacity() and l.kind = 'REGIE' and l.during @> app.now() and l.superseded_xid is null))
  with check (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(agreements.subject, 0)) and l.subject is not distinct from agreements.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = agreements.subject and app.now() < b.turns_16_at and b.superseded_xid is null)
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(agreements.case_id, 0)) and l.case_id is not distinct from agreements.case_id and l.person_id = app.person() and l.organisation_id is not distinct from app.organisation() and l.capacity = app.capacity() and l.kind = 'REGIE' and l.during @> app.now() and l.superseded_xid is null));

create policy agreement_update_7 on agreements
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

create policy agreement_update_8 on agreements
  for update to doorbraak_as_leerling
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(agreements.subject, 0)) and l.subject is not distinct from agreements.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(agreements.case_id, 0)) and l.case_id is not distinct from agreements.case_id and l.person_id = app.person() and l.organisation_id is not distinct from app.organisation() and l.capacity = app.capacity() and l.kind = 'REGIE' and l.during @> app.now() and l.superseded_xid is null))
  with check (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(agreements.subject, 0)) and l.subject is not distinct from agreements.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(agreements.case_id, 0)) and l.case_id is not distinct from agreements.case_id and l.person_id = app.person() and l.organisation_id is not distinct from app.organisation() and l.capacity = app.capacity() and l.kind = 'REGIE' and l.during @> app.now() and l.superseded_xid is null));

create policy agreement_update_10 on agreements
  for update to doorbraak_as_client_school
  using (false
    and (agreements.controller_id = app.organisation())
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(agreements.case_id, 0)) and l.case_id is not distinct from agreements.case_id and l.person_id = app.person() and l.organisation_id is not distinct from app.organisation() and l.capacity = app.capacity() and l.kind = 'REGIE' and l.during @> app.now() and l.superseded_xid is null))
  with check (false
    and (agreements.controller_id = app.organisation())
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(agreements.case_id, 0)) and l.case_id is not distinct from agreements.case_id and l.person_id = app.person() and l.organisation_id is not distinct from app.organisation() and l.capacity = app.capacity() and l.kind = 'REGIE' and l.during @> app.now() and l.superseded_xid is null));

create policy agreement_update_12 on agreements
  for update to doorbraak_as_financieel_akkoord, doorbraak_as_partner_deelnemer, doorbraak_as_regisseur, doorbraak_as_swv_coordinator, doorbraak_as_voorzitter_doorbraakoverleg
  using (false
    and (app.person() = any (agreements.party_ids))
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(agreements.case_id, 0)) and l.case_id is not distinct from agreements.case_id and l.person_id = app.person() and l.organisation_id is not distinct from app.organisation() and l.capacity = app.capacity() and l.kind = 'REGIE' and l.during @> app.now() and l.superseded_xid is null))
  with check (false
    and (app.person() = any (agreements.party_ids))
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(agreements.case_id, 0)) and l.case_id is not distinct from agreements.case_id and l.person_id = app.person() and l.organisation_id is not distinct from app.organisation() and l.capacity = app.capacity() and l.kind = 'REGIE' and l.during @> app.now() and l.superseded_xid is null));

create policy agreement_update_14 on agreements
  for update to doorbraak_as_client_leerplicht
  using (false
    and exists (select 1 from home_municipalities h where h.subject = agreements.subject and h.organisation_id = app.organisation() and h.during @> app.now() and h.superseded_xid is null)
    and (app.person() = any (agreements.party_ids))
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(agreements.case_id, 0)) and l.case_id is not distinct from agreements.case_id and l.person_id = app.person() and l.organisation_id is not distinct from app.organisation() and l.capacity = app.capacity() and l.kind = 'REGIE' and l.during @> app.now() and l.superseded_xid is null))
  with check (false
    and exists (select 1 from home_municipalities h where h.subject = agreements.subject and h.organisation_id = app.organisation() and h.during @> app.now() and h.superseded_xid is null)
    and (app.person() = any (agreements.party_ids))
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(agreements.case_id, 0)) and l.case_id is not distinct from agreements.case_id and l.person_id = app.person() and l.organisation_id is not distinct from app.organisation() and l.capacity = app.capacity() and l.kind = 'REGIE' and l.during @> app.now() and l.superseded_xid is null));

grant select on regies to doorbraak_as_contactpersoon_preventief_spreekuur, doorbraak_as_financieel_akkoord, doorbraak_as_gezinsmanager, doorbraak_as_jeugdarts, doorbraak_as_jgz_medewerker, doorbraak_as_leerling, doorbraak_as_leerplichtambtenaar, doorbraak_as_managementassistent, doorbraak_as_mentor, doorbraak_as_ondersteuningscoordinator, doorbraak_as_onderwijsconsulent, doorbraak_as_onderwijsondersteuner, doorbraak_as_ouder, doorbraak_as_partner_deelnemer, doorbraak_as_regisseur, doorbraak_as_rmc_medewerker, doorbraak_as_schoolleiding, doorbraak_as_schoolmaatschappelijk_werker, doorbraak_as_schoolpsycholoog, doorbraak_as_swv_casemanager, doorbraak_as_swv_coordinator, doorbraak_as_verzuimcoordinator, doorbraak_as_voorzitter_doorbraakoverleg;
grant insert on regies to doorbraak_as_ondersteuningscoordinator;
grant update (until_at, version) on regies to doorbraak_as_ondersteuningscoordinator;
grant select on regie_grounds to doorbraak_as_leerling, doorbraak_as_ondersteuningscoordinator;
grant insert on regie_grounds to doorbraak_as_ondersteuningscoordinator;
grant select on regie_agreements to doorbraak_as_contactpersoon_preventief_spreekuur, doorbraak_as_financieel_akkoord, doorbraak_as_gezinsmanager, doorbraak_as_jeugdarts, doorbraak_as_jgz_medewerker, doorbraak_as_leerling, doorbraak_as_leerplichtambtenaar, doorbraak_as_managementassistent, doorbraak_as_mentor, doorbraak_as_ondersteuningscoordinator, doorbraak_as_onderwijsconsulent, doorbraak_as_onderwijsondersteuner, doorbraak_as_ouder, doorbraak_as_partner_deelnemer, doorbraak_as_regisseur, doorbraak_as_rmc_medewerker, doorbraak_as_schoolleiding, doorbraak_as_schoolmaatschappelijk_werker, doorbraak_as_schoolpsycholoog, doorbraak_as_swv_casemanager, doorbraak_as_swv_coordinator, doorbraak_as_verzuimcoordinator, doorbraak_as_voorzitter_doorbraakoverleg;
grant insert on regie_agreements to doorbraak_as_ondersteuningscoordinator;
