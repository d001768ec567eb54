// Our applicator over shield's rule objects: a rule decides once per object, where the object is handed out.
//
// graphql-shield itself wraps every field and asks again for each; here an object that is refused is not handed out at
// all (a list is shorter, a single one null, as if there were nothing), and a field answers only for an object that was.

import {
  defaultFieldResolver,
  type GraphQLField,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  getNamedType,
  isObjectType,
} from 'graphql';
import { ApiError } from '../errors.js';
import { bindingOf, objectTypesOf } from './bindings.js';
import type { RequestContext } from './context.js';
import { type Binding, bindingKey } from './requires.js';
import { type ShieldRule, type ShieldTree, shieldTreeOf } from './shield.js';
import { shieldOptions } from './shield-options.js';

interface Asking {
  readonly args: Record<string, unknown>;
  readonly context: RequestContext;
  readonly info: GraphQLResolveInfo;
}

type Now<T> = T | Promise<T>;

/** Goes on at once with what is there at once: waiting costs a turn of the event loop for each object of an answer. */
const then = <T, Result>(value: Now<T>, go: (value: T) => Now<Result>): Now<Result> =>
  value instanceof Promise ? value.then(go) : go(value);

function opens(verdict: unknown): boolean {
  if (verdict instanceof Error) throw verdict;
  return verdict === true;
}

/** What shield's own `resolve` asks, without its turn of the event loop; left out of the package's types. */
interface Askable {
  executeRule(row: unknown, args: object, context: object, info: object, options: object): Now<unknown>;
}

function passes(rule: ShieldRule, row: unknown, { args, context, info }: Asking): Now<boolean> {
  const verdict = (rule as unknown as Askable).executeRule(row, args, context, info, shieldOptions);
  return then<unknown, boolean>(verdict, opens);
}

/** What of a field's result may be handed out: each object that its own type's rule lets through. */
function handOut(result: unknown, rule: ShieldRule, asking: Asking): Now<unknown> {
  if (result === null || result === undefined) return result;
  if (!Array.isArray(result)) return then(passes(rule, result, asking), ok => (ok ? result : null));
  const verdicts = result.map(one => passes(rule, one, asking));
  const all = verdicts.some(one => one instanceof Promise) ? Promise.all(verdicts) : (verdicts as boolean[]);
  return then<boolean[], unknown>(all, settled => result.filter((_, index) => settled[index] === true));
}

const isNoun = (binding: Binding | undefined): boolean => binding?.kind === 'noun';

function ruleOfTarget(
  tree: ShieldTree,
  field: GraphQLField<unknown, RequestContext>,
): ShieldRule | undefined {
  const target = getNamedType(field.type);
  if (!isObjectType(target) || !isNoun(target.extensions[bindingKey] as Binding | undefined))
    return undefined;
  return Object.values(tree[target.name] ?? {})[0];
}

/** Changes the schema in place. */
export function applyShield(schema: GraphQLSchema): GraphQLSchema {
  const tree = shieldTreeOf(schema);
  for (const type of objectTypesOf(schema)) {
    for (const field of Object.values(type.getFields()) as GraphQLField<unknown, RequestContext>[]) {
      const own = tree[type.name]![field.name]!;
      const ofTarget = ruleOfTarget(tree, field);
      const rowsAreJudged = isNoun(bindingOf(schema, type, field));
      const resolve = field.resolve ?? defaultFieldResolver;
      field.resolve =
        rowsAreJudged && ofTarget === undefined
          ? leaf(type.name, resolve)
          : guarded({ own, ofTarget, resolve });
    }
  }
  return schema;
}

type Resolve = NonNullable<GraphQLField<unknown, RequestContext>['resolve']>;

/** A value of a row: the row was judged when it was handed out; one that was not is refused. */
function leaf(typeName: string, resolve: Resolve): Resolve {
  return (row, args, context, info) => {
    if (!context.unit.judge.mayRead(row, typeName as never)) throw new ApiError('FORBIDDEN');
    return resolve(row, args, context, info);
  };
}

function guarded({
  own,
  ofTarget,
  resolve,
}: {
  own: ShieldRule;
  ofTarget: ShieldRule | undefined;
  resolve: Resolve;
}): Resolve {
  return (row, args, context, info) => {
    const asking: Asking = { args, context, info };
    return then<boolean, unknown>(passes(own, row, asking), ok => {
      if (!ok) throw new ApiError('FORBIDDEN');
      const result: unknown = resolve(row, args, context, info);
      return ofTarget === undefined ? result : then(result, handed => handOut(handed, ofTarget, asking));
    });
  };
}
