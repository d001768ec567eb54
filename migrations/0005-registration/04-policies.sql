-- Policies and grants as they were rendered from the policy table on the day of this migration; never edited.

drop policy access_log_entry_select_1 on access_log;
drop policy access_log_entry_select_2 on access_log;

create policy absence_entry_region on absence_entries
  as restrictive for all to doorbraak_actor
  using (absence_entries.region_id = any (app.regions()::uuid[]) and app.purpose() <> 'STATISTICS');

create policy absence_entry_select_1 on absence_entries
  for select to doorbraak_as_mentor, doorbraak_as_onderwijsondersteuner
  using ((absence_entries.controller_id = app.organisation())
    and exists (select 1 from links l where l.subject = absence_entries.subject and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'PARTICIPATES' and l.during @> app.now() and l.superseded_xid is null));

create policy absence_entry_select_2 on absence_entries
  for select to doorbraak_as_ondersteuningscoordinator, doorbraak_as_schoolleiding, doorbraak_as_verzuimcoordinator
  using ((absence_entries.controller_id = app.organisation()));

create policy absence_entry_select_3 on absence_entries
  for select to doorbraak_as_schoolpsycholoog
  using (exists (select 1 from links l where l.subject = absence_entries.subject and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'PARTICIPATES' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from consent_grants g where g.subject = absence_entries.subject and g.data_class = 'D05' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = absence_entries.controller_id and g.during @> app.now() and g.superseded_xid is null));

create policy absence_entry_select_4 on absence_entries
  for select to doorbraak_as_jeugdarts, doorbraak_as_jgz_medewerker
  using (exists (select 1 from links l where l.subject = absence_entries.subject and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'REFERRED' and l.during @> app.now() and l.superseded_xid is null));

create policy absence_entry_select_5 on absence_entries
  for select to doorbraak_as_ouder
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(absence_entries.subject, 0)) and l.subject is not distinct from absence_entries.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = absence_entries.subject and app.now() < b.turns_16_at and b.superseded_xid is null));

create policy absence_entry_select_6 on absence_entries
  for select to doorbraak_as_leerling
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(absence_entries.subject, 0)) and l.subject is not distinct from absence_entries.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null));

create policy absence_entry_select_7 on absence_entries
  for select to doorbraak_as_client_ggd
  using (false
    and exists (select 1 from links l where l.subject = absence_entries.subject and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'REFERRED' and l.during @> app.now() and l.superseded_xid is null));

create policy absence_entry_select_8 on absence_entries
  for select to doorbraak_as_leerplichtambtenaar, doorbraak_as_rmc_medewerker
  using (false);

create policy absence_entry_insert_1 on absence_entries
  for insert to doorbraak_as_mentor
  with check ((absence_entries.controller_id = app.organisation())
    and exists (select 1 from links l where l.subject = absence_entries.subject and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'PARTICIPATES' and l.during @> app.now() and l.superseded_xid is null));

create policy absence_entry_insert_2 on absence_entries
  for insert to doorbraak_as_verzuimcoordinator
  with check ((absence_entries.controller_id = app.organisation()));

create policy absence_entry_insert_3 on absence_entries
  for insert to doorbraak_as_client_school
  with check (false
    and (absence_entries.controller_id = app.organisation()));

create policy absence_entry_update_1 on absence_entries
  for update to doorbraak_as_mentor
  using ((absence_entries.controller_id = app.organisation())
    and exists (select 1 from links l where l.subject = absence_entries.subject and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'PARTICIPATES' and l.during @> app.now() and l.superseded_xid is null))
  with check ((absence_entries.controller_id = app.organisation())
    and exists (select 1 from links l where l.subject = absence_entries.subject and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'PARTICIPATES' and l.during @> app.now() and l.superseded_xid is null));

create policy absence_entry_update_2 on absence_entries
  for update to doorbraak_as_verzuimcoordinator
  using ((absence_entries.controller_id = app.organisation()))
  with check ((absence_entries.controller_id = app.organisation()));

