// What a story tells of what was said about absence, of the plan van aanpak, its meeting, what stalled, and of the doorbraakoverleg.

import type { MetTold } from './met.js';
import type { PlannedTold } from './planned.js';
import type { Spoken } from './spoken.js';
import type { StalledTold } from './stalled.js';
import type { TabledTold } from './tabled.js';

export interface PlanStory {
  readonly spoken?: Spoken;
  readonly planned?: readonly PlannedTold[];
  readonly met?: MetTold;
  readonly stalled?: readonly StalledTold[];
  readonly tabled?: TabledTold;
}
