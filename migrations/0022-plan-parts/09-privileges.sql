-- Every table is under forced row-level security.

do $$
declare
  one text;
begin
  foreach one in array array['plan_supports', 'plan_reviews', 'financial_requests', 'financial_proposals', 'pupil_pseudonyms'] loop
    execute format('alter table public.%I enable row level security', one);
    execute format('alter table public.%I force row level security', one);
  end loop;
end
$$;

-- What follows from a request, and from the words on it; as who takes a case's seats the role sees appointments already.
create policy seat_write on financial_proposals for insert to doorbraak_seat with check (true);
create policy seat_write on pupil_pseudonyms for insert to doorbraak_seat with check (true);
create policy seat_read on financial_requests for select to doorbraak_seat using (true);
create policy seat_follow on financial_requests for update to doorbraak_seat using (true) with check (true);
grant insert on financial_proposals, pupil_pseudonyms to doorbraak_seat;
grant select (id), update (state, refused_because) on financial_requests to doorbraak_seat;

grant create on schema app to doorbraak_seat;
alter function app.put_proposal() owner to doorbraak_seat;
alter function app.follow_proposal() owner to doorbraak_seat;
revoke create on schema app from doorbraak_seat;
revoke execute on function app.put_proposal(), app.follow_proposal(), app.own_word() from public;
