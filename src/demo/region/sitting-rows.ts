// The demo's sittings for preventive talks: those to come at each school, and a story's own with the invitation to it.

import { addDays, type IsoDate } from '../../domain/calendar/iso-date.js';
import { regionCalendar } from '../../domain/calendar/region-calendar.js';
import { type SittingTimes, slotsOf } from '../../domain/preventive-talk/slots.js';
import { demoId } from './demo-id.js';
import { appointmentOf, organisations, personOf, professional, region } from './organisations.js';
import type { Invited } from './story.js';
import {
  day,
  id,
  inCase,
  instant,
  organisationOf,
  type Row,
  type Rows,
  schoolOf,
  type Telling,
  written,
} from './telling.js';

const contact = 'contactpersoon-preventief-spreekuur';
const times: SittingTimes = { from: '09:00', until: '12:00', pauses: [{ from: '10:15', until: '10:30' }] };

const sitting = (sittingId: string, schoolId: string, on: IsoDate): Row => ({
  id: sittingId,
  region_id: region.id,
  controller_id: schoolId,
  appointment_id: appointmentOf(contact),
  person_id: personOf(professional(contact)),
  organisation_id: organisationOf(contact),
  day: on,
  from_time: times.from,
  until_time: times.until,
  pauses: times.pauses,
  slots: slotsOf(times),
  room: 'Spreekkamer naast de mediatheek',
});

const calendar = regionCalendar({ region: 'ZUID' });

/** A sitting to come is on a school day. */
const orNext = (on: IsoDate): IsoDate => (calendar.isSchoolDay(on) ? on : orNext(addDays(on, 1)));

/** At each school in a month, a day apart. */
export const planningRows = (today: IsoDate): Rows => [
  [
    'sittings',
    (['vo', 'po'] as const).map((school, index) =>
      sitting(demoId(`sitting ${school}`), organisations[school].id, orNext(addDays(today, 31 + index))),
    ),
  ],
];

export function invitationRows(telling: Telling, invited: Invited | undefined): Rows {
  if (invited === undefined) return [];
  const { by, on, sittingOn, at, fetched = false } = invited;
  const [sittingId, invitationId] = [id(telling, 'sitting'), id(telling, 'invitation')];
  const row = { ...inCase(telling, schoolOf(telling)), ...written(telling, by, on) };
  return [
    ['sittings', [sitting(sittingId, schoolOf(telling), day(telling, sittingOn))]],
    [
      'talk_invitations',
      [
        {
          ...row,
          id: invitationId,
          sitting_id: sittingId,
          person_id: personOf(professional(contact)),
          organisation_id: organisationOf(contact),
          is_care: false,
          day: day(telling, sittingOn),
          at_time: at,
          invited: ['LEERLING'],
          parents_informed_on: day(telling, on),
          parents_told: 'INVITATION',
          is_voluntary: true,
          legal_basis_warning: 'WITHOUT_DUO_REPORT',
          fetched_at: fetched ? instant(telling, sittingOn) : null,
          version: fetched ? 2 : 1,
        },
      ],
    ],
    [
      'talk_invitation_grounds',
      [
        {
          ...row,
          id: id(telling, 'invitation grounds'),
          invitation_id: invitationId,
          absence: invited.absence,
          school_action: invited.schoolAction,
          school_acted_on: day(telling, invited.schoolActedOn),
          blameworthy: true,
          no_underlying_problems: true,
          not_discussed_in_zat: true,
          not_reported_to_duo: true,
        },
      ],
    ],
  ];
}
