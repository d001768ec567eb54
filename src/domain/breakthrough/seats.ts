// Who sits at the table: the chair, who assists, and who takes part; invited for each case alone, whatever list says so (K13).
import type { Capacity } from '../absence/capacity.js';
import type { Bilingual } from '../consent/row.js';
import type { Cited } from './cited.js';

/**
 * STRUCTURAL: the source has them sit at every meeting; PER_CASE: those of this case; IF_NEEDED: where their presence
 * helps. All three are invited for each case: a structural seat opens nothing by itself.
 */
export type SeatKind = 'STRUCTURAL' | 'PER_CASE' | 'IF_NEEDED';

export interface SeatRow extends Cited {
  /** A party of the source in capitals, as SCHOOL or JBRA. */
  readonly code: string;
  readonly name: Bilingual;
  readonly kind: SeatKind;
  readonly capacities: readonly Capacity[];
}

export interface ChairRule extends Cited {
  /** Empty: the source names nobody; whoever takes part agrees on somebody. */
  readonly capacities: readonly Capacity[];
  /** The chair also leads the vooroverleg, where there is one. */
  readonly leadsPreparation: boolean;
  /** Capacities that assist: agenda, minutes, planning; empty where the source has nobody. */
  readonly assistants: readonly Capacity[];
}

export type NoChair = 'NOT_BY_CAPACITY' | 'HAS_REGIE';

/** Why somebody cannot chair; whoever has regie of a case never chairs it (FM:38). */
export function whyNotChair(
  { capacities }: Pick<ChairRule, 'capacities'>,
  who: { readonly capacity: string; readonly hasRegie: boolean },
): NoChair | undefined {
  if (capacities.length > 0 && !capacities.some(one => one === who.capacity)) return 'NOT_BY_CAPACITY';
  return who.hasRegie ? 'HAS_REGIE' : undefined;
}

/** The seats for which nobody was invited, of those that the source wants at every case. */
export const seatsNotInvited = (rows: readonly SeatRow[], invited: readonly string[]): readonly SeatRow[] =>
  rows.filter(({ kind, code }) => kind !== 'IF_NEEDED' && !invited.includes(code));
