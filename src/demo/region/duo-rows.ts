// A story's number, its reports of absence with what came of them, and what the municipality asked, as rows.

import { kindEntry } from '../../domain/duo-report/report-kinds.js';
import { kindOfPupilNumber, type PupilNumberKind } from '../../domain/pupil-number/eleven-test.js';
import { demoId } from './demo-id.js';
import { organisations, professional, region } from './organisations.js';
import type { Reported } from './reported.js';
import {
  day,
  id,
  inCase,
  instant,
  organisationOf,
  person,
  type Row,
  type Rows,
  schoolOf,
  type Telling,
  written,
} from './telling.js';

const base: Readonly<Record<PupilNumberKind, number>> = { BSN: 999_900_000, ONDERWIJSNUMMER: 109_900_000 };

/** The first of its kind from a place that the story's name points at; of the demo alone. */
export function demoNumber(key: string, kind: PupilNumberKind): string {
  let number = base[kind] + (Number.parseInt(demoId(`${key} number`).slice(0, 8), 16) % 90_000);
  while (kindOfPupilNumber(String(number)) !== kind) number += 1;
  return String(number);
}

/** The school's copy, and the GGD's of whom it treats. */
export function numberRows(telling: Telling): Rows {
  const { story, numbers } = telling;
  const kind: PupilNumberKind = story.pupil.withoutBsn === true ? 'ONDERWIJSNUMMER' : 'BSN';
  const number = demoNumber(story.key, kind);
  const subject = id(telling, 'subject');
  const treated = story.seats.some(({ ground }) => ground === 'REFERRAL');
  const copy = (heldAs: string, controller: string): Row => {
    const { keyId, sealed } = numbers.seal(number, { subject, kind });
    return {
      id: id(telling, `number ${heldAs}`),
      subject,
      region_id: region.id,
      controller_id: controller,
      held_as: heldAs,
      kind,
      key_id: keyId,
      sealed,
      number_hash: numbers.hashOf(number),
      recorded_at: instant(telling, story.opened - 30),
    };
  };
  const copies = [copy('SCHOOL', schoolOf(telling)), ...(treated ? [copy('GGD', organisations.ggd.id)] : [])];
  return [['pupil_numbers', copies]];
}

const contact = (by: string): Row => {
  const { name, jobTitle } = professional(by);
  return {
    contact_name: name,
    contact_function: jobTitle,
    contact_phone: '073 555 02 02',
    contact_email: `${name.toLowerCase().replaceAll(' ', '.')}@demo.example`,
  };
};

const reportId = (telling: Telling, { key }: Reported): string => id(telling, `report ${key}`);

function noticeRow(telling: Telling, reported: Reported): Row {
  const { story } = telling;
  const { kind, threshold, hours, by, toldOn } = reported;
  const on = day(telling, toldOn);
  const age = Number(on.slice(0, 4)) - Number(story.pupil.birthDate(telling.today).slice(0, 4));
  const told = [
    { personId: person(telling, 'leerling'), on, how: 'TALK' },
    ...story.family.map(adult => ({
      personId: person(telling, adult.key),
      on,
      how: age > 16 ? 'FACTS_LETTER' : 'PHONE',
    })),
  ];
  return {
    ...inCase(telling, schoolOf(telling)),
    ...written(telling, by, toldOn),
    id: id(telling, `notice ${reported.key}`),
    kind,
    basis: kindEntry(kind).basis,
    threshold,
    missed_hours: hours,
    not_on_refusal: true,
    zat_announced: true,
    told,
  };
}

