-- Whom one meets is sought from the own links: policies as they were rendered on the day of this migration; never edited.

drop policy person_select_1 on persons;
drop policy person_select_2 on persons;
drop policy organisation_select_1 on organisations;
drop policy organisation_select_2 on organisations;
drop policy appointment_select_2 on appointments;

create policy person_select_1 on persons
  for select to doorbraak_as_contactpersoon_preventief_spreekuur, doorbraak_as_financieel_akkoord, doorbraak_as_gezinsmanager, doorbraak_as_jeugdarts, doorbraak_as_jgz_medewerker, doorbraak_as_leerplichtambtenaar, doorbraak_as_managementassistent, doorbraak_as_mentor, doorbraak_as_ondersteuningscoordinator, doorbraak_as_onderwijsconsulent, doorbraak_as_onderwijsondersteuner, doorbraak_as_opdrachtgever, doorbraak_as_partner_deelnemer, doorbraak_as_privacy_officer, doorbraak_as_regisseur, doorbraak_as_rmc_medewerker, doorbraak_as_schoolleiding, doorbraak_as_schoolmaatschappelijk_werker, doorbraak_as_schoolpsycholoog, doorbraak_as_swv_casemanager, doorbraak_as_swv_coordinator, doorbraak_as_verzuimcoordinator, doorbraak_as_voorzitter_doorbraakoverleg
  using ((persons.id = app.person() or exists (select 1 from links l join participants p on p.case_id = l.case_id where l.person_id = app.person() and l.superseded_xid is null and p.person_id = persons.id)));

create policy person_select_2 on persons
  for select to doorbraak_as_leerling, doorbraak_as_ouder
  using ((persons.id = app.person() or exists (select 1 from links l join participants p on p.subject = l.subject where l.person_id = app.person() and l.superseded_xid is null and p.person_id = persons.id)));

create policy person_select_3 on persons
  for select to doorbraak_as_organisatiebeheerder
  using (exists (select 1 from appointments a where a.person_id = persons.id and a.organisation_id = app.organisation()));

create policy organisation_select_1 on organisations
  for select to doorbraak_as_contactpersoon_preventief_spreekuur, doorbraak_as_financieel_akkoord, doorbraak_as_gezinsmanager, doorbraak_as_jeugdarts, doorbraak_as_jgz_medewerker, doorbraak_as_leerplichtambtenaar, doorbraak_as_managementassistent, doorbraak_as_mentor, doorbraak_as_ondersteuningscoordinator, doorbraak_as_onderwijsconsulent, doorbraak_as_onderwijsondersteuner, doorbraak_as_opdrachtgever, doorbraak_as_partner_deelnemer, doorbraak_as_privacy_officer, doorbraak_as_regisseur, doorbraak_as_rmc_medewerker, doorbraak_as_schoolleiding, doorbraak_as_schoolmaatschappelijk_werker, doorbraak_as_schoolpsycholoog, doorbraak_as_swv_casemanager, doorbraak_as_swv_coordinator, doorbraak_as_verzuimcoordinator, doorbraak_as_voorzitter_doorbraakoverleg
  using ((organisations.id = app.organisation() or exists (select 1 from links l join participants p on p.case_id = l.case_id where l.person_id = app.person() and l.superseded_xid is null and p.organisation_id = organisations.id)));

create policy organisation_select_2 on organisations
  for select to doorbraak_as_leerling, doorbraak_as_ouder
  using ((organisations.id = app.organisation() or exists (select 1 from links l join participants p on p.subject = l.subject where l.person_id = app.person() and l.superseded_xid is null and p.organisation_id = organisations.id)));

create policy organisation_select_3 on organisations
  for select to doorbraak_as_organisatiebeheerder
  using ((organisations.id = app.organisation()));

create policy appointment_select_2 on appointments
  for select to doorbraak_as_contactpersoon_preventief_spreekuur, doorbraak_as_financieel_akkoord, doorbraak_as_gezinsmanager, doorbraak_as_jeugdarts, doorbraak_as_jgz_medewerker, doorbraak_as_leerplichtambtenaar, doorbraak_as_managementassistent, doorbraak_as_mentor, doorbraak_as_ondersteuningscoordinator, doorbraak_as_onderwijsconsulent, doorbraak_as_onderwijsondersteuner, doorbraak_as_opdrachtgever, doorbraak_as_partner_deelnemer, doorbraak_as_privacy_officer, doorbraak_as_regisseur, doorbraak_as_rmc_medewerker, doorbraak_as_schoolleiding, doorbraak_as_schoolmaatschappelijk_werker, doorbraak_as_schoolpsycholoog, doorbraak_as_swv_casemanager, doorbraak_as_swv_coordinator, doorbraak_as_verzuimcoordinator, doorbraak_as_voorzitter_doorbraakoverleg
  using ((appointments.person_id = app.person() and appointments.organisation_id = app.organisation() or exists (select 1 from links l join participants p on p.case_id = l.case_id where l.person_id = app.person() and l.superseded_xid is null and p.appointment_id = appointments.id)));

create policy appointment_select_3 on appointments
  for select to doorbraak_as_leerling, doorbraak_as_ouder
  using ((appointments.person_id = app.person() and appointments.organisation_id = app.organisation() or exists (select 1 from links l join participants p on p.subject = l.subject where l.person_id = app.person() and l.superseded_xid is null and p.appointment_id = appointments.id)));
