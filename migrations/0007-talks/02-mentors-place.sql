-- The mentor's place: of a mentor, or of somebody else at school whom the pupil trusts and who takes the mentor's part over
-- (DB:137-141). One at a time (decisions.md Q8).

alter table participants
  add column is_trusted_person boolean not null default false,
  add check (not is_trusted_person or capacity = 'mentor');

-- Where more than one sits there now, whoever was seated last stays, and the others' seats end with this update. The rows are
-- hidden from whoever owns the tables as long as row-level security is forced.
alter table participants no force row level security;
alter table links no force row level security;
alter table law_passes no force row level security;
with ended as (
  update participants p set until_at = greatest(transaction_timestamp(), p.from_at), version = p.version + 1
   where p.capacity = 'mentor' and p.ground = 'OWN_ORGANISATION' and p.until_at is null
     and exists (select 1 from participants q
                  where q.case_id = p.case_id and q.capacity = 'mentor' and q.ground = 'OWN_ORGANISATION'
                    and q.until_at is null and (q.from_at, q.id) > (p.from_at, p.id))
  returning p.case_id, p.person_id, p.organisation_id)
update links l set superseded_at = greatest(transaction_timestamp(), l.recorded_at), superseded_xid = pg_current_xact_id()
  from ended e
 where l.superseded_xid is null and l.case_id = e.case_id and l.person_id = e.person_id
   and l.organisation_id = e.organisation_id and l.capacity = 'mentor';
set constraints all immediate;
set constraints all deferred;
alter table participants force row level security;
alter table links force row level security;
alter table law_passes force row level security;

-- Seats that ended before there was this rule may have overlapped, and stay as they were.
alter table participants
  add constraint participants_one_mentor exclude using gist (case_id with =)
    where (capacity = 'mentor' and ground = 'OWN_ORGANISATION' and until_at is null);
