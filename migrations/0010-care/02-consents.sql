-- Of whom a period of consent speaks, and a treating doctor outside the system with whom may be spoken (DB:679, K12).

alter table consents add column treating_doctor text;

alter table consent_grants add column concerned uuid[] not null default '{}';
-- What is open already speaks of the parents who were asked about their own data; the owner sees the rows for this alone.
alter table consents no force row level security;
alter table consent_periods no force row level security;
alter table consent_grants no force row level security;
update consent_grants g set concerned = c.concerned_parents
  from consent_periods p join consents c on c.id = p.consent_id
 where p.id = g.period_id and cardinality(c.concerned_parents) > 0;
alter table consents force row level security;
alter table consent_periods force row level security;
alter table consent_grants force row level security;
