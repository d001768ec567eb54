-- What commissioners know of a case that was escalated to them: codes, how long it took and since when (D23; AM:179-181). The
-- case stands there for the record and for what ends it, and is told to nobody.

create table escalation_causes (
  id uuid primary key default gen_random_uuid(),
  progress_id uuid not null unique,
  case_id uuid not null,
  subject uuid not null,
  region_id uuid not null,
  controller_id uuid not null references organisations (id),
  protocol text not null check (protocol in ('SHERTOGENBOSCH', 'AMSTERDAM', 'AMSTELLAND_EN_MEERLANDEN', 'STAPPENPLAN')),
  causes text[] not null check (cardinality(causes) > 0),
  weeks_on_agenda integer not null check (weeks_on_agenda >= 0),
  escalated_on date not null,
  -- The case is back on the agenda, off it, on its way to school, or closed; null: the commissioners have it still.
  until_at timestamptz,
  recorded_at timestamptz not null default transaction_timestamp(),
  foreign key (progress_id, case_id, subject, region_id, controller_id)
    references breakthrough_progress (id, case_id, subject, region_id, controller_id)
);
create index escalation_causes_in_time on escalation_causes (recorded_at desc, id desc) where until_at is null;
create index escalation_causes_of_case on escalation_causes (case_id);
create index escalation_causes_of_subject on escalation_causes (subject);

-- Told once, with the very step that the same person put down just now.
create function app.tell_commissioners(progress uuid, by_protocol text, weeks integer) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  insert into public.escalation_causes
    (progress_id, case_id, subject, region_id, controller_id, protocol, causes, weeks_on_agenda, escalated_on, recorded_at)
  select p.id, p.case_id, p.subject, p.region_id, p.controller_id, by_protocol, p.causes, weeks, p.happened_on, p.recorded_at
    from public.breakthrough_progress p
   where p.id = progress and p.step = 'ESCALATED' and p.recorded_by = app.person()
     and p.recorded_capacity = app.capacity() and p.recorded_at = app.now();
  if not found then
    raise exception using errcode = 'DB003', message = 'this step is not yours to tell';
  end if;
end
$$;

create function app.end_escalation_cause() returns trigger language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  update public.escalation_causes e set until_at = greatest(app.now(), e.recorded_at)
   where e.case_id = (to_jsonb(new) ->> tg_argv[0])::uuid and e.until_at is null;
  return null;
end
$$;
create trigger end_escalation_cause after insert on breakthrough_progress for each row
  when (new.step in ('LEFT', 'RETURNED', 'TRAJECTORY_STARTED')) execute function app.end_escalation_cause('case_id');
create trigger end_escalation_cause after update of closed_at on cases for each row
  when (old.closed_at is null and new.closed_at is not null) execute function app.end_escalation_cause('id');
