// The meetings of a story as rows: its case on them, who was invited and there, the minutes and what was agreed.

import { startOfDay } from '../../domain/calendar/amsterdam.js';
import { addDays, type IsoDate } from '../../domain/calendar/iso-date.js';
import { demoId } from './demo-id.js';
import type { MetTold } from './met.js';
import { organisations, personOf, professional, region } from './organisations.js';
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

const meetingRow = (telling: Telling, met: MetTold): Row => ({
  ...written(telling, planner, met.planned),
  id: id(telling, 'meeting'),
  region_id: region.id,
  controller_id: schoolOf(telling),
  organisation_ids: [organisations.gemeente.id],
  kind: met.kind,
  starts_at: instant(telling, met.on),
  moved_from: instant(telling, met.first),
  length: 60,
  place: 'Kamer 12, eerste verdieping',
  chair_id: personOf(professional(met.chair)),
  chair_organisation_id: organisationOf(met.chair),
  assistant_id: personOf(professional(met.assistant)),
  assistant_organisation_id: organisationOf(met.assistant),
  case_lengths: [20],
  version: 2,
});

export const capacityOf = (who: string): string => {
  if (isProfessional(who)) return professional(who).capacity;
  return who === 'leerling' ? 'leerling' : 'ouder';
};

const invitationId = (telling: Telling, who: string): string => id(telling, `meeting invitation ${who}`);

function invitationRows(telling: Telling, of: Row, { by, planned, present, absent }: MetTold): Row[] {
  return [...present, ...absent].map(who => ({
    ...of,
    ...written(telling, by, planned + 1),
    id: invitationId(telling, who),
    meeting_id: id(telling, 'meeting'),
    case_number: 1,
    person_id: person(telling, who),
    organisation_id: isProfessional(who) ? organisationOf(who) : null,
    capacity: capacityOf(who),
    present: present.includes(who),
    version: 2,
  }));
}

function paragraphRows(telling: Telling, of: Row, met: MetTold): Row[] {
  return met.paragraphs.map((told, place) => ({
    ...of,
    ...written(telling, met.by, met.on),
    id: id(telling, `minutes paragraph ${place}`),
    minutes_id: id(telling, 'minutes'),
    part: told.part,
    question: told.question ?? null,
    sent_on: told.sent === undefined ? null : day(telling, told.sent),
    sent_to_ids: told.sent === undefined ? [] : met.present.map(who => invitationId(telling, who)),
    data_class: told.dataClass ?? null,
    about: told.about,
    person_id: told.who === undefined ? null : person(telling, told.who),
    domain: told.domain,
    party_ids: [person(telling, met.by)],
    text: told.text,
  }));
}

function rowsOf(telling: Telling, met: MetTold): Rows {
  const ofCase = inCase(telling, schoolOf(telling));
  const of = { ...ofCase, meeting_item_id: id(telling, 'meeting item') };
  const { agreed, by, on } = met;
  const agreement = {
    ...of,
    ...written(telling, by, on),
    id: id(telling, 'agreement of the meeting'),
    what: agreed.what,
    who: agreed.who,
    due_on: day(telling, agreed.due),
    result: agreed.result,
    follow_up: agreed.followUp,
    made_on: day(telling, on),
    party_ids: [...new Set([by, ...met.present])].map(who => person(telling, who)),
  };
  const item = {
    ...ofCase,
    ...written(telling, by, met.planned + 1),
    id: of.meeting_item_id,
    meeting_id: id(telling, 'meeting'),
    case_number: 1,
    length: 20,
  };
  const minutes = {
    ...of,
    ...written(telling, by, on),
    id: id(telling, 'minutes'),
    state: 'SETTLED',
    settled_on: day(telling, on + 1),
    next_on: day(telling, met.nextOn),
    version: 2,
  };
  const deviation = {
    ...of,
    ...written(telling, by, agreed.later.told),
    id: id(telling, 'deviation'),
    minutes_id: minutes.id,
    agreement_id: agreement.id,
    kind: 'LATER',
    new_due_on: day(telling, agreed.later.due),
  };
  return [
    ['meetings', [meetingRow(telling, met)]],
    ['meeting_items', [item]],
    ['meeting_invitations', invitationRows(telling, of, met)],
    ['meeting_minutes', [minutes]],
    ['minutes_paragraphs', paragraphRows(telling, of, met)],
    ['agreements', [agreement]],
    ['agreement_deviations', [deviation]],
  ];
}

/** A story tells of one meeting. */
export const metRows = (telling: Telling): Rows =>
  telling.story.met === undefined ? [] : rowsOf(telling, telling.story.met);

/** One at the secondary school that does not go ahead, with nothing on it. */
export const cancelledMeeting = (today: IsoDate): Rows => [
  [
    'meetings',
    [
      {
        id: demoId('cancelled meeting'),
        region_id: region.id,
        controller_id: organisations.vo.id,
        organisation_ids: [],
        kind: 'OT',
        starts_at: startOfDay(addDays(today, 20)).toISOString(),
        length: 45,
        place: 'Docentenkamer',
        chair_id: personOf(professional('ondersteuningscoordinator')),
        chair_organisation_id: organisations.vo.id,
        state: 'CANCELLED',
        cancelled_because: 'NO_ROOM',
        version: 2,
      },
    ],
  ],
];
