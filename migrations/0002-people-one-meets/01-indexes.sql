-- A line of a case by whom it is about: what "whom one meets" looks for, from each of the own cases.

create index participants_of_person_in_case on participants (person_id, case_id);
create index participants_of_organisation_in_case on participants (organisation_id, case_id);
create index participants_of_appointment_in_case on participants (appointment_id, case_id);
drop index participants_by_person;
drop index participants_by_organisation;
drop index participants_by_appointment;