create policy absence_entry_update_3 on absence_entries
  for update to doorbraak_as_client_school
  using (false
    and (absence_entries.controller_id = app.organisation()))
  with check (false
    and (absence_entries.controller_id = app.organisation()));

create policy absence_fact_region on absence_facts
  as restrictive for all to doorbraak_actor
  using (absence_facts.region_id = any (app.regions()::uuid[]) and app.purpose() <> 'STATISTICS');

create policy absence_fact_select_1 on absence_facts
  for select to doorbraak_as_onderwijsconsulent, doorbraak_as_swv_casemanager
  using (exists (select 1 from consent_grants g where g.subject = absence_facts.subject and g.data_class = 'D05' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = absence_facts.controller_id and g.during @> app.now() and g.superseded_xid is null));

create policy absence_fact_select_2 on absence_facts
  for select to doorbraak_as_schoolmaatschappelijk_werker
  using (exists (select 1 from links l where l.subject = absence_facts.subject and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'PARTICIPATES' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from consent_grants g where g.subject = absence_facts.subject and g.data_class = 'D05' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = absence_facts.controller_id and g.during @> app.now() and g.superseded_xid is null));

create policy absence_fact_select_3 on absence_facts
  for select to doorbraak_as_ouder
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(absence_facts.subject, 0)) and l.subject is not distinct from absence_facts.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = absence_facts.subject and app.now() >= b.turns_16_at and b.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = absence_facts.subject and app.now() < b.turns_18_at and b.superseded_xid is null));

create policy absence_fact_select_4 on absence_facts
  for select to doorbraak_as_ouder
  using (false
    and exists (select 1 from age_boundaries b where b.subject = absence_facts.subject and app.now() < b.turns_16_at and b.superseded_xid is null)
    and false
    and false);

create policy absence_fact_select_5 on absence_facts
  for select to doorbraak_as_partner_deelnemer, doorbraak_as_swv_coordinator, doorbraak_as_voorzitter_doorbraakoverleg
  using (false
    and exists (select 1 from consent_grants g where g.subject = absence_facts.subject and g.data_class = 'D05' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = absence_facts.controller_id and g.during @> app.now() and g.superseded_xid is null));

create policy absence_fact_select_6 on absence_facts
  for select to doorbraak_as_gezinsmanager
  using (false);

create policy absence_count_region on absence_counts
  as restrictive for all to doorbraak_actor
  using (absence_counts.region_id = any (app.regions()::uuid[]) and app.purpose() <> 'STATISTICS');

create policy absence_count_select_1 on absence_counts
  for select to doorbraak_as_mentor, doorbraak_as_onderwijsondersteuner
  using ((absence_counts.controller_id = app.organisation())
    and exists (select 1 from links l where l.subject = absence_counts.subject and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'PARTICIPATES' and l.during @> app.now() and l.superseded_xid is null));

create policy absence_count_select_2 on absence_counts
  for select to doorbraak_as_ondersteuningscoordinator, doorbraak_as_schoolleiding, doorbraak_as_verzuimcoordinator
  using ((absence_counts.controller_id = app.organisation()));

create policy absence_count_select_3 on absence_counts
  for select to doorbraak_as_contactpersoon_preventief_spreekuur
  using (exists (select 1 from links l where l.subject = absence_counts.subject and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'INVITED_TO_TALK' and l.during @> app.now() and l.superseded_xid is null));

create policy absence_count_select_4 on absence_counts
  for select to doorbraak_as_schoolpsycholoog
  using (exists (select 1 from links l where l.subject = absence_counts.subject and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'PARTICIPATES' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from consent_grants g where g.subject = absence_counts.subject and g.data_class = 'D06' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = absence_counts.controller_id and g.during @> app.now() and g.superseded_xid is null));

create policy absence_count_select_5 on absence_counts
  for select to doorbraak_as_jeugdarts, doorbraak_as_jgz_medewerker
  using (exists (select 1 from links l where l.subject = absence_counts.subject and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'REFERRED' and l.during @> app.now() and l.superseded_xid is null));

