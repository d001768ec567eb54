// What the jeugdarts and the school wrote down of a pupil's care and home in a story, as rows.

import type { CareTold } from './story.js';
import {
  day,
  id,
  inCase,
  organisationOf,
  person,
  type Row,
  type Rows,
  type Telling,
  written,
} from './telling.js';

type Told = { readonly by: string; readonly on: number };

const row = (telling: Telling, { by, on }: Told, key: string): Row => ({
  ...inCase(telling, organisationOf(by)),
  ...written(telling, by, on),
  id: id(telling, key),
});

function rowsOfCare(telling: Telling, told: CareTold): Rows {
  return [
    [
      'diagnoses',
      told.diagnoses.map((one, index) => ({
        ...row(telling, one, `diagnosis ${index}`),
        referral_id: one.withReferralTo === undefined ? null : id(telling, `referral ${one.withReferralTo}`),
        treated_by: one.treatedBy,
        diagnosis: one.diagnosis,
      })),
    ],
    [
      'treating_contacts',
      told.contacts.map((one, index) => ({
        ...row(telling, one, `treating contact ${index}`),
        consent_id: id(telling, `consent ${one.consent}`),
        treating_doctor: one.doctor,
        contact_on: day(telling, one.on),
        told: one.told,
        heard: one.heard,
      })),
    ],
    [
      'health_file_pointers',
      told.files.map((one, index) => ({
        ...row(telling, one, `health file ${index}`),
        reference: one.reference,
      })),
    ],
    [
      'youth_help_referrals',
      told.youthHelp.map((one, index) => ({
        ...row(telling, one, `youth help ${index}`),
        referred_on: day(telling, one.on),
        towards: one.towards,
        reason: one.reason,
      })),
    ],
    [
      'reintegration_plans',
      told.plans.map((one, index) => ({
        ...row(telling, one, `reintegration plan ${index}`),
        steps: one.steps.map(({ from, percentage }) => ({
          from: day(telling, from),
          percentage,
          lessons: null,
          remark: null,
        })),
        made_on: day(telling, one.on),
        review_on: day(telling, one.review),
      })),
    ],
    [
      'home_situations',
      told.home.map((one, index) => ({
        ...row(telling, one, `home ${index}`),
        person_id: person(telling, one.who),
        about: one.about,
        observation: one.observation,
        wijkteam_involved: one.wijkteam ?? null,
        observed_on: day(telling, one.on),
      })),
    ],
  ];
}

export const careFileRows = (telling: Telling): Rows =>
  telling.story.care === undefined ? [] : rowsOfCare(telling, telling.story.care);
