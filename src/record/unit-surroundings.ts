// What a unit of work finds around it: the server's parts and settings, the same for every request.

import type { DataSource } from 'typeorm';
import type { NumberKeys } from '../database/number-keys.js';
import type { NounClass, NounShape } from '../database/reading/noun-shape.js';
import type { RecordWriter } from './record-writer.js';

export interface UnitSurroundings {
  readonly dataSource: DataSource;
  readonly record: RecordWriter;
  readonly shapeOf: (noun: NounClass) => NounShape;
  /** Keys of BSN and onderwijsnummer; null where there are none. */
  readonly numbers: NumberKeys | null;
  /** Whether a preventive talk needs a report through DUO first (law.md K5). */
  readonly requireDuoBeforeTalk: boolean;
  readonly warn?: (event: string, of: { trace: string }) => void;
  /** Offset of the test clock, as an interval; undefined in production. */
  readonly clockOffset?: () => string;
}
