-- What the narrow roles may do with the new tables; every table is under forced row-level security.

do $$
declare
  one text;
begin
  foreach one in array array['referrals', 'referral_appointments', 'diagnoses', 'treating_contacts', 'health_file_pointers',
                             'youth_help_referrals', 'reintegration_plans', 'home_situations', 'contact_details',
                             'addresses'] loop
    execute format('alter table public.%I enable row level security', one);
    execute format('alter table public.%I force row level security', one);
  end loop;
end
$$;

-- To whom a pupil was referred, for the consent that a diagnosis on the form needs.
create policy seat on referrals for select to doorbraak_seat using (true);
grant select (id, case_id, organisation_id, capacity) on referrals to doorbraak_seat;

grant create on schema app to doorbraak_seat;
alter function app.check_told_diagnosis() owner to doorbraak_seat;
revoke create on schema app from doorbraak_seat;
revoke execute on function app.bound_regions(), app.check_told_diagnosis(), app.check_referred(), app.check_treating_contact() from public;
grant execute on function app.bound_regions() to doorbraak_actor;
