// A story as rows: what each table holds of it.

import { startOfDay } from '../../domain/calendar/amsterdam.js';
import { addDays, type IsoDate } from '../../domain/calendar/iso-date.js';
import { consentValidUntil } from '../../domain/consent/consent-valid-until.js';
import { entryOf } from '../../policy/vocabulary/capacities.js';
import { demoId } from './demo-id.js';
import {
  appointmentOf,
  organisations,
  personOf,
  professional,
  professionals,
  region,
} from './organisations.js';
import { adultPerson, pupilPerson } from './personas.js';
import type { Asked, Days, Feedback, Story, Talk } from './story.js';

export type Row = Readonly<Record<string, unknown>>;
export type Rows = readonly (readonly [table: string, rows: readonly Row[]])[];

interface Telling {
  readonly story: Story;
  readonly today: IsoDate;
}

const day = ({ today }: Telling, days: Days): IsoDate => addDays(today, days);
// Ten in the morning, when people answer; the day of seeding itself has not come so far yet.
const instant = (telling: Telling, days: Days): string =>
  new Date(startOfDay(day(telling, days)).getTime() + 10 * 3_600_000).toISOString();

const id = ({ story }: Telling, what: string): string => demoId(`${story.key} ${what}`);
const isProfessional = (who: string): boolean => professionals.some(one => one.persona === who);

/** A persona of a professional, `leerling`, or an adult of the family. */
function person({ story }: Telling, who: string): string {
  if (who === 'leerling') return pupilPerson(story);
  return isProfessional(who) ? personOf(professional(who)) : adultPerson(story, who);
}

const written = (telling: Telling, by: string, on: Days): Row => ({
  recorded_by: person(telling, by),
  recorded_capacity: isProfessional(by)
    ? professional(by).capacity
    : by === 'leerling'
      ? 'leerling'
      : 'ouder',
  recorded_at: instant(telling, on),
});

const inCase = (telling: Telling, controller: string): Row => ({
  case_id: id(telling, 'case'),
  subject: id(telling, 'subject'),
  region_id: region.id,
  controller_id: controller,
});

const schoolOf = ({ story }: Telling): string => organisations[story.school].id;
const organisationOf = (who: string): string => organisations[professional(who).organisation].id;

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
      story.seats.map(({ who, ground, from, until }) => ({
        ...inCase(telling, schoolOf(telling)),
        id: id(telling, `seat ${who}`),
        appointment_id: appointmentOf(who),
        person_id: personOf(professional(who)),
        organisation_id: organisationOf(who),
        capacity: professional(who).capacity,
        ground,
        from_at: instant(telling, Math.max(from, story.opened)),
        until_at: until === undefined ? null : instant(telling, until),
        version: 1,
        recorded_at: instant(telling, from),
      })),
    ],
  ];
}

const recipient = (telling: Telling, towards: string): Row =>
  isProfessional(towards)
    ? { capacity: professional(towards).capacity, organisationId: organisationOf(towards), personId: null }
    : { capacity: 'ouder', organisationId: null, personId: person(telling, towards) };

function consentRows(telling: Telling, asked: Asked): Rows {
  const ofConsent = {
    ...inCase(telling, organisationOf(asked.by)),
    consent_id: id(telling, `consent ${asked.key}`),
  };
  const { consent_id: consentId, ...row } = ofConsent;
  return [
    [
      'consents',
      [
        {
          ...row,
          ...written(telling, asked.by, asked.on),
          id: consentId,
          data_classes: asked.classes,
          recipients: asked.towards.map(one => recipient(telling, one)),
          purposes: asked.purposes,
          phase: telling.story.phase,
          concerned_parents: (asked.concerned ?? []).map(one => person(telling, one)),
          source_is_care: entryOf(professional(asked.by).capacity).domain === 'CARE',
          explanation: asked.explanation,
          text_version: '2026-1',
          language: 'nl',
          asked_at: instant(telling, asked.on),
          // As if asked in the school year of the seeding, so that the demo tells the same in every month.
          valid_until: consentValidUntil(telling.today),
        },
      ],
    ],
    [
      'consent_statements',
      asked.said.map((said, index) => ({
        ...ofConsent,
        ...written(telling, said.recordedBy ?? said.by, said.on),
        id: id(telling, `statement ${asked.key} ${index}`),
        by_person_id: person(telling, said.by),
        quality: said.by === 'leerling' ? 'LEERLING' : 'OUDER',
        answer: said.answer,
        method: said.method ?? 'DIGITAL',
        data_classes: said.classes ?? null,
        witness: said.witness ?? null,
        stated_at: instant(telling, said.on),
      })),
    ],
    [
      'consent_notices',
      (asked.told ?? []).map(({ who, on }) => ({
        ...ofConsent,
        ...written(telling, asked.by, on),
        id: id(telling, `notice ${asked.key} ${who}`),
        adult_id: person(telling, who),
        notified_on: day(telling, on),
      })),
    ],
  ];
}

