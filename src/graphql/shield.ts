// The API wall as graphql-shield rules, one per binding, made from the policy table; what has no rule is denied.

import { createRequire } from 'node:module';
import type { GraphQLSchema } from 'graphql';
import type { IRules } from 'graphql-shield';
import { ApiError } from '../errors.js';
import { isEverPermitted } from '../policy/decide.js';
import type { Action } from '../policy/rule.js';
import type { Ground } from '../policy/vocabulary/grounds.js';
import type { Resource } from '../policy/vocabulary/resources.js';
import { bindingOf, objectTypesOf, problemsOf } from './bindings.js';
import type { RequestContext } from './context.js';
import type { Binding, DoorBinding } from './requires.js';

// The package's ES module does not load from Node 23 on; its CommonJS build does.
const { rule } = createRequire(import.meta.url)('graphql-shield') as typeof import('graphql-shield');

export type ShieldRule = ReturnType<ReturnType<typeof rule>>;
export type ShieldTree = Record<string, Record<string, ShieldRule>>;

type Answer = boolean | Error | Promise<boolean | Error>;
type Asked = (row: unknown, args: unknown, context: RequestContext) => Answer;

const asFault = (fault: unknown): Error => (fault instanceof Error ? fault : new ApiError('INTERNAL'));

// shield takes a rule that throws for a refusal, which would hide a fault: the fault itself is handed on instead. A rule
// that need not wait answers at once.
function named(name: string, ask: Asked): ShieldRule {
  const guarded = (row: unknown, args: unknown, context: RequestContext): Answer => {
    try {
      const answer = ask(row, args, context);
      return answer instanceof Promise ? answer.catch(asFault) : answer;
    } catch (fault) {
      return asFault(fault);
    }
  };
  return rule(name, { cache: 'no_cache' })(guarded as never);
}

const nounRule = (resource: Resource): ShieldRule =>
  named(`read ${resource}`, (row, _args, { unit }) => unit.judge.mayRead(row, resource));

// A part comes inside a row that has passed; the row's own rule has decided, and it holds nothing of another row.
const partRule = (resource: Resource): ShieldRule =>
  named(`part of ${resource}`, (_row, _args, { unit }) => mayEver(unit, 'read', resource));

const envelopeRule = named('envelope', (_row, _args, { unit }) => unit !== undefined);

function mayEver(
  { capacity, purpose }: RequestContext['unit'],
  action: Action,
  resource: Resource,
  ground?: Ground,
): boolean {
  return isEverPermitted({ capacity, purpose, action, resource }, ground);
}

// Each door has a rule of its own, and graphql-shield wants each rule to have a name of its own.
function doorRule({ action, resources, ground, candidate }: DoorBinding, where: string): ShieldRule {
  return named(`${action} ${resources.join(', ')} at ${where}`, async (_row, args, { unit }) => {
    if (!resources.every(resource => mayEver(unit, action, resource, ground)))
      return new ApiError('FORBIDDEN');
    if (candidate !== undefined) await unit.permitWrite(resources, candidate(args as never, unit.actor));
    return action === 'read' || candidate !== undefined;
  });
}

function ruleFor(binding: Binding, where: string, kept: Map<string, ShieldRule>): ShieldRule {
  if (binding.kind === 'envelope') return envelopeRule;
  if (binding.kind === 'door') return doorRule(binding, where);
  const key = `${binding.kind} ${binding.resource}`;
  const known =
    kept.get(key) ?? (binding.kind === 'noun' ? nounRule(binding.resource) : partRule(binding.resource));
  kept.set(key, known);
  return known;
}

/** One rule for each field of each object type; throws when the schema has a hole. */
export function shieldTreeOf(schema: GraphQLSchema): ShieldTree {
  const problems = problemsOf(schema);
  if (problems.length > 0) throw new Error(`the schema is not safe: ${problems.join('; ')}`);
  const kept = new Map<string, ShieldRule>();
  const tree: ShieldTree = {};
  for (const type of objectTypesOf(schema)) {
    const fields = Object.values(type.getFields()).map(field => {
      return [
        field.name,
        ruleFor(bindingOf(schema, type, field)!, `${type.name}.${field.name}`, kept),
      ] as const;
    });
    tree[type.name] = Object.fromEntries(fields);
  }
  checkCombinators(tree);
  return tree;
}

/** Only plain rules: a combinator may allow what it should refuse (an empty `and`, a `not` over a rule that throws). */
export function checkCombinators(tree: IRules | ShieldTree): void {
  for (const [type, fields] of Object.entries(tree)) {
    for (const [field, one] of Object.entries(fields as Record<string, unknown>)) {
      const kind = (one as object).constructor.name;
      if (kind !== 'Rule')
        throw new Error(`the shield of ${type}.${field} is a ${kind}: only plain rules are allowed`);
    }
  }
}
