// What the server lends to every unit of work.

import type { DataSource } from 'typeorm';
import type { NounClass, NounShape } from '../database/reading/noun-shape.js';
import type { RecordWriter } from './record-writer.js';

export interface UnitSurroundings {
  readonly dataSource: DataSource;
  readonly record: RecordWriter;
  readonly shapeOf: (noun: NounClass) => NounShape;
  readonly warn?: (event: string, of: { trace: string }) => void;
  /** Offset of the test clock, as an interval; undefined in production. */
  readonly clockOffset?: () => string;
}
