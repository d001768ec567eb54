-- Whose data a freeze keeps from a parent (law.md 1.7, 3 and 4): one provider's where it refuses by itself or has decided;
-- every provider's, but for those besides, where the pupil objects. Rows of before keep everything closed.

-- No pass of the law is under way while its tables change; taken first, as a pass takes it.
do $$
begin
  perform pg_advisory_xact_lock(hashtext('doorbraak law'));
end
$$;

alter table access_freezes
  add column controller_id uuid,
  add column besides uuid[] not null default '{}',
  add check (controller_id is null or besides = '{}');