create policy absence_count_select_6 on absence_counts
  for select to doorbraak_as_ouder
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(absence_counts.subject, 0)) and l.subject is not distinct from absence_counts.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = absence_counts.subject and app.now() < b.turns_16_at and b.superseded_xid is null));

create policy absence_count_select_7 on absence_counts
  for select to doorbraak_as_leerling
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(absence_counts.subject, 0)) and l.subject is not distinct from absence_counts.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null));

create policy absence_count_select_8 on absence_counts
  for select to doorbraak_as_client_ggd
  using (false
    and exists (select 1 from links l where l.subject = absence_counts.subject and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'REFERRED' and l.during @> app.now() and l.superseded_xid is null));

create policy absence_count_select_9 on absence_counts
  for select to doorbraak_as_leerplichtambtenaar, doorbraak_as_rmc_medewerker
  using (false);

create policy absence_count_fact_region on absence_count_facts
  as restrictive for all to doorbraak_actor
  using (absence_count_facts.region_id = any (app.regions()::uuid[]) and app.purpose() <> 'STATISTICS');

create policy absence_count_fact_select_1 on absence_count_facts
  for select to doorbraak_as_onderwijsconsulent, doorbraak_as_swv_casemanager
  using (exists (select 1 from consent_grants g where g.subject = absence_count_facts.subject and g.data_class = 'D06' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = absence_count_facts.controller_id and g.during @> app.now() and g.superseded_xid is null));

create policy absence_count_fact_select_2 on absence_count_facts
  for select to doorbraak_as_schoolmaatschappelijk_werker
  using (exists (select 1 from links l where l.subject = absence_count_facts.subject and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'PARTICIPATES' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from consent_grants g where g.subject = absence_count_facts.subject and g.data_class = 'D06' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = absence_count_facts.controller_id and g.during @> app.now() and g.superseded_xid is null));

create policy absence_count_fact_select_3 on absence_count_facts
  for select to doorbraak_as_ouder
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(absence_count_facts.subject, 0)) and l.subject is not distinct from absence_count_facts.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = absence_count_facts.subject and app.now() >= b.turns_16_at and b.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = absence_count_facts.subject and app.now() < b.turns_18_at and b.superseded_xid is null));

create policy absence_count_fact_select_4 on absence_count_facts
  for select to doorbraak_as_ouder
  using (false
    and exists (select 1 from age_boundaries b where b.subject = absence_count_facts.subject and app.now() < b.turns_16_at and b.superseded_xid is null)
    and false
    and false);

create policy absence_count_fact_select_5 on absence_count_facts
  for select to doorbraak_as_partner_deelnemer, doorbraak_as_regisseur, doorbraak_as_swv_coordinator, doorbraak_as_voorzitter_doorbraakoverleg
  using (false
    and exists (select 1 from consent_grants g where g.subject = absence_count_facts.subject and g.data_class = 'D06' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = absence_count_facts.controller_id and g.during @> app.now() and g.superseded_xid is null));

create policy absence_count_fact_select_6 on absence_count_facts
  for select to doorbraak_as_gezinsmanager
  using (false);

create policy absence_signal_region on absence_signals
  as restrictive for all to doorbraak_actor
  using (absence_signals.region_id = any (app.regions()::uuid[]) and app.purpose() <> 'STATISTICS');

create policy absence_signal_select_1 on absence_signals
  for select to doorbraak_as_mentor
  using ((absence_signals.controller_id = app.organisation())
    and exists (select 1 from links l where l.subject = absence_signals.subject and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'PARTICIPATES' and l.during @> app.now() and l.superseded_xid is null));

create policy absence_signal_select_2 on absence_signals
  for select to doorbraak_as_ondersteuningscoordinator, doorbraak_as_schoolleiding, doorbraak_as_verzuimcoordinator
  using ((absence_signals.controller_id = app.organisation()));

create policy absence_signal_update_1 on absence_signals
  for update to doorbraak_as_verzuimcoordinator
  using ((absence_signals.controller_id = app.organisation()))
  with check ((absence_signals.controller_id = app.organisation()));