function feedbackRows(telling: Telling, feedback: Feedback, index: number): Rows {
  const { name, jobTitle } = professional(feedback.by);
  const row = {
    ...inCase(telling, organisationOf(feedback.by)),
    ...written(telling, feedback.by, feedback.on),
  };
  const feedbackId = id(telling, `feedback ${index}`);
  return [
    [
      'health_feedbacks',
      [
        {
          ...row,
          id: feedbackId,
          contact_name: `${name}, ${jobTitle.toLowerCase()}`,
          contact_phone: `073 555 01 0${index + 1}`,
          contact_email: `${name.toLowerCase().replaceAll(' ', '.')}@ggd.example`,
          contact_on: day(telling, feedback.on),
          contact_kind: feedback.kind,
          contact_form: feedback.form,
          conclusion: feedback.conclusion,
          reintegration_advice: feedback.advice,
        },
      ],
    ],
    [
      'health_feedback_notes',
      feedback.note === null
        ? []
        : [{ ...row, id: id(telling, `note ${index}`), feedback_id: feedbackId, note: feedback.note }],
    ],
    [
      'health_feedback_agreements',
      feedback.agreements.map((agreement, at) => ({
        ...row,
        id: id(telling, `feedback agreement ${index} ${at}`),
        feedback_id: feedbackId,
        agreement,
      })),
    ],
  ];
}

function talkRows(telling: Telling, talk: Talk): Rows {
  const row = { ...inCase(telling, schoolOf(telling)), ...written(telling, talk.by, talk.on) };
  const reportId = id(telling, 'report');
  const { handedOverOn, filedOn } = talk;
  return [
    [
      'preventive_talk_reports',
      [
        {
          ...row,
          id: reportId,
          held_on: day(telling, talk.on),
          present: talk.present,
          reported_absence: talk.absence,
          report: talk.report,
          outcome: talk.outcome,
          advice_to_school: talk.advice,
        },
      ],
    ],
    [
      'preventive_talk_agreements',
      talk.agreements.map((agreement, at) => ({
        ...row,
        id: id(telling, `talk agreement ${at}`),
        report_id: reportId,
        agreement,
      })),
    ],
    [
      'talk_handovers',
      handedOverOn === undefined
        ? []
        : [
            {
              ...row,
              ...written(telling, talk.by, handedOverOn),
              id: id(telling, 'handover'),
              report_id: reportId,
            },
          ],
    ],
    [
      'talk_filings',
      filedOn === undefined
        ? []
        : [
            {
              ...row,
              ...written(telling, 'ondersteuningscoordinator', filedOn),
              id: id(telling, 'filing'),
              report_id: reportId,
            },
          ],
    ],
  ];
}

function agreedRows(telling: Telling): Rows {
  const { story } = telling;
  return [
    [
      'agreements',
      story.agreed.map((agreed, index) => ({
        ...inCase(telling, organisationOf(agreed.by)),
        ...written(telling, agreed.by, agreed.on),
        id: id(telling, `agreement ${index}`),
        what: agreed.what,
        who: agreed.who,
        due_on: day(telling, agreed.due),
        result: agreed.result,
        follow_up: agreed.followUp,
        made_on: day(telling, agreed.on),
        party_ids: agreed.parties.map(who => person(telling, who)),
        version: 1,
      })),
    ],
  ];
}

function incapacityRows(telling: Telling): Rows {
  const { incapable } = telling.story;
  if (incapable === undefined) return [];
  const { classes, from, until, by, reason } = incapable;
  return [
    [
      'incapacities',
      [
        {
          id: id(telling, 'incapacity'),
          subject: id(telling, 'subject'),
          region_id: region.id,
          controller_id: organisationOf(by),
          ...written(telling, by, from),
          data_classes: classes,
          from_day: day(telling, from),
          until_day: day(telling, until),
          assessed_by: appointmentOf(by),
          reason,
        },
      ],
    ],
  ];
}

export const subjectOf = (story: Story): string => demoId(`${story.key} subject`);
export const caseOf = (story: Story): string => demoId(`${story.key} case`);

export function rowsOf(story: Story, today: IsoDate): Rows {
  const telling = { story, today };
  return [
    ...pupilRows(telling),
    ...caseRows(telling),
    ...incapacityRows(telling),
    ...story.asked.flatMap(asked => consentRows(telling, asked)),
    ...story.feedback.flatMap((feedback, index) => feedbackRows(telling, feedback, index)),
    ...story.talks.flatMap(talk => talkRows(telling, talk)),
    ...agreedRows(telling),
  ];
}
