// When something in a case ended with it: at its closing, also where it was opened again since (AM:177).

import { doorbraakPhases } from '../../domain/phases/phases.js';
import type { CaseInput, LawInputs } from './law-inputs.js';
import type { Period } from './period.js';

const earliest = (instants: readonly Date[]): Date | null =>
  [...instants].sort((a, b) => a.getTime() - b.getTime())[0] ?? null;

/** Of what began then; null while it can last. */
export function closedAfter({ cases }: Pick<LawInputs, 'cases'>, caseId: string, began: Date): Date | null {
  const of = cases.find(one => one.id === caseId);
  if (of === undefined) return null;
  const since = of.moves.filter(move => move.to === 'PH9' && move.at > began).map(move => move.at);
  return earliest(of.closedAt === null ? since : [of.closedAt, ...since]);
}

/** When the case was in a phase of the doorbraakoverleg: only then can an invitation to it open anything (roles-and-data.md 2, "p"). */
export function doorbraakPeriods({ phase, openedAt, closedAt, moves }: CaseInput): Period[] {
  const ordered = [...moves].sort((a, b) => a.at.getTime() - b.at.getTime());
  const starts = [
    { phase: ordered[0]?.from ?? phase, at: openedAt },
    ...ordered.map(move => ({ phase: move.to, at: move.at })),
  ];
  return starts.flatMap((start, index) => {
    const until = starts[index + 1]?.at ?? closedAt;
    const isOver = until !== null && until <= start.at;
    return isOver || !doorbraakPhases.some(one => one === start.phase) ? [] : [{ from: start.at, until }];
  });
}
