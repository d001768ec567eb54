-- One provider's decision had opened the data of all: for every pupil of whom anything was objected to or refused, what had
-- been opened is closed until the law has passed anew. Their rows are hidden from whoever owns the tables.

create policy law_closes on access_objections for select to doorbraak_law_closer using (true);
grant select (subject) on access_objections to doorbraak_law_closer;
set local role doorbraak_law_closer;
select app.close_what_law_opened(array(select distinct o.subject from public.access_objections o));
reset role;
revoke select (subject) on access_objections from doorbraak_law_closer;
drop policy law_closes on access_objections;
