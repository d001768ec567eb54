// What a story tells of what was said about absence, of the plan van aanpak, of what stalled, and of the doorbraakoverleg.

import type { PlannedTold } from './planned.js';
import type { Spoken } from './spoken.js';
import type { StalledTold } from './stalled.js';
import type { TabledTold } from './tabled.js';

export interface PlanStory {
  readonly spoken?: Spoken;
  readonly planned?: readonly PlannedTold[];
  readonly stalled?: readonly StalledTold[];
  readonly tabled?: TabledTold;
}