create policy sick_spell_region on sick_spells
  as restrictive for all to doorbraak_actor
  using (sick_spells.region_id = any (app.regions()::uuid[]) and app.purpose() <> 'STATISTICS');

create policy sick_spell_select_1 on sick_spells
  for select to doorbraak_as_mentor
  using ((sick_spells.controller_id = app.organisation())
    and exists (select 1 from links l where l.subject = sick_spells.subject and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'PARTICIPATES' and l.during @> app.now() and l.superseded_xid is null));

create policy sick_spell_select_2 on sick_spells
  for select to doorbraak_as_ondersteuningscoordinator, doorbraak_as_schoolleiding, doorbraak_as_verzuimcoordinator
  using ((sick_spells.controller_id = app.organisation()));

create policy sick_spell_select_3 on sick_spells
  for select to doorbraak_as_schoolpsycholoog
  using (exists (select 1 from links l where l.subject = sick_spells.subject and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'PARTICIPATES' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from consent_grants g where g.subject = sick_spells.subject and g.data_class = 'D07' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = sick_spells.controller_id and g.during @> app.now() and g.superseded_xid is null));

create policy sick_spell_select_4 on sick_spells
  for select to doorbraak_as_jeugdarts, doorbraak_as_jgz_medewerker
  using (exists (select 1 from links l where l.subject = sick_spells.subject and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'REFERRED' and l.during @> app.now() and l.superseded_xid is null));

create policy sick_spell_select_5 on sick_spells
  for select to doorbraak_as_ouder
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(sick_spells.subject, 0)) and l.subject is not distinct from sick_spells.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = sick_spells.subject and app.now() < b.turns_16_at and b.superseded_xid is null));

create policy sick_spell_select_6 on sick_spells
  for select to doorbraak_as_leerling
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(sick_spells.subject, 0)) and l.subject is not distinct from sick_spells.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null));

create policy sick_spell_select_7 on sick_spells
  for select to doorbraak_as_client_ggd
  using (false
    and exists (select 1 from links l where l.subject = sick_spells.subject and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'REFERRED' and l.during @> app.now() and l.superseded_xid is null));

create policy sick_spell_insert_1 on sick_spells
  for insert to doorbraak_as_mentor
  with check ((sick_spells.controller_id = app.organisation())
    and exists (select 1 from links l where l.subject = sick_spells.subject and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'PARTICIPATES' and l.during @> app.now() and l.superseded_xid is null));

create policy sick_spell_insert_2 on sick_spells
  for insert to doorbraak_as_verzuimcoordinator
  with check ((sick_spells.controller_id = app.organisation()));

create policy sick_spell_insert_3 on sick_spells
  for insert to doorbraak_as_ouder
  with check (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(sick_spells.subject, 0)) and l.subject is not distinct from sick_spells.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = sick_spells.subject and app.now() < b.turns_16_at and b.superseded_xid is null));

create policy sick_spell_insert_4 on sick_spells
  for insert to doorbraak_as_leerling
  with check (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(sick_spells.subject, 0)) and l.subject is not distinct from sick_spells.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null)
    and (exists (select 1 from age_boundaries b where b.subject = sick_spells.subject and app.now() >= b.turns_18_at and b.superseded_xid is null) or exists (select 1 from pupils i where i.subject = sick_spells.subject and i.lives_independently_since <= (app.now() at time zone 'Europe/Amsterdam')::date)));

create policy sick_spell_insert_5 on sick_spells
  for insert to doorbraak_as_client_school
  with check (false
    and (sick_spells.controller_id = app.organisation()));

create policy sick_spell_update_1 on sick_spells
  for update to doorbraak_as_mentor
  using ((sick_spells.controller_id = app.organisation())
    and exists (select 1 from links l where l.subject = sick_spells.subject and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'PARTICIPATES' and l.during @> app.now() and l.superseded_xid is null))
  with check ((sick_spells.controller_id = app.organisation())
    and exists (select 1 from links l where l.subject = sick_spells.subject and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'PARTICIPATES' and l.during @> app.now() and l.superseded_xid is null));

