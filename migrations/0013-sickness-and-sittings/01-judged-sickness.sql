-- What made people raise a signal (SICK-4, DB:419, 571): in their words, and of no other signal.

alter table sickness_signals
  add column reason text,
  add check ((criterion = 'SICK_4') = (num_nonnulls(reason, recorded_by, recorded_capacity) = 3 and reason is not null));
