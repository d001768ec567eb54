-- What a plan costs and who approves of it: always both, whatever it is for (DB:1079-1087). The request lies in the plan and is
-- read with it. Who approves reads the proposal that follows from it, with a pseudonym in the place of the pupil, and nothing
-- else of the case.

create table financial_requests (
  id uuid primary key default gen_random_uuid(),
  plan_id uuid not null,
  case_id uuid not null,
  subject uuid not null,
  region_id uuid not null,
  controller_id uuid not null references organisations (id),
  domain text not null check (domain in ('GENERAL', 'CARE')),
  heading text not null,
  amount_cents integer not null check (amount_cents > 0),
  reckoning text not null,
  teamleider_id uuid not null references persons (id),
  directeur_id uuid not null references persons (id),
  state text not null default 'PENDING' check (state in ('PENDING', 'APPROVED', 'REFUSED')),
  refused_because text,
  recorded_by uuid,
  recorded_capacity text,
  recorded_at timestamptz not null default transaction_timestamp(),
  -- Two people look at it, never one in two chairs.
  check (teamleider_id <> directeur_id),
  check ((state = 'REFUSED') = (refused_because is not null)),
  unique (id, case_id, subject, region_id, controller_id),
  foreign key (plan_id, case_id, subject, region_id, controller_id)
    references action_plans (id, case_id, subject, region_id, controller_id)
);
create index financial_requests_of_plan_in_time on financial_requests (plan_id, recorded_at, id);
create index financial_requests_of_case on financial_requests (case_id);
create index financial_requests_of_subject on financial_requests (subject);

create table financial_proposals (
  id uuid primary key default gen_random_uuid(),
  request_id uuid not null unique,
  case_id uuid not null,
  subject uuid not null,
  region_id uuid not null,
  controller_id uuid not null references organisations (id),
  heading text not null,
  amount_cents integer not null,
  reckoning text not null,
  -- Person and organisation of both, in one.
  approvers text[] not null,
  teamleider_id uuid not null,
  teamleider_approves boolean,
  teamleider_at timestamptz,
  directeur_id uuid not null,
  directeur_approves boolean,
  directeur_at timestamptz,
  refused_because text,
  state text not null default 'PENDING',
  version integer not null default 1,
  recorded_by uuid,
  recorded_capacity text,
  recorded_at timestamptz not null default transaction_timestamp(),
  check (teamleider_id <> directeur_id),
  check ((teamleider_approves is null) = (teamleider_at is null) and (directeur_approves is null) = (directeur_at is null)),
  check (state = case when teamleider_approves is false or directeur_approves is false then 'REFUSED'
                      when teamleider_approves and directeur_approves then 'APPROVED' else 'PENDING' end),
  check ((state = 'REFUSED') = (refused_because is not null)),
  unique (id, case_id, subject, region_id, controller_id),
  foreign key (request_id, case_id, subject, region_id, controller_id)
    references financial_requests (id, case_id, subject, region_id, controller_id)
);
create index financial_proposals_of_case on financial_proposals (case_id);
create index financial_proposals_of_subject on financial_proposals (subject);
create index financial_proposals_of_approver on financial_proposals using gin (approvers);

-- For whom money is asked, where nobody may know who that is: another one in each proposal, so that two are not put together.
create table pupil_pseudonyms (
  id uuid primary key default gen_random_uuid(),
  proposal_id uuid not null unique,
  case_id uuid not null,
  subject uuid not null,
  region_id uuid not null,
  controller_id uuid not null references organisations (id),
  approvers text[] not null,
  pseudonym text not null,
  recorded_by uuid,
  recorded_capacity text,
  recorded_at timestamptz not null default transaction_timestamp(),
  foreign key (proposal_id, case_id, subject, region_id, controller_id)
    references financial_proposals (id, case_id, subject, region_id, controller_id)
);
create index pupil_pseudonyms_of_case on pupil_pseudonyms (case_id);
create index pupil_pseudonyms_of_subject on pupil_pseudonyms (subject);

create trigger stamp before insert on financial_requests for each row execute function app.stamp();
create trigger stamp before insert on financial_proposals for each row execute function app.stamp();
create trigger stamp before insert on pupil_pseudonyms for each row execute function app.stamp();

-- The proposal and its pseudonym follow from the request: under a role that sees appointments, since whoever asks may not.
create function app.put_proposal() returns trigger language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
declare
  proposal uuid := gen_random_uuid();
  -- In order: of the municipality, and of the samenwerkingsverband.
  asked text[] := array(
    select distinct on (k.place) a.person_id || ' ' || a.organisation_id
      from (values (1, new.teamleider_id, 'GEMEENTE'), (2, new.directeur_id, 'SAMENWERKINGSVERBAND')) k (place, person_id, kind)
      join public.appointments a on a.person_id = k.person_id and a.capacity = 'financieel-akkoord'
       and a.region_id = new.region_id and a.during @> app.now()
      join public.organisations o on o.id = a.organisation_id and o.kind = k.kind
     order by k.place, a.organisation_id);
begin
  if cardinality(asked) <> 2 then
    raise exception using errcode = 'DB001', message = 'the appointment is not in force';
  end if;
  insert into public.financial_proposals (id, request_id, case_id, subject, region_id, controller_id, heading, amount_cents,
    reckoning, approvers, teamleider_id, directeur_id)
  values (proposal, new.id, new.case_id, new.subject, new.region_id, new.controller_id, new.heading, new.amount_cents,
    new.reckoning, asked, new.teamleider_id, new.directeur_id);
  insert into public.pupil_pseudonyms (proposal_id, case_id, subject, region_id, controller_id, approvers, pseudonym)
  values (proposal, new.case_id, new.subject, new.region_id, new.controller_id, asked,
    'LEERLING-' || upper(translate(gen_random_uuid()::text, '-', '')));
  return null;
end
$$;
create trigger put_proposal after insert on financial_requests for each row when (app.person() is not null)
  execute function app.put_proposal();

-- Each gives their own word and not the other's.
create function app.own_word() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if (new.teamleider_approves, new.teamleider_at) is distinct from (old.teamleider_approves, old.teamleider_at)
       and app.person() is distinct from old.teamleider_id
     or (new.directeur_approves, new.directeur_at) is distinct from (old.directeur_approves, old.directeur_at)
       and app.person() is distinct from old.directeur_id then
    raise exception using errcode = 'DB001', message = 'the appointment is not in force';
  end if;
  return new;
end
$$;
create trigger own_word before update on financial_proposals for each row execute function app.own_word();

-- What came of it is read in the plan.
create function app.follow_proposal() returns trigger language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  update public.financial_requests set state = new.state, refused_because = new.refused_because where id = new.request_id;
  return null;
end
$$;
create trigger follow_proposal after update on financial_proposals for each row when (new.state is distinct from old.state)
  execute function app.follow_proposal();
