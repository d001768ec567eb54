// What the law asks of the table of a case: who is invited, who holds a meeting that has the case on its agenda, and whether its
// family has yet to be told.

const holder = (kind: 'CHAIRS' | 'ASSISTS', who: 'chair' | 'assistant'): string => `
  select i.case_id, '${kind}' as kind, i.${who}_id as person_id, i.${who}_organisation_id as organisation_id,
         i.${who}_capacity as capacity, i.recorded_at, i.taken_off_at
    from agenda_items i where i.${who}_capacity is not null`;

export const tableInputs = `
    (select coalesce(json_agg(json_build_object('caseId', v.case_id, 'meetingId', v.meeting_id, 'itemId', v.agenda_item_id,
       'personId', v.person_id, 'organisationId', v.organisation_id, 'capacity', v.capacity, 'present', coalesce(v.present, false),
       'from', v.recorded_at, 'until', v.ended_at)), '[]')
       from table_invitations v) as "tableInvitations",
    (select coalesce(json_agg(json_build_object('caseId', h.case_id, 'kind', h.kind, 'personId', h.person_id,
       'organisationId', h.organisation_id, 'capacity', h.capacity, 'from', h.recorded_at, 'until', h.taken_off_at)), '[]')
       from (${holder('CHAIRS', 'chair')} union all ${holder('ASSISTS', 'assistant')}) h) as "tableHolders",
    (select coalesce(json_agg(json_build_object('caseId', i.case_id, 'from', i.recorded_at, 'until', i.taken_off_at)), '[]')
       from agenda_items i join breakthrough_registrations r on r.id = i.registration_id
      where r.family_told_on is null) as "lettersDue"`;
