-- Policies and grants as they were rendered from the policy table on the day of this migration; never edited.

drop policy sickness_signal_insert_1 on sickness_signals;

create policy sitting_update_1 on sittings
  for update to doorbraak_as_organisatiebeheerder
  using ((sittings.controller_id = app.organisation()))
  with check ((sittings.controller_id = app.organisation()));

revoke insert on sickness_signals from doorbraak_as_verzuimcoordinator;
revoke update (fetched_at, version) on talk_invitations from doorbraak_as_ondersteuningscoordinator;
grant update (fetched_at, ended_at, ended_because, version) on talk_invitations to doorbraak_as_ondersteuningscoordinator;
grant update (state, cancelled_because, changed_at, version) on sittings to doorbraak_as_organisatiebeheerder;
