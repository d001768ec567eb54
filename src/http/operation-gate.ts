// Between validating and running: the operation's limits and the policy, then the transaction; and at the end, what was
// held back. It is Apollo's plugin, and the only one of ours.

import type { ApolloServerPlugin } from '@apollo/server';
import {
  type DocumentNode,
  type GraphQLSchema,
  isObjectType,
  type OperationDefinitionNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { ApiError, codes } from '../errors.js';
import { bindingOf } from '../graphql/bindings.js';
import { keptPerNode } from '../graphql/kept-per-node.js';
import { costOf } from '../graphql/limits/cost.js';
import { limits } from '../graphql/limits/limits.js';
import { tooComplex } from '../graphql/limits/refused-by-limit.js';
import { refuseImpossible } from '../graphql/refuse-impossible.js';
import type { Resource } from '../policy/vocabulary/resources.js';
import type { RequestContext } from '../record/request-context.js';
import { asApiError } from './format-error.js';

/** A mutation is one act in one transaction; several root fields would be several. */
function checkOneAct(operation: OperationDefinitionNode): void {
  if (operation.operation === 'query') return;
  if (operation.operation !== 'mutation')
    throw new ApiError('BAD_USER_INPUT', { reason: 'MALFORMED_REQUEST' });
  const [only, ...others] = operation.selectionSet.selections;
  if (only?.kind !== 'Field' || others.length > 0) {
    throw new ApiError('BAD_USER_INPUT', { reason: 'ONE_MUTATION' });
  }
}

/** One field that is sure to be resolved: behind a directive it may be left out, and then nobody would have entered. */
function isOneField({ selectionSet: { selections } }: OperationDefinitionNode): boolean {
  const [only, ...others] = selections;
  const isPlain = only?.kind === 'Field' && (only.directives?.length ?? 0) === 0;
  return isPlain && others.length === 0 && !only.name.value.startsWith('__');
}

/** Every noun that the document names, for the record of an attempt. */
const resourcesOf = keptPerNode(
  () => '',
  (document: DocumentNode, schema: GraphQLSchema): Resource[] => {
    const named = new Set<Resource>();
    const types = new TypeInfo(schema);
    const note = {
      Field: () => {
        const type = types.getParentType();
        const field = types.getFieldDef();
        const binding = isObjectType(type) && field ? bindingOf(schema, type, field) : undefined;
        if (binding?.kind === 'door') for (const one of binding.resources) named.add(one);
        else if (binding !== undefined && binding.kind !== 'envelope') named.add(binding.resource);
      },
    };
    visit(document, visitWithTypeInfo(types, note));
    return [...named].sort();
  },
);

export type Report = (fault: unknown, traceId: string) => void;

export const operationGate = (report: Report): ApolloServerPlugin<RequestContext> => ({
  async requestDidStart() {
    return {
      async didResolveOperation({ schema, document, operation, request, contextValue: { unit } }) {
        if (operation === undefined) throw new ApiError('BAD_USER_INPUT', { reason: 'MALFORMED_REQUEST' });
        checkOneAct(operation);
        if (costOf(operation, { schema, document, variables: request.variables ?? {} }) > limits.cost)
          throw tooComplex();
        const isAlone = isOneField(operation);
        unit.tries(resourcesOf(document, schema), isAlone);
        try {
          refuseImpossible(schema, document, unit);
        } catch (refusal) {
          // Who was refused belongs in the record, and the database tells who it is.
          await unit.begin('read');
          throw refusal;
        }
        await unit.begin(operation.operation === 'mutation' ? 'write' : 'read');
        // A single field enters along with what it reads; who asks for more, or for nothing at all, enters first.
        if (!isAlone) await unit.confirm();
      },
      async willSendResponse({ errors, response, contextValue: { unit } }) {
        if (response.body.kind !== 'single') throw new ApiError('INTERNAL');
        const result = response.body.singleResult;
        const withheld = errors === undefined || errors.length === 0 ? unit.withheld.list() : [];
        // The receipt is known once the lines are durable; its place is the last of the answer (http/answer).
        if (unit.hasBegun) {
          const held = withheld.length > 0 ? { withheld } : {};
          result.extensions = { ...result.extensions, ...held, receipt: null };
        }
        if (errors !== undefined && errors.length > 0) {
          // What may not be seen is null or absent and no error: where there is an error, nothing goes out beside it.
          for (const fault of errors) if (asApiError(fault).code === 'INTERNAL') report(fault, unit.traceId);
          const told = asApiError(errors[0]);
          response.http.status = told.details.status ?? codes[told.code].status;
          response.body.singleResult = { ...result, data: null };
          unit.outcome = told.code === 'FORBIDDEN' ? 'refused' : 'failed';
          return;
        }
        unit.outcome = 'done';
      },
    };
  },
});
