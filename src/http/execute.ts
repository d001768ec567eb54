// Apollo Server, trimmed to what this server is: one schema, no landing page, no cache, no persisted queries, no batches.

import { ApolloServer, HeaderMap } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import { limits } from '../graphql/limits/limits.js';
import { withinLimits } from '../graphql/limits/within-limits.js';
import type { RequestContext } from '../record/request-context.js';
import type { Answer } from './answer.js';
import { formatError } from './format-error.js';
import { operationGate, type Report } from './operation-gate.js';

export interface ExecuteOptions {
  readonly schema: GraphQLSchema;
  /** Introspection and explanations of mistakes; never in production. */
  readonly open: boolean;
  readonly report: Report;
}

export type Execute = (
  body: Record<string, unknown>,
  accept: string,
  context: RequestContext,
) => Promise<Answer>;

const silent = { debug() {}, info() {}, warn() {}, error() {} };

/**
 * The answer is JSON, whatever else is wanted: Apollo would find out that it cannot please the client only after it has
 * run the operation, and tell as refused what was done. Without the header it answers with plain JSON, unasked.
 */
const acceptFor = (accept: string): [string, string][] =>
  /(^|,)\s*application\/graphql-response\+json\s*(,|$)/i.test(accept)
    ? [['accept', 'application/graphql-response+json']]
    : [];

/** Each error bears the trace by which it can be found again. */
function withTrace(text: string, traceId: string): string {
  const body = JSON.parse(text) as { errors?: { extensions?: object }[] };
  const errors = body.errors?.map(error => ({ ...error, extensions: { ...error.extensions, traceId } }));
  return JSON.stringify({ ...body, errors });
}

export async function createExecute({
  schema,
  open,
  report,
}: ExecuteOptions): Promise<{ execute: Execute; stop(): Promise<void> }> {
  const apollo = new ApolloServer<RequestContext>({
    schema,
    introspection: open,
    hideSchemaDetailsFromClientErrors: !open,
    includeStacktraceInErrorResponses: false,
    persistedQueries: false,
    allowBatchedHttpRequests: false,
    csrfPrevention: true,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: limits.tokens },
    validationRules: [withinLimits],
    // Errors reach our own log through `report`; Apollo's would print their messages.
    logger: silent,
    nodeEnv: 'production',
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      operationGate(report),
    ],
    formatError: (_, error) => formatError(error, open),
  });
  await apollo.start();

  const execute: Execute = async (body, accept, context) => {
    const headers = new HeaderMap([['content-type', 'application/json'], ...acceptFor(accept)]);
    const response = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: { method: 'POST', headers, search: '', body },
      context: async () => context,
    });
    const text = response.body.kind === 'complete' ? response.body.string : '';
    const answer = { status: response.status ?? 200, headers: Object.fromEntries(response.headers) };
    return {
      ...answer,
      body: context.unit.outcome === 'done' ? text : withTrace(text, context.unit.traceId),
    };
  };
  return { execute, stop: () => apollo.stop() };
}
