-- Policies and grants as they were rendered from the policy table on the day of this migration; never edited.

drop policy health_feedback_select_2 on health_feedbacks;
drop policy health_feedback_select_4 on health_feedbacks;
drop policy health_feedback_select_5 on health_feedbacks;
drop policy health_feedback_select_6 on health_feedbacks;
drop policy health_feedback_select_7 on health_feedbacks;
drop policy health_feedback_select_8 on health_feedbacks;
drop policy health_feedback_select_9 on health_feedbacks;
drop policy health_feedback_select_10 on health_feedbacks;
drop policy health_feedback_select_11 on health_feedbacks;
drop policy health_feedback_select_12 on health_feedbacks;
drop policy health_feedback_note_select_3 on health_feedback_notes;
drop policy health_feedback_note_select_4 on health_feedback_notes;
drop policy health_feedback_note_select_5 on health_feedback_notes;
drop policy health_feedback_note_select_6 on health_feedback_notes;
drop policy health_feedback_note_select_7 on health_feedback_notes;
drop policy health_feedback_note_select_8 on health_feedback_notes;
drop policy health_feedback_note_select_9 on health_feedback_notes;
drop policy health_feedback_note_select_10 on health_feedback_notes;
drop policy health_feedback_agreement_select_2 on health_feedback_agreements;
drop policy health_feedback_agreement_select_4 on health_feedback_agreements;
drop policy health_feedback_agreement_select_5 on health_feedback_agreements;
drop policy health_feedback_agreement_select_6 on health_feedback_agreements;
drop policy health_feedback_agreement_select_7 on health_feedback_agreements;
drop policy health_feedback_agreement_select_8 on health_feedback_agreements;
drop policy health_feedback_agreement_select_9 on health_feedback_agreements;
drop policy health_feedback_agreement_select_10 on health_feedback_agreements;
drop policy health_feedback_agreement_select_11 on health_feedback_agreements;
drop policy access_log_entry_select_1 on access_log;
drop policy access_log_entry_select_2 on access_log;

create policy health_feedback_select_2 on health_feedbacks
  for select to doorbraak_as_verzuimcoordinator
  using ((health_feedbacks.controller_id = app.organisation())
    and (health_feedbacks.region_id = any (app.bound_regions()))
    and exists (select 1 from consent_grants g where g.case_id = health_feedbacks.case_id and g.data_class = 'D12' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = health_feedbacks.controller_id and g.during @> app.now() and g.superseded_xid is null));

create policy health_feedback_select_4 on health_feedbacks
  for select to doorbraak_as_mentor, doorbraak_as_ondersteuningscoordinator, doorbraak_as_onderwijsondersteuner, doorbraak_as_schoolleiding
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(health_feedbacks.case_id, 0)) and l.case_id is not distinct from health_feedbacks.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'PARTICIPATES' and l.during @> app.now() and l.superseded_xid is null)
    and (health_feedbacks.region_id = any (app.bound_regions()))
    and exists (select 1 from consent_grants g where g.case_id = health_feedbacks.case_id and g.data_class = 'D12' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = health_feedbacks.controller_id and g.during @> app.now() and g.superseded_xid is null));

create policy health_feedback_select_5 on health_feedbacks
  for select to doorbraak_as_leerplichtambtenaar, doorbraak_as_rmc_medewerker, doorbraak_as_schoolmaatschappelijk_werker, doorbraak_as_schoolpsycholoog
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(health_feedbacks.case_id, 0)) and l.case_id is not distinct from health_feedbacks.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'PARTICIPATES' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from consent_grants g where g.case_id = health_feedbacks.case_id and g.data_class = 'D12' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = health_feedbacks.controller_id and g.during @> app.now() and g.superseded_xid is null));

create policy health_feedback_select_6 on health_feedbacks
  for select to doorbraak_as_ouder
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(health_feedbacks.subject, 0)) and l.subject is not distinct from health_feedbacks.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = health_feedbacks.subject and app.now() < b.turns_12_at and b.superseded_xid is null)
    and not exists (select 1 from access_freezes f where f.subject = health_feedbacks.subject and f.person_id = app.person() and (f.data_classes is null or 'D12' = any (f.data_classes)) and (case when f.controller_id is null then health_feedbacks.controller_id = any (f.besides) else f.controller_id <> health_feedbacks.controller_id end) is not true and f.during @> app.now() and f.superseded_xid is null));

create policy health_feedback_select_7 on health_feedbacks
  for select to doorbraak_as_ouder
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(health_feedbacks.subject, 0)) and l.subject is not distinct from health_feedbacks.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = health_feedbacks.subject and app.now() >= b.turns_12_at and b.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = health_feedbacks.subject and app.now() < b.turns_16_at and b.superseded_xid is null)
    and exists (select 1 from access_openings o where o.subject = health_feedbacks.subject and o.person_id = app.person() and 'D12' = any (o.data_classes) and o.during @> app.now() and o.superseded_xid is null)
    and exists (select 1 from access_openings o where o.subject = health_feedbacks.subject and o.person_id = app.person() and 'D12' = any (o.data_classes) and o.controller_id = health_feedbacks.controller_id and o.during @> app.now() and o.superseded_xid is null)
    and not exists (select 1 from access_freezes f where f.subject = health_feedbacks.subject and f.person_id = app.person() and (f.data_classes is null or 'D12' = any (f.data_classes)) and (case when f.controller_id is null then health_feedbacks.controller_id = any (f.besides) else f.controller_id <> health_feedbacks.controller_id end) is not true and f.during @> app.now() and f.superseded_xid is null));

create policy health_feedback_select_8 on health_feedbacks
  for select to doorbraak_as_ouder
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(health_feedbacks.subject, 0)) and l.subject is not distinct from health_feedbacks.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = health_feedbacks.subject and app.now() >= b.turns_16_at and b.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = health_feedbacks.subject and app.now() < b.turns_18_at and b.superseded_xid is null)
    and exists (select 1 from consent_grants g where g.case_id = health_feedbacks.case_id and g.data_class = 'D12' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = health_feedbacks.controller_id and g.during @> app.now() and g.superseded_xid is null));

create policy health_feedback_select_9 on health_feedbacks
  for select to doorbraak_as_leerling
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(health_feedbacks.subject, 0)) and l.subject is not distinct from health_feedbacks.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null));

create policy health_feedback_select_10 on health_feedbacks
  for select to doorbraak_as_client_ggd
  using (false
    and (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(health_feedbacks.case_id, 0)) and l.case_id is not distinct from health_feedbacks.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'TREATS' and l.during @> app.now() and l.superseded_xid is null) and health_feedbacks.controller_id = app.organisation()));

create policy health_feedback_select_11 on health_feedbacks
  for select to doorbraak_as_client_school
  using (false
    and (health_feedbacks.controller_id = app.organisation())
    and exists (select 1 from consent_grants g where g.case_id = health_feedbacks.case_id and g.data_class = 'D12' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = health_feedbacks.controller_id and g.during @> app.now() and g.superseded_xid is null));

create policy health_feedback_select_12 on health_feedbacks
  for select to doorbraak_as_partner_deelnemer, doorbraak_as_regisseur, doorbraak_as_voorzitter_doorbraakoverleg
  using (false
    and exists (select 1 from consent_grants g where g.case_id = health_feedbacks.case_id and g.data_class = 'D12' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = health_feedbacks.controller_id and g.during @> app.now() and g.superseded_xid is null));

create policy health_feedback_select_13 on health_feedbacks
  for select to doorbraak_as_gezinsmanager
  using (false);

create policy health_feedback_note_select_3 on health_feedback_notes
  for select to doorbraak_as_mentor, doorbraak_as_ondersteuningscoordinator, doorbraak_as_onderwijsondersteuner
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(health_feedback_notes.case_id, 0)) and l.case_id is not distinct from health_feedback_notes.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'PARTICIPATES' and l.during @> app.now() and l.superseded_xid is null)
    and (health_feedback_notes.region_id = any (app.bound_regions()))
    and exists (select 1 from consent_grants g where g.case_id = health_feedback_notes.case_id and g.data_class = 'D11' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = health_feedback_notes.controller_id and g.during @> app.now() and g.superseded_xid is null));

create policy health_feedback_note_select_4 on health_feedback_notes
  for select to doorbraak_as_schoolmaatschappelijk_werker, doorbraak_as_schoolpsycholoog
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(health_feedback_notes.case_id, 0)) and l.case_id is not distinct from health_feedback_notes.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'PARTICIPATES' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from consent_grants g where g.case_id = health_feedback_notes.case_id and g.data_class = 'D11' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = health_feedback_notes.controller_id and g.during @> app.now() and g.superseded_xid is null));

create policy health_feedback_note_select_5 on health_feedback_notes
  for select to doorbraak_as_ouder
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(health_feedback_notes.subject, 0)) and l.subject is not distinct from health_feedback_notes.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = health_feedback_notes.subject and app.now() < b.turns_12_at and b.superseded_xid is null)
    and not exists (select 1 from access_freezes f where f.subject = health_feedback_notes.subject and f.person_id = app.person() and (f.data_classes is null or 'D11' = any (f.data_classes)) and (case when f.controller_id is null then health_feedback_notes.controller_id = any (f.besides) else f.controller_id <> health_feedback_notes.controller_id end) is not true and f.during @> app.now() and f.superseded_xid is null));

