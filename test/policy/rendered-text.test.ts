// The text of row-level security, for a small table and a made-up database: what a permit, a forbid and a region become.
import { describe, expect, test } from 'vitest';
import { policyOf } from '../../src/policy/policy.js';
import { type RlsDialect, renderGrants, renderPurposes, renderRls } from '../../src/policy/render-rls.js';
import { type Line, rulesOf } from '../../src/policy/rule.js';
import { capacityNames, entryOf } from '../../src/policy/vocabulary/capacities.js';
import { resourceNames } from '../../src/policy/vocabulary/resources.js';

const line = (more: Partial<Line>): Line => ({
  capacities: ['mentor'],
  facts: [],
  ground: 'LINK',
  source: 'test',
  ...more,
});

const commandsOf = { read: ['select'], write: ['insert', 'update'] } as const;

const dialect: RlsDialect = {
  table: resource => `t_${resource}`,
  commands: (_, action) => commandsOf[action],
  holds: (fact, resource, capacity) => `${fact}(${resource}, ${capacity})`,
  purposeIn: purposes => `purpose in [${purposes.join(' ')}]`,
  capacityIs: capacity => `is ${capacity}`,
  region: resource => `region of ${resource} and one case`,
  everyone: 'everyone',
  role: (resource, capacity) =>
    resource === 'ConsentStatus' ? 'shared' : `as_${capacity === 'schoolleiding' ? 'head' : capacity}`,
  sharesRole: resource => resource === 'ConsentStatus',
};

const table = policyOf([
  ...rulesOf('ConsentStatus', {
    read: [line({ capacities: ['mentor', 'jeugdarts'] })],
  }),
  ...rulesOf('Case', {
    read: [
      line({ capacities: ['schoolleiding', 'mentor'] }),
      line({ capacities: ['mentor'], as: 'twice' }),
      line({ capacities: ['mentor'], facts: ['linked', 'invited'], as: 'invited' }),
      line({ capacities: ['mentor'], purposes: ['PREVENTIVE_TALK'], facts: ['linked'], as: 'talk' }),
      line({ capacities: ['mentor'], facts: ['not_frozen'], effect: 'forbid', as: 'never' }),
      line({ capacities: ['jeugdarts', 'gezinsmanager'], effect: 'forbid' }),
    ],
    write: [
      line({ capacities: ['schoolleiding'], facts: ['linked'] }),
      line({ capacities: ['mentor'], facts: ['author'], effect: 'forbid' }),
    ],
  }),
]);

/** Each policy on the table of a noun, in the order in which it is created. */
const policiesOn = (noun: string): string[] =>
  renderRls(table, dialect)
    .trimEnd()
    .split('\n\n')
    .filter(policy => policy.includes(` on t_${noun}\n`));

describe('row-level security', () => {
  test('opens a noun to roles with the same condition at once, and shuts it by a restrictive policy', () => {
    expect(policiesOn('Case')).toEqual([
      'create policy case_region on t_Case\n  as restrictive for all to everyone\n  using (region of Case and one case);',
      'create policy case_select_1 on t_Case\n  for select to as_mentor\n' +
        '  using (linked(Case, mentor)\n    and invited(Case, mentor));',
      'create policy case_select_2 on t_Case\n  for select to as_mentor\n' +
        '  using (purpose in [PREVENTIVE_TALK]\n    and linked(Case, mentor));',
      'create policy case_select_3 on t_Case\n  for select to as_head, as_mentor\n  using (true);',
      'create policy case_select_forbid1 on t_Case\n  as restrictive for select to as_mentor\n' +
        '  using (not (not_frozen(Case, mentor)));',
      'create policy case_select_forbid2 on t_Case\n  as restrictive for select to as_gezinsmanager, as_jeugdarts\n  using (not (true));',
      'create policy case_insert_1 on t_Case\n  for insert to as_head\n' +
        '  with check (linked(Case, schoolleiding));',
      'create policy case_insert_forbid1 on t_Case\n  as restrictive for insert to as_mentor\n' +
        '  with check (not (author(Case, mentor)));',
      'create policy case_update_1 on t_Case\n  for update to as_head\n' +
        '  using (linked(Case, schoolleiding))\n  with check (linked(Case, schoolleiding));',
      'create policy case_update_forbid1 on t_Case\n  as restrictive for update to as_mentor\n' +
        '  using (not (author(Case, mentor)))\n  with check (not (author(Case, mentor)));',
    ]);
  });

  test('tells capacities apart where they share a role', () => {
    expect(policiesOn('ConsentStatus').slice(1)).toEqual([
      'create policy consent_status_select_1 on t_ConsentStatus\n  for select to shared\n  using (is jeugdarts);',
      'create policy consent_status_select_2 on t_ConsentStatus\n  for select to shared\n  using (is mentor);',
    ]);
  });

  test('keeps every noun to its region, also one without a rule', () => {
    for (const noun of resourceNames) expect(policiesOn(noun)[0]).toContain(`region of ${noun} and one case`);
    expect(policiesOn('HealthFeedbackNote')).toHaveLength(1);
    expect(policiesOn('HealthFeedbackNote')[0]).toContain('create policy health_feedback_note_region on');
  });

  test('is the same text whatever the order of the rules', () => {
    expect(renderRls(policyOf([...table.rules].reverse()), dialect)).toBe(renderRls(table, dialect));
    expect(renderRls(table, dialect)).toMatch(/;\n$/);
  });
});

describe('grants', () => {
  test('go to whoever some rule permits, and to nobody whom rules only forbid', () => {
    expect(renderGrants(table, dialect, () => ['one', 'two'])).toBe(
      'grant select on t_Case to as_head, as_mentor;\n' +
        'grant insert on t_Case to as_head;\n' +
        'grant update (one, two) on t_Case to as_head;\n' +
        'grant select on t_ConsentStatus to shared;\n',
    );
  });
});

describe('purposes', () => {
  test('are, for each capacity, its own and no others', () => {
    const lines = renderPurposes().split('\n');
    expect(lines.filter(one => one.includes('when '))).toEqual(
      capacityNames.map(
        capacity => `    when '${capacity}' then purpose in ('${entryOf(capacity).purposes.join("', '")}')`,
      ),
    );
  });

  test('are none for a capacity that nobody has', () => {
    expect(renderPurposes()).toMatch(
      /^create or replace function app\.purpose_fits\(capacity text, purpose text\) returns boolean\n {2}language sql immutable parallel safe\n {2}return case capacity\n/,
    );
    expect(renderPurposes()).toMatch(/\n {4}else false\n {2}end;\n$/);
  });
});
