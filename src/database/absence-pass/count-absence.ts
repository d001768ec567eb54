// Counts what was registered of pupils, in the transaction that registers: facts, counts and signals follow from it.
//
// It does not run as the actor, who may see only part, but under the law's role, as the law's own pass does.

import type { IsoDate } from '../../domain/calendar/iso-date.js';
import type { LawfulTransaction } from '../law-pass/apply-law.js';
import type { LawTransaction } from '../law-pass/law-transaction.js';
import { derive, spanOf } from './derive.js';
import { readRegistration } from './read-registration.js';
import { inTurnOf, turnOf } from './registration-turn.js';
import { readSettings, rulesOfSchool, type SchoolRules } from './school-rules.js';
import { writeDerived } from './write-derived.js';

export interface ToCount {
  readonly subjects: readonly string[];
  /** The first and the last day on which something was written. */
  readonly from: IsoDate;
  readonly until: IsoDate;
  readonly today: IsoDate;
}

/** As many statements for a thousand pupils as for one. */
export const countAbsence = (transaction: LawfulTransaction, of: ToCount): Promise<void> =>
  inTurnOf(transaction, of.subjects, inside => countInTurn(inside, of));

/** For whoever is the law's role already. */
export const countAbsenceAsLaw = (transaction: LawTransaction, of: ToCount): Promise<void> =>
  turnOf(transaction, of.subjects, inside => countInTurn(inside, of));

/** In a turn that was taken already. */
export async function countInTurn(inside: LawTransaction, { from, until, today }: ToCount): Promise<void> {
  const span = spanOf(from, today);
  const registrations = await readRegistration(inside, span);
  const settings = await readSettings(
    inside,
    registrations.map(one => one.regionId),
  );
  const known = new Map<string, SchoolRules>();
  const rulesFor = (one: (typeof registrations)[number]): SchoolRules => {
    const rules = known.get(one.controllerId) ?? rulesOfSchool(settings, one);
    known.set(one.controllerId, rules);
    return rules;
  };
  const rows = derive(
    registrations.map(registration => ({ registration, rules: rulesFor(registration), span, today })),
  );
  await writeDerived(inside, rows, { from, until, span });
}
