-- What the plans of test/bench/growth found read through, or looked at far more widely than what is kept of it.

-- The law's pass looks for a pupil's statuses.
create index consent_statuses_of_subject on consent_statuses (subject) where superseded_xid is null;

-- Whoever oversees a region pages through its register and its record from the newest on.
create index consents_of_region_in_time on consents (region_id, asked_at desc, id desc);
create index access_log_of_region_in_time on access_log (region_id, at desc, id desc);

-- Pupil and parents look for what is about the pupil. Each index holds all by which it is looked for, or the whole of
-- another one, of a region or of an organisation, is laid over it to save the looking into a few rows.
create index access_log_of_subject_in_region on access_log (subject, region_id, at desc, id desc);
drop index access_log_of_subject;
create index participants_of_subject_by_whom on participants (subject, organisation_id, person_id, appointment_id);
drop index participants_of_subject;
create index cases_of_pupil_in_region on cases (subject, region_id);
drop index cases_of_pupil;

-- Cases are listed for whoever has links to them, and found by those; laid over them or instead of them, the order of all
-- cases there are only tempts.
drop index cases_by_opening;

-- Appointments are looked for within an organisation, which is therefore first: without the first of its columns an index
-- of this kind is gone through from end to end.
alter table appointments
  drop constraint appointments_person_id_organisation_id_capacity_region_id__excl,
  add exclude using gist (organisation_id with =, person_id with =, capacity with =, region_id with =, during with &&);