create policy health_feedback_note_select_6 on health_feedback_notes
  for select to doorbraak_as_ouder
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(health_feedback_notes.subject, 0)) and l.subject is not distinct from health_feedback_notes.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = health_feedback_notes.subject and app.now() >= b.turns_12_at and b.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = health_feedback_notes.subject and app.now() < b.turns_16_at and b.superseded_xid is null)
    and exists (select 1 from access_openings o where o.subject = health_feedback_notes.subject and o.person_id = app.person() and 'D11' = any (o.data_classes) and o.during @> app.now() and o.superseded_xid is null)
    and exists (select 1 from access_openings o where o.subject = health_feedback_notes.subject and o.person_id = app.person() and 'D11' = any (o.data_classes) and o.controller_id = health_feedback_notes.controller_id and o.during @> app.now() and o.superseded_xid is null)
    and not exists (select 1 from access_freezes f where f.subject = health_feedback_notes.subject and f.person_id = app.person() and (f.data_classes is null or 'D11' = any (f.data_classes)) and (case when f.controller_id is null then health_feedback_notes.controller_id = any (f.besides) else f.controller_id <> health_feedback_notes.controller_id end) is not true and f.during @> app.now() and f.superseded_xid is null));

create policy health_feedback_note_select_7 on health_feedback_notes
  for select to doorbraak_as_ouder
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(health_feedback_notes.subject, 0)) and l.subject is not distinct from health_feedback_notes.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = health_feedback_notes.subject and app.now() >= b.turns_16_at and b.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = health_feedback_notes.subject and app.now() < b.turns_18_at and b.superseded_xid is null)
    and exists (select 1 from consent_grants g where g.case_id = health_feedback_notes.case_id and g.data_class = 'D11' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = health_feedback_notes.controller_id and g.during @> app.now() and g.superseded_xid is null));

create policy health_feedback_note_select_8 on health_feedback_notes
  for select to doorbraak_as_leerling
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(health_feedback_notes.subject, 0)) and l.subject is not distinct from health_feedback_notes.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null));

create policy health_feedback_note_select_9 on health_feedback_notes
  for select to doorbraak_as_client_ggd
  using (false
    and (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(health_feedback_notes.case_id, 0)) and l.case_id is not distinct from health_feedback_notes.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'TREATS' and l.during @> app.now() and l.superseded_xid is null) and health_feedback_notes.controller_id = app.organisation()));

create policy health_feedback_note_select_10 on health_feedback_notes
  for select to doorbraak_as_partner_deelnemer, doorbraak_as_regisseur, doorbraak_as_voorzitter_doorbraakoverleg
  using (false
    and exists (select 1 from consent_grants g where g.case_id = health_feedback_notes.case_id and g.data_class = 'D11' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = health_feedback_notes.controller_id and g.during @> app.now() and g.superseded_xid is null));

create policy health_feedback_note_select_11 on health_feedback_notes
  for select to doorbraak_as_gezinsmanager
  using (false);

create policy health_feedback_agreement_select_2 on health_feedback_agreements
  for select to doorbraak_as_verzuimcoordinator
  using ((health_feedback_agreements.controller_id = app.organisation())
    and (health_feedback_agreements.region_id = any (app.bound_regions()))
    and exists (select 1 from consent_grants g where g.case_id = health_feedback_agreements.case_id and g.data_class = 'D12' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = health_feedback_agreements.controller_id and g.during @> app.now() and g.superseded_xid is null));

create policy health_feedback_agreement_select_4 on health_feedback_agreements
  for select to doorbraak_as_mentor, doorbraak_as_ondersteuningscoordinator, doorbraak_as_onderwijsondersteuner, doorbraak_as_schoolleiding
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(health_feedback_agreements.case_id, 0)) and l.case_id is not distinct from health_feedback_agreements.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'PARTICIPATES' and l.during @> app.now() and l.superseded_xid is null)
    and (health_feedback_agreements.region_id = any (app.bound_regions()))
    and exists (select 1 from consent_grants g where g.case_id = health_feedback_agreements.case_id and g.data_class = 'D12' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = health_feedback_agreements.controller_id and g.during @> app.now() and g.superseded_xid is null));

create policy health_feedback_agreement_select_5 on health_feedback_agreements
  for select to doorbraak_as_leerplichtambtenaar, doorbraak_as_rmc_medewerker, doorbraak_as_schoolmaatschappelijk_werker, doorbraak_as_schoolpsycholoog
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(health_feedback_agreements.case_id, 0)) and l.case_id is not distinct from health_feedback_agreements.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'PARTICIPATES' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from consent_grants g where g.case_id = health_feedback_agreements.case_id and g.data_class = 'D12' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = health_feedback_agreements.controller_id and g.during @> app.now() and g.superseded_xid is null));

create policy health_feedback_agreement_select_6 on health_feedback_agreements
  for select to doorbraak_as_ouder
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(health_feedback_agreements.subject, 0)) and l.subject is not distinct from health_feedback_agreements.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = health_feedback_agreements.subject and app.now() < b.turns_12_at and b.superseded_xid is null)
    and not exists (select 1 from access_freezes f where f.subject = health_feedback_agreements.subject and f.person_id = app.person() and (f.data_classes is null or 'D12' = any (f.data_classes)) and (case when f.controller_id is null then health_feedback_agreements.controller_id = any (f.besides) else f.controller_id <> health_feedback_agreements.controller_id end) is not true and f.during @> app.now() and f.superseded_xid is null));

create policy health_feedback_agreement_select_7 on health_feedback_agreements
  for select to doorbraak_as_ouder
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(health_feedback_agreements.subject, 0)) and l.subject is not distinct from health_feedback_agreements.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = health_feedback_agreements.subject and app.now() >= b.turns_12_at and b.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = health_feedback_agreements.subject and app.now() < b.turns_16_at and b.superseded_xid is null)
    and exists (select 1 from access_openings o where o.subject = health_feedback_agreements.subject and o.person_id = app.person() and 'D12' = any (o.data_classes) and o.during @> app.now() and o.superseded_xid is null)
    and exists (select 1 from access_openings o where o.subject = health_feedback_agreements.subject and o.person_id = app.person() and 'D12' = any (o.data_classes) and o.controller_id = health_feedback_agreements.controller_id and o.during @> app.now() and o.superseded_xid is null)
    and not exists (select 1 from access_freezes f where f.subject = health_feedback_agreements.subject and f.person_id = app.person() and (f.data_classes is null or 'D12' = any (f.data_classes)) and (case when f.controller_id is null then health_feedback_agreements.controller_id = any (f.besides) else f.controller_id <> health_feedback_agreements.controller_id end) is not true and f.during @> app.now() and f.superseded_xid is null));

create policy health_feedback_agreement_select_8 on health_feedback_agreements
  for select to doorbraak_as_ouder
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(health_feedback_agreements.subject, 0)) and l.subject is not distinct from health_feedback_agreements.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = health_feedback_agreements.subject and app.now() >= b.turns_16_at and b.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = health_feedback_agreements.subject and app.now() < b.turns_18_at and b.superseded_xid is null)
    and exists (select 1 from consent_grants g where g.case_id = health_feedback_agreements.case_id and g.data_class = 'D12' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = health_feedback_agreements.controller_id and g.during @> app.now() and g.superseded_xid is null));

create policy health_feedback_agreement_select_9 on health_feedback_agreements
  for select to doorbraak_as_leerling
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(health_feedback_agreements.subject, 0)) and l.subject is not distinct from health_feedback_agreements.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null));

create policy health_feedback_agreement_select_10 on health_feedback_agreements
  for select to doorbraak_as_client_ggd
  using (false
    and (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(health_feedback_agreements.case_id, 0)) and l.case_id is not distinct from health_feedback_agreements.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'TREATS' and l.during @> app.now() and l.superseded_xid is null) and health_feedback_agreements.controller_id = app.organisation()));

create policy health_feedback_agreement_select_11 on health_feedback_agreements
  for select to doorbraak_as_partner_deelnemer, doorbraak_as_regisseur, doorbraak_as_voorzitter_doorbraakoverleg
  using (false
    and exists (select 1 from consent_grants g where g.case_id = health_feedback_agreements.case_id and g.data_class = 'D12' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = health_feedback_agreements.controller_id and g.during @> app.now() and g.superseded_xid is null));

create policy health_feedback_agreement_select_12 on health_feedback_agreements
  for select to doorbraak_as_gezinsmanager
  using (false);

create policy youth_help_referral_region on youth_help_referrals
  as restrictive for all to doorbraak_actor
  using (youth_help_referrals.region_id = any (app.regions()::uuid[]) and app.purpose() <> 'STATISTICS');

create policy youth_help_referral_select_1 on youth_help_referrals
  for select to doorbraak_as_jeugdarts, doorbraak_as_jgz_medewerker
  using ((exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(youth_help_referrals.case_id, 0)) and l.case_id is not distinct from youth_help_referrals.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'TREATS' and l.during @> app.now() and l.superseded_xid is null) and youth_help_referrals.controller_id = app.organisation()));

create policy youth_help_referral_select_2 on youth_help_referrals
  for select to doorbraak_as_verzuimcoordinator
  using ((youth_help_referrals.controller_id = app.organisation())
    and (youth_help_referrals.region_id = any (app.bound_regions()))
    and exists (select 1 from consent_grants g where g.case_id = youth_help_referrals.case_id and g.data_class = 'D12' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = youth_help_referrals.controller_id and g.during @> app.now() and g.superseded_xid is null));

create policy youth_help_referral_select_3 on youth_help_referrals
  for select to doorbraak_as_onderwijsconsulent, doorbraak_as_swv_casemanager
  using (exists (select 1 from consent_grants g where g.case_id = youth_help_referrals.case_id and g.data_class = 'D12' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = youth_help_referrals.controller_id and g.during @> app.now() and g.superseded_xid is null));

