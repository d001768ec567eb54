// The rendered policies of row-level security, taken apart into their conditions, and every mutant of them.

import { renderPolicies } from '../../../src/database/render-database.js';
import { roleFor } from '../../../src/database/roles.js';
import { tableOf } from '../../../src/database/row-shapes.js';
import { type Capacity, capacityNames } from '../../../src/policy/vocabulary/capacities.js';
import { type Resource, resourceNames } from '../../../src/policy/vocabulary/resources.js';

export type Command = 'all' | 'select' | 'insert' | 'update';

export interface RlsPolicy {
  readonly name: string;
  readonly resource: Resource;
  readonly command: Command;
  readonly kind: 'permit' | 'forbid' | 'region';
  readonly roles: readonly string[];
  readonly capacities: readonly Capacity[];
  readonly conjuncts: readonly string[];
}

export interface RlsMutant {
  readonly name: string;
  readonly policy: RlsPolicy;
  /** The condition that is gone; none where the whole policy is. */
  readonly without: string | null;
  /** What is supposed before: that what can never hold yet held, or that something were there to forbid. */
  readonly supposed: readonly string[];
  readonly sql: string;
}

const tables = resourceNames.map(tableOf);

/** How a fact renders whose noun does not exist yet. */
export const NEVER = 'false';

const statement =
  /^create policy (\S+) on (\S+)\n {2}(?:as restrictive )?for (\w+) to (.+)\n {2}(?:using|with check) \(([\s\S]*?)\)(?:\n {2}with check \([\s\S]*\))?;$/;

function kindOf(name: string): RlsPolicy['kind'] {
  if (name.endsWith('_region')) return 'region';
  return /_forbid\d+$/.test(name) ? 'forbid' : 'permit';
}

/** Conditions are rendered a line each; those of a region stand on one. */
function conjunctsOf(kind: RlsPolicy['kind'], condition: string): string[] {
  if (kind === 'region') return condition.split(/ and (?=app\.purpose\(\))/);
  const inner = kind === 'forbid' ? condition.replace(/^not \(([\s\S]*)\)$/, '$1') : condition;
  return inner === 'true' ? [] : inner.split('\n    and ');
}

function parsed(text: string): RlsPolicy {
  const [, name = '', table, command, roles = '', condition = ''] = statement.exec(text) ?? [];
  const resource = resourceNames.find(one => tableOf(one) === table);
  if (resource === undefined) throw new Error('a rendered policy is not understood');
  const kind = kindOf(name);
  const named = roles.split(', ');
  const capacities = capacityNames.filter(one => kind === 'region' || named.includes(roleFor(resource, one)));
  return {
    name,
    resource,
    command: command as Command,
    kind,
    roles: named,
    capacities,
    conjuncts: conjunctsOf(kind, condition),
  };
}

export const rlsPolicies: readonly RlsPolicy[] = renderPolicies().trim().split('\n\n').map(parsed);

/** The policy with other conditions, as SQL. */
function altered({ name, resource, command, kind }: RlsPolicy, conjuncts: readonly string[]): string {
  const all = conjuncts.length === 0 ? 'true' : conjuncts.join(' and ');
  const condition = kind === 'forbid' ? `not (${all})` : all;
  const using = command === 'insert' ? '' : ` using (${condition})`;
  const check = command === 'insert' || command === 'update' ? ` with check (${condition})` : '';
  return `alter policy ${name} on ${tableOf(resource)}${using}${check}`;
}

export const unaltered = (policy: RlsPolicy): string => altered(policy, policy.conjuncts);

const withoutAny = (conjuncts: readonly string[], gone: string): string[] =>
  conjuncts.filter(one => one !== gone);

/** Without a permit there is nothing to forbid. */
function somethingToForbid({ name, resource, command, roles }: RlsPolicy): string[] {
  const condition = command === 'insert' ? 'with check (true)' : 'using (true)';
  return [
    `grant ${command} on ${tableOf(resource)} to ${roles.join(', ')}`,
    `create policy ${name}_supposed on ${tableOf(resource)} for ${command} to ${roles.join(', ')} ${condition}`,
  ];
}

/** Where a condition asks a row of another noun, that noun's own policies would hide what the condition does. */
function othersAskedOpen({ name, conjuncts, roles }: RlsPolicy): string[] {
  return tables
    .filter(table => conjuncts.some(one => one.includes(`exists (select 1 from ${table} r `)))
    .map(table => `create policy ${name}_asked on ${table} for select to ${roles.join(', ')} using (true)`);
}

function suppositions(policy: RlsPolicy): string[] {
  if (policy.kind === 'forbid') return somethingToForbid(policy);
  const possible = withoutAny(policy.conjuncts, NEVER);
  const asked = othersAskedOpen(policy);
  return possible.length === policy.conjuncts.length ? asked : [...asked, altered(policy, possible)];
}

function mutantsOf(policy: RlsPolicy): RlsMutant[] {
  const supposed = suppositions(policy);
  const possible = withoutAny(policy.conjuncts, NEVER);
  const without = (condition: string): RlsMutant => ({
    name: `${policy.name} without ${condition}`,
    policy,
    without: condition,
    supposed: condition === NEVER ? othersAskedOpen(policy) : supposed,
    sql: altered(policy, withoutAny(possible, condition)),
  });
  return [
    {
      name: `${policy.name} dropped`,
      policy,
      without: null,
      supposed,
      sql: `drop policy ${policy.name} on ${tableOf(policy.resource)}`,
    },
    ...[...new Set(policy.conjuncts)].map(without),
  ];
}

export const rlsMutants: readonly RlsMutant[] = rlsPolicies.flatMap(mutantsOf);
