// The last look at every error before it leaves: a code from the closed list, a fixed text, and no value.

import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError, Kind } from 'graphql';
import { ArgumentValidationError } from 'type-graphql';
import { asDatabaseError } from '../database/database-error.js';
import { ApiError } from '../errors.js';

// Written by graphql where a document holds more tokens than it may, or where comparing its fields takes too long.
const tooMuch = /^Syntax Error: .* Parsing aborted\.$|^Validation aborted\.$/;

/** Kinds of node whose complaint is about names in the schema and never about a value. */
const namesOnly: readonly string[] = [
  Kind.FIELD,
  Kind.NAMED_TYPE,
  Kind.ARGUMENT,
  Kind.FRAGMENT_SPREAD,
  Kind.FRAGMENT_DEFINITION,
  Kind.INLINE_FRAGMENT,
];

/**
 * How graphql ends its complaint of a variable; this name is the schema's. Before it, and at the end of other complaints,
 * stand values: so this has to be all that graphql says beside the variable, not only the last of it.
 */
const lacksField = /^Field "([_A-Za-z]\w*)" of required type "[\w![\]]+" was not provided\.$/;

/** Apollo's own names for a request whose form is wrong. */
const aboutForm: readonly string[] = [
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
];

const isAboutSchema = (error: GraphQLError): boolean =>
  (error.nodes?.length ?? 0) > 0 && error.nodes!.every(node => namesOnly.includes(node.kind));

function fromLibrary(error: GraphQLError): ApiError | undefined {
  const code = error.extensions.code;
  if (tooMuch.test(error.message))
    return new ApiError('LIMIT_EXCEEDED', { reason: 'TOO_COMPLEX', status: 400 });
  if (code === 'BAD_USER_INPUT') {
    const lacking = lacksField.exec(error.originalError?.message ?? '')?.[1];
    return new ApiError('BAD_USER_INPUT', {
      reason: 'INVALID_FIELD',
      ...(lacking === undefined ? {} : { fields: [lacking] }),
    });
  }
  return typeof code === 'string' && aboutForm.includes(code)
    ? new ApiError('BAD_USER_INPUT', { reason: 'MALFORMED_REQUEST' })
    : undefined;
}

const fieldsOf = (fault: ArgumentValidationError): string[] =>
  (fault.extensions.validationErrors as { property: string }[] | undefined)
    ?.map(one => one.property)
    .sort() ?? [];

const originOf = (fault: unknown): unknown =>
  fault instanceof GraphQLError ? (fault.originalError ?? fault) : fault;

/** What a fault is to the one who asked. */
export function asApiError(fault: unknown): ApiError {
  const inner = unwrapResolverError(fault);
  for (const one of [fault, inner]) {
    if (one instanceof ApiError) return one;
    if (one instanceof ArgumentValidationError) {
      return new ApiError('BAD_USER_INPUT', { reason: 'INVALID_FIELD', fields: fieldsOf(one) });
    }
  }
  // What was thrown before any field was resolved, Apollo wraps without a path, and does not unwrap.
  const fromDatabase = asDatabaseError(originOf(inner));
  if (fromDatabase !== undefined) return fromDatabase;
  if (inner instanceof GraphQLError) {
    if (inner.originalError instanceof ApiError) return inner.originalError;
    return fromLibrary(inner) ?? new ApiError('INTERNAL');
  }
  return new ApiError('INTERNAL');
}

/** Outside production (`explain`) a developer may read what the schema says of a mistake; it is no secret there. */
export function formatError(fault: unknown, explain: boolean): GraphQLFormattedError {
  const told = asApiError(fault);
  const { http: _, ...extensions } = told.extensions;
  const shown = fault instanceof GraphQLError ? fault : undefined;
  const mayExplain =
    explain && shown !== undefined && told.details.reason === 'MALFORMED_REQUEST' && isAboutSchema(shown);
  return {
    message: told.message,
    ...(shown?.locations === undefined ? {} : { locations: shown.locations }),
    ...(shown?.path === undefined ? {} : { path: shown.path }),
    extensions: { ...extensions, ...(mayExplain ? { detail: shown.message } : {}) },
  };
}
