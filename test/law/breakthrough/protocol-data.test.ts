// What holds of every row of the table protocols as data: a passage, both languages, people who can act, nothing twice.
import { describe, expect, test } from 'vitest';
import type { BreakthroughProtocol } from '../../../src/domain/breakthrough/protocol.js';
import {
  BREAKTHROUGH_PROTOCOLS,
  breakthroughProtocolOn,
} from '../../../src/domain/breakthrough/protocols.js';
import { isCapacity } from '../../../src/policy/vocabulary/capacities.js';

const ASCII_WORDS = /^[\x20-\x7e]{6,}$/;
const PASSAGE = /^((DB|AM|SP|FM):\d+(-\d+)?|Q15)/;

interface Cell {
  readonly path: string;
  readonly value: Record<string, unknown>;
}

/** Every object in a protocol that bears a source. */
function citedIn(value: unknown, path: string): readonly Cell[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'source' in value ? [{ path, value: value as Record<string, unknown> }] : [];
  return [...own, ...Object.entries(value).flatMap(([key, inner]) => citedIn(inner, `${path}.${key}`))];
}

const cells = BREAKTHROUGH_PROTOCOLS.flatMap(protocol => citedIn(protocol, protocol.id));

describe('every row', () => {
  test('is found', () => {
    expect(cells.length).toBeGreaterThan(100);
  });

  test.each(cells.map(({ path, value }) => [path, String(value.source), value] as const))(
    '%s cites %s',
    (_path, source, value) => {
      expect(source).toMatch(PASSAGE);
      expect(['read', 'interpreted']).toContain(value.mark);
      for (const words of [value.says, value.name]) {
        if (words === undefined) continue;
        const { nl, en } = words as { nl: string; en: string };
        expect(nl).toMatch(ASCII_WORDS);
        expect(en).toMatch(ASCII_WORDS);
      }
      for (const people of [value.by, value.capacities, value.assistants])
        expect(((people ?? []) as string[]).every(isCapacity)).toBe(true);
    },
  );

  test.each(BREAKTHROUGH_PROTOCOLS.map(protocol => [protocol.id, protocol] as const))(
    'of %s is of its own document, but where another fills a gap that is said',
    (id, protocol) => {
      const of = { SHERTOGENBOSCH: 'DB', AMSTERDAM: 'AM', AMSTELLAND_EN_MEERLANDEN: 'FM', STAPPENPLAN: 'SP' }[
        id
      ];
      const foreign = citedIn(protocol, '').filter(({ value }) => !String(value.source).startsWith(of));
      expect(foreign.filter(({ value }) => value.mark === 'read')).toEqual([]);
    },
  );
});

describe('every protocol', () => {
  const codes = (protocol: BreakthroughProtocol) => ({
    criteria: protocol.criteria.rows.map(({ code }) => code),
    seats: protocol.seats.map(({ code }) => code),
    routes: protocol.routes.map(({ code }) => code),
  });

  test.each(BREAKTHROUGH_PROTOCOLS.map(protocol => [protocol.id, protocol] as const))(
    '%s says nothing twice, counts its steps, and lets a pupil or parent decide nothing',
    (_id, protocol) => {
      for (const list of Object.values(codes(protocol))) expect(new Set(list).size).toBe(list.length);
      for (const { steps } of protocol.routes)
        expect(steps.map(({ step }) => step)).toEqual(steps.map((_one, index) => index + 1));
      for (const { group } of protocol.criteria.needed)
        expect(protocol.criteria.rows.some(row => row.group === group)).toBe(true);
      expect(protocol.chair.capacities).not.toContain('leerling');
      expect(protocol.chair.capacities).not.toContain('ouder');
    },
  );

  test('names for each step somebody who takes it', () => {
    const steps = BREAKTHROUGH_PROTOCOLS.flatMap(({ routes }) => routes.flatMap(route => route.steps));
    expect(steps).toHaveLength(14);
    for (const { by, regiehouder } of steps) expect(by.length > 0 || regiehouder).toBe(true);
  });

  test('tells the family beforehand and of the result (Q15)', () => {
    for (const { family } of BREAKTHROUGH_PROTOCOLS)
      for (const { by, regiehouder } of [family.toldBefore, family.toldAfter])
        expect(by.length > 0 || regiehouder).toBe(true);
  });
});

describe('when it holds', () => {
  test.each([
    ['SHERTOGENBOSCH', '2022-01-31', false],
    ['SHERTOGENBOSCH', '2022-02-01', true],
    ['AMSTERDAM', '2016-08-31', false],
    ['AMSTERDAM', '2016-09-01', true],
    ['AMSTELLAND_EN_MEERLANDEN', '2010-01-01', true],
    ['STAPPENPLAN', '2010-01-01', true],
  ] as const)('%s on %s: %s', (id, day, holds) => {
    expect(breakthroughProtocolOn(id, day)?.id).toBe(holds ? id : undefined);
  });
});

describe('what differs is data', () => {
  const of = Object.fromEntries(BREAKTHROUGH_PROTOCOLS.map(one => [one.id, one]));
  test.each<[string, (protocol: BreakthroughProtocol) => unknown, readonly unknown[]]>([
    [
      'who decides (AM:61; FM:46; SP:60-66; DB:1093)',
      one => one.decision.parties,
      [[], ['LEERPLICHT', 'SWV'], ['SCHOOL', 'LEERPLICHT'], ['SWV']],
    ],
    [
      'whether the family takes part (DB:1063; AM:55)',
      one => one.family.participation,
      ['REQUIRED', 'BY_DECISION', 'BY_DECISION', 'BY_DECISION'],
    ],
    [
      'whose mandate (DB:1073; AM:185; SP:70)',
      one => one.mandate.of,
      ['TABLE', 'PARTICIPANTS', null, 'PARTICIPANTS'],
    ],
    ['how many approve money (DB:1079-1087)', one => one.money.length, [2, 0, 0, 0]],
    ['whether there is a cycle (AM:109)', one => one.cycle !== null, [false, true, false, false]],
    [
      'from when somebody has regie (AM:151; FM:38)',
      one => one.regie.begins,
      ['BEFORE', 'FIRST_DISCUSSION', 'FIRST_DISCUSSION', 'BEFORE'],
    ],
    [
      'until when (AM:159)',
      one => one.regie.ends,
      ['WITH_THE_CASE', 'TRAJECTORY_STARTED', 'WITH_THE_CASE', 'WITH_THE_CASE'],
    ],
    ['six months at most (AM:179)', one => one.stay.maximum, [null, 'T12_ESCALATION', null, null]],
    [
      'the chair (DB:1067; AM:97)',
      one => one.chair.capacities,
      [['regisseur'], ['voorzitter-doorbraakoverleg'], [], []],
    ],
  ])('%s', (_what, ask, expected) => {
    const order = ['SHERTOGENBOSCH', 'AMSTERDAM', 'AMSTELLAND_EN_MEERLANDEN', 'STAPPENPLAN'];
    expect(order.map(id => ask(of[id]!))).toEqual(expected);
  });

  test('the twelve structural participants of Amsterdam are those of its letter to parents (AM:55, 288)', () => {
    const seats = of.AMSTERDAM?.seats.filter(({ kind }) => kind === 'STRUCTURAL') ?? [];
    expect(seats.map(({ code }) => code)).toEqual([
      'LEERPLICHT',
      'OSL',
      'JBRA',
      'RVDK',
      'BASCULE',
      'SAMEN_DOEN',
      'ALTRA',
      'JGZ',
      'WSG',
      'OKT',
      'SPIRIT',
      'ROC',
    ]);
  });
});