create policy youth_help_referral_select_4 on youth_help_referrals
  for select to doorbraak_as_mentor, doorbraak_as_ondersteuningscoordinator, doorbraak_as_onderwijsondersteuner, doorbraak_as_schoolleiding
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(youth_help_referrals.case_id, 0)) and l.case_id is not distinct from youth_help_referrals.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'PARTICIPATES' and l.during @> app.now() and l.superseded_xid is null)
    and (youth_help_referrals.region_id = any (app.bound_regions()))
    and exists (select 1 from consent_grants g where g.case_id = youth_help_referrals.case_id and g.data_class = 'D12' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = youth_help_referrals.controller_id and g.during @> app.now() and g.superseded_xid is null));

create policy youth_help_referral_select_5 on youth_help_referrals
  for select to doorbraak_as_leerplichtambtenaar, doorbraak_as_rmc_medewerker, doorbraak_as_schoolmaatschappelijk_werker, doorbraak_as_schoolpsycholoog
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(youth_help_referrals.case_id, 0)) and l.case_id is not distinct from youth_help_referrals.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'PARTICIPATES' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from consent_grants g where g.case_id = youth_help_referrals.case_id and g.data_class = 'D12' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = youth_help_referrals.controller_id and g.during @> app.now() and g.superseded_xid is null));

create policy youth_help_referral_select_6 on youth_help_referrals
  for select to doorbraak_as_ouder
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(youth_help_referrals.subject, 0)) and l.subject is not distinct from youth_help_referrals.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = youth_help_referrals.subject and app.now() < b.turns_12_at and b.superseded_xid is null)
    and not exists (select 1 from access_freezes f where f.subject = youth_help_referrals.subject and f.person_id = app.person() and (f.data_classes is null or 'D12' = any (f.data_classes)) and (case when f.controller_id is null then youth_help_referrals.controller_id = any (f.besides) else f.controller_id <> youth_help_referrals.controller_id end) is not true and f.during @> app.now() and f.superseded_xid is null));

create policy youth_help_referral_select_7 on youth_help_referrals
  for select to doorbraak_as_ouder
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(youth_help_referrals.subject, 0)) and l.subject is not distinct from youth_help_referrals.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = youth_help_referrals.subject and app.now() >= b.turns_12_at and b.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = youth_help_referrals.subject and app.now() < b.turns_16_at and b.superseded_xid is null)
    and exists (select 1 from access_openings o where o.subject = youth_help_referrals.subject and o.person_id = app.person() and 'D12' = any (o.data_classes) and o.during @> app.now() and o.superseded_xid is null)
    and exists (select 1 from access_openings o where o.subject = youth_help_referrals.subject and o.person_id = app.person() and 'D12' = any (o.data_classes) and o.controller_id = youth_help_referrals.controller_id and o.during @> app.now() and o.superseded_xid is null)
    and not exists (select 1 from access_freezes f where f.subject = youth_help_referrals.subject and f.person_id = app.person() and (f.data_classes is null or 'D12' = any (f.data_classes)) and (case when f.controller_id is null then youth_help_referrals.controller_id = any (f.besides) else f.controller_id <> youth_help_referrals.controller_id end) is not true and f.during @> app.now() and f.superseded_xid is null));

create policy youth_help_referral_select_8 on youth_help_referrals
  for select to doorbraak_as_ouder
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(youth_help_referrals.subject, 0)) and l.subject is not distinct from youth_help_referrals.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = youth_help_referrals.subject and app.now() >= b.turns_16_at and b.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = youth_help_referrals.subject and app.now() < b.turns_18_at and b.superseded_xid is null)
    and exists (select 1 from consent_grants g where g.case_id = youth_help_referrals.case_id and g.data_class = 'D12' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = youth_help_referrals.controller_id and g.during @> app.now() and g.superseded_xid is null));

create policy youth_help_referral_select_9 on youth_help_referrals
  for select to doorbraak_as_leerling
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(youth_help_referrals.subject, 0)) and l.subject is not distinct from youth_help_referrals.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null));

create policy youth_help_referral_select_10 on youth_help_referrals
  for select to doorbraak_as_client_ggd
  using (false
    and (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(youth_help_referrals.case_id, 0)) and l.case_id is not distinct from youth_help_referrals.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'TREATS' and l.during @> app.now() and l.superseded_xid is null) and youth_help_referrals.controller_id = app.organisation()));

create policy youth_help_referral_select_11 on youth_help_referrals
  for select to doorbraak_as_client_school
  using (false
    and (youth_help_referrals.controller_id = app.organisation())
    and exists (select 1 from consent_grants g where g.case_id = youth_help_referrals.case_id and g.data_class = 'D12' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = youth_help_referrals.controller_id and g.during @> app.now() and g.superseded_xid is null));

create policy youth_help_referral_select_12 on youth_help_referrals
  for select to doorbraak_as_partner_deelnemer, doorbraak_as_regisseur, doorbraak_as_voorzitter_doorbraakoverleg
  using (false
    and exists (select 1 from consent_grants g where g.case_id = youth_help_referrals.case_id and g.data_class = 'D12' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = youth_help_referrals.controller_id and g.during @> app.now() and g.superseded_xid is null));

create policy youth_help_referral_select_13 on youth_help_referrals
  for select to doorbraak_as_gezinsmanager
  using (false);

create policy youth_help_referral_insert_1 on youth_help_referrals
  for insert to doorbraak_as_jeugdarts, doorbraak_as_jgz_medewerker
  with check ((exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(youth_help_referrals.case_id, 0)) and l.case_id is not distinct from youth_help_referrals.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'TREATS' and l.during @> app.now() and l.superseded_xid is null) and youth_help_referrals.controller_id = app.organisation()));

create policy youth_help_referral_insert_2 on youth_help_referrals
  for insert to doorbraak_as_client_ggd
  with check (false
    and (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(youth_help_referrals.case_id, 0)) and l.case_id is not distinct from youth_help_referrals.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'TREATS' and l.during @> app.now() and l.superseded_xid is null) and youth_help_referrals.controller_id = app.organisation()));

create policy reintegration_plan_region on reintegration_plans
  as restrictive for all to doorbraak_actor
  using (reintegration_plans.region_id = any (app.regions()::uuid[]) and app.purpose() <> 'STATISTICS');

create policy reintegration_plan_select_1 on reintegration_plans
  for select to doorbraak_as_jeugdarts, doorbraak_as_jgz_medewerker
  using ((exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(reintegration_plans.case_id, 0)) and l.case_id is not distinct from reintegration_plans.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'TREATS' and l.during @> app.now() and l.superseded_xid is null) and reintegration_plans.controller_id = app.organisation()));

create policy reintegration_plan_select_2 on reintegration_plans
  for select to doorbraak_as_verzuimcoordinator
  using ((reintegration_plans.controller_id = app.organisation())
    and (reintegration_plans.region_id = any (app.bound_regions()))
    and exists (select 1 from consent_grants g where g.case_id = reintegration_plans.case_id and g.data_class = 'D12' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = reintegration_plans.controller_id and g.during @> app.now() and g.superseded_xid is null));

create policy reintegration_plan_select_3 on reintegration_plans
  for select to doorbraak_as_onderwijsconsulent, doorbraak_as_swv_casemanager
  using (exists (select 1 from consent_grants g where g.case_id = reintegration_plans.case_id and g.data_class = 'D12' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = reintegration_plans.controller_id and g.during @> app.now() and g.superseded_xid is null));

create policy reintegration_plan_select_4 on reintegration_plans
  for select to doorbraak_as_mentor, doorbraak_as_ondersteuningscoordinator, doorbraak_as_onderwijsondersteuner, doorbraak_as_schoolleiding
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(reintegration_plans.case_id, 0)) and l.case_id is not distinct from reintegration_plans.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'PARTICIPATES' and l.during @> app.now() and l.superseded_xid is null)
    and (reintegration_plans.region_id = any (app.bound_regions()))
    and exists (select 1 from consent_grants g where g.case_id = reintegration_plans.case_id and g.data_class = 'D12' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = reintegration_plans.controller_id and g.during @> app.now() and g.superseded_xid is null));

create policy reintegration_plan_select_5 on reintegration_plans
  for select to doorbraak_as_leerplichtambtenaar, doorbraak_as_rmc_medewerker, doorbraak_as_schoolmaatschappelijk_werker, doorbraak_as_schoolpsycholoog
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(reintegration_plans.case_id, 0)) and l.case_id is not distinct from reintegration_plans.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'PARTICIPATES' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from consent_grants g where g.case_id = reintegration_plans.case_id and g.data_class = 'D12' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = reintegration_plans.controller_id and g.during @> app.now() and g.superseded_xid is null));

create policy reintegration_plan_select_6 on reintegration_plans
  for select to doorbraak_as_ouder
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(reintegration_plans.subject, 0)) and l.subject is not distinct from reintegration_plans.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = reintegration_plans.subject and app.now() < b.turns_12_at and b.superseded_xid is null)
    and not exists (select 1 from access_freezes f where f.subject = reintegration_plans.subject and f.person_id = app.person() and (f.data_classes is null or 'D12' = any (f.data_classes)) and (case when f.controller_id is null then reintegration_plans.controller_id = any (f.besides) else f.controller_id <> reintegration_plans.controller_id end) is not true and f.during @> app.now() and f.superseded_xid is null));

