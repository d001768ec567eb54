// The head of a Merkle tree (RFC 6962, 2.1) over leaves as they come: subtrees of the same height are joined at once.

import { hash } from 'node:crypto';

interface Subtree {
  readonly height: number;
  readonly hash: Buffer;
}

const joined = (left: Buffer, right: Buffer): Buffer =>
  hash('sha256', Buffer.concat([Buffer.of(1), left, right], 65), 'buffer');

export class MerkleHead {
  #subtrees: Subtree[] = [];
  leaves = 0;

  add(leaf: Buffer): void {
    this.leaves += 1;
    let right: Subtree = { height: 0, hash: leaf };
    for (let left = this.#subtrees.at(-1); left?.height === right.height; left = this.#subtrees.at(-1)) {
      this.#subtrees.pop();
      right = { height: left.height + 1, hash: joined(left.hash, right.hash) };
    }
    this.#subtrees.push(right);
  }

  get root(): Buffer {
    const [last, ...before] = [...this.#subtrees].reverse();
    if (last === undefined) return hash('sha256', '', 'buffer');
    return before.reduce((right, { hash }) => joined(hash, right), last.hash);
  }
}