const reportRow = (telling: Telling, reported: Reported): Row => ({
  ...inCase(telling, schoolOf(telling)),
  ...written(telling, reported.by, reported.on),
  id: reportId(telling, reported),
  notice_id: id(telling, `notice ${reported.key}`),
  municipality_id: organisations.gemeente.id,
  kind: reported.kind,
  basis: kindEntry(reported.kind).basis,
  without_startkwalificatie: reported.kind === 'DOORSTROOMPUNT_18PLUS',
  began_on: day(telling, reported.began),
  ended_on: reported.ended === null ? null : day(telling, reported.ended),
  missed_days: reported.days,
  missed_hours: reported.hours,
  all_lessons_missed: false,
  presumed_reason: reported.reason,
  action_by_school: reported.action,
  municipal_action_wanted: true,
  why_no_action: null,
  teaching_location: 'Hoofdgebouw',
  ...contact(reported.by),
  preventive_talk_held: reported.restated !== null,
  restated_agreements: reported.restated,
  version: 1,
});

function statusRows(telling: Telling, reported: Reported): Row[] {
  const none = { contact_name: null, contact_function: null, contact_phone: null, contact_email: null };
  const made = { by: reported.by, on: reported.on, status: 'GEREGISTREERD' as const };
  return [made, ...reported.statuses].map((one, index) => ({
    ...inCase(telling, organisationOf(one.by)),
    ...written(telling, one.by, one.on),
    id: id(telling, `status ${reported.key} ${index}`),
    report_id: reportId(telling, reported),
    status: one.status,
    closing_reason: 'reason' in one ? (one.reason ?? null) : null,
    closing_explanation: 'explanation' in one ? (one.explanation ?? null) : null,
    ...(organisationOf(one.by) === organisations.gemeente.id ? contact(one.by) : none),
  }));
}

function talkOfReport(telling: Telling, reported: Reported): Rows {
  const { talk } = reported;
  if (talk === undefined) return [];
  const talkId = id(telling, `talk after ${reported.key}`);
  return [
    [
      'leerplicht_talks',
      [
        {
          ...inCase(telling, organisationOf(talk.by)),
          ...written(telling, talk.by, talk.summonedOn),
          id: talkId,
          report_id: reportId(telling, reported),
          planned_at: instant(telling, talk.on),
          place: 'Stadskantoor',
          summons_pupil: true,
          summons_parents: true,
          held_on: day(telling, talk.on),
          outcome: 'HELD',
          heard_pupil: true,
          heard_parents: true,
          version: 2,
        },
      ],
    ],
    [
      'leerplicht_talk_feedbacks',
      [
        {
          ...inCase(telling, schoolOf(telling)),
          ...written(telling, talk.by, talk.on),
          id: id(telling, `feedback after ${reported.key}`),
          talk_id: talkId,
          given_on: day(telling, talk.on),
          content: talk.feedback,
          agreements: talk.agreements,
          zat_announced: true,
        },
      ],
    ],
  ];
}

export const reportRows = (telling: Telling, reported: Reported): Rows => [
  ['duo_report_notices', [noticeRow(telling, reported)]],
  ['duo_reports', [reportRow(telling, reported)]],
  ['duo_report_statuses', statusRows(telling, reported)],
  ...talkOfReport(telling, reported),
  [
    'justice_records',
    reported.justice.map(({ by, on, kind, about }, index) => ({
      ...inCase(telling, organisationOf(by)),
      ...written(telling, by, on),
      id: id(telling, `justice ${reported.key} ${index}`),
      report_id: reportId(telling, reported),
      kind,
      about_person_id: person(telling, about),
      about_pupil: about === 'leerling',
      made_on: day(telling, on),
    })),
  ],
];

export const requestRows = (telling: Telling): Rows => [
  [
    'municipal_requests',
    (telling.story.inquired ?? []).map(({ by, on, classes, question }, index) => ({
      ...inCase(telling, schoolOf(telling)),
      ...written(telling, by, on),
      id: id(telling, `request ${index}`),
      municipality_id: organisations.gemeente.id,
      asked_on: day(telling, on - 1),
      question,
      required_for: 'Toezicht op geregeld schoolbezoek (LPW 16, 18)',
      data_classes: classes,
      tell_family_on: day(telling, on + 7),
    })),
  ],
];
