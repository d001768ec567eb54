-- What lies in a case, in the order in which it is told: found by one index and not sorted.

create index participants_of_case_in_time on participants (case_id, from_at, id);
drop index participants_of_case;
create index consents_of_case_in_time on consents (case_id, asked_at, id);
drop index consents_of_case;
create index agreements_of_case_in_time on agreements (case_id, made_on, id);
drop index agreements_of_case;
create index consent_statuses_of_case_in_order on consent_statuses (case_id, data_class, capacity, id)
  where superseded_xid is null;
drop index consent_statuses_of_case;
create index consent_periods_of_consent_in_time on consent_periods (consent_id, lower(during), data_class, recipient)
  where superseded_xid is null;
drop index consent_periods_of_consent;
