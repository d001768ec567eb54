// Which deadlines hold where: those of the region's protocol, and beside them those of statutes.
import type { IsoDate } from '../calendar/iso-date.js';
import type {
  DeadlineKind,
  DeadlineProtocol,
  DeadlineProtocolId,
  DeadlineRow,
  OnceKind,
  OnceRow,
  RecurringKind,
  RecurringRow,
} from './deadline-row.js';
import { AMSTERDAM_ONCE, AMSTERDAM_RECURRING } from './rows/amsterdam.js';
import { SHERTOGENBOSCH_ONCE } from './rows/shertogenbosch-once.js';
import { SHERTOGENBOSCH_RECURRING } from './rows/shertogenbosch-recurring.js';
import { AMSTELLAND_RECURRING, STAPPENPLAN_ONCE } from './rows/stappenplan-and-amstelland.js';
import { STATUTE_ONCE } from './rows/statute.js';

const undated = { validFrom: null, validUntil: null } as const;

export const DEADLINE_PROTOCOLS: readonly DeadlineProtocol[] = [
  {
    id: 'SHERTOGENBOSCH',
    validFrom: '2022-01-01',
    validUntil: null,
    once: SHERTOGENBOSCH_ONCE,
    recurring: SHERTOGENBOSCH_RECURRING,
  },
  {
    id: 'AMSTERDAM',
    validFrom: '2016-09-01',
    validUntil: null,
    once: AMSTERDAM_ONCE,
    recurring: AMSTERDAM_RECURRING,
  },
  { ...undated, id: 'AMSTELLAND_EN_MEERLANDEN', once: [], recurring: AMSTELLAND_RECURRING },
  { ...undated, id: 'STAPPENPLAN', once: STAPPENPLAN_ONCE, recurring: [] },
  { ...undated, id: 'STATUTE', once: STATUTE_ONCE, recurring: [] },
];

/** On a day, in a region with this protocol; what is off (T15) is not among them unless it was switched on. */
export function deadlinesIn(
  protocol: DeadlineProtocolId,
  on: IsoDate,
  switchedOn: readonly RecurringKind[] = [],
): readonly DeadlineRow[] {
  const holding = DEADLINE_PROTOCOLS.filter(
    ({ id, validFrom, validUntil }) =>
      (id === protocol || id === 'STATUTE') &&
      (validFrom === null || validFrom <= on) &&
      (validUntil === null || on <= validUntil),
  );
  return holding.flatMap(({ once, recurring }) => [
    ...once,
    ...recurring.filter(({ kind, isOn }) => isOn || switchedOn.includes(kind)),
  ]);
}

const ROWS: ReadonlyMap<DeadlineKind, DeadlineRow> = new Map(
  DEADLINE_PROTOCOLS.flatMap(({ once, recurring }) => [...once, ...recurring]).map(row => [row.kind, row]),
);

export function rowOf(kind: OnceKind): OnceRow;
export function rowOf(kind: RecurringKind): RecurringRow;
export function rowOf(kind: DeadlineKind): DeadlineRow;
export function rowOf(kind: DeadlineKind): DeadlineRow {
  const row = ROWS.get(kind);
  if (row === undefined) throw new RangeError('no such deadline');
  return row;
}