create policy sick_spell_update_2 on sick_spells
  for update to doorbraak_as_verzuimcoordinator
  using ((sick_spells.controller_id = app.organisation()))
  with check ((sick_spells.controller_id = app.organisation()));

create policy sick_spell_update_3 on sick_spells
  for update to doorbraak_as_ouder
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(sick_spells.subject, 0)) and l.subject is not distinct from sick_spells.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = sick_spells.subject and app.now() < b.turns_16_at and b.superseded_xid is null))
  with check (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(sick_spells.subject, 0)) and l.subject is not distinct from sick_spells.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = sick_spells.subject and app.now() < b.turns_16_at and b.superseded_xid is null));

create policy sick_spell_update_4 on sick_spells
  for update to doorbraak_as_leerling
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(sick_spells.subject, 0)) and l.subject is not distinct from sick_spells.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null)
    and (exists (select 1 from age_boundaries b where b.subject = sick_spells.subject and app.now() >= b.turns_18_at and b.superseded_xid is null) or exists (select 1 from pupils i where i.subject = sick_spells.subject and i.lives_independently_since <= (app.now() at time zone 'Europe/Amsterdam')::date)))
  with check (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(sick_spells.subject, 0)) and l.subject is not distinct from sick_spells.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null)
    and (exists (select 1 from age_boundaries b where b.subject = sick_spells.subject and app.now() >= b.turns_18_at and b.superseded_xid is null) or exists (select 1 from pupils i where i.subject = sick_spells.subject and i.lives_independently_since <= (app.now() at time zone 'Europe/Amsterdam')::date)));

create policy sick_spell_update_5 on sick_spells
  for update to doorbraak_as_client_school
  using (false
    and (sick_spells.controller_id = app.organisation()))
  with check (false
    and (sick_spells.controller_id = app.organisation()));

create policy sickness_fact_region on sickness_facts
  as restrictive for all to doorbraak_actor
  using (sickness_facts.region_id = any (app.regions()::uuid[]) and app.purpose() <> 'STATISTICS');

create policy sickness_fact_select_1 on sickness_facts
  for select to doorbraak_as_onderwijsondersteuner
  using ((sickness_facts.controller_id = app.organisation())
    and exists (select 1 from links l where l.subject = sickness_facts.subject and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'PARTICIPATES' and l.during @> app.now() and l.superseded_xid is null));

create policy sickness_fact_select_2 on sickness_facts
  for select to doorbraak_as_onderwijsconsulent, doorbraak_as_swv_casemanager
  using (exists (select 1 from consent_grants g where g.subject = sickness_facts.subject and g.data_class = 'D07' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = sickness_facts.controller_id and g.during @> app.now() and g.superseded_xid is null));

create policy sickness_fact_select_3 on sickness_facts
  for select to doorbraak_as_schoolmaatschappelijk_werker
  using (exists (select 1 from links l where l.subject = sickness_facts.subject and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'PARTICIPATES' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from consent_grants g where g.subject = sickness_facts.subject and g.data_class = 'D07' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = sickness_facts.controller_id and g.during @> app.now() and g.superseded_xid is null));

create policy sickness_fact_select_4 on sickness_facts
  for select to doorbraak_as_ouder
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(sickness_facts.subject, 0)) and l.subject is not distinct from sickness_facts.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = sickness_facts.subject and app.now() >= b.turns_16_at and b.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = sickness_facts.subject and app.now() < b.turns_18_at and b.superseded_xid is null));

create policy sickness_fact_select_5 on sickness_facts
  for select to doorbraak_as_ouder
  using (false
    and exists (select 1 from age_boundaries b where b.subject = sickness_facts.subject and app.now() < b.turns_16_at and b.superseded_xid is null)
    and false
    and false);

