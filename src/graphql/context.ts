// What every resolver gets: the request's unit of work, in one nested object, since the outer one is copied on the way.

import type { Judge } from '../policy/judge.js';
import type { Capacity } from '../policy/vocabulary/capacities.js';
import type { Purpose } from '../policy/vocabulary/purposes.js';
import type { Resource } from '../policy/vocabulary/resources.js';
import type { Candidate, CandidateActor } from './candidate.js';
import type { WithheldNotes } from './withheld-notes.js';

export interface RequestUnit {
  readonly capacity: Capacity;
  readonly purpose: Purpose;
  readonly judge: Judge;
  readonly withheld: WithheldNotes;
  readonly actor: CandidateActor;
  /** Decides on a write and notes the decision for the record; throws what the asker may know of a refusal. */
  permitWrite(resources: readonly Resource[], candidate: Candidate): Promise<void>;
}

export interface RequestContext<Unit extends RequestUnit = RequestUnit> {
  readonly unit: Unit;
}
