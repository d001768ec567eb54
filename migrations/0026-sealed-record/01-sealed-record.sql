-- The Merkle tree over the record (RFC 6962): a leaf for each line that is sealed, and the signed heads of the tree.

-- Lines are sealed in the order of their transactions: only those of transactions that are all over (pg_snapshot_xmin).
create index access_log_in_order_of_sealing on access_log (xid, seq);

create table record_leaves (
  -- Dense, from 0.
  leaf_index bigint primary key check (leaf_index >= 0),
  line_id uuid not null unique,
  leaf_hash bytea not null check (length(leaf_hash) = 32),
  -- Grows when the counting of transactions began anew, as after a logical restore.
  epoch integer not null check (epoch >= 1)
);

create table record_checkpoints (
  number bigint primary key check (number >= 1),
  epoch integer not null check (epoch >= 1),
  size bigint not null check (size >= 0),
  root bytea not null check (length(root) = 32),
  sealed_at timestamptz not null,
  -- SHA-256 of the text of the checkpoint before; none before the first.
  previous bytea check (length(previous) = 32),
  -- The right edge of the tree, largest subtree first: from it the tree grows without being computed anew.
  edge bytea[] not null,
  -- The signed note (C2SP tlog-checkpoint): what counts; the columns beside it only repeat it.
  note text not null,
  check ((previous is null) = (number = 1))
);

-- Nobody changes or removes what is recorded, its owner neither. A superuser can; that is what the signatures are for.
create function app.refuse_change() returns trigger language plpgsql
  set search_path = pg_catalog, pg_temp as $$
begin
  raise exception using errcode = '42501', message = 'the record is never changed';
end
$$;
revoke execute on function app.refuse_change() from public;
create trigger refuse_change before update or delete or truncate on access_log
  for each statement execute function app.refuse_change();
create trigger refuse_change before update or delete or truncate on record_leaves
  for each statement execute function app.refuse_change();
create trigger refuse_change before update or delete or truncate on record_checkpoints
  for each statement execute function app.refuse_change();
