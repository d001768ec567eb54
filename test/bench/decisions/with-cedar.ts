// The matrix answered by Cedar: policies parsed beforehand, whole or only those of the question, or with each call.

import { policy, type Question, rulesFor } from '../../../src/policy/policy.js';
import { type CedarPolicies, type CedarRequest, cedarPolicies, cedarRequest } from './cedar-policy.js';
import type { Contender } from './contender.js';
import type { Asked } from './matrix.js';
import { peer } from './peer.js';

interface CedarAnswer {
  readonly type: 'success' | 'failure';
  readonly response?: {
    readonly decision: 'allow' | 'deny';
    readonly diagnostics: { readonly errors: readonly unknown[] };
  };
}

type Stateless = CedarRequest & { readonly policies: CedarPolicies };
type Stateful = CedarRequest & { readonly preparsedPolicySetId: string };

/** As much of the package as is used here. */
interface Cedar {
  preparsePolicySet(id: string, policies: CedarPolicies): CedarAnswer;
  statefulIsAuthorized(call: Stateful): CedarAnswer;
  isAuthorized(call: Stateless): CedarAnswer;
}

const loadCedar = () => peer<Cedar>('@cedar-policy/cedar-wasm/nodejs');

/** Cedar leaves out a policy that it cannot evaluate, and so must never have to. */
function isAllowed({ response }: CedarAnswer): boolean {
  if (response === undefined || response.diagnostics.errors.length > 0) {
    throw new Error('Cedar could not evaluate a request');
  }
  return response.decision === 'allow';
}

function contender<Call>(name: string, calls: readonly Call[], ask: (call: Call) => CedarAnswer): Contender {
  return {
    name,
    size: calls.length,
    answer: (from, count) => {
      let permitted = 0;
      for (let index = from; index < from + count; index += 1) {
        if (isAllowed(ask(calls[index]!))) permitted += 1;
      }
      return permitted;
    },
  };
}

function parsed(cedar: Cedar, id: string, policies: CedarPolicies): string {
  if (cedar.preparsePolicySet(id, policies).type !== 'success') throw new Error('Cedar reads no such policy');
  return id;
}

/** As a Cedar user would start: the policy as it stands, parsed once. */
export function withCedarWhole(asked: readonly Asked[]): Contender {
  const cedar = loadCedar();
  const preparsedPolicySetId = parsed(cedar, 'whole', cedarPolicies(policy.rules));
  const calls = asked.map(({ question, known }) => ({
    ...cedarRequest(question, known),
    preparsedPolicySetId,
  }));
  return contender('Cedar, whole policy', calls, call => cedar.statefulIsAuthorized(call));
}

/** At its best: a parsed set for each question, found by the same key as our own rules. */
export function withCedarSliced(asked: readonly Asked[]): Contender {
  const cedar = loadCedar();
  const kept = new Map<string, string>();
  const setFor = (question: Question): string => {
    const key = `${question.capacity} ${question.purpose} ${question.action} ${question.resource}`;
    const id = kept.get(key) ?? parsed(cedar, key, cedarPolicies(rulesFor(question)));
    kept.set(key, id);
    return id;
  };
  const calls = asked.map(({ question, known }) => ({
    ...cedarRequest(question, known),
    preparsedPolicySetId: setFor(question),
  }));
  return contender('Cedar, rules at hand', calls, call => cedar.statefulIsAuthorized(call));
}

/** The plain call parses what it is given, so it is given no more than the question's rules. */
export function withCedarPlain(asked: readonly Asked[]): Contender {
  const cedar = loadCedar();
  const calls = asked.map(({ question, known }) => ({
    ...cedarRequest(question, known),
    policies: cedarPolicies(rulesFor(question)),
  }));
  return contender('Cedar, plain call', calls, call => cedar.isAuthorized(call));
}
