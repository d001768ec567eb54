-- A snapshot tells what a transaction saw only among transactions of one cluster. What was brought over from another by a
-- logical restore belongs to an older epoch: its lines are decided anew from the facts that they keep.

create table record_epochs (
  number integer generated always as identity primary key,
  -- Of the cluster, as pg_control_system() has it.
  system bigint not null,
  began_at timestamptz not null default clock_timestamp()
);
insert into record_epochs (system) select system_identifier from pg_control_system();

alter table record_epochs enable row level security;
alter table record_epochs force row level security;
create policy begins on record_epochs for insert to doorbraak_record_writer with check (true);
create policy reads on record_epochs for select to doorbraak_record_writer, doorbraak_record_officer using (true);
grant insert (system), select on record_epochs to doorbraak_record_writer;
grant select on record_epochs to doorbraak_record_officer;
