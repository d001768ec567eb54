// The table of a story as rows: the meeting at which its case was discussed, its place on the agenda, and who was invited.

import { capacityOf } from './met-rows.js';
import { organisations, personOf, professional, region } from './organisations.js';
import type { TabledTold } from './tabled.js';
import {
  day,
  id,
  inCase,
  instant,
  isProfessional,
  organisationOf,
  person,
  type Row,
  type Rows,
  schoolOf,
  type Telling,
  written,
} from './telling.js';

const planner = 'organisatiebeheerder';

const holdersOf = ({ agenda: { chair, assistant } }: TabledTold): Row => ({
  chair_id: personOf(professional(chair)),
  chair_organisation_id: organisationOf(chair),
  chair_capacity: professional(chair).capacity,
  assistant_id: personOf(professional(assistant)),
  assistant_organisation_id: organisationOf(assistant),
  assistant_capacity: professional(assistant).capacity,
});

const meetingRow = (telling: Telling, tabled: TabledTold): Row => ({
  ...written(telling, planner, tabled.agenda.on - 20),
  id: id(telling, 'table meeting'),
  region_id: region.id,
  controller_id: organisations.gemeente.id,
  organisation_ids: [organisations.swv.id],
  kind: 'DOORBRAAKOVERLEG',
  starts_at: instant(telling, tabled.agenda.met),
  length: 90,
  place: 'Stadskantoor, kamer 3',
  ...holdersOf(tabled),
  case_lengths: [30],
  version: 1,
});

/** What guests of the discussion said to each decision. */
const commitmentRows = (telling: Telling, { steps }: TabledTold): Row[] =>
  steps.flatMap(({ by, on, parties = [] }, index) =>
    parties.map(({ who, heard, binds }) => ({
      ...inCase(telling, schoolOf(telling)),
      ...written(telling, by, on),
      id: id(telling, `table commitment ${index} ${who}`),
      progress_id: id(telling, `table step ${index}`),
      invitation_id: id(telling, `table invitation ${who}`),
      capacity: capacityOf(who),
      heard,
      has_mandate: binds ? true : null,
      commits: binds ? true : null,
    })),
  );

/** After what was registered, which it is about. */
export function agendaRows(telling: Telling): Rows {
  const { tabled } = telling.story;
  if (tabled === undefined) return [];
  const { agenda } = tabled;
  const of = { ...inCase(telling, schoolOf(telling)), meeting_id: id(telling, 'table meeting') };
  const item: Row = {
    ...of,
    ...written(telling, tabled.by, agenda.on),
    id: id(telling, 'agenda item'),
    registration_id: id(telling, 'table'),
    case_number: 1,
    length: 30,
    domain: 'GENERAL',
    agenda_sent_on: day(telling, agenda.on),
    minutes_sent_on: day(telling, agenda.met + 3),
    ...holdersOf(tabled),
    version: 3,
  };
  const invitations = agenda.guests.map(({ who, seat, present }) => ({
    ...of,
    ...written(telling, tabled.by, agenda.on),
    id: id(telling, `table invitation ${who}`),
    agenda_item_id: item.id,
    seat,
    person_id: person(telling, who),
    organisation_id: isProfessional(who) ? organisationOf(who) : null,
    capacity: capacityOf(who),
    present,
    version: 2,
  }));
  return [
    ['meetings', [meetingRow(telling, tabled)]],
    ['agenda_items', [item]],
    ['table_invitations', invitations],
    ['table_commitments', commitmentRows(telling, tabled)],
  ];
}
