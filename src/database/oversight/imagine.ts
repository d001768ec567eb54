// What the law would leave behind of a pupil if something were so that is not: worked out from its inputs by the law itself,
// and written nowhere.

import type { DataClass } from '../../domain/consent/classes.js';
import type { Word } from '../../domain/consent/situation.js';
import type { CasePhaseCode } from '../../domain/phases/phases.js';
import type { Capacity } from '../../policy/vocabulary/capacities.js';
import type { Ground } from '../../policy/vocabulary/grounds.js';
import type { CaseInput, LawInputs, SeatInput, StatementInput } from '../law-pass/law-inputs.js';

export interface ImaginedStatement {
  readonly consentId: string;
  readonly personId: string;
  readonly answer: Word;
  readonly dataClasses: readonly DataClass[] | null;
}

export interface ImaginedSeat {
  readonly personId: string;
  readonly organisationId: string;
  readonly capacity: Capacity;
  readonly ground: Ground;
}

export interface Imagined {
  readonly statements: readonly ImaginedStatement[];
  readonly seats: readonly ImaginedSeat[];
  readonly phase: CasePhaseCode | null;
}

const statementOf = (
  { consentId, personId, answer, dataClasses }: ImaginedStatement,
  at: Date,
): StatementInput => ({
  consentId,
  byPersonId: personId,
  answer,
  method: 'WRITTEN',
  dataClasses,
  recipients: null,
  statedAt: at,
  recordedAt: at,
});

/** Whoever is seated, is so by the school that seated the others. */
function seatOf(seat: ImaginedSeat, caseId: string, { seats }: LawInputs, at: Date): SeatInput {
  const controllerId = seats.find(one => one.caseId === caseId)?.controllerId ?? seat.organisationId;
  return { caseId, controllerId, ...seat, from: at, until: null };
}

const moved = (one: CaseInput, to: CasePhaseCode, at: Date): CaseInput => ({
  ...one,
  phase: to,
  closedAt: to === 'PH9' ? at : one.closedAt,
  moves: [...one.moves, { from: one.phase, to, at }],
});

export function imagine(
  inputs: LawInputs,
  caseId: string,
  { statements, seats, phase }: Imagined,
  at: Date,
): LawInputs {
  return {
    ...inputs,
    statements: [...inputs.statements, ...statements.map(one => statementOf(one, at))],
    seats: [...inputs.seats, ...seats.map(one => seatOf(one, caseId, inputs, at))],
    cases: inputs.cases.map(one => (phase !== null && one.id === caseId ? moved(one, phase, at) : one)),
  };
}
