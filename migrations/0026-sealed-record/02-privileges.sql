-- Who seals: a role that the server never enters. It reads the record, adds leaves and heads, and does nothing else.

do $$
begin
  perform pg_advisory_xact_lock(hashtext('doorbraak roles'));
  if not exists (select 1 from pg_roles where rolname = 'doorbraak_record_sealer') then
    create role doorbraak_record_sealer nologin noinherit;
  end if;
end
$$;

alter table record_leaves enable row level security;
alter table record_leaves force row level security;
alter table record_checkpoints enable row level security;
alter table record_checkpoints force row level security;

grant usage on schema public to doorbraak_record_sealer;
grant select on access_log, record_leaves, record_checkpoints to doorbraak_record_sealer;
grant insert on record_leaves, record_checkpoints to doorbraak_record_sealer;

create policy sealed on access_log for select to doorbraak_record_sealer using (true);
create policy sealed on record_leaves for select to doorbraak_record_sealer using (true);
create policy sealed on record_checkpoints for select to doorbraak_record_sealer using (true);
create policy sealing on record_leaves for insert to doorbraak_record_sealer with check (true);
create policy sealing on record_checkpoints for insert to doorbraak_record_sealer with check (true);
