// The form of one row of the table of what moves without consent (law.md 1.3).
import type { Bilingual, Mark } from '../consent/row.js';
import type { StatutoryFact } from './statutory-facts.js';
import type { StatutoryField } from './statutory-fields.js';

export type StatutoryId =
  `E${'01' | '02' | '03' | '04' | '05' | '06' | '07' | '08' | '09' | `1${0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8}`}`;

/** Bodies that are no capacity of this system get a message, and see nothing here. */
export type OutsideBody =
  | 'openbaar-ministerie'
  | 'raad-voor-de-kinderbescherming'
  | 'veilig-thuis'
  | 'onderzoeker';

/** Who receives: a capacity of the policy, or a body outside. */
export type Recipient =
  | OutsideBody
  | 'client-duo'
  | 'client-leerplicht'
  | 'gezinsmanager'
  | 'jeugdarts'
  | 'jgz-medewerker'
  | 'leerplichtambtenaar'
  | 'ondersteuningscoordinator'
  | 'ouder'
  | 'rmc-medewerker'
  | 'schoolleiding'
  | 'schoolmaatschappelijk-werker'
  | 'schoolpsycholoog'
  | 'verzuimcoordinator';

/** A duty must be done; a power may be used, and somebody answers for using it. */
export type Force = 'DUTY' | 'POWER';

export interface Informing {
  readonly when: 'BEFORE' | 'AFTER';
  readonly who: Bilingual;
}

/** The only fields that move, to each of these; whoever makes a report is opened what it needs. */
export interface Opening {
  readonly to: readonly Recipient[];
  readonly fields: readonly StatutoryField[];
  /** Besides those of the row. */
  readonly facts?: readonly StatutoryFact[];
}

export interface StatutoryRow {
  readonly id: StatutoryId;
  readonly situation: Bilingual;
  readonly force: Force;
  readonly decides: Bilingual;
  readonly opens: readonly Opening[];
  /** All of them must be established. */
  readonly facts: readonly StatutoryFact[];
  /** The duty that comes with it. */
  readonly informs: Informing | null;
  readonly source: string;
  readonly articles: readonly string[];
  readonly mark: Mark;
}
