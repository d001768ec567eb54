-- People around the pupil: whoever represents one of 18 or over, and who found a pupil wilsonbekwaam in a matter.

alter table authorities
  drop constraint authorities_kind_check,
  add constraint authorities_kind_check check (kind in ('PARENT_WITH', 'PARENT_WITHOUT', 'GUARDIAN',
    'CO_AUTHORITY_NON_PARENT', 'SUPERVISION_ONLY', 'CURATOR', 'MENTOR', 'ATTORNEY', 'PARTNER', 'UNKNOWN'));

-- A finding names its own register, its review and, where it was taken back, when (decisions.md Q7).
alter table incapacities
  add column register text check (register in ('BIG', 'SKJ', 'NIP')),
  add column ended_on date,
  add column ended_because text,
  add column version integer not null default 1,
  add constraint incapacities_at_most_six_months check (until_day <= from_day + interval '6 months') not valid,
  add check ((ended_on is null) = (ended_because is null));

-- By a professional of care under an appointment that is in force, and never by school staff; asked under a role that sees
-- appointments.
create function app.check_assessment() returns trigger language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  if app.person() is not null then
    select a.id into new.assessed_by
      from public.appointments a join public.organisations o on o.id = a.organisation_id
     where a.person_id = app.person() and a.organisation_id = app.organisation() and a.capacity = app.capacity()
       and a.region_id = new.region_id and a.during @> app.now()
       and o.kind not in ('SCHOOL_PO', 'SCHOOL_VO', 'SCHOOL_MBO');
    if new.assessed_by is null then
      raise exception using errcode = 'DB004', message = 'not by school staff';
    end if;
  end if;
  return new;
end
$$;
create trigger check_assessment before insert on incapacities for each row execute function app.check_assessment();
