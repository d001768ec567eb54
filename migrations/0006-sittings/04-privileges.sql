-- What the narrow roles may do with the new tables; every table is under forced row-level security.

do $$
declare
  one text;
begin
  foreach one in array array['sittings', 'talk_invitations', 'talk_invitation_grounds'] loop
    execute format('alter table public.%I enable row level security', one);
    execute format('alter table public.%I force row level security', one);
  end loop;
end
$$;

-- The seat: whether there is an invitation for it that is not done with.
create policy seat on talk_invitations for select to doorbraak_seat using (true);
create policy seat on talk_handovers for select to doorbraak_seat using (true);
grant select (case_id, person_id, organisation_id) on talk_invitations to doorbraak_seat;
grant select (case_id, recorded_by) on talk_handovers to doorbraak_seat;
create policy seat_talk on participants for select to doorbraak_seat using (ground = 'PREVENTIVE_TALK');
create policy seat_talk_end on participants for update to doorbraak_seat
  using (ground = 'PREVENTIVE_TALK' and until_at is null) with check (ground = 'PREVENTIVE_TALK');
grant select (case_id, person_id, ground, from_at, until_at, version), update (until_at, version) on participants
  to doorbraak_seat;

grant create on schema app to doorbraak_seat;
alter function app.check_sitting() owner to doorbraak_seat;
alter function app.check_invited() owner to doorbraak_seat;
alter function app.end_talk_seat() owner to doorbraak_seat;
revoke create on schema app from doorbraak_seat;
revoke execute on function app.check_sitting(), app.check_invited(), app.end_talk_seat() from public;
