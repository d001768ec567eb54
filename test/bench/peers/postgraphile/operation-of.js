// What kind of operation a document holds, and its name; documents are remembered by PostGraphile, and so is this.

import { getOperationAST } from 'graphql';
import { SafeError } from 'postgraphile/grafast';

/** @typedef {{ kind: 'query' | 'mutation', name: string | undefined }} Operation */

/** @type {WeakMap<import('graphql').DocumentNode, Operation>} */
const known = new WeakMap();

/** @param {{ document: import('graphql').DocumentNode, operationName?: string | null }} args */
export function operationOf({ document, operationName }) {
  const found = known.get(document);
  if (found !== undefined) return found;
  const ast = getOperationAST(document, operationName);
  if (ast == null || ast.operation === 'subscription')
    throw new SafeError('There is no such operation.', { statusCode: 400 });
  /** @type {Operation} */
  const operation = { kind: ast.operation, name: ast.name?.value };
  // With several operations in one document the name decides, each time anew.
  if (operationName == null) known.set(document, operation);
  return operation;
}