create policy reintegration_plan_select_7 on reintegration_plans
  for select to doorbraak_as_ouder
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(reintegration_plans.subject, 0)) and l.subject is not distinct from reintegration_plans.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = reintegration_plans.subject and app.now() >= b.turns_12_at and b.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = reintegration_plans.subject and app.now() < b.turns_16_at and b.superseded_xid is null)
    and exists (select 1 from access_openings o where o.subject = reintegration_plans.subject and o.person_id = app.person() and 'D12' = any (o.data_classes) and o.during @> app.now() and o.superseded_xid is null)
    and exists (select 1 from access_openings o where o.subject = reintegration_plans.subject and o.person_id = app.person() and 'D12' = any (o.data_classes) and o.controller_id = reintegration_plans.controller_id and o.during @> app.now() and o.superseded_xid is null)
    and not exists (select 1 from access_freezes f where f.subject = reintegration_plans.subject and f.person_id = app.person() and (f.data_classes is null or 'D12' = any (f.data_classes)) and (case when f.controller_id is null then reintegration_plans.controller_id = any (f.besides) else f.controller_id <> reintegration_plans.controller_id end) is not true and f.during @> app.now() and f.superseded_xid is null));

create policy reintegration_plan_select_8 on reintegration_plans
  for select to doorbraak_as_ouder
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(reintegration_plans.subject, 0)) and l.subject is not distinct from reintegration_plans.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = reintegration_plans.subject and app.now() >= b.turns_16_at and b.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = reintegration_plans.subject and app.now() < b.turns_18_at and b.superseded_xid is null)
    and exists (select 1 from consent_grants g where g.case_id = reintegration_plans.case_id and g.data_class = 'D12' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = reintegration_plans.controller_id and g.during @> app.now() and g.superseded_xid is null));

create policy reintegration_plan_select_9 on reintegration_plans
  for select to doorbraak_as_leerling
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(reintegration_plans.subject, 0)) and l.subject is not distinct from reintegration_plans.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null));

create policy reintegration_plan_select_10 on reintegration_plans
  for select to doorbraak_as_client_ggd
  using (false
    and (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(reintegration_plans.case_id, 0)) and l.case_id is not distinct from reintegration_plans.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'TREATS' and l.during @> app.now() and l.superseded_xid is null) and reintegration_plans.controller_id = app.organisation()));

create policy reintegration_plan_select_11 on reintegration_plans
  for select to doorbraak_as_client_school
  using (false
    and (reintegration_plans.controller_id = app.organisation())
    and exists (select 1 from consent_grants g where g.case_id = reintegration_plans.case_id and g.data_class = 'D12' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = reintegration_plans.controller_id and g.during @> app.now() and g.superseded_xid is null));

create policy reintegration_plan_select_12 on reintegration_plans
  for select to doorbraak_as_partner_deelnemer, doorbraak_as_regisseur, doorbraak_as_voorzitter_doorbraakoverleg
  using (false
    and exists (select 1 from consent_grants g where g.case_id = reintegration_plans.case_id and g.data_class = 'D12' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = reintegration_plans.controller_id and g.during @> app.now() and g.superseded_xid is null));

create policy reintegration_plan_select_13 on reintegration_plans
  for select to doorbraak_as_gezinsmanager
  using (false);

create policy reintegration_plan_insert_1 on reintegration_plans
  for insert to doorbraak_as_jeugdarts, doorbraak_as_jgz_medewerker
  with check ((exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(reintegration_plans.case_id, 0)) and l.case_id is not distinct from reintegration_plans.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'TREATS' and l.during @> app.now() and l.superseded_xid is null) and reintegration_plans.controller_id = app.organisation()));

create policy reintegration_plan_insert_2 on reintegration_plans
  for insert to doorbraak_as_client_ggd
  with check (false
    and (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(reintegration_plans.case_id, 0)) and l.case_id is not distinct from reintegration_plans.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'TREATS' and l.during @> app.now() and l.superseded_xid is null) and reintegration_plans.controller_id = app.organisation()));

create policy referral_region on referrals
  as restrictive for all to doorbraak_actor
  using (referrals.region_id = any (app.regions()::uuid[]) and app.purpose() <> 'STATISTICS');

create policy referral_select_1 on referrals
  for select to doorbraak_as_ondersteuningscoordinator
  using ((referrals.controller_id = app.organisation())
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(referrals.case_id, 0)) and l.case_id is not distinct from referrals.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'PARTICIPATES' and l.during @> app.now() and l.superseded_xid is null));

create policy referral_select_2 on referrals
  for select to doorbraak_as_jeugdarts, doorbraak_as_jgz_medewerker
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(referrals.case_id, 0)) and l.case_id is not distinct from referrals.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind in ('PARTICIPATES', 'REFERRED', 'INVITED_TO_TALK') and l.during @> app.now() and l.superseded_xid is null)
    and (referrals.person_id = app.person() or referrals.organisation_id = app.organisation())
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(referrals.case_id, 0)) and l.case_id is not distinct from referrals.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'REFERRED' and l.during @> app.now() and l.superseded_xid is null));

create policy referral_select_3 on referrals
  for select to doorbraak_as_ouder
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(referrals.subject, 0)) and l.subject is not distinct from referrals.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = referrals.subject and app.now() < b.turns_16_at and b.superseded_xid is null));

create policy referral_select_4 on referrals
  for select to doorbraak_as_leerling
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(referrals.subject, 0)) and l.subject is not distinct from referrals.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null));

create policy referral_insert_1 on referrals
  for insert to doorbraak_as_ondersteuningscoordinator
  with check ((referrals.controller_id = app.organisation())
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(referrals.case_id, 0)) and l.case_id is not distinct from referrals.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'PARTICIPATES' and l.during @> app.now() and l.superseded_xid is null));

create policy referral_appointment_region on referral_appointments
  as restrictive for all to doorbraak_actor
  using (referral_appointments.region_id = any (app.regions()::uuid[]) and app.purpose() <> 'STATISTICS');

create policy referral_appointment_select_1 on referral_appointments
  for select to doorbraak_as_ondersteuningscoordinator
  using ((referral_appointments.controller_id = app.organisation())
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(referral_appointments.case_id, 0)) and l.case_id is not distinct from referral_appointments.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'PARTICIPATES' and l.during @> app.now() and l.superseded_xid is null));

create policy referral_appointment_select_2 on referral_appointments
  for select to doorbraak_as_jeugdarts, doorbraak_as_jgz_medewerker
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(referral_appointments.case_id, 0)) and l.case_id is not distinct from referral_appointments.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'PARTICIPATES' and l.during @> app.now() and l.superseded_xid is null)
    and (app.person() = any (referral_appointments.party_ids)));

create policy referral_appointment_select_3 on referral_appointments
  for select to doorbraak_as_leerling
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(referral_appointments.subject, 0)) and l.subject is not distinct from referral_appointments.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null));

create policy referral_appointment_insert_1 on referral_appointments
  for insert to doorbraak_as_jeugdarts, doorbraak_as_jgz_medewerker
  with check (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(referral_appointments.case_id, 0)) and l.case_id is not distinct from referral_appointments.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'PARTICIPATES' and l.during @> app.now() and l.superseded_xid is null)
    and (app.person() = any (referral_appointments.party_ids))
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(referral_appointments.case_id, 0)) and l.case_id is not distinct from referral_appointments.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'TREATS' and l.during @> app.now() and l.superseded_xid is null));

create policy referral_appointment_update_1 on referral_appointments
  for update to doorbraak_as_jeugdarts, doorbraak_as_jgz_medewerker
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(referral_appointments.case_id, 0)) and l.case_id is not distinct from referral_appointments.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'PARTICIPATES' and l.during @> app.now() and l.superseded_xid is null)
    and (app.person() = any (referral_appointments.party_ids))
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(referral_appointments.case_id, 0)) and l.case_id is not distinct from referral_appointments.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'TREATS' and l.during @> app.now() and l.superseded_xid is null))
  with check (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(referral_appointments.case_id, 0)) and l.case_id is not distinct from referral_appointments.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'PARTICIPATES' and l.during @> app.now() and l.superseded_xid is null)
    and (app.person() = any (referral_appointments.party_ids))
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(referral_appointments.case_id, 0)) and l.case_id is not distinct from referral_appointments.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'TREATS' and l.during @> app.now() and l.superseded_xid is null));

create policy diagnosis_region on diagnoses
  as restrictive for all to doorbraak_actor
  using (diagnoses.region_id = any (app.regions()::uuid[]) and app.purpose() <> 'STATISTICS');

create policy diagnosis_select_1 on diagnoses
  for select to doorbraak_as_jeugdarts, doorbraak_as_jgz_medewerker
  using ((exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(diagnoses.case_id, 0)) and l.case_id is not distinct from diagnoses.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'TREATS' and l.during @> app.now() and l.superseded_xid is null) and (diagnoses.controller_id = app.organisation() or exists (select 1 from consent_grants g where g.case_id = diagnoses.case_id and g.data_class = 'D10' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = diagnoses.controller_id and g.during @> app.now() and g.superseded_xid is null))));

create policy diagnosis_select_2 on diagnoses
  for select to doorbraak_as_schoolmaatschappelijk_werker, doorbraak_as_schoolpsycholoog
  using (exists (select 1 from consent_grants g where g.case_id = diagnoses.case_id and g.data_class = 'D10' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = diagnoses.controller_id and g.during @> app.now() and g.superseded_xid is null));

create policy diagnosis_select_3 on diagnoses
  for select to doorbraak_as_ondersteuningscoordinator
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(diagnoses.case_id, 0)) and l.case_id is not distinct from diagnoses.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'PARTICIPATES' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from consent_grants g where g.case_id = diagnoses.case_id and g.data_class = 'D10' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = diagnoses.controller_id and g.during @> app.now() and g.superseded_xid is null)
    and (diagnoses.region_id = any (app.bound_regions())));

