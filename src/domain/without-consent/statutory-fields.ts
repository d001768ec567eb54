// The fields that a statutory ground may move, each in its data class; what is not a field here moves by consent or not.
import type { DataClass } from '../consent/classes.js';

/** Besluit ROD 13 and WRO 12(5), version of 2026-08-01: who the pupil is. */
const ROD_13 = {
  familyName: 'D01',
  givenNames: 'D01',
  sex: 'D01',
  birthDate: 'D01',
  dayOfDeath: 'D01',
  address: 'D03',
  postcode: 'D03',
  placeOfStay: 'D03',
  pupilNumber: 'D02',
} as const;

/** Besluit ROD 14 b to l: what the school reports. */
const ROD_14_SCHOOL = {
  absenceBegan: 'D19',
  absenceEnded: 'D19',
  presumedKind: 'D19',
  presumedReason: 'D19',
  allLessonsMissed: 'D19',
  actionBySchool: 'D19',
  municipalActionWanted: 'D19',
  teachingLocation: 'D19',
  schoolContact: 'D19',
  telephoneOfPupilOrParent: 'D04',
  daysAndHours: 'D19',
} as const;

/** Besluit ROD 14 m to p: what the municipality returns. */
const ROD_14_MUNICIPALITY = {
  reportStatus: 'D19',
  reasonOfClosing: 'D19',
  remark: 'D19',
  municipalContact: 'D19',
} as const;

const FURTHER = {
  startkwalificatie: 'D19', // Besluit ROD 14 a
  administrationNumber: 'D01',
  nationality: 'D01',
  birthPlace: 'D01',
  parentNames: 'D27',
  parentContact: 'D04',
  enrolment: 'D01',
  absenceRegister: 'D05',
  absenceCounts: 'D06',
  exemptions: 'D05',
  removal: 'D01',
  absenceDates: 'D05',
  sicknessDates: 'D07',
  sicknessNature: 'D07',
  absenceReason: 'D08',
  healthFilePointer: 'D09',
  diagnosis: 'D10',
  healthFeedbackNote: 'D11',
  healthFeedback: 'D12',
  homeSituation: 'D15',
  authority: 'D27',
  procesVerbaal: 'D16',
  safetyFact: 'D17',
  preventiveTalkFact: 'D19',
  restatedAgreements: 'D19',
  meldcodeReport: 'D28',
  aggregate: 'D26',
  hearing: 'D32',
  caseOfAbsence: 'D29',
  reportFact: 'D19',
} as const;

export const STATUTORY_FIELDS = {
  ...ROD_13,
  ...ROD_14_SCHOOL,
  ...ROD_14_MUNICIPALITY,
  ...FURTHER,
} as const satisfies Readonly<Record<string, DataClass>>;

export type StatutoryField = keyof typeof STATUTORY_FIELDS;

const namesOf = <Fields extends object>(fields: Fields): readonly (keyof Fields)[] =>
  Object.keys(fields) as (keyof Fields)[];

export const WHO_THE_PUPIL_IS = namesOf(ROD_13);
export const REPORTED_BY_SCHOOL = namesOf(ROD_14_SCHOOL);
export const RETURNED_BY_MUNICIPALITY = namesOf(ROD_14_MUNICIPALITY);
