-- Policies and grants as they were rendered from the policy table on the day of this migration; never edited.

drop policy sickness_signal_insert_1 on sickness_signals;

revoke insert on sickness_signals from doorbraak_as_verzuimcoordinator;
