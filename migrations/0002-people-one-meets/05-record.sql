-- The record's own writer says what it may say and no more: when a line was written and by which transaction is the
-- table's own doing, column by column, and needs no trigger's turn for each line.

revoke insert on access_log from doorbraak_record_writer;
grant insert (at, trace_id, region_id, person_id, organisation_id, capacity, purpose, issuer, token_id, action, outcome,
    subject, case_id, secrecy, resources, classes, rules, consents, items, facts, snapshot, policy)
  on access_log to doorbraak_record_writer;

drop trigger stamp on access_log;
create trigger stamp before insert on access_log for each row
  when (current_user <> 'doorbraak_record_writer') execute function app.stamp_access();
