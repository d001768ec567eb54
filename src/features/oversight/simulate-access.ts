// What if: who would gain and lose what of a case. The law itself works out what it would leave behind, in memory, and the
// same rules and facts are asked of that; nothing is written and no value is read.

import { factRowsOf } from '../../database/law-pass/fact-rows.js';
import type { LawInputs } from '../../database/law-pass/law-inputs.js';
import type { CaseAsked, Moment } from '../../database/oversight/ask-of-case.js';
import { imagine } from '../../database/oversight/imagine.js';
import type { Lens } from '../../database/oversight/lens.js';
import { lawInputsOf } from '../../database/oversight/who-decides.js';
import { overseerRole } from '../../database/roles.js';
import { ApiError, unknownId } from '../../errors.js';
import { policy } from '../../policy/policy.js';
import { asId } from '../../record/read-one.js';
import type { UnitOfWork } from '../../record/unit-of-work.js';
import type { AccessChangeInput, SimulatedStatementInput } from './access-change-input.js';
import type { AccessChanges } from './access-changes.js';
import { changesBetween } from './compare-access.js';
import { everybodyInCase, nounsOf, type Seen } from './everybody-in-case.js';
import { imaginedPolicy } from './imagined-policy.js';

const wrong = (field: string): ApiError =>
  new ApiError('BAD_USER_INPUT', { reason: 'INVALID_FIELD', fields: [field] });

function checkStatement(
  { consentId, personId }: SimulatedStatementInput,
  caseId: string,
  inputs: LawInputs,
): void {
  const consent = inputs.consents.find(one => one.id === asId(consentId));
  if (consent?.caseId !== caseId) throw unknownId();
  const people = [inputs.pupil.personId, ...inputs.authorities.map(one => one.adultId)];
  if (!people.includes(asId(personId))) throw new ApiError('BAD_USER_INPUT', { reason: 'NO_DECIDER' });
}

/** What the law would leave behind; what is known now where nothing is imagined that it looks at. */
async function imaginedLens(unit: UnitOfWork, about: CaseAsked, change: AccessChangeInput): Promise<Lens> {
  const { statements, participants, phase } = change;
  if ((statements ?? []).length + (participants ?? []).length === 0 && phase == null) return { kind: 'NOW' };
  const { caseId, subject } = about;
  if (caseId === null) throw wrong('about');
  const inputs = await lawInputsOf(unit.transaction, subject);
  for (const one of statements ?? []) checkStatement(one, caseId, inputs);
  const imagined = {
    statements: (statements ?? []).map(one => ({
      consentId: asId(one.consentId),
      personId: asId(one.personId),
      answer: one.answer,
      dataClasses: one.dataClasses ?? null,
    })),
    seats: (participants ?? []).map(one => ({
      ...one,
      personId: asId(one.personId),
      organisationId: asId(one.organisationId),
    })),
    phase: phase ?? null,
  };
  const rows = factRowsOf(imagine(inputs, caseId, imagined, unit.now));
  return { kind: 'GIVEN', rows, subject };
}

export async function simulateAccess(
  unit: UnitOfWork,
  about: CaseAsked,
  change: AccessChangeInput,
): Promise<AccessChanges> {
  const { seenAt } = change;
  if (seenAt != null && seenAt < unit.now) throw wrong('seenAt');
  const table = imaginedPolicy(change);
  const tiedOnly = table === policy;
  const lens = await imaginedLens(unit, about, change);
  const present: Moment = { lens: { kind: 'NOW' }, at: null };
  const future: Moment = { lens, at: seenAt?.getTime() ?? null };
  const sideOf = (seen: Seen) =>
    unit.transaction.as(overseerRole, inside => everybodyInCase(inside, about, seen));
  const now = await sideOf({ moment: present, table: policy, tiedOnly });
  const then = await sideOf({ moment: future, table, tiedOnly });
  return {
    seenAt: seenAt ?? unit.now,
    version: table.hash,
    changes: changesBetween(now, then, nounsOf(about)),
  };
}
