// A Merkle tree (RFC 6962) as its compact right edge: it grows leaf by leaf, and nothing is computed anew.

import { hash } from 'node:crypto';

/** A node begins with the byte 1 (RFC 6962, 2.1). */
const above = (left: Buffer, right: Buffer): Buffer =>
  hash('sha256', Buffer.concat([Buffer.of(1), left, right]), 'buffer');

export class GrowingTree {
  /** Roots of the complete subtrees, the largest first: one for each binary digit 1 of the size. */
  readonly #edge: Buffer[];
  #size: number;

  constructor(size = 0, edge: readonly Buffer[] = []) {
    let digits = 0;
    for (let left = size; left > 0; left = Math.floor(left / 2)) digits += left % 2;
    if (digits !== edge.length) throw new Error('the right edge is not of a tree of that size');
    this.#size = size;
    this.#edge = [...edge];
  }

  get size(): number {
    return this.#size;
  }

  get edge(): readonly Buffer[] {
    return this.#edge;
  }

  append(leaf: Buffer): void {
    let node = leaf;
    for (let left = this.#size; left % 2 === 1; left = (left - 1) / 2) node = above(this.#edge.pop()!, node);
    this.#edge.push(node);
    this.#size += 1;
  }

  /** The head of the tree; of an empty one the hash of nothing. */
  root(): Buffer {
    if (this.#edge.length === 0) return hash('sha256', '', 'buffer');
    return this.#edge.reduceRight((right, left) => above(left, right));
  }

  copy(): GrowingTree {
    return new GrowingTree(this.#size, this.#edge);
  }
}