create policy diagnosis_select_4 on diagnoses
  for select to doorbraak_as_ouder
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(diagnoses.subject, 0)) and l.subject is not distinct from diagnoses.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = diagnoses.subject and app.now() < b.turns_16_at and b.superseded_xid is null)
    and exists (select 1 from access_openings o where o.subject = diagnoses.subject and o.person_id = app.person() and 'D10' = any (o.data_classes) and o.during @> app.now() and o.superseded_xid is null)
    and exists (select 1 from access_openings o where o.subject = diagnoses.subject and o.person_id = app.person() and 'D10' = any (o.data_classes) and o.controller_id = diagnoses.controller_id and o.during @> app.now() and o.superseded_xid is null)
    and not exists (select 1 from access_freezes f where f.subject = diagnoses.subject and f.person_id = app.person() and (f.data_classes is null or 'D10' = any (f.data_classes)) and (case when f.controller_id is null then diagnoses.controller_id = any (f.besides) else f.controller_id <> diagnoses.controller_id end) is not true and f.during @> app.now() and f.superseded_xid is null));

create policy diagnosis_select_5 on diagnoses
  for select to doorbraak_as_leerling
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(diagnoses.subject, 0)) and l.subject is not distinct from diagnoses.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null));

create policy diagnosis_select_6 on diagnoses
  for select to doorbraak_as_client_ggd
  using (false
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(diagnoses.case_id, 0)) and l.case_id is not distinct from diagnoses.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'REFERRED' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from consent_grants g where g.case_id = diagnoses.case_id and g.data_class = 'D10' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = diagnoses.controller_id and g.during @> app.now() and g.superseded_xid is null));

create policy diagnosis_select_7 on diagnoses
  for select to doorbraak_as_gezinsmanager
  using (false);

create policy diagnosis_insert_1 on diagnoses
  for insert to doorbraak_as_jeugdarts, doorbraak_as_jgz_medewerker
  with check ((exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(diagnoses.case_id, 0)) and l.case_id is not distinct from diagnoses.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'TREATS' and l.during @> app.now() and l.superseded_xid is null) and (diagnoses.controller_id = app.organisation() or exists (select 1 from consent_grants g where g.case_id = diagnoses.case_id and g.data_class = 'D10' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = diagnoses.controller_id and g.during @> app.now() and g.superseded_xid is null)))
    and (diagnoses.controller_id = app.organisation()));

create policy diagnosis_insert_2 on diagnoses
  for insert to doorbraak_as_ondersteuningscoordinator
  with check (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(diagnoses.case_id, 0)) and l.case_id is not distinct from diagnoses.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'PARTICIPATES' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from referrals f where f.case_id = diagnoses.case_id and f.recorded_by = app.person() and f.recorded_capacity = app.capacity())
    and (diagnoses.controller_id = app.organisation()));

create policy treating_contact_region on treating_contacts
  as restrictive for all to doorbraak_actor
  using (treating_contacts.region_id = any (app.regions()::uuid[]) and app.purpose() <> 'STATISTICS');

create policy treating_contact_select_1 on treating_contacts
  for select to doorbraak_as_jeugdarts, doorbraak_as_jgz_medewerker
  using ((exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(treating_contacts.case_id, 0)) and l.case_id is not distinct from treating_contacts.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'TREATS' and l.during @> app.now() and l.superseded_xid is null) and treating_contacts.controller_id = app.organisation()));

create policy treating_contact_select_2 on treating_contacts
  for select to doorbraak_as_leerling
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(treating_contacts.subject, 0)) and l.subject is not distinct from treating_contacts.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null));

create policy treating_contact_insert_1 on treating_contacts
  for insert to doorbraak_as_jeugdarts, doorbraak_as_jgz_medewerker
  with check ((exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(treating_contacts.case_id, 0)) and l.case_id is not distinct from treating_contacts.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'TREATS' and l.during @> app.now() and l.superseded_xid is null) and treating_contacts.controller_id = app.organisation()));

create policy health_file_pointer_region on health_file_pointers
  as restrictive for all to doorbraak_actor
  using (health_file_pointers.region_id = any (app.regions()::uuid[]) and app.purpose() <> 'STATISTICS');

create policy health_file_pointer_select_1 on health_file_pointers
  for select to doorbraak_as_jeugdarts, doorbraak_as_jgz_medewerker
  using ((exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(health_file_pointers.case_id, 0)) and l.case_id is not distinct from health_file_pointers.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'TREATS' and l.during @> app.now() and l.superseded_xid is null) and health_file_pointers.controller_id = app.organisation()));

create policy health_file_pointer_select_2 on health_file_pointers
  for select to doorbraak_as_ouder
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(health_file_pointers.subject, 0)) and l.subject is not distinct from health_file_pointers.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = health_file_pointers.subject and app.now() < b.turns_16_at and b.superseded_xid is null)
    and exists (select 1 from access_openings o where o.subject = health_file_pointers.subject and o.person_id = app.person() and 'D09' = any (o.data_classes) and o.during @> app.now() and o.superseded_xid is null)
    and exists (select 1 from access_openings o where o.subject = health_file_pointers.subject and o.person_id = app.person() and 'D09' = any (o.data_classes) and o.controller_id = health_file_pointers.controller_id and o.during @> app.now() and o.superseded_xid is null)
    and not exists (select 1 from access_freezes f where f.subject = health_file_pointers.subject and f.person_id = app.person() and (f.data_classes is null or 'D09' = any (f.data_classes)) and (case when f.controller_id is null then health_file_pointers.controller_id = any (f.besides) else f.controller_id <> health_file_pointers.controller_id end) is not true and f.during @> app.now() and f.superseded_xid is null));

create policy health_file_pointer_select_3 on health_file_pointers
  for select to doorbraak_as_leerling
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(health_file_pointers.subject, 0)) and l.subject is not distinct from health_file_pointers.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from access_openings o where o.subject = health_file_pointers.subject and o.person_id = app.person() and 'D09' = any (o.data_classes) and o.controller_id = health_file_pointers.controller_id and o.during @> app.now() and o.superseded_xid is null));

create policy health_file_pointer_select_4 on health_file_pointers
  for select to doorbraak_as_gezinsmanager
  using (false);

create policy health_file_pointer_insert_1 on health_file_pointers
  for insert to doorbraak_as_jeugdarts, doorbraak_as_jgz_medewerker
  with check ((exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(health_file_pointers.case_id, 0)) and l.case_id is not distinct from health_file_pointers.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'TREATS' and l.during @> app.now() and l.superseded_xid is null) and health_file_pointers.controller_id = app.organisation()));

create policy home_situation_region on home_situations
  as restrictive for all to doorbraak_actor
  using (home_situations.region_id = any (app.regions()::uuid[]) and app.purpose() <> 'STATISTICS');

create policy home_situation_select_1 on home_situations
  for select to doorbraak_as_jeugdarts, doorbraak_as_jgz_medewerker, doorbraak_as_schoolmaatschappelijk_werker, doorbraak_as_schoolpsycholoog
  using ((exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(home_situations.case_id, 0)) and l.case_id is not distinct from home_situations.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'TREATS' and l.during @> app.now() and l.superseded_xid is null) and (home_situations.controller_id = app.organisation() or exists (select 1 from consent_grants g where g.case_id = home_situations.case_id and g.data_class = 'D15' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = home_situations.controller_id and (home_situations.about = 'STUDENT' or home_situations.person_id = any (g.concerned)) and g.during @> app.now() and g.superseded_xid is null))));

create policy home_situation_select_2 on home_situations
  for select to doorbraak_as_ouder
  using ((home_situations.about = 'PARENT' and home_situations.person_id = app.person()));

create policy home_situation_select_3 on home_situations
  for select to doorbraak_as_leerplichtambtenaar
  using ((home_situations.recorded_by = app.person() and home_situations.recorded_capacity = app.capacity()));

create policy home_situation_select_4 on home_situations
  for select to doorbraak_as_onderwijsconsulent, doorbraak_as_rmc_medewerker, doorbraak_as_swv_casemanager
  using (exists (select 1 from consent_grants g where g.case_id = home_situations.case_id and g.data_class = 'D15' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = home_situations.controller_id and (home_situations.about = 'STUDENT' or home_situations.person_id = any (g.concerned)) and g.during @> app.now() and g.superseded_xid is null));

create policy home_situation_select_5 on home_situations
  for select to doorbraak_as_leerplichtambtenaar, doorbraak_as_mentor, doorbraak_as_ondersteuningscoordinator
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(home_situations.case_id, 0)) and l.case_id is not distinct from home_situations.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'PARTICIPATES' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from consent_grants g where g.case_id = home_situations.case_id and g.data_class = 'D15' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = home_situations.controller_id and (home_situations.about = 'STUDENT' or home_situations.person_id = any (g.concerned)) and g.during @> app.now() and g.superseded_xid is null));

create policy home_situation_select_6 on home_situations
  for select to doorbraak_as_ouder
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(home_situations.subject, 0)) and l.subject is not distinct from home_situations.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = home_situations.subject and app.now() < b.turns_16_at and b.superseded_xid is null)
    and (home_situations.about = 'STUDENT' or (home_situations.about = 'MIXED' and home_situations.person_id = app.person()))
    and exists (select 1 from access_openings o where o.subject = home_situations.subject and o.person_id = app.person() and 'D15' = any (o.data_classes) and o.during @> app.now() and o.superseded_xid is null)
    and exists (select 1 from access_openings o where o.subject = home_situations.subject and o.person_id = app.person() and 'D15' = any (o.data_classes) and o.controller_id = home_situations.controller_id and o.during @> app.now() and o.superseded_xid is null)
    and not exists (select 1 from access_freezes f where f.subject = home_situations.subject and f.person_id = app.person() and (f.data_classes is null or 'D15' = any (f.data_classes)) and (case when f.controller_id is null then home_situations.controller_id = any (f.besides) else f.controller_id <> home_situations.controller_id end) is not true and f.during @> app.now() and f.superseded_xid is null));

