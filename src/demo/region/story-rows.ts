// A story as rows: the pupil, the family, the case with its seats, and all that happened in it.

import { absenceRows } from './absence-rows.js';
import { accessRows } from './access-rows.js';
import { agendaRows } from './agenda-rows.js';
import { careFileRows } from './care-file-rows.js';
import { feedbackRows, incapacityRows } from './care-rows.js';
import { consentRows } from './consent-rows.js';
import { contactRows } from './contact-rows.js';
import { demoId } from './demo-id.js';
import { numberRows, reportRows, requestRows } from './duo-rows.js';
import { financeRows } from './finance-rows.js';
import { writtenRows } from './letter-rows.js';
import { metRows } from './met-rows.js';
import { appointmentOf, organisations, personOf, professional, region } from './organisations.js';
import { adultPerson, pupilPerson } from './personas.js';
import { phaseRows } from './phase-rows.js';
import { plannedRows } from './planned-rows.js';
import { referralRows } from './referral-rows.js';
import { regieRows } from './regie-rows.js';
import { safetyRows } from './safety-rows.js';
import { invitationRows } from './sitting-rows.js';
import { spokenRows } from './spoken-rows.js';
import { stalledRows } from './stalled-rows.js';
import type { Story } from './story.js';
import { tabledRows } from './tabled-rows.js';
import { agreedRows, talkRows } from './talk-rows.js';
import { day, id, inCase, instant, organisationOf, type Rows, schoolOf, type Telling } from './telling.js';

function pupilRows(telling: Telling): Rows {
  const { story, today } = telling;
  const { pupil } = story;
  const persons = [pupilPerson(story), ...story.family.map(adult => adultPerson(story, adult.key))];
  return [
    ['persons', persons.map(one => ({ id: one, regions: [region.id], name: null }))],
    [
      'pupils',
      [
        {
          id: id(telling, 'pupil'),
          subject: id(telling, 'subject'),
          region_id: region.id,
          controller_id: schoolOf(telling),
          municipality_id: organisations.gemeente.id,
          person_id: pupilPerson(story),
          given_names: pupil.given,
          family_name: pupil.family,
          birth_date: pupil.birthDate(today),
          group_name: pupil.group,
          recorded_at: instant(telling, story.opened - 30),
        },
      ],
    ],
    [
      'authorities',
      story.family.map(adult => ({
        id: id(telling, `authority ${adult.key}`),
        subject: id(telling, 'subject'),
        region_id: region.id,
        controller_id: schoolOf(telling),
        adult_id: adultPerson(story, adult.key),
        adult_name: adult.name,
        kind: adult.kind,
        // Authority from birth on; who it is since when stands in the evidence.
        from_day: pupil.birthDate(today),
        evidence: adult.evidence,
        evidence_on: adult.evidenceOn === null ? null : day(telling, adult.evidenceOn),
        recorded_at: instant(telling, story.opened - 30),
      })),
    ],
  ];
}

function caseRows(telling: Telling): Rows {
  const { story } = telling;
  const opened = instant(telling, story.opened);
  return [
    [
      'cases',
      [
        {
          id: id(telling, 'case'),
          pupil_id: id(telling, 'pupil'),
          subject: id(telling, 'subject'),
          region_id: region.id,
          controller_id: schoolOf(telling),
          phase: story.phase,
          opened_at: opened,
          recorded_at: opened,
        },
      ],
    ],
    [
      'participants',
      story.seats.map(({ who, ground, from, until, trusted = false }) => ({
        ...inCase(telling, schoolOf(telling)),
        id: id(telling, `seat ${who}`),
        appointment_id: appointmentOf(who),
        person_id: personOf(professional(who)),
        organisation_id: organisationOf(who),
        capacity: professional(who).capacity,
        ground,
        is_trusted_person: trusted,
        from_at: instant(telling, Math.max(from, story.opened)),
        until_at: until === undefined ? null : instant(telling, until),
        version: 1,
        recorded_at: instant(telling, from),
      })),
    ],
  ];
}

export const subjectOf = (story: Story): string => demoId(`${story.key} subject`);
export const caseOf = (story: Story): string => demoId(`${story.key} case`);

export function rowsOf(story: Story, told: Omit<Telling, 'story'>): Rows {
  const telling = { ...told, story };
  return [
    ...pupilRows(telling),
    ...contactRows(telling),
    ...caseRows(telling),
    ...regieRows(telling),
    ...phaseRows(telling),
    ...referralRows(telling),
    ...incapacityRows(telling),
    ...story.asked.flatMap(asked => consentRows(telling, asked)),
    ...story.feedback.flatMap((feedback, index) => feedbackRows(telling, feedback, index)),
    ...invitationRows(telling, story.invited),
    ...story.talks.flatMap(talk => talkRows(telling, talk)),
    ...agreedRows(telling),
    ...accessRows(telling),
    ...numberRows(telling),
    ...(story.reported ?? []).flatMap(reported => reportRows(telling, reported)),
    ...requestRows(telling),
    ...careFileRows(telling),
    ...spokenRows(telling),
    ...plannedRows(telling),
    ...financeRows(telling),
    ...metRows(telling),
    ...stalledRows(telling),
    ...tabledRows(telling),
    ...agendaRows(telling),
    ...writtenRows(telling),
    ...safetyRows(telling),
    ...absenceRows(telling),
  ];
}
