-- Policies and grants as they were rendered from the policy table on the day of this migration; never edited.


create policy sitting_region on sittings
  as restrictive for all to doorbraak_actor
  using (sittings.region_id = any (app.regions()::uuid[]) and app.purpose() <> 'STATISTICS');

create policy sitting_select_1 on sittings
  for select to doorbraak_as_organisatiebeheerder
  using ((sittings.controller_id = app.organisation()));

create policy sitting_select_2 on sittings
  for select to doorbraak_as_mentor, doorbraak_as_ondersteuningscoordinator, doorbraak_as_schoolleiding, doorbraak_as_verzuimcoordinator
  using ((sittings.person_id = app.person() and sittings.organisation_id = app.organisation() or sittings.controller_id = app.organisation())
    and (sittings.controller_id = app.organisation()));

create policy sitting_select_3 on sittings
  for select to doorbraak_as_contactpersoon_preventief_spreekuur
  using ((sittings.person_id = app.person() and sittings.organisation_id = app.organisation() or sittings.controller_id = app.organisation()));

create policy sitting_insert_1 on sittings
  for insert to doorbraak_as_organisatiebeheerder
  with check ((sittings.controller_id = app.organisation()));

create policy talk_invitation_region on talk_invitations
  as restrictive for all to doorbraak_actor
  using (talk_invitations.region_id = any (app.regions()::uuid[]) and app.purpose() <> 'STATISTICS');

create policy talk_invitation_select_1 on talk_invitations
  for select to doorbraak_as_ondersteuningscoordinator
  using ((talk_invitations.controller_id = app.organisation())
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(talk_invitations.case_id, 0)) and l.case_id is not distinct from talk_invitations.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'PARTICIPATES' and l.during @> app.now() and l.superseded_xid is null));

create policy talk_invitation_select_2 on talk_invitations
  for select to doorbraak_as_mentor
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(talk_invitations.case_id, 0)) and l.case_id is not distinct from talk_invitations.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind in ('PARTICIPATES', 'REFERRED', 'INVITED_TO_TALK') and l.during @> app.now() and l.superseded_xid is null)
    and (not talk_invitations.is_care)
    and (talk_invitations.controller_id = app.organisation())
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(talk_invitations.case_id, 0)) and l.case_id is not distinct from talk_invitations.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'PARTICIPATES' and l.during @> app.now() and l.superseded_xid is null));

create policy talk_invitation_select_3 on talk_invitations
  for select to doorbraak_as_contactpersoon_preventief_spreekuur
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(talk_invitations.case_id, 0)) and l.case_id is not distinct from talk_invitations.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind in ('PARTICIPATES', 'REFERRED', 'INVITED_TO_TALK') and l.during @> app.now() and l.superseded_xid is null)
    and (talk_invitations.person_id = app.person())
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(talk_invitations.case_id, 0)) and l.case_id is not distinct from talk_invitations.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'INVITED_TO_TALK' and l.during @> app.now() and l.superseded_xid is null));

create policy talk_invitation_select_4 on talk_invitations
  for select to doorbraak_as_ouder
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(talk_invitations.subject, 0)) and l.subject is not distinct from talk_invitations.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = talk_invitations.subject and app.now() < b.turns_16_at and b.superseded_xid is null));

create policy talk_invitation_select_5 on talk_invitations
  for select to doorbraak_as_ouder
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(talk_invitations.subject, 0)) and l.subject is not distinct from talk_invitations.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'PARENT_WITH_AUTHORITY' and l.during @> app.now() and l.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = talk_invitations.subject and app.now() >= b.turns_16_at and b.superseded_xid is null)
    and exists (select 1 from age_boundaries b where b.subject = talk_invitations.subject and app.now() < b.turns_18_at and b.superseded_xid is null)
    and exists (select 1 from consent_grants g where g.case_id = talk_invitations.case_id and g.data_class = 'D30' and g.capacity = app.capacity() and (g.organisation_id = app.organisation() or g.person_id = app.person()) and app.purpose() = any (g.purposes) and g.controller_id = talk_invitations.controller_id and g.during @> app.now() and g.superseded_xid is null));

create policy talk_invitation_select_6 on talk_invitations
  for select to doorbraak_as_leerling
  using (exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(talk_invitations.subject, 0)) and l.subject is not distinct from talk_invitations.subject and l.person_id = app.person() and l.capacity = app.capacity() and l.kind = 'SELF' and l.during @> app.now() and l.superseded_xid is null));

create policy talk_invitation_select_forbid1 on talk_invitations
  as restrictive for select to doorbraak_as_client_leerplicht, doorbraak_as_leerplichtambtenaar, doorbraak_as_rmc_medewerker
  using (not (true));

