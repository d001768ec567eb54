-- What the narrow roles may do with the new tables; every table is under forced row-level security.

do $$
declare
  one text;
begin
  foreach one in array array['agenda_items', 'table_invitations'] loop
    execute format('alter table public.%I enable row level security', one);
    execute format('alter table public.%I force row level security', one);
    -- The law's pass ties those who are invited, chair and assist.
    execute format('create policy law on public.%I for select to doorbraak_law_writer using (subject = app.law_subject())', one);
    execute format('grant select on public.%I to doorbraak_law_writer', one);
  end loop;
end
$$;

-- And whoever makes the letter to a family that was not told yet.
grant select (family_told_on) on breakthrough_registrations to doorbraak_law_writer;

grant create on schema app to doorbraak_seat;
alter function app.check_item_kind() owner to doorbraak_seat;
alter function app.place_agenda_item() owner to doorbraak_seat;
alter function app.check_table_invitation() owner to doorbraak_seat;
revoke create on schema app from doorbraak_seat;
revoke execute on function app.check_item_kind(), app.place_agenda_item(), app.check_table_invitation() from public;