create policy home_situation_select_7 on home_situations
  for select to doorbraak_as_leerling
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(home_situations.subject, 0)) and l.subject is not distinct from home_situations.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null)
    and (home_situations.about = 'STUDENT' or (home_situations.about = 'MIXED' and home_situations.person_id = app.person())));

create policy home_situation_select_8 on home_situations
  for select to doorbraak_as_partner_deelnemer, doorbraak_as_regisseur, doorbraak_as_voorzitter_doorbraakoverleg
  using (false
    and exists (select 1 from consent_grants g where g.case_id = home_situations.case_id and g.data_class = 'D15' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = home_situations.controller_id and (home_situations.about = 'STUDENT' or home_situations.person_id = any (g.concerned)) and g.during @> app.now() and g.superseded_xid is null));

create policy home_situation_select_9 on home_situations
  for select to doorbraak_as_client_ggd
  using (false
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(home_situations.case_id, 0)) and l.case_id is not distinct from home_situations.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'REFERRED' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from consent_grants g where g.case_id = home_situations.case_id and g.data_class = 'D15' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = home_situations.controller_id and (home_situations.about = 'STUDENT' or home_situations.person_id = any (g.concerned)) and g.during @> app.now() and g.superseded_xid is null));

create policy home_situation_select_10 on home_situations
  for select to doorbraak_as_gezinsmanager
  using (false);

create policy home_situation_insert_1 on home_situations
  for insert to doorbraak_as_jeugdarts, doorbraak_as_jgz_medewerker, doorbraak_as_schoolmaatschappelijk_werker, doorbraak_as_schoolpsycholoog
  with check ((exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(home_situations.case_id, 0)) and l.case_id is not distinct from home_situations.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'TREATS' and l.during @> app.now() and l.superseded_xid is null) and (home_situations.controller_id = app.organisation() or exists (select 1 from consent_grants g where g.case_id = home_situations.case_id and g.data_class = 'D15' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = home_situations.controller_id and (home_situations.about = 'STUDENT' or home_situations.person_id = any (g.concerned)) and g.during @> app.now() and g.superseded_xid is null)))
    and (home_situations.controller_id = app.organisation()));

create policy home_situation_insert_2 on home_situations
  for insert to doorbraak_as_leerplichtambtenaar
  with check ((home_situations.recorded_by = app.person() and home_situations.recorded_capacity = app.capacity())
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(home_situations.case_id, 0)) and l.case_id is not distinct from home_situations.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'PARTICIPATES' and l.during @> app.now() and l.superseded_xid is null));

create policy home_situation_insert_3 on home_situations
  for insert to doorbraak_as_ondersteuningscoordinator
  with check (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(home_situations.case_id, 0)) and l.case_id is not distinct from home_situations.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'PARTICIPATES' and l.during @> app.now() and l.superseded_xid is null)
    and (home_situations.controller_id = app.organisation())
    and exists (select 1 from consent_grants g where g.case_id = home_situations.case_id and g.data_class = 'D15' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = home_situations.controller_id and (home_situations.about = 'STUDENT' or home_situations.person_id = any (g.concerned)) and g.during @> app.now() and g.superseded_xid is null));

create policy home_situation_insert_4 on home_situations
  for insert to doorbraak_as_mentor
  with check (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(home_situations.case_id, 0)) and l.case_id is not distinct from home_situations.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'PARTICIPATES' and l.during @> app.now() and l.superseded_xid is null)
    and (home_situations.controller_id = app.organisation()));

create policy contact_details_region on contact_details
  as restrictive for all to doorbraak_actor
  using (contact_details.region_id = any (app.regions()::uuid[]) and app.purpose() <> 'STATISTICS');

create policy contact_details_select_1 on contact_details
  for select to doorbraak_as_mentor, doorbraak_as_ondersteuningscoordinator
  using ((contact_details.controller_id = app.organisation())
    and exists (select 1 from links l where l.subject = contact_details.subject and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'PARTICIPATES' and l.during @> app.now() and l.superseded_xid is null));

create policy contact_details_select_2 on contact_details
  for select to doorbraak_as_schoolleiding, doorbraak_as_verzuimcoordinator
  using ((contact_details.controller_id = app.organisation())
    and false);

create policy contact_details_select_3 on contact_details
  for select to doorbraak_as_ouder
  using ((contact_details.person_id = app.person()));

create policy contact_details_select_4 on contact_details
  for select to doorbraak_as_onderwijsconsulent
  using (exists (select 1 from consent_grants g where g.subject = contact_details.subject and g.data_class = 'D04' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = contact_details.controller_id and contact_details.person_id = any (g.concerned) and g.during @> app.now() and g.superseded_xid is null));

create policy contact_details_select_5 on contact_details
  for select to doorbraak_as_schoolmaatschappelijk_werker, doorbraak_as_schoolpsycholoog, doorbraak_as_swv_casemanager
  using (exists (select 1 from links l where l.subject = contact_details.subject and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'PARTICIPATES' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from consent_grants g where g.subject = contact_details.subject and g.data_class = 'D04' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = contact_details.controller_id and contact_details.person_id = any (g.concerned) and g.during @> app.now() and g.superseded_xid is null));

create policy contact_details_select_6 on contact_details
  for select to doorbraak_as_jeugdarts, doorbraak_as_jgz_medewerker
  using (exists (select 1 from links l where l.subject = contact_details.subject and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'REFERRED' and l.during @> app.now() and l.superseded_xid is null));

create policy contact_details_select_7 on contact_details
  for select to doorbraak_as_leerling
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(contact_details.subject, 0)) and l.subject is not distinct from contact_details.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null)
    and (not contact_details.shielded));

create policy contact_details_select_8 on contact_details
  for select to doorbraak_as_regisseur
  using (false
    and exists (select 1 from consent_grants g where g.subject = contact_details.subject and g.data_class = 'D04' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = contact_details.controller_id and contact_details.person_id = any (g.concerned) and g.during @> app.now() and g.superseded_xid is null));

create policy contact_details_select_9 on contact_details
  for select to doorbraak_as_client_ggd
  using (false
    and exists (select 1 from links l where l.subject = contact_details.subject and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'REFERRED' and l.during @> app.now() and l.superseded_xid is null));

create policy contact_details_select_10 on contact_details
  for select to doorbraak_as_client_leerplicht
  using (false
    and false
    and false);

create policy contact_details_select_11 on contact_details
  for select to doorbraak_as_managementassistent
  using (false
    and false);

create policy contact_details_select_12 on contact_details
  for select to doorbraak_as_gezinsmanager, doorbraak_as_leerplichtambtenaar, doorbraak_as_rmc_medewerker
  using (false);

create policy contact_details_insert_1 on contact_details
  for insert to doorbraak_as_ouder
  with check ((contact_details.person_id = app.person()));

create policy contact_details_update_1 on contact_details
  for update to doorbraak_as_ouder
  using ((contact_details.person_id = app.person()))
  with check ((contact_details.person_id = app.person()));

create policy address_region on addresses
  as restrictive for all to doorbraak_actor
  using (addresses.region_id = any (app.regions()::uuid[]) and app.purpose() <> 'STATISTICS');

create policy address_select_1 on addresses
  for select to doorbraak_as_ondersteuningscoordinator
  using ((addresses.controller_id = app.organisation())
    and exists (select 1 from links l where l.subject = addresses.subject and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'PARTICIPATES' and l.during @> app.now() and l.superseded_xid is null));

create policy address_select_2 on addresses
  for select to doorbraak_as_schoolleiding, doorbraak_as_verzuimcoordinator
  using ((addresses.controller_id = app.organisation())
    and false);

create policy address_select_3 on addresses
  for select to doorbraak_as_ouder
  using ((app.person() = any (addresses.person_ids)));

create policy address_select_4 on addresses
  for select to doorbraak_as_onderwijsconsulent
  using (exists (select 1 from consent_grants g where g.subject = addresses.subject and g.data_class = 'D03' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = addresses.controller_id and addresses.of_pupil and g.during @> app.now() and g.superseded_xid is null));

create policy address_select_5 on addresses
  for select to doorbraak_as_schoolmaatschappelijk_werker, doorbraak_as_schoolpsycholoog, doorbraak_as_swv_casemanager
  using (exists (select 1 from links l where l.subject = addresses.subject and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'PARTICIPATES' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from consent_grants g where g.subject = addresses.subject and g.data_class = 'D03' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = addresses.controller_id and addresses.of_pupil and g.during @> app.now() and g.superseded_xid is null));

create policy address_select_6 on addresses
  for select to doorbraak_as_jeugdarts, doorbraak_as_jgz_medewerker
  using (exists (select 1 from links l where l.subject = addresses.subject and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'REFERRED' and l.during @> app.now() and l.superseded_xid is null));

create policy address_select_7 on addresses
  for select to doorbraak_as_leerling
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(addresses.subject, 0)) and l.subject is not distinct from addresses.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null)
    and (not addresses.shielded or addresses.of_pupil));

create policy address_select_8 on addresses
  for select to doorbraak_as_regisseur
  using (false
    and exists (select 1 from consent_grants g where g.subject = addresses.subject and g.data_class = 'D03' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = addresses.controller_id and addresses.of_pupil and g.during @> app.now() and g.superseded_xid is null));

create policy address_select_9 on addresses
  for select to doorbraak_as_client_leerplicht
  using (false
    and false
    and false);

