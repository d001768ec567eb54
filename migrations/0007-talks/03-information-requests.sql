-- A parent without authority asks the school for facts about the child, and the school gives them or refuses and says why
-- (BW 1:377c; law.md G05). A later row of the same parent holds.

create table information_requests (
  id uuid primary key default gen_random_uuid(),
  subject uuid not null references pupils (subject),
  region_id uuid not null,
  controller_id uuid not null references organisations (id),
  parent_id uuid not null references persons (id),
  -- What was asked, as the parent said it.
  words text not null,
  asked_on date not null,
  -- Null as long as the school looks into it.
  outcome text check (outcome in ('GIVEN', 'REFUSED')),
  motivation text,
  until_day date,
  recorded_by uuid,
  recorded_capacity text,
  recorded_at timestamptz not null default transaction_timestamp(),
  check ((outcome is null) = (motivation is null)),
  check ((outcome is not distinct from 'GIVEN') = (until_day is not null))
);
create index information_requests_of_subject on information_requests (subject, parent_id);

create trigger stamp before insert on information_requests for each row execute function app.stamp();
create trigger check_own_pupil before insert on information_requests for each row execute function app.check_own_pupil();
create constraint trigger law_follows after insert or update on information_requests
  deferrable initially deferred for each row execute function app.law_follows();

-- What holds of them, and when; left behind by the law's pass.
create table information_answers (
  id uuid primary key default gen_random_uuid(),
  subject uuid not null references pupils (subject),
  region_id uuid not null,
  person_id uuid not null,
  controller_id uuid not null,
  outcome text not null check (outcome in ('ASKED', 'GIVEN', 'REFUSED')),
  during tstzrange not null check (not isempty(during)),
  recorded_at timestamptz not null default transaction_timestamp(),
  recorded_xid xid8 not null default pg_current_xact_id(),
  superseded_at timestamptz,
  superseded_xid xid8
);
create index information_answers_of_subject on information_answers (subject, person_id) where superseded_xid is null;

-- That a parent has no authority opens something too, and so is a period of its own.
alter table links
  drop constraint links_kind_check,
  drop constraint links_check,
  drop constraint links_check1,
  add constraint links_kind_check check (kind in ('PARTICIPATES', 'REFERRED', 'INVITED_TO_TALK', 'TREATS', 'SELF', 'FAMILY',
    'PARENT_WITH_AUTHORITY', 'PARENT_WITHOUT_AUTHORITY')),
  add constraint links_check check ((case_id is null) =
    (kind in ('SELF', 'FAMILY', 'PARENT_WITH_AUTHORITY', 'PARENT_WITHOUT_AUTHORITY'))),
  add constraint links_check1 check ((organisation_id is null) =
    (kind in ('SELF', 'FAMILY', 'PARENT_WITH_AUTHORITY', 'PARENT_WITHOUT_AUTHORITY')));

-- Closes what consent opened to these pupils' data, and what authority, or an answer of the school, lets a parent see.
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
  update public.links l set superseded_at = greatest(app.now(), l.recorded_at), superseded_xid = pg_current_xact_id()
   where l.superseded_xid is null and l.subject = any (whom)
     and (l.kind in ('PARENT_WITH_AUTHORITY', 'PARENT_WITHOUT_AUTHORITY')
       or exists (select 1 from public.participants p
                   where p.case_id = l.case_id and p.person_id = l.person_id and p.organisation_id = l.organisation_id
                     and p.capacity = l.capacity and p.ground = 'CONSENT'));
  -- Of whom nothing was ever recorded, nothing is closed either.
  update public.law_passes set due = true,
         applied_at = case when applied_at is not null then greatest(app.now(), applied_at) end
   where subject = any (whom);
$$;
