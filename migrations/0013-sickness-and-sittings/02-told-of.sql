-- Of whom a school tells facts to a parent without authority, who sees no pupil (BW 1:377c): by the id that the school gave
-- with its answer, while that answer holds, and for that parent alone.

create function app.subject_told_of(pupil uuid) returns uuid language sql stable security definer
  set search_path = pg_catalog, pg_temp as $$
  select p.subject from public.pupils p
   where p.id = pupil and app.capacity() = 'ouder'
     and exists (select 1 from public.information_answers i
                  where i.subject = p.subject and i.person_id = app.person() and i.outcome = 'GIVEN'
                    and i.during @> app.now() and i.superseded_xid is null);
$$;

create policy told_of on information_answers for select to doorbraak_seat using (person_id = app.person());
grant select (subject, person_id, outcome, during, superseded_xid) on information_answers to doorbraak_seat;

grant create on schema app to doorbraak_seat;
alter function app.subject_told_of(uuid) owner to doorbraak_seat;
revoke create on schema app from doorbraak_seat;
revoke execute on function app.subject_told_of(uuid) from public;
grant execute on function app.subject_told_of(uuid) to doorbraak_actor;