create policy address_select_10 on addresses
  for select to doorbraak_as_managementassistent
  using (false
    and false);

create policy address_select_11 on addresses
  for select to doorbraak_as_gezinsmanager, doorbraak_as_leerplichtambtenaar, doorbraak_as_rmc_medewerker
  using (false);

create policy access_log_entry_select_1 on access_log
  for select to doorbraak_record_subject
  using (app.capacity() = 'leerling'
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null)
    and (access_log.secrecy is distinct from 'OFFICER' and (not ('D01' = any (access_log.classes)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null))) and (not ('D03' = any (access_log.classes)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null))) and (not ('D04' = any (access_log.classes)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null))) and (not ('D05' = any (access_log.classes)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null))) and (not ('D06' = any (access_log.classes)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null))) and (not ('D07' = any (access_log.classes)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null))) and (not ('D08' = any (access_log.classes)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null))) and (not ('D09' = any (access_log.classes)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null) and exists (select 1 from access_openings o where o.subject = access_log.subject and o.person_id = app.person() and 'D09' = any (o.data_classes) and o.during @> app.now() and o.superseded_xid is null))) and (not ('D10' = any (access_log.classes)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null))) and (not ('D11' = any (access_log.classes)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null))) and (not ('D12' = any (access_log.classes)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null))) and (not ('D13' = any (access_log.classes)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null))) and (not ('D15' = any (access_log.classes)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null))) and (not ('D17' = any (access_log.classes)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null))) and (not ('D18' = any (access_log.classes))) and (not ('D24' = any (access_log.classes)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null))) and (not ('D25' = any (access_log.classes))) and (not ('D27' = any (access_log.classes)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null))) and (not ('D28' = any (access_log.classes)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null))) and (not ('D29' = any (access_log.classes)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null))) and (not ('D30' = any (access_log.classes)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null)))));

create policy access_log_entry_select_2 on access_log
  for select to doorbraak_record_subject
  using (app.capacity() = 'ouder'
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() < b.turns_16_at and b.superseded_xid is null)
    and (access_log.secrecy is distinct from 'OFFICER' and (access_log.capacity not in ('leerling', 'ouder') or access_log.person_id = app.person()) and (not ('D01' = any (access_log.classes)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() < b.turns_18_at and b.superseded_xid is null))) and (not ('D05' = any (access_log.classes)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() < b.turns_16_at and b.superseded_xid is null)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITHOUT_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() < b.turns_16_at and b.superseded_xid is null) and exists (select 1 from information_answers i where i.subject = access_log.subject and i.person_id = app.person() and i.during @> app.now() and i.superseded_xid is null) and exists (select 1 from information_answers i where i.subject = access_log.subject and i.person_id = app.person() and i.outcome = 'GIVEN' and i.during @> app.now() and i.superseded_xid is null)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() >= b.turns_16_at and b.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() < b.turns_18_at and b.superseded_xid is null))) and (not ('D06' = any (access_log.classes)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() < b.turns_16_at and b.superseded_xid is null)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITHOUT_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() < b.turns_16_at and b.superseded_xid is null) and exists (select 1 from information_answers i where i.subject = access_log.subject and i.person_id = app.person() and i.during @> app.now() and i.superseded_xid is null) and exists (select 1 from information_answers i where i.subject = access_log.subject and i.person_id = app.person() and i.outcome = 'GIVEN' and i.during @> app.now() and i.superseded_xid is null)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() >= b.turns_16_at and b.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() < b.turns_18_at and b.superseded_xid is null))) and (not ('D07' = any (access_log.classes)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() < b.turns_16_at and b.superseded_xid is null)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITHOUT_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() < b.turns_16_at and b.superseded_xid is null) and exists (select 1 from information_answers i where i.subject = access_log.subject and i.person_id = app.person() and i.during @> app.now() and i.superseded_xid is null) and exists (select 1 from information_answers i where i.subject = access_log.subject and i.person_id = app.person() and i.outcome = 'GIVEN' and i.during @> app.now() and i.superseded_xid is null)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() >= b.turns_16_at and b.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() < b.turns_18_at and b.superseded_xid is null))) and (not ('D09' = any (access_log.classes)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() < b.turns_16_at and b.superseded_xid is null) and exists (select 1 from access_openings o where o.subject = access_log.subject and o.person_id = app.person() and 'D09' = any (o.data_classes) and o.during @> app.now() and o.superseded_xid is null) and exists (select 1 from access_openings o where o.subject = access_log.subject and o.person_id = app.person() and 'D09' = any (o.data_classes) and o.during @> app.now() and o.superseded_xid is null) and (not exists (select 1 from access_freezes f where f.subject = access_log.subject and f.person_id = app.person() and (f.data_classes is null or 'D09' = any (f.data_classes)) and f.during @> app.now() and f.superseded_xid is null) or exists (select 1 from access_openings o where o.subject = access_log.subject and o.person_id = app.person() and 'D09' = any (o.data_classes) and not exists (select 1 from access_freezes f where f.subject = access_log.subject and f.person_id = app.person() and (f.data_classes is null or 'D09' = any (f.data_classes)) and (case when f.controller_id is null then o.controller_id = any (f.besides) else f.controller_id <> o.controller_id end) is not true and f.during @> app.now() and f.superseded_xid is null) and o.during @> app.now() and o.superseded_xid is null)))) and (not ('D10' = any (access_log.classes)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() < b.turns_16_at and b.superseded_xid is null) and exists (select 1 from access_openings o where o.subject = access_log.subject and o.person_id = app.person() and 'D10' = any (o.data_classes) and o.during @> app.now() and o.superseded_xid is null) and exists (select 1 from access_openings o where o.subject = access_log.subject and o.person_id = app.person() and 'D10' = any (o.data_classes) and o.during @> app.now() and o.superseded_xid is null) and (not exists (select 1 from access_freezes f where f.subject = access_log.subject and f.person_id = app.person() and (f.data_classes is null or 'D10' = any (f.data_classes)) and f.during @> app.now() and f.superseded_xid is null) or exists (select 1 from access_openings o where o.subject = access_log.subject and o.person_id = app.person() and 'D10' = any (o.data_classes) and not exists (select 1 from access_freezes f where f.subject = access_log.subject and f.person_id = app.person() and (f.data_classes is null or 'D10' = any (f.data_classes)) and (case when f.controller_id is null then o.controller_id = any (f.besides) else f.controller_id <> o.controller_id end) is not true and f.during @> app.now() and f.superseded_xid is null) and o.during @> app.now() and o.superseded_xid is null)))) and (not ('D11' = any (access_log.classes)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() >= b.turns_12_at and b.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() < b.turns_16_at and b.superseded_xid is null) and exists (select 1 from access_openings o where o.subject = access_log.subject and o.person_id = app.person() and 'D11' = any (o.data_classes) and o.during @> app.now() and o.superseded_xid is null) and exists (select 1 from access_openings o where o.subject = access_log.subject and o.person_id = app.person() and 'D11' = any (o.data_classes) and o.during @> app.now() and o.superseded_xid is null) and (not exists (select 1 from access_freezes f where f.subject = access_log.subject and f.person_id = app.person() and (f.data_classes is null or 'D11' = any (f.data_classes)) and f.during @> app.now() and f.superseded_xid is null) or exists (select 1 from access_openings o where o.subject = access_log.subject and o.person_id = app.person() and 'D11' = any (o.data_classes) and not exists (select 1 from access_freezes f where f.subject = access_log.subject and f.person_id = app.person() and (f.data_classes is null or 'D11' = any (f.data_classes)) and (case when f.controller_id is null then o.controller_id = any (f.besides) else f.controller_id <> o.controller_id end) is not true and f.during @> app.now() and f.superseded_xid is null) and o.during @> app.now() and o.superseded_xid is null))) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() >= b.turns_16_at and b.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() < b.turns_18_at and b.superseded_xid is null) and exists (select 1 from consent_grants g where g.case_id = access_log.case_id and g.data_class = 'D11' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.during @> app.now() and g.superseded_xid is null)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() < b.turns_12_at and b.superseded_xid is null) and (not exists (select 1 from access_freezes f where f.subject = access_log.subject and f.person_id = app.person() and (f.data_classes is null or 'D11' = any (f.data_classes)) and f.during @> app.now() and f.superseded_xid is null) or exists (select 1 from access_openings o where o.subject = access_log.subject and o.person_id = app.person() and 'D11' = any (o.data_classes) and not exists (select 1 from access_freezes f where f.subject = access_log.subject and f.person_id = app.person() and (f.data_classes is null or 'D11' = any (f.data_classes)) and (case when f.controller_id is null then o.controller_id = any (f.besides) else f.controller_id <> o.controller_id end) is not true and f.during @> app.now() and f.superseded_xid is null) and o.during @> app.now() and o.superseded_xid is null)))) and (not ('D12' = any (access_log.classes)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() >= b.turns_12_at and b.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() < b.turns_16_at and b.superseded_xid is null) and exists (select 1 from access_openings o where o.subject = access_log.subject and o.person_id = app.person() and 'D12' = any (o.data_classes) and o.during @> app.now() and o.superseded_xid is null) and exists (select 1 from access_openings o where o.subject = access_log.subject and o.person_id = app.person() and 'D12' = any (o.data_classes) and o.during @> app.now() and o.superseded_xid is null) and (not exists (select 1 from access_freezes f where f.subject = access_log.subject and f.person_id = app.person() and (f.data_classes is null or 'D12' = any (f.data_classes)) and f.during @> app.now() and f.superseded_xid is null) or exists (select 1 from access_openings o where o.subject = access_log.subject and o.person_id = app.person() and 'D12' = any (o.data_classes) and not exists (select 1 from access_freezes f where f.subject = access_log.subject and f.person_id = app.person() and (f.data_classes is null or 'D12' = any (f.data_classes)) and (case when f.controller_id is null then o.controller_id = any (f.besides) else f.controller_id <> o.controller_id end) is not true and f.during @> app.now() and f.superseded_xid is null) and o.during @> app.now() and o.superseded_xid is null))) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() >= b.turns_16_at and b.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() < b.turns_18_at and b.superseded_xid is null) and exists (select 1 from consent_grants g where g.case_id = access_log.case_id and g.data_class = 'D12' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.during @> app.now() and g.superseded_xid is null)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() < b.turns_12_at and b.superseded_xid is null) and (not exists (select 1 from access_freezes f where f.subject = access_log.subject and f.person_id = app.person() and (f.data_classes is null or 'D12' = any (f.data_classes)) and f.during @> app.now() and f.superseded_xid is null) or exists (select 1 from access_openings o where o.subject = access_log.subject and o.person_id = app.person() and 'D12' = any (o.data_classes) and not exists (select 1 from access_freezes f where f.subject = access_log.subject and f.person_id = app.person() and (f.data_classes is null or 'D12' = any (f.data_classes)) and (case when f.controller_id is null then o.controller_id = any (f.besides) else f.controller_id <> o.controller_id end) is not true and f.during @> app.now() and f.superseded_xid is null) and o.during @> app.now() and o.superseded_xid is null)))) and (not ('D13' = any (access_log.classes)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() >= b.turns_16_at and b.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() < b.turns_18_at and b.superseded_xid is null) and exists (select 1 from consent_grants g where g.case_id = access_log.case_id and g.data_class = 'D13' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.during @> app.now() and g.superseded_xid is null)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() < b.turns_16_at and b.superseded_xid is null))) and (not ('D17' = any (access_log.classes)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() < b.turns_16_at and b.superseded_xid is null))) and (not ('D18' = any (access_log.classes))) and (not ('D25' = any (access_log.classes))) and (not ('D28' = any (access_log.classes)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() < b.turns_16_at and b.superseded_xid is null))) and (not ('D29' = any (access_log.classes)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() >= b.turns_16_at and b.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() < b.turns_18_at and b.superseded_xid is null) and exists (select 1 from consent_grants g where g.case_id = access_log.case_id and g.data_class = 'D29' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.during @> app.now() and g.superseded_xid is null)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() < b.turns_16_at and b.superseded_xid is null))) and (not ('D30' = any (access_log.classes)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() >= b.turns_16_at and b.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() < b.turns_18_at and b.superseded_xid is null) and exists (select 1 from consent_grants g where g.case_id = access_log.case_id and g.data_class = 'D30' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.during @> app.now() and g.superseded_xid is null)) or (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(access_log.subject, 0)) and l.subject is not distinct from access_log.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null) and exists (select 1 from age_boundaries b where b.subject = access_log.subject and app.now() < b.turns_16_at and b.superseded_xid is null)))));