create policy talk_invitation_insert_1 on talk_invitations
  for insert to doorbraak_as_ondersteuningscoordinator
  with check ((talk_invitations.controller_id = app.organisation())
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(talk_invitations.case_id, 0)) and l.case_id is not distinct from talk_invitations.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'PARTICIPATES' and l.during @> app.now() and l.superseded_xid is null));

create policy talk_invitation_insert_forbid1 on talk_invitations
  as restrictive for insert to doorbraak_as_client_leerplicht, doorbraak_as_leerplichtambtenaar, doorbraak_as_rmc_medewerker
  with check (not (true));

create policy talk_invitation_update_1 on talk_invitations
  for update to doorbraak_as_ondersteuningscoordinator
  using ((talk_invitations.controller_id = app.organisation())
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(talk_invitations.case_id, 0)) and l.case_id is not distinct from talk_invitations.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'PARTICIPATES' and l.during @> app.now() and l.superseded_xid is null))
  with check ((talk_invitations.controller_id = app.organisation())
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(talk_invitations.case_id, 0)) and l.case_id is not distinct from talk_invitations.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'PARTICIPATES' and l.during @> app.now() and l.superseded_xid is null));

create policy talk_invitation_update_forbid1 on talk_invitations
  as restrictive for update to doorbraak_as_client_leerplicht, doorbraak_as_leerplichtambtenaar, doorbraak_as_rmc_medewerker
  using (not (true))
  with check (not (true));

create policy talk_invitation_grounds_region on talk_invitation_grounds
  as restrictive for all to doorbraak_actor
  using (talk_invitation_grounds.region_id = any (app.regions()::uuid[]) and app.purpose() <> 'STATISTICS');

create policy talk_invitation_grounds_select_1 on talk_invitation_grounds
  for select to doorbraak_as_mentor
  using (app.purpose() in ('ATTENDANCE', 'PREVENTIVE_TALK', 'CARE_COORDINATION')
    and (talk_invitation_grounds.controller_id = app.organisation())
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(talk_invitation_grounds.case_id, 0)) and l.case_id is not distinct from talk_invitation_grounds.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'PARTICIPATES' and l.during @> app.now() and l.superseded_xid is null));

create policy talk_invitation_grounds_select_2 on talk_invitation_grounds
  for select to doorbraak_as_ondersteuningscoordinator
  using (app.purpose() in ('CARE_COORDINATION', 'ATTENDANCE', 'PREVENTIVE_TALK')
    and (talk_invitation_grounds.controller_id = app.organisation())
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(talk_invitation_grounds.case_id, 0)) and l.case_id is not distinct from talk_invitation_grounds.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'PARTICIPATES' and l.during @> app.now() and l.superseded_xid is null));

create policy talk_invitation_grounds_select_forbid1 on talk_invitation_grounds
  as restrictive for select to doorbraak_as_client_leerplicht, doorbraak_as_leerplichtambtenaar, doorbraak_as_rmc_medewerker
  using (not (true));

create policy talk_invitation_grounds_insert_1 on talk_invitation_grounds
  for insert to doorbraak_as_ondersteuningscoordinator
  with check (app.purpose() in ('CARE_COORDINATION', 'ATTENDANCE', 'PREVENTIVE_TALK')
    and (talk_invitation_grounds.controller_id = app.organisation())
    and exists (select 1 from links l where l.tie_key = uuid_hash_extended(app.person(), uuid_hash_extended(talk_invitation_grounds.case_id, 0)) and l.case_id is not distinct from talk_invitation_grounds.case_id and l.person_id = app.person() and l.organisation_id = app.organisation() and l.capacity = app.capacity() and l.kind = 'PARTICIPATES' and l.during @> app.now() and l.superseded_xid is null));

create policy talk_invitation_grounds_insert_forbid1 on talk_invitation_grounds
  as restrictive for insert to doorbraak_as_client_leerplicht, doorbraak_as_leerplichtambtenaar, doorbraak_as_rmc_medewerker
  with check (not (true));

grant insert on sittings to doorbraak_as_organisatiebeheerder;
grant insert on talk_invitation_grounds to doorbraak_as_ondersteuningscoordinator;
grant insert on talk_invitations to doorbraak_as_ondersteuningscoordinator;
grant select on sittings to doorbraak_as_contactpersoon_preventief_spreekuur, doorbraak_as_mentor, doorbraak_as_ondersteuningscoordinator, doorbraak_as_organisatiebeheerder, doorbraak_as_schoolleiding, doorbraak_as_verzuimcoordinator;
grant select on talk_invitation_grounds to doorbraak_as_mentor, doorbraak_as_ondersteuningscoordinator;
grant select on talk_invitations to doorbraak_as_contactpersoon_preventief_spreekuur, doorbraak_as_leerling, doorbraak_as_mentor, doorbraak_as_ondersteuningscoordinator, doorbraak_as_ouder;
grant update (fetched_at, version) on talk_invitations to doorbraak_as_ondersteuningscoordinator;
