-- Every table is under forced row-level security.
alter table table_commitments enable row level security;
alter table table_commitments force row level security;
