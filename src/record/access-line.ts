// One line of the record: an operation, a data subject, and a group of classes that are known together.

import type { FactValues } from '../policy/judge.js';
import type { Capacity } from '../policy/vocabulary/capacities.js';
import type { Purpose } from '../policy/vocabulary/purposes.js';
import type { Resource, Secrecy } from '../policy/vocabulary/resources.js';

export type AccessAction = 'READ' | 'SEARCH' | 'CREATE' | 'UPDATE' | 'REFUSE' | 'FAIL' | 'READ_RECORD';
export type AccessOutcome = 'PERMITTED' | 'REFUSED' | 'FAILED';

/** Who asked, as the process verified it; in a write's own transaction the database says so itself. */
export interface AccessActor {
  readonly personId: string;
  readonly organisationId: string | null;
  readonly capacity: Capacity;
  readonly purpose: Purpose;
  readonly issuer: string;
  readonly tokenId: string;
}

/** What was asked of which noun, and what settled it. */
export interface AskedOf {
  readonly resource: Resource;
  readonly rule: string;
  readonly facts: FactValues;
}

/** What a line says apart from whom it is about; lines that say the same share it. */
export interface LineContent {
  readonly action: AccessAction;
  readonly outcome: AccessOutcome;
  /** Whether any of it rested on an emergency (NEN 7513). */
  readonly emergency: boolean;
  readonly secrecy: Secrecy | null;
  readonly resources: readonly Resource[];
  readonly classes: readonly string[];
  readonly rules: readonly string[];
  readonly consents: readonly string[];
  readonly facts: readonly AskedOf[];
}

export interface AccessLine {
  readonly content: LineContent;
  readonly regionId: string | null;
  readonly subject: string | null;
  readonly caseId: string | null;
  readonly items: number;
}

export interface AccessLines {
  readonly at: Date;
  readonly traceId: string;
  readonly actor: AccessActor;
  /** Region of whoever asks, for lines that are about nobody. */
  readonly homeRegionId: string;
  readonly snapshot: string | null;
  readonly policy: string;
  readonly lines: readonly AccessLine[];
}
