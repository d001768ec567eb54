-- Diagnosis and who treats (D10), contact with them, where the file lies (D09), and what the jeugdarts advises (D12).

create table diagnoses (
  id uuid primary key default gen_random_uuid(),
  case_id uuid not null,
  subject uuid not null,
  region_id uuid not null,
  controller_id uuid not null references organisations (id),
  -- The form on which the school names it; null where the team wrote it.
  referral_id uuid,
  treated_by text not null,
  diagnosis text,
  recorded_by uuid,
  recorded_capacity text,
  recorded_at timestamptz not null default transaction_timestamp(),
  check (recorded_capacity is null or (recorded_capacity = 'ondersteuningscoordinator') = (referral_id is not null)),
  foreign key (referral_id, case_id) references referrals (id, case_id),
  foreign key (case_id, subject, region_id) references cases (id, subject, region_id)
);
create index diagnoses_of_case on diagnoses (case_id, recorded_at, id);
create index diagnoses_of_subject on diagnoses (subject);

create table treating_contacts (
  id uuid primary key default gen_random_uuid(),
  case_id uuid not null,
  subject uuid not null,
  region_id uuid not null,
  controller_id uuid not null references organisations (id),
  consent_id uuid not null,
  -- As the request for consent names them.
  treating_doctor text not null,
  contact_on date not null,
  told text not null,
  heard text not null,
  recorded_by uuid,
  recorded_capacity text,
  recorded_at timestamptz not null default transaction_timestamp(),
  foreign key (consent_id, case_id, subject, region_id, controller_id)
    references consents (id, case_id, subject, region_id, controller_id)
);
create index treating_contacts_of_case on treating_contacts (case_id, contact_on, id);
create index treating_contacts_of_subject on treating_contacts (subject);

create table health_file_pointers (
  id uuid primary key default gen_random_uuid(),
  case_id uuid not null,
  subject uuid not null,
  region_id uuid not null,
  controller_id uuid not null references organisations (id),
  -- The number under which the GGD keeps the file; nothing of what is in it.
  reference text not null check (length(reference) <= 60),
  recorded_by uuid,
  recorded_capacity text,
  recorded_at timestamptz not null default transaction_timestamp(),
  unique (case_id, controller_id, reference),
  foreign key (case_id, subject, region_id) references cases (id, subject, region_id)
);
create index health_file_pointers_of_case on health_file_pointers (case_id, recorded_at, id);
create index health_file_pointers_of_subject on health_file_pointers (subject);

create table youth_help_referrals (
  id uuid primary key default gen_random_uuid(),
  case_id uuid not null,
  subject uuid not null,
  region_id uuid not null,
  controller_id uuid not null references organisations (id),
  referred_on date not null,
  towards text not null,
  reason text not null,
  recorded_by uuid,
  recorded_capacity text,
  recorded_at timestamptz not null default transaction_timestamp(),
  foreign key (case_id, subject, region_id) references cases (id, subject, region_id)
);
create index youth_help_referrals_of_case on youth_help_referrals (case_id, referred_on, id);
create index youth_help_referrals_of_subject on youth_help_referrals (subject);

create table reintegration_plans (
  id uuid primary key default gen_random_uuid(),
  case_id uuid not null,
  subject uuid not null,
  region_id uuid not null,
  controller_id uuid not null references organisations (id),
  -- [{from, percentage, lessons, what}], in order of time.
  steps jsonb not null check (jsonb_typeof(steps) = 'array' and jsonb_array_length(steps) > 0),
  made_on date not null,
  review_on date not null check (review_on > made_on),
  recorded_by uuid,
  recorded_capacity text,
  recorded_at timestamptz not null default transaction_timestamp(),
  foreign key (case_id, subject, region_id) references cases (id, subject, region_id)
);
create index reintegration_plans_of_case on reintegration_plans (case_id, made_on, id);
create index reintegration_plans_of_subject on reintegration_plans (subject);

create table home_situations (
  id uuid primary key default gen_random_uuid(),
  case_id uuid not null,
  subject uuid not null,
  region_id uuid not null,
  controller_id uuid not null references organisations (id),
  -- Whom it concerns: the pupil, a parent, or the pupil and this parent together.
  person_id uuid not null references persons (id),
  about text not null check (about in ('STUDENT', 'PARENT', 'MIXED')),
  observation text not null,
  wijkteam_involved boolean,
  observed_on date not null,
  recorded_by uuid,
  recorded_capacity text,
  recorded_at timestamptz not null default transaction_timestamp(),
  foreign key (case_id, subject, region_id) references cases (id, subject, region_id)
);
create index home_situations_of_case on home_situations (case_id, observed_on, id);
create index home_situations_of_subject on home_situations (subject);

create trigger stamp before insert on diagnoses for each row execute function app.stamp();
create trigger stamp before insert on treating_contacts for each row execute function app.stamp();
create trigger stamp before insert on health_file_pointers for each row execute function app.stamp();
create trigger stamp before insert on youth_help_referrals for each row execute function app.stamp();
create trigger stamp before insert on reintegration_plans for each row execute function app.stamp();
create trigger stamp before insert on home_situations for each row execute function app.stamp();

-- What a school adds to its referral of diagnosis needs consent of its own (K10), towards whom the pupil was referred; asked
-- under a role that sees open consents, since whoever writes sees none towards another.
create function app.check_told_diagnosis() returns trigger language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  if new.referral_id is not null and app.person() is not null and not exists (
       select 1 from public.referrals f join public.consent_grants g
           on g.case_id = f.case_id and g.organisation_id = f.organisation_id and g.capacity = f.capacity
        where f.id = new.referral_id and g.controller_id = new.controller_id and g.data_class = 'D10'
          and g.during @> app.now() and g.superseded_xid is null) then
    raise exception using errcode = 'DB702', message = 'there is no consent';
  end if;
  return new;
end
$$;
create trigger check_told_diagnosis before insert on diagnoses for each row execute function app.check_told_diagnosis();

-- With a treating doctor is spoken only while consent for that is in force, with the doctor whom it names (DB:679, K12).
-- Whoever writes sees the own requests and the consent that is open towards them.
create function app.check_treating_contact() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if app.person() is not null and not exists (
       select 1 from public.consents k join public.consent_periods p on p.consent_id = k.id
         join public.consent_grants g on g.period_id = p.id
        where k.id = new.consent_id and k.treating_doctor = new.treating_doctor
          and g.data_class = 'D10' and g.capacity = app.capacity() and g.organisation_id = new.controller_id
          and app.purpose() = any (g.purposes) and g.during @> app.now() and g.superseded_xid is null) then
    raise exception using errcode = 'DB702', message = 'there is no consent';
  end if;
  return new;
end
$$;
create trigger check_treating_contact before insert on treating_contacts for each row execute function app.check_treating_contact();
