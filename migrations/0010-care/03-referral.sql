-- The referral to the jeugdarts (bijlage 3, DB:547-614) and what is told of the appointment (K11).

create table referrals (
  id uuid primary key default gen_random_uuid(),
  case_id uuid not null,
  subject uuid not null,
  region_id uuid not null,
  controller_id uuid not null references organisations (id),
  -- To whom the pupil is referred.
  person_id uuid not null,
  organisation_id uuid not null references organisations (id),
  capacity text not null check (capacity in ('jeugdarts', 'jgz-medewerker')),
  referred_on date not null,
  -- Teacher or IB'er whom the jeugdarts may ask.
  contact_name text not null,
  reasons text[] not null check (cardinality(reasons) > 0 and reasons <@ array['SICK_1', 'SICK_2_WEEK', 'SICK_3', 'SICK_4']),
  other_reason text,
  -- The period of which the absence is shown along with it.
  absence_from date not null,
  absence_until date not null,
  earlier_pattern text,
  other_absence text,
  leerplicht_involved boolean not null,
  -- [{on, action, result}]
  school_actions jsonb not null check (jsonb_typeof(school_actions) = 'array'),
  discussed_with text not null check (discussed_with in ('OUDERS', 'LEERLING')),
  discussed_on date not null,
  recorded_by uuid,
  recorded_capacity text,
  recorded_at timestamptz not null default transaction_timestamp(),
  check (('SICK_4' = any (reasons)) = (other_reason is not null)),
  check (absence_from <= absence_until and absence_until <= referred_on and discussed_on <= referred_on),
  unique (id, case_id, subject, region_id, controller_id),
  unique (id, case_id),
  foreign key (case_id, subject, region_id) references cases (id, subject, region_id)
);
create index referrals_of_case_in_time on referrals (case_id, referred_on, id);
create index referrals_of_subject on referrals (subject);

create table referral_appointments (
  id uuid primary key default gen_random_uuid(),
  referral_id uuid not null,
  case_id uuid not null,
  subject uuid not null,
  region_id uuid not null,
  -- The school that referred, with which it is agreed.
  controller_id uuid not null,
  party_ids uuid[] not null check (cardinality(party_ids) > 0),
  planned_on date not null,
  no_show boolean not null default false,
  unreachable boolean not null default false,
  version integer not null default 1,
  recorded_by uuid,
  recorded_capacity text,
  recorded_at timestamptz not null default transaction_timestamp(),
  check (no_show or not unreachable),
  foreign key (referral_id, case_id, subject, region_id, controller_id)
    references referrals (id, case_id, subject, region_id, controller_id)
);
create index referral_appointments_of_referral on referral_appointments (referral_id, planned_on, id);
create index referral_appointments_of_case on referral_appointments (case_id);

create trigger stamp before insert on referrals for each row execute function app.stamp();
create trigger stamp before insert on referral_appointments for each row execute function app.stamp();

-- From now on whoever is seated on the ground of a referral was referred to: at their organisation, in this case. Seats that
-- were taken before stay as they are. Whoever seats somebody sees the referrals of the own school.
create function app.check_referred() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if new.ground = 'REFERRAL' and app.person() is not null then
    if not exists (select 1 from public.referrals f
                    where f.case_id = new.case_id and f.organisation_id = new.organisation_id) then
      raise exception using errcode = 'DB701', message = 'there is no referral';
    end if;
  end if;
  return new;
end
$$;
create trigger check_referred before insert on participants for each row execute function app.check_referred();
