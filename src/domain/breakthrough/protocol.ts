// The form of a protocol of the doorbraakoverleg: what differs between regions is here as data, each row with its passage.
import type { IsoDate } from '../calendar/iso-date.js';
import type { Bilingual } from '../consent/row.js';
import type { DeadlineProtocolId } from '../deadlines/deadline-row.js';
import type { FormCode } from '../forms/form.js';
import type { BorderRow } from './border-traffic.js';
import type { BringerRow } from './bringing-in.js';
import type { CheckRow } from './checks.js';
import type { CriteriaRule } from './criteria.js';
import type { CycleRule } from './cycle.js';
import type { DecisionRule } from './decision.js';
import type { FamilyRule } from './family.js';
import type { MandateRule } from './mandate.js';
import type { ApprovalRow } from './money.js';
import type { TableRegieRule } from './regie-at-the-table.js';
import type { RouteRow } from './routes.js';
import type { ChairRule, SeatRow } from './seats.js';
import type { StayRule } from './stay.js';
import type { TargetRule } from './target.js';

/** The same words as those of the deadlines, which hold in the same regions. */
export type BreakthroughProtocolId = Exclude<DeadlineProtocolId, 'STATUTE'>;

export interface BreakthroughProtocol {
  readonly id: BreakthroughProtocolId;
  readonly name: Bilingual;
  /** null: the document bears no date. */
  readonly validFrom: IsoDate | null;
  readonly validUntil: IsoDate | null;
  readonly target: TargetRule;
  readonly bringsIn: readonly BringerRow[];
  /** What is delivered when a case is brought in: the questions of this form. */
  readonly registration: FormCode;
  /** What is answered about a case before and while it is discussed, and in what is written down of it. */
  readonly preparation: FormCode | null;
  readonly discussion: FormCode | null;
  readonly minutes: FormCode;
  readonly criteria: CriteriaRule;
  /** Empty: the source says nothing of borders. */
  readonly borders: readonly BorderRow[];
  readonly routes: readonly RouteRow[];
  readonly checks: readonly CheckRow[];
  readonly decision: DecisionRule;
  readonly chair: ChairRule;
  readonly seats: readonly SeatRow[];
  readonly mandate: MandateRule;
  /** All of them, where it costs money; empty: the source asks no approval. */
  readonly money: readonly ApprovalRow[];
  readonly family: FamilyRule;
  readonly regie: TableRegieRule;
  readonly stay: StayRule;
  /** null: the table meets when a case asks for it. */
  readonly cycle: CycleRule | null;
}
