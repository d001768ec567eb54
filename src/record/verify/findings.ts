// What the verifier may find: a closed list of what is wrong, and where it begins.

export const findingWords = {
  LINE_CHANGED: 'the line is not what was sealed',
  LINE_MISSING: 'the line that was sealed is gone',
  LINE_INSERTED: 'the line has no leaf, although everything of its time was sealed',
  LINE_BACKDATED: 'the line says that it was written or asked long before it could have been',
  LEAF_CHANGED: 'the leaf is not the one that was signed',
  LEAF_MISSING: 'the leaf is gone',
  LEAF_UNSIGNED: 'the leaf lies behind the last checkpoint',
  ROOT_DIFFERS: 'the leaves do not come to the root that was signed',
  CHECKPOINT_FORGED: 'the checkpoint is not signed with this key',
  CHECKPOINT_CHANGED: 'the checkpoint does not say what its signed note says',
  CHECKPOINT_MISSING: 'a checkpoint is gone',
  CHECKPOINT_ORDER: 'the checkpoint does not follow the one before',
  WITNESS_DIFFERS: 'the checkpoint is not the one in the second place',
  WITNESS_SHORT: 'the second place lacks a checkpoint that the database has',
  TAIL_MISSING: 'the database lacks what the second place holds: it was cut or restored from an older backup',
  RECEIPT_NOT_MET: 'the record does not hold the lines of a receipt',
} as const;

export type FindingCode = keyof typeof findingWords;

export interface Finding {
  readonly code: FindingCode;
  /** Number of the checkpoint by which it was found. */
  readonly checkpoint: number | null;
  /** The first bad leaf, counted from 0, where it is known. */
  readonly leafIndex: number | null;
  /** Where the first bad leaf lies between two: the last that it could be. */
  readonly throughLeaf: number | null;
  /** Id of that line; nothing else of it is ever told. */
  readonly lineId: string | null;
}

export const finding = (code: FindingCode, where: Partial<Omit<Finding, 'code'>> = {}): Finding => ({
  code,
  checkpoint: null,
  leafIndex: null,
  throughLeaf: null,
  lineId: null,
  ...where,
});

/** Nothing can be said: a key, a file or the database is not there or not readable. */
export class CannotVerify extends Error {
  override name = 'CannotVerify';
}
