-- What the law opened is closed until it has passed over what was written without it: also who is invited to the table of a
-- case, chairs it or assists there.

create or replace function app.close_what_law_opened(whom uuid[]) returns void language sql security definer
  set search_path = pg_catalog, pg_temp as $$
  update public.consent_grants set superseded_at = greatest(app.now(), recorded_at), superseded_xid = pg_current_xact_id()
   where superseded_xid is null and subject = any (whom);
  update public.consent_periods set superseded_at = greatest(app.now(), recorded_at), superseded_xid = pg_current_xact_id()
   where superseded_xid is null and subject = any (whom);
  update public.consent_statuses set superseded_at = greatest(app.now(), recorded_at), superseded_xid = pg_current_xact_id()
   where superseded_xid is null and subject = any (whom);
  update public.access_openings set superseded_at = greatest(app.now(), recorded_at), superseded_xid = pg_current_xact_id()
   where superseded_xid is null and subject = any (whom);
  update public.information_answers set superseded_at = greatest(app.now(), recorded_at),
         superseded_xid = pg_current_xact_id()
   where superseded_xid is null and subject = any (whom);
  update public.meeting_ties set superseded_at = greatest(app.now(), recorded_at),
         superseded_xid = pg_current_xact_id()
   where superseded_xid is null and subject = any (whom);
  update public.links l set superseded_at = greatest(app.now(), l.recorded_at), superseded_xid = pg_current_xact_id()
   where l.superseded_xid is null and l.subject = any (whom)
     and (l.kind in ('PARENT_WITH_AUTHORITY', 'PARENT_WITHOUT_AUTHORITY', 'REGIE',
                      'INVITED', 'CHAIRS', 'ASSISTS', 'LETTER_DUE')
       or exists (select 1 from public.participants p
                   where p.case_id = l.case_id and p.person_id = l.person_id and p.organisation_id = l.organisation_id
                     and p.capacity = l.capacity and p.ground = 'CONSENT'));
  -- Of whom nothing was ever recorded, nothing is closed either.
  update public.law_passes set due = true,
         applied_at = case when applied_at is not null then greatest(app.now(), applied_at) end
   where subject = any (whom);
$$;
