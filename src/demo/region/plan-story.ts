// What a story tells of what was said about absence, of the plan van aanpak, of its meeting, and of what stalled.

import type { MetTold } from './met.js';
import type { PlannedTold } from './planned.js';
import type { Spoken } from './spoken.js';
import type { StalledTold } from './stalled.js';

export interface PlanStory {
  readonly spoken?: Spoken;
  readonly planned?: readonly PlannedTold[];
  readonly met?: MetTold;
  readonly stalled?: readonly StalledTold[];
}