create policy sickness_fact_select_6 on sickness_facts
  for select to doorbraak_as_partner_deelnemer, doorbraak_as_regisseur, doorbraak_as_swv_coordinator, doorbraak_as_voorzitter_doorbraakoverleg
  using (false
    and exists (select 1 from consent_grants g where g.subject = sickness_facts.subject and g.data_class = 'D07' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = sickness_facts.controller_id and g.during @> app.now() and g.superseded_xid is null));

create policy sickness_fact_select_7 on sickness_facts
  for select to doorbraak_as_gezinsmanager, doorbraak_as_leerplichtambtenaar, doorbraak_as_rmc_medewerker
  using (false);

create policy sickness_signal_region on sickness_signals
  as restrictive for all to doorbraak_actor
  using (sickness_signals.region_id = any (app.regions()::uuid[]) and app.purpose() <> 'STATISTICS');

create policy sickness_signal_select_1 on sickness_signals
  for select to doorbraak_as_mentor
  using ((sickness_signals.controller_id = app.organisation())
    and exists (select 1 from links l where l.subject = sickness_signals.subject and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'PARTICIPATES' and l.during @> app.now() and l.superseded_xid is null));

create policy sickness_signal_select_2 on sickness_signals
  for select to doorbraak_as_ondersteuningscoordinator, doorbraak_as_schoolleiding, doorbraak_as_verzuimcoordinator
  using ((sickness_signals.controller_id = app.organisation()));

create policy sickness_signal_insert_1 on sickness_signals
  for insert to doorbraak_as_verzuimcoordinator
  with check ((sickness_signals.controller_id = app.organisation()));

create policy sickness_signal_update_1 on sickness_signals
  for update to doorbraak_as_verzuimcoordinator
  using ((sickness_signals.controller_id = app.organisation()))
  with check ((sickness_signals.controller_id = app.organisation()));

create policy access_log_entry_select_1 on access_log
  for select to doorbraak_record_subject
  using (app.capacity() = 'leerling'
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null)
    and (access_log.secrecy is distinct from 'OFFICER' and (not ('D01' = any (access_log.classes)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null))) and (not ('D05' = any (access_log.classes)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null))) and (not ('D06' = any (access_log.classes)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null))) and (not ('D07' = any (access_log.classes)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null))) and (not ('D11' = any (access_log.classes)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null))) and (not ('D12' = any (access_log.classes)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null))) and (not ('D13' = any (access_log.classes)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null))) and (not ('D18' = any (access_log.classes))) and (not ('D24' = any (access_log.classes)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null))) and (not ('D25' = any (access_log.classes))) and (not ('D27' = any (access_log.classes)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null))) and (not ('D29' = any (access_log.classes)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null))) and (not ('D30' = any (access_log.classes)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null)))));

