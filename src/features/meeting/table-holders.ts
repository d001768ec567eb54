// In which capacity the table is chaired and assisted: that of the protocol, where it names one (AM:97, 129-147; DB:1067-1069).

import { dayOf } from '../../domain/calendar/amsterdam.js';
import { ApiError } from '../../errors.js';
import type { Capacity } from '../../policy/vocabulary/capacities.js';
import type { UnitOfWork } from '../../record/unit-of-work.js';
import type { MeetingKind } from './meeting-enums.js';
import { tableCalendar } from './table-calendar.js';

interface Holder {
  readonly capacity?: Capacity | null;
}

interface ToHold {
  readonly kind: keyof typeof MeetingKind;
  readonly startsAt: Date;
  readonly chair: Holder;
  readonly assistant?: Holder | null;
}

export const isOfTable = (kind: keyof typeof MeetingKind): boolean =>
  kind === 'VOOROVERLEG' || kind === 'DOORBRAAKOVERLEG';

function capacityOf(
  holder: Holder | null | undefined,
  among: readonly Capacity[],
  field: string,
): Capacity | null {
  if (holder == null) return null;
  const named = holder.capacity ?? (among.length === 1 ? among[0]! : null);
  const fits = named === null ? among.length === 0 : among.length === 0 || among.includes(named);
  if (!fits) throw new ApiError('BAD_USER_INPUT', { reason: 'INVALID_FIELD', fields: [field] });
  return named;
}

export interface HeldAs {
  readonly chairCapacity: Capacity | null;
  readonly assistantCapacity: Capacity | null;
}

/** That each is appointed so, the database knows: whoever plans sees no appointments (migration 0023). */
export async function holdersOf(
  unit: UnitOfWork,
  { kind, startsAt, chair, assistant }: ToHold,
): Promise<HeldAs> {
  if (!isOfTable(kind)) {
    if (chair.capacity != null || assistant?.capacity != null)
      throw new ApiError('BAD_USER_INPUT', { reason: 'INVALID_FIELD', fields: ['capacity'] });
    return { chairCapacity: null, assistantCapacity: null };
  }
  const { protocol } = await tableCalendar(unit, dayOf(startsAt));
  return {
    chairCapacity: capacityOf(chair, protocol.chair.capacities, 'chair'),
    assistantCapacity: capacityOf(assistant, protocol.chair.assistants, 'assistant'),
  };
}
