-- Policies and grants as they were rendered from the policy table on the day of this migration; never edited.


create policy statistic_region on statistics
  as restrictive for all to doorbraak_actor
  using (statistics.region_id = any (app.regions()::uuid[]));

create policy statistic_select_1 on statistics
  for select to doorbraak_as_financieel_akkoord, doorbraak_as_leerling, doorbraak_as_managementassistent, doorbraak_as_onderwijsconsulent, doorbraak_as_ouder, doorbraak_as_privacy_officer, doorbraak_as_swv_coordinator, doorbraak_as_voorzitter_doorbraakoverleg
  using ((statistics.number is null or statistics.number >= 10));

create policy statistic_select_2 on statistics
  for select to doorbraak_as_mentor, doorbraak_as_schoolleiding, doorbraak_as_verzuimcoordinator
  using (app.purpose() in ('ATTENDANCE')
    and (statistics.number is null or statistics.number >= 10));

create policy statistic_select_3 on statistics
  for select to doorbraak_as_partner_deelnemer, doorbraak_as_regisseur
  using (app.purpose() in ('BREAKTHROUGH')
    and (statistics.number is null or statistics.number >= 10));

create policy statistic_select_4 on statistics
  for select to doorbraak_as_gezinsmanager, doorbraak_as_ondersteuningscoordinator, doorbraak_as_onderwijsondersteuner, doorbraak_as_schoolmaatschappelijk_werker, doorbraak_as_schoolpsycholoog, doorbraak_as_swv_casemanager
  using (app.purpose() in ('CARE_COORDINATION')
    and (statistics.number is null or statistics.number >= 10));

create policy statistic_select_5 on statistics
  for select to doorbraak_as_leerplichtambtenaar, doorbraak_as_rmc_medewerker
  using (app.purpose() in ('LPW_SUPERVISION')
    and (statistics.number is null or statistics.number >= 10));

create policy statistic_select_6 on statistics
  for select to doorbraak_as_contactpersoon_preventief_spreekuur
  using (app.purpose() in ('PREVENTIVE_TALK')
    and (statistics.number is null or statistics.number >= 10));

create policy statistic_select_7 on statistics
  for select to doorbraak_as_jeugdarts, doorbraak_as_jgz_medewerker
  using (app.purpose() in ('SICKNESS_GUIDANCE')
    and (statistics.number is null or statistics.number >= 10));

create policy statistic_select_8 on statistics
  for select to doorbraak_as_opdrachtgever
  using (app.purpose() in ('STATISTICS')
    and (statistics.number is null or statistics.number >= 10));

create policy statistic_select_9 on statistics
  for select to doorbraak_as_client_ldos
  using (false
    and (statistics.number is null or statistics.number >= 10));

grant select on statistics to doorbraak_as_client_ldos, doorbraak_as_contactpersoon_preventief_spreekuur, doorbraak_as_financieel_akkoord, doorbraak_as_gezinsmanager, doorbraak_as_jeugdarts, doorbraak_as_jgz_medewerker, doorbraak_as_leerling, doorbraak_as_leerplichtambtenaar, doorbraak_as_managementassistent, doorbraak_as_mentor, doorbraak_as_ondersteuningscoordinator, doorbraak_as_onderwijsconsulent, doorbraak_as_onderwijsondersteuner, doorbraak_as_opdrachtgever, doorbraak_as_ouder, doorbraak_as_partner_deelnemer, doorbraak_as_privacy_officer, doorbraak_as_regisseur, doorbraak_as_rmc_medewerker, doorbraak_as_schoolleiding, doorbraak_as_schoolmaatschappelijk_werker, doorbraak_as_schoolpsycholoog, doorbraak_as_swv_casemanager, doorbraak_as_swv_coordinator, doorbraak_as_verzuimcoordinator, doorbraak_as_voorzitter_doorbraakoverleg;