create policy access_log_entry_select_2 on access_log
  for select to doorbraak_record_subject
  using (app.capacity() = 'ouder'
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() < b.turns_16_at and b.superseded_xid is null)
    and (access_log.secrecy is distinct from 'OFFICER' and (access_log.capacity not in ('leerling', 'ouder') or access_log.person_id = app.person()) and (not ('D01' = any (access_log.classes)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() < b.turns_18_at and b.superseded_xid is null))) and (not ('D05' = any (access_log.classes)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() < b.turns_16_at and b.superseded_xid is null)) or (false and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() < b.turns_16_at and b.superseded_xid is null) and false and false) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() >= b.turns_16_at and b.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() < b.turns_18_at and b.superseded_xid is null))) and (not ('D06' = any (access_log.classes)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() < b.turns_16_at and b.superseded_xid is null)) or (false and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() < b.turns_16_at and b.superseded_xid is null) and false and false) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() >= b.turns_16_at and b.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() < b.turns_18_at and b.superseded_xid is null))) and (not ('D07' = any (access_log.classes)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() < b.turns_16_at and b.superseded_xid is null)) or (false and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() < b.turns_16_at and b.superseded_xid is null) and false and false) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() >= b.turns_16_at and b.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() < b.turns_18_at and b.superseded_xid is null))) and (not ('D11' = any (access_log.classes)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() >= b.turns_12_at and b.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() < b.turns_16_at and b.superseded_xid is null) and exists (select 1 from access_openings o where o.subject = access_log.subject and o.person_id = app.person() and 'D11' = any (o.data_classes) and o.during @> app.now() and o.superseded_xid is null) and exists (select 1 from access_openings o where o.subject = access_log.subject and o.person_id = app.person() and 'D11' = any (o.data_classes) and o.during @> app.now() and o.superseded_xid is null) and not exists (select 1 from access_freezes f where f.subject = access_log.subject and f.person_id = app.person() and (f.data_classes is null or 'D11' = any (f.data_classes)) and f.during @> app.now() and f.superseded_xid is null)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() >= b.turns_16_at and b.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() < b.turns_18_at and b.superseded_xid is null) and exists (select 1 from consent_grants g where g.case_id = access_log.case_id and g.data_class = 'D11' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.during @> app.now() and g.superseded_xid is null)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() < b.turns_12_at and b.superseded_xid is null) and not exists (select 1 from access_freezes f where f.subject = access_log.subject and f.person_id = app.person() and (f.data_classes is null or 'D11' = any (f.data_classes)) and f.during @> app.now() and f.superseded_xid is null))) and (not ('D12' = any (access_log.classes)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() >= b.turns_12_at and b.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() < b.turns_16_at and b.superseded_xid is null) and exists (select 1 from access_openings o where o.subject = access_log.subject and o.person_id = app.person() and 'D12' = any (o.data_classes) and o.during @> app.now() and o.superseded_xid is null) and exists (select 1 from access_openings o where o.subject = access_log.subject and o.person_id = app.person() and 'D12' = any (o.data_classes) and o.during @> app.now() and o.superseded_xid is null) and not exists (select 1 from access_freezes f where f.subject = access_log.subject and f.person_id = app.person() and (f.data_classes is null or 'D12' = any (f.data_classes)) and f.during @> app.now() and f.superseded_xid is null)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() >= b.turns_16_at and b.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() < b.turns_18_at and b.superseded_xid is null) and exists (select 1 from consent_grants g where g.case_id = access_log.case_id and g.data_class = 'D12' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.during @> app.now() and g.superseded_xid is null)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() < b.turns_12_at and b.superseded_xid is null) and not exists (select 1 from access_freezes f where f.subject = access_log.subject and f.person_id = app.person() and (f.data_classes is null or 'D12' = any (f.data_classes)) and f.during @> app.now() and f.superseded_xid is null))) and (not ('D13' = any (access_log.classes)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() >= b.turns_16_at and b.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() < b.turns_18_at and b.superseded_xid is null) and exists (select 1 from consent_grants g where g.case_id = access_log.case_id and g.data_class = 'D13' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.during @> app.now() and g.superseded_xid is null)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() < b.turns_16_at and b.superseded_xid is null))) and (not ('D18' = any (access_log.classes))) and (not ('D25' = any (access_log.classes))) and (not ('D29' = any (access_log.classes)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() >= b.turns_16_at and b.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() < b.turns_18_at and b.superseded_xid is null) and exists (select 1 from consent_grants g where g.case_id = access_log.case_id and g.data_class = 'D29' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.during @> app.now() and g.superseded_xid is null)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() < b.turns_16_at and b.superseded_xid is null))) and (not ('D30' = any (access_log.classes)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() >= b.turns_16_at and b.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() < b.turns_18_at and b.superseded_xid is null) and exists (select 1 from consent_grants g where g.case_id = access_log.case_id and g.data_class = 'D30' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.during @> app.now() and g.superseded_xid is null)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() < b.turns_16_at and b.superseded_xid is null)))));

