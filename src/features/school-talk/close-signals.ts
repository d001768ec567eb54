// The talk at school answers the signals that asked for it: the seam to the school's list of signals.

import type { UnitOfWork } from '../../record/unit-of-work.js';

export interface TalkThatCloses {
  readonly subject: string;
  readonly heldOn: string;
}

/** Nothing to close as long as there are no signals. */
export async function closeSignalsBy(_unit: UnitOfWork, _talk: TalkThatCloses): Promise<void> {}
