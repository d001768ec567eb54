// A registration as it is kept: what was entered, held against the protocol, with what it still lacks.

import { isCriterionOf } from '../../domain/breakthrough/criteria.js';
import { type Delivered, missingOf } from '../../domain/breakthrough/missing.js';
import type { BreakthroughProtocol } from '../../domain/breakthrough/protocol.js';
import { ApiError } from '../../errors.js';
import type { UnitOfWork } from '../../record/unit-of-work.js';
import { notInFuture } from '../case-row/index.js';
import type { RegistrationFields } from './registration-fields.js';

const invalid = (field: string): ApiError =>
  new ApiError('BAD_USER_INPUT', { reason: 'INVALID_FIELD', fields: [field] });

/** Questions whose answer is a heading of the registration itself. */
const headings: readonly (readonly [string, keyof RegistrationFields])[] = [
  ['REGISTRATION_HOME_SINCE', 'homeSince'],
  ['REGISTRATION_KIND_OF_EDUCATION', 'kindOfEducation'],
  ['REGISTRATION_LAST_SCHOOL', 'lastSchool'],
  ['REGISTRATION_LEVEL_AND_YEAR', 'levelAndYear'],
  ['APPROACH_HOME_MUNICIPALITY', 'homeMunicipality'],
];

function deliveredBy(fields: RegistrationFields, answered: readonly string[]): Delivered {
  const { criteria, atHome, otherTable, route, stepsTaken } = fields;
  const found = otherTable === 'FOUND' || otherTable === 'AGREED';
  return {
    answered: [...answered, ...headings.filter(([, field]) => fields[field] != null).map(([code]) => code)],
    criteria,
    atHome,
    checked:
      otherTable === 'NOT_CHECKED' ? [] : [{ code: 'OTHER_TABLE', found, agreed: otherTable === 'AGREED' }],
    route: route == null ? null : { code: route, taken: stepsTaken },
  };
}

/** A step that was passed over asks for its reason; whatever else is missing is told and stands in the way of nothing. */
export function registrationRow(
  unit: UnitOfWork,
  protocol: BreakthroughProtocol,
  { fields, answered }: { fields: RegistrationFields; answered: readonly string[] },
) {
  const { route = null, criteria, homeSince = null, familyToldOn = null, passedOverBecause = null } = fields;
  if (homeSince !== null) notInFuture(unit, homeSince, 'homeSince');
  if (familyToldOn !== null) notInFuture(unit, familyToldOn, 'familyToldOn');
  const known = protocol.routes.find(({ code }) => code === route);
  if (route !== null && known === undefined) throw invalid('route');
  const stepsTaken = [...new Set(fields.stepsTaken)].sort();
  if (!stepsTaken.every(step => known?.steps.some(one => one.step === step))) throw invalid('stepsTaken');
  if (!criteria.every(code => isCriterionOf(protocol.criteria, code))) throw invalid('criteria');
  const missing = missingOf(protocol, deliveredBy(fields, answered));
  if (missing.steps.length > 0 && passedOverBecause === null) throw invalid('passedOverBecause');
  return {
    route,
    stepsTaken,
    passedOverBecause: missing.steps.length > 0 ? passedOverBecause : null,
    criteria: [...new Set(criteria)],
    atHome: fields.atHome,
    homeSince,
    kindOfEducation: fields.kindOfEducation ?? null,
    lastSchool: fields.lastSchool ?? null,
    levelAndYear: fields.levelAndYear ?? null,
    homeMunicipality: fields.homeMunicipality ?? null,
    otherTable: fields.otherTable,
    familyTakesPart: fields.familyTakesPart ?? null,
    familyToldOn,
    missing: [
      ...missing.questions.map(({ code }) => code),
      ...missing.criteria,
      ...missing.checks.map(({ code }) => code),
    ],
  };
}
