// The policy table as row-level security: a permit is a permissive policy, a forbid a restrictive one.

import type { Policy } from './policy.js';
import type { Action, Rule } from './rule.js';
import { servesAllPurposes } from './serves-all-purposes.js';
import { type Capacity, capacityNames, entryOf } from './vocabulary/capacities.js';
import type { Fact } from './vocabulary/facts.js';
import { type Resource, resourceNames } from './vocabulary/resources.js';

/** What the rendering must know of the database; the policy itself knows nothing of it. */
export interface RlsDialect {
  table(resource: Resource): string;
  /** Commands that the action stands for on this noun's table. */
  commands(resource: Resource, action: Action): readonly ('select' | 'insert' | 'update')[];
  holds(fact: Fact, resource: Resource, capacity: Capacity): string;
  purposeIn(purposes: readonly string[]): string;
  capacityIs(capacity: Capacity): string;
  /** That the row is of a region in which the actor works, and the purpose one that may open such a row. */
  region(resource: Resource): string;
  /** The group of all roles that act for somebody. */
  readonly everyone: string;
  /** The role under which the capacity touches the noun. */
  role(resource: Resource, capacity: Capacity): string;
  /** Whether several capacities share that role, so that the policy must tell them apart. */
  sharesRole(resource: Resource): boolean;
}

const snake = (resource: Resource): string => resource.replace(/(?!^)([A-Z])/g, '_$1').toLowerCase();

// That the purpose is one of the capacity's is settled when the actor enters (renderPurposes), and that statistics
// open no single row by the restrictive policy of its table; only a rule for fewer purposes says so itself.
function condition(rule: Rule, dialect: RlsDialect): string {
  const facts = rule.facts.map(fact => dialect.holds(fact, rule.resource, rule.capacity));
  const who = dialect.sharesRole(rule.resource) ? [dialect.capacityIs(rule.capacity)] : [];
  const forWhat = servesAllPurposes(rule) ? [] : [dialect.purposeIn(rule.purposes)];
  const all = [...who, ...forWhat, ...facts];
  return all.length === 0 ? 'true' : all.join('\n    and ');
}

/** Rules of one noun and action with the same condition, and the roles to which it applies. */
function grouped(rules: readonly Rule[], dialect: RlsDialect): { roles: string[]; using: string }[] {
  const byCondition = new Map<string, Set<string>>();
  for (const rule of rules) {
    const using = condition(rule, dialect);
    byCondition.set(
      using,
      (byCondition.get(using) ?? new Set()).add(dialect.role(rule.resource, rule.capacity)),
    );
  }
  const groups = [...byCondition].map(([using, roles]) => ({ using, roles: [...roles].sort() }));
  return groups.sort((a, b) => (a.using + a.roles.join() < b.using + b.roles.join() ? -1 : 1));
}

const checks: Record<'select' | 'insert' | 'update', (using: string) => string> = {
  select: using => `using (${using})`,
  insert: using => `with check (${using})`,
  update: using => `using (${using})\n  with check (${using})`,
};

function policiesOf(resource: Resource, action: Action, table: Policy, dialect: RlsDialect): string[] {
  const rules = table.rules.filter(rule => rule.resource === resource && rule.action === action);
  const permits = grouped(
    rules.filter(rule => rule.effect === 'permit'),
    dialect,
  );
  const forbids = grouped(
    rules.filter(rule => rule.effect === 'forbid'),
    dialect,
  );
  return dialect.commands(resource, action).flatMap(command => {
    const head = (kind: string, index: number): string =>
      `create policy ${snake(resource)}_${command}_${kind}${index + 1} on ${dialect.table(resource)}`;
    return [
      ...permits.map(({ roles, using }, index) => {
        return `${head('', index)}\n  for ${command} to ${roles.join(', ')}\n  ${checks[command](using)};`;
      }),
      ...forbids.map(({ roles, using }, index) => {
        const not = checks[command](`not (${using})`);
        return `${head('forbid', index)}\n  as restrictive for ${command} to ${roles.join(', ')}\n  ${not};`;
      }),
    ];
  });
}

/** The function by which the database checks that a capacity asks for one of its own purposes. */
export function renderPurposes(): string {
  const lines = capacityNames.map(capacity => {
    const purposes = entryOf(capacity).purposes.map(purpose => `'${purpose}'`);
    return `    when '${capacity}' then purpose in (${purposes.join(', ')})`;
  });
  return `create or replace function app.purpose_fits(capacity text, purpose text) returns boolean
  language sql immutable parallel safe
  return case capacity
${lines.join('\n')}
    else false
  end;
`;
}

/** Every noun's policies, in a fixed order; the same table always renders to the same text. */
export function renderRls(table: Policy, dialect: RlsDialect): string {
  const parts = resourceNames.flatMap(resource => {
    const region = `create policy ${snake(resource)}_region on ${dialect.table(resource)}
  as restrictive for all to ${dialect.everyone}
  using (${dialect.region(resource)});`;
    return [
      region,
      ...policiesOf(resource, 'read', table, dialect),
      ...policiesOf(resource, 'write', table, dialect),
    ];
  });
  return `${parts.join('\n\n')}\n`;
}

/** Which roles may do what with which table at all; row-level security narrows it further. */
export function renderGrants(
  table: Policy,
  dialect: RlsDialect,
  updates: (resource: Resource) => readonly string[],
): string {
  const lines = resourceNames.flatMap(resource => {
    const rolesFor = (action: Action): string => {
      const rules = table.rules.filter(
        rule => rule.resource === resource && rule.action === action && rule.effect === 'permit',
      );
      return [...new Set(rules.map(rule => dialect.role(resource, rule.capacity)))].sort().join(', ');
    };
    const grant = (privilege: string, roles: string): string[] =>
      roles === '' ? [] : [`grant ${privilege} on ${dialect.table(resource)} to ${roles};`];
    return [
      ...grant('select', rolesFor('read')),
      ...dialect.commands(resource, 'write').flatMap(command => {
        const columns = command === 'update' ? ` (${updates(resource).join(', ')})` : '';
        return grant(`${command}${columns}`, rolesFor('write'));
      }),
    ];
  });
  return `${lines.join('\n')}\n`;
}