grant insert on contact_details to doorbraak_as_ouder;
grant insert on diagnoses to doorbraak_as_jeugdarts, doorbraak_as_jgz_medewerker, doorbraak_as_ondersteuningscoordinator;
grant insert on health_file_pointers to doorbraak_as_jeugdarts, doorbraak_as_jgz_medewerker;
grant insert on home_situations to doorbraak_as_jeugdarts, doorbraak_as_jgz_medewerker, doorbraak_as_leerplichtambtenaar, doorbraak_as_mentor, doorbraak_as_ondersteuningscoordinator, doorbraak_as_schoolmaatschappelijk_werker, doorbraak_as_schoolpsycholoog;
grant insert on referral_appointments to doorbraak_as_jeugdarts, doorbraak_as_jgz_medewerker;
grant insert on referrals to doorbraak_as_ondersteuningscoordinator;
grant insert on reintegration_plans to doorbraak_as_client_ggd, doorbraak_as_jeugdarts, doorbraak_as_jgz_medewerker;
grant insert on treating_contacts to doorbraak_as_jeugdarts, doorbraak_as_jgz_medewerker;
grant insert on youth_help_referrals to doorbraak_as_client_ggd, doorbraak_as_jeugdarts, doorbraak_as_jgz_medewerker;
grant select on addresses to doorbraak_as_client_leerplicht, doorbraak_as_gezinsmanager, doorbraak_as_jeugdarts, doorbraak_as_jgz_medewerker, doorbraak_as_leerling, doorbraak_as_leerplichtambtenaar, doorbraak_as_managementassistent, doorbraak_as_ondersteuningscoordinator, doorbraak_as_onderwijsconsulent, doorbraak_as_ouder, doorbraak_as_regisseur, doorbraak_as_rmc_medewerker, doorbraak_as_schoolleiding, doorbraak_as_schoolmaatschappelijk_werker, doorbraak_as_schoolpsycholoog, doorbraak_as_swv_casemanager, doorbraak_as_verzuimcoordinator;
grant select on contact_details to doorbraak_as_client_ggd, doorbraak_as_client_leerplicht, doorbraak_as_gezinsmanager, doorbraak_as_jeugdarts, doorbraak_as_jgz_medewerker, doorbraak_as_leerling, doorbraak_as_leerplichtambtenaar, doorbraak_as_managementassistent, doorbraak_as_mentor, doorbraak_as_ondersteuningscoordinator, doorbraak_as_onderwijsconsulent, doorbraak_as_ouder, doorbraak_as_regisseur, doorbraak_as_rmc_medewerker, doorbraak_as_schoolleiding, doorbraak_as_schoolmaatschappelijk_werker, doorbraak_as_schoolpsycholoog, doorbraak_as_swv_casemanager, doorbraak_as_verzuimcoordinator;
grant select on diagnoses to doorbraak_as_client_ggd, doorbraak_as_gezinsmanager, doorbraak_as_jeugdarts, doorbraak_as_jgz_medewerker, doorbraak_as_leerling, doorbraak_as_ondersteuningscoordinator, doorbraak_as_ouder, doorbraak_as_schoolmaatschappelijk_werker, doorbraak_as_schoolpsycholoog;
grant select on health_file_pointers to doorbraak_as_gezinsmanager, doorbraak_as_jeugdarts, doorbraak_as_jgz_medewerker, doorbraak_as_leerling, doorbraak_as_ouder;
grant select on home_situations to doorbraak_as_client_ggd, doorbraak_as_gezinsmanager, doorbraak_as_jeugdarts, doorbraak_as_jgz_medewerker, doorbraak_as_leerling, doorbraak_as_leerplichtambtenaar, doorbraak_as_mentor, doorbraak_as_ondersteuningscoordinator, doorbraak_as_onderwijsconsulent, doorbraak_as_ouder, doorbraak_as_partner_deelnemer, doorbraak_as_regisseur, doorbraak_as_rmc_medewerker, doorbraak_as_schoolmaatschappelijk_werker, doorbraak_as_schoolpsycholoog, doorbraak_as_swv_casemanager, doorbraak_as_voorzitter_doorbraakoverleg;
grant select on referral_appointments to doorbraak_as_jeugdarts, doorbraak_as_jgz_medewerker, doorbraak_as_leerling, doorbraak_as_ondersteuningscoordinator;
grant select on referrals to doorbraak_as_jeugdarts, doorbraak_as_jgz_medewerker, doorbraak_as_leerling, doorbraak_as_ondersteuningscoordinator, doorbraak_as_ouder;
grant select on reintegration_plans to doorbraak_as_client_ggd, doorbraak_as_client_school, doorbraak_as_gezinsmanager, doorbraak_as_jeugdarts, doorbraak_as_jgz_medewerker, doorbraak_as_leerling, doorbraak_as_leerplichtambtenaar, doorbraak_as_mentor, doorbraak_as_ondersteuningscoordinator, doorbraak_as_onderwijsconsulent, doorbraak_as_onderwijsondersteuner, doorbraak_as_ouder, doorbraak_as_partner_deelnemer, doorbraak_as_regisseur, doorbraak_as_rmc_medewerker, doorbraak_as_schoolleiding, doorbraak_as_schoolmaatschappelijk_werker, doorbraak_as_schoolpsycholoog, doorbraak_as_swv_casemanager, doorbraak_as_verzuimcoordinator, doorbraak_as_voorzitter_doorbraakoverleg;
grant select on treating_contacts to doorbraak_as_jeugdarts, doorbraak_as_jgz_medewerker, doorbraak_as_leerling;
grant select on youth_help_referrals to doorbraak_as_client_ggd, doorbraak_as_client_school, doorbraak_as_gezinsmanager, doorbraak_as_jeugdarts, doorbraak_as_jgz_medewerker, doorbraak_as_leerling, doorbraak_as_leerplichtambtenaar, doorbraak_as_mentor, doorbraak_as_ondersteuningscoordinator, doorbraak_as_onderwijsconsulent, doorbraak_as_onderwijsondersteuner, doorbraak_as_ouder, doorbraak_as_partner_deelnemer, doorbraak_as_regisseur, doorbraak_as_rmc_medewerker, doorbraak_as_schoolleiding, doorbraak_as_schoolmaatschappelijk_werker, doorbraak_as_schoolpsycholoog, doorbraak_as_swv_casemanager, doorbraak_as_verzuimcoordinator, doorbraak_as_voorzitter_doorbraakoverleg;
grant update (no_show, unreachable, version) on referral_appointments to doorbraak_as_jeugdarts, doorbraak_as_jgz_medewerker;
grant update (superseded_at, superseded_xid) on contact_details to doorbraak_as_ouder;
