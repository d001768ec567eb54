-- What the narrow roles may do with the new tables; every table is under forced row-level security.

do $$
declare
  one text;
begin
  foreach one in array array['meetings', 'meeting_items', 'meeting_invitations', 'meeting_ties', 'meeting_minutes',
                             'minutes_paragraphs', 'agreement_deviations'] loop
    execute format('alter table public.%I enable row level security', one);
    execute format('alter table public.%I force row level security', one);
  end loop;
end
$$;

-- The law's pass ties those who are invited.
create policy law on meeting_invitations for select to doorbraak_law_writer using (subject = app.law_subject());
grant select on meeting_invitations to doorbraak_law_writer;
create policy law_read on meeting_ties for select to doorbraak_law_writer using (subject = app.law_subject());
create policy law_write on meeting_ties for insert to doorbraak_law_writer with check (subject = app.law_subject());
create policy law_supersede on meeting_ties for update to doorbraak_law_writer
  using (subject = app.law_subject()) with check (subject = app.law_subject());
grant select, insert, update (superseded_at, superseded_xid) on meeting_ties to doorbraak_law_writer;

-- What an actor may ask about itself.
create policy mine on meeting_ties for select to doorbraak_actor using (person_id = app.person());
grant select on meeting_ties to doorbraak_actor;

-- The seat: whether there is room on a meeting, and which number comes next.
create policy seat on meetings for select to doorbraak_seat using (true);
create policy seat_place on meetings for update to doorbraak_seat using (true) with check (true);
grant select, update (case_lengths) on meetings to doorbraak_seat;
create policy seat on meeting_items for select to doorbraak_seat using (true);
grant select (meeting_id, case_id) on meeting_items to doorbraak_seat;

grant create on schema app to doorbraak_seat;
alter function app.check_meeting() owner to doorbraak_seat;
alter function app.place_item() owner to doorbraak_seat;
revoke create on schema app from doorbraak_seat;
revoke execute on function app.check_meeting(), app.place_item() from public;
