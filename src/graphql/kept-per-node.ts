// Keeps what follows from a part of a document, for as long as the document itself is kept: a text that is asked again
// and again is looked at once. What else it follows from is the detail, of which a client can make up many, so few are kept.

import type { ASTNode } from 'graphql';

const mostDetails = 64;

export function keptPerNode<Node extends ASTNode, Input, Result extends object>(
  detailOf: (input: Input) => string,
  compute: (node: Node, input: Input) => Result,
): (node: Node, input: Input) => Result {
  const kept = new WeakMap<Node, Map<string, Result>>();
  return (node, input) => {
    const known = kept.get(node) ?? new Map<string, Result>();
    kept.set(node, known);
    const detail = detailOf(input);
    const found = known.get(detail);
    if (found !== undefined) return found;
    if (known.size >= mostDetails) known.clear();
    const result = compute(node, input);
    known.set(detail, result);
    return result;
  };
}
