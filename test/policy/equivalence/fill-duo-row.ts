// Columns of a row of each noun around a report of absence, with the circumstances that the facts look at.

import { randomUUID } from 'node:crypto';
import type { Resource } from '../../../src/policy/vocabulary/resources.js';
import type { Place, Row } from './fill-row.js';

const word = 'x';
const day = '2026-01-01';
const contact = { contact_name: word, contact_function: word, contact_phone: word, contact_email: word };

/** Of every letter, whatever it was made about. */
export const letter = {
  telling: 'FACTS',
  template: word,
  template_version: 1,
  format: 'PDF',
  addressee_id: randomUUID(),
  sha256: 'a'.repeat(64),
};

export const duoColumns: Partial<Record<Resource, (place: Place) => Row>> = {
  PupilNumber: ({ at }) => ({
    held_as: at.heldBySchool ? 'SCHOOL' : 'GGD',
    kind: 'BSN',
    key_id: word,
    sealed: word,
    number_hash: word,
  }),
  DuoReport: () => ({
    notice_id: randomUUID(),
    municipality_id: randomUUID(),
    kind: 'OVERIG_VERZUIM',
    basis: 'PROTOCOL',
    without_startkwalificatie: false,
    began_on: day,
    missed_days: 1,
    missed_hours: 1,
    all_lessons_missed: false,
    action_by_school: word,
    municipal_action_wanted: true,
    teaching_location: word,
    ...contact,
    preventive_talk_held: false,
    version: 1,
  }),
  DuoReportNotice: () => ({
    kind: 'OVERIG_VERZUIM',
    basis: 'PROTOCOL',
    threshold: 'TRU_3',
    not_on_refusal: true,
    zat_announced: true,
    told: [],
  }),
  NoticeLetter: () => ({ ...letter, notice_id: randomUUID() }),
  DuoReportStatus: () => ({ report_id: randomUUID(), status: 'GEREGISTREERD' }),
  DuoReportFact: () => ({
    report_id: randomUUID(),
    kind: 'OVERIG_VERZUIM',
    reported_on: day,
    status: 'GEREGISTREERD',
  }),
  MunicipalRequest: () => ({
    municipality_id: randomUUID(),
    asked_on: day,
    question: word,
    required_for: word,
    data_classes: ['D05'],
    tell_family_on: day,
  }),
  LeerplichtTalk: () => ({
    report_id: randomUUID(),
    planned_at: day,
    place: word,
    summons_pupil: true,
    summons_parents: true,
    version: 1,
  }),
  LeerplichtTalkFeedback: () => ({
    talk_id: randomUUID(),
    given_on: day,
    content: word,
    agreements: [],
    zat_announced: true,
  }),
  JusticeRecord: ({ at, actor }) => ({
    report_id: randomUUID(),
    kind: 'HALT',
    about_person_id: at.own ? actor.personId : randomUUID(),
    about_pupil: at.about === 'STUDENT',
    made_on: day,
  }),
};
