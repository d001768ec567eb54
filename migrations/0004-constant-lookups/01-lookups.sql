-- A tree of a hundred times as many keys is a level deeper, and one case asks some thirty times who is tied to it. A hash
-- index answers each from its bucket. It takes one column, so person and case, or person and pupil, are made into one; it
-- proves nothing, and whoever asks compares the ids as well.

alter table links add column tie_key bigint not null
  generated always as (uuid_hash_extended(person_id, uuid_hash_extended(coalesce(case_id, subject), 0))) stored;
create index links_by_tie on links using hash (tie_key) where superseded_xid is null;
create index persons_by_id on persons using hash (id);
