// What must be approved before money is spent, by whom (DB:1079-1087): both must, whatever it is for.
import type { Capacity } from '../absence/capacity.js';
import type { Said } from './cited.js';

export type Approver = 'TEAMLEIDER_TOEGANG_EN_REGIE' | 'DIRECTEUR_SWV';

export interface ApprovalRow extends Said {
  readonly approver: Approver;
  readonly capacities: readonly Capacity[];
}

export interface Approval {
  readonly approver: Approver;
  readonly approves: boolean;
  readonly at: Date;
}

export type ApprovalState = 'NOT_NEEDED' | 'PENDING' | 'APPROVED' | 'REFUSED';

export interface ApprovalSoFar {
  readonly state: ApprovalState;
  readonly open: readonly Approver[];
}

/** The last word of each counts. */
export function approvalSoFar(
  rows: readonly ApprovalRow[],
  costsMoney: boolean,
  words: readonly Approval[],
): ApprovalSoFar {
  if (!costsMoney || rows.length === 0) return { state: 'NOT_NEEDED', open: [] };
  const last = new Map<Approver, Approval>();
  for (const word of words) {
    const before = last.get(word.approver);
    if (before === undefined || before.at <= word.at) last.set(word.approver, word);
  }
  const open = rows.map(({ approver }) => approver).filter(approver => !last.has(approver));
  if (rows.some(({ approver }) => last.get(approver)?.approves === false)) return { state: 'REFUSED', open };
  return { state: open.length === 0 ? 'APPROVED' : 'PENDING', open };
}
