// The form on which whoever sits there by a referral was referred (bijlage 3), and what was told of the appointment, as rows.

import { organisations, personOf, professional } from './organisations.js';
import type { Days } from './story.js';
import {
  day,
  id,
  inCase,
  organisationOf,
  person,
  type Row,
  type Rows,
  schoolOf,
  type Telling,
  written,
} from './telling.js';

const coordinators = { po: 'ondersteuningscoordinator-po', vo: 'ondersteuningscoordinator' } as const;

/** Under 16 it is discussed with the parents, from 16 with the pupil; by the age on the day of it. */
function discussed(telling: Telling, on: Days): Row {
  const birth = telling.story.pupil.birthDate(telling.today);
  const sixteenth = `${Number(birth.slice(0, 4)) + 16}${birth.slice(4)}`;
  const discussedOn = day(telling, on - 2);
  return { discussed_with: discussedOn < sixteenth ? 'OUDERS' : 'LEERLING', discussed_on: discussedOn };
}

export function referralRows(telling: Telling): Rows {
  const { story } = telling;
  const coordinator = coordinators[story.school];
  const seats = story.seats.filter(seat => seat.ground === 'REFERRAL');
  const forms = seats.map(({ who, from }) => ({
    ...inCase(telling, schoolOf(telling)),
    ...written(telling, coordinator, from),
    ...discussed(telling, from),
    id: id(telling, `referral ${who}`),
    person_id: personOf(professional(who)),
    organisation_id: organisationOf(who),
    capacity: professional(who).capacity,
    referred_on: day(telling, from),
    contact_name: professional(coordinator).name,
    reasons: ['SICK_2_WEEK'],
    absence_from: day(telling, from - 60),
    absence_until: day(telling, from),
    earlier_pattern: `Vooral op maandag (${story.pupil.given}).`,
    other_absence: 'Soms te laat.',
    leerplicht_involved: false,
    school_actions: [
      { on: day(telling, from - 8), action: 'Gesprek met de mentor', result: 'Er speelt meer.' },
    ],
  }));
  const appointments = seats
    .filter(({ who }) => who === 'jeugdarts')
    .map(({ who, from }) => ({
      ...inCase(telling, organisations[story.school].id),
      ...written(telling, who, from + 1),
      id: id(telling, `referral appointment ${who}`),
      referral_id: id(telling, `referral ${who}`),
      party_ids: [person(telling, who)],
      planned_on: day(telling, from + 5),
      no_show: false,
      unreachable: false,
      version: 1,
    }));
  return [
    ['referrals', forms],
    ['referral_appointments', appointments],
  ];
}