grant insert on absence_entries to doorbraak_as_client_school, doorbraak_as_mentor, doorbraak_as_verzuimcoordinator;
grant insert on sick_spells to doorbraak_as_client_school, doorbraak_as_leerling, doorbraak_as_mentor, doorbraak_as_ouder, doorbraak_as_verzuimcoordinator;
grant insert on sickness_signals to doorbraak_as_verzuimcoordinator;
grant select on absence_count_facts to doorbraak_as_gezinsmanager, doorbraak_as_onderwijsconsulent, doorbraak_as_ouder, doorbraak_as_partner_deelnemer, doorbraak_as_regisseur, doorbraak_as_schoolmaatschappelijk_werker, doorbraak_as_swv_casemanager, doorbraak_as_swv_coordinator, doorbraak_as_voorzitter_doorbraakoverleg;
grant select on absence_counts to doorbraak_as_client_ggd, doorbraak_as_contactpersoon_preventief_spreekuur, doorbraak_as_jeugdarts, doorbraak_as_jgz_medewerker, doorbraak_as_leerling, doorbraak_as_leerplichtambtenaar, doorbraak_as_mentor, doorbraak_as_ondersteuningscoordinator, doorbraak_as_onderwijsondersteuner, doorbraak_as_ouder, doorbraak_as_rmc_medewerker, doorbraak_as_schoolleiding, doorbraak_as_schoolpsycholoog, doorbraak_as_verzuimcoordinator;
grant select on absence_entries to doorbraak_as_client_ggd, doorbraak_as_jeugdarts, doorbraak_as_jgz_medewerker, doorbraak_as_leerling, doorbraak_as_leerplichtambtenaar, doorbraak_as_mentor, doorbraak_as_ondersteuningscoordinator, doorbraak_as_onderwijsondersteuner, doorbraak_as_ouder, doorbraak_as_rmc_medewerker, doorbraak_as_schoolleiding, doorbraak_as_schoolpsycholoog, doorbraak_as_verzuimcoordinator;
grant select on absence_facts to doorbraak_as_gezinsmanager, doorbraak_as_onderwijsconsulent, doorbraak_as_ouder, doorbraak_as_partner_deelnemer, doorbraak_as_schoolmaatschappelijk_werker, doorbraak_as_swv_casemanager, doorbraak_as_swv_coordinator, doorbraak_as_voorzitter_doorbraakoverleg;
grant select on absence_signals to doorbraak_as_mentor, doorbraak_as_ondersteuningscoordinator, doorbraak_as_schoolleiding, doorbraak_as_verzuimcoordinator;
grant select on sick_spells to doorbraak_as_client_ggd, doorbraak_as_jeugdarts, doorbraak_as_jgz_medewerker, doorbraak_as_leerling, doorbraak_as_mentor, doorbraak_as_ondersteuningscoordinator, doorbraak_as_ouder, doorbraak_as_schoolleiding, doorbraak_as_schoolpsycholoog, doorbraak_as_verzuimcoordinator;
grant select on sickness_facts to doorbraak_as_gezinsmanager, doorbraak_as_leerplichtambtenaar, doorbraak_as_onderwijsconsulent, doorbraak_as_onderwijsondersteuner, doorbraak_as_ouder, doorbraak_as_partner_deelnemer, doorbraak_as_regisseur, doorbraak_as_rmc_medewerker, doorbraak_as_schoolmaatschappelijk_werker, doorbraak_as_swv_casemanager, doorbraak_as_swv_coordinator, doorbraak_as_voorzitter_doorbraakoverleg;
grant select on sickness_signals to doorbraak_as_mentor, doorbraak_as_ondersteuningscoordinator, doorbraak_as_schoolleiding, doorbraak_as_verzuimcoordinator;
grant update (closed_at, closed_with, closed_by, version) on absence_signals to doorbraak_as_verzuimcoordinator;
grant update (closed_at, closed_with, closed_by, version) on sickness_signals to doorbraak_as_verzuimcoordinator;
grant update (superseded_at, superseded_xid) on absence_entries to doorbraak_as_client_school, doorbraak_as_mentor, doorbraak_as_verzuimcoordinator;
grant update (superseded_at, superseded_xid) on sick_spells to doorbraak_as_client_school, doorbraak_as_leerling, doorbraak_as_mentor, doorbraak_as_ouder, doorbraak_as_verzuimcoordinator;
