// What holds of the requests of a parent without authority, and when (BW 1:377c; law.md G05): the last word of the school.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type InformationRequest, informationAnswers } from '../../src/domain/access/information-answers.js';
import type { IsoDate } from '../../src/domain/calendar/iso-date.js';

const at = (day: number): Date => new Date(Date.UTC(2026, 9, day, 8));

const said = (
  day: number,
  outcome: InformationRequest['outcome'],
  change: Partial<InformationRequest> = {},
): InformationRequest => ({
  parentId: 'vader',
  controllerId: 'school',
  outcome,
  untilDay: outcome === 'GIVEN' ? '2026-10-20' : null,
  recordedAt: at(day),
  ...change,
});

const brief = (requests: readonly InformationRequest[]) =>
  informationAnswers(requests).map(({ outcome, from, until }) => [
    outcome,
    from.toISOString(),
    until?.toISOString() ?? null,
  ]);

const iso = (day: number) => at(day).toISOString();
// The night after the twentieth of October, in summer time.
const over = '2026-10-20T22:00:00.000Z';

describe('of one parent and one school', () => {
  test.each<[string, InformationRequest[], unknown[]]>([
    ['nothing asked: nothing', [], []],
    ['asked and not answered: asked, without end', [said(1, null)], [['ASKED', iso(1), null]]],
    ['given: until the end of its last day', [said(1, 'GIVEN')], [['GIVEN', iso(1), over]]],
    ['refused: without end', [said(1, 'REFUSED')], [['REFUSED', iso(1), null]]],
    [
      'asked, then given: from the answer on',
      [said(1, null), said(3, 'GIVEN')],
      [
        ['ASKED', iso(1), iso(3)],
        ['GIVEN', iso(3), over],
      ],
    ],
    [
      'given, then refused: only until the refusal',
      [said(3, 'REFUSED'), said(1, 'GIVEN')],
      [
        ['GIVEN', iso(1), iso(3)],
        ['REFUSED', iso(3), null],
      ],
    ],
    [
      'given and refused at one instant: refused',
      [said(1, 'GIVEN'), said(1, 'REFUSED')],
      [['REFUSED', iso(1), null]],
    ],
    ['given and open at one instant: open', [said(1, 'GIVEN'), said(1, null)], [['ASKED', iso(1), null]]],
    ['given with a last day that is over: nothing', [said(25, 'GIVEN')], []],
  ])('%s', (_name, requests, expected) => expect(brief(requests)).toEqual(expected));
});

test('what one parent was given, or one school gave, opens nothing for another', () => {
  const answers = informationAnswers([
    said(1, 'GIVEN'),
    said(2, 'REFUSED', { parentId: 'oom' }),
    said(3, 'REFUSED', { controllerId: 'andere school' }),
  ]);
  expect(answers.map(({ parentId, controllerId, outcome }) => [parentId, controllerId, outcome])).toEqual([
    ['vader', 'school', 'GIVEN'],
    ['oom', 'school', 'REFUSED'],
    ['vader', 'andere school', 'REFUSED'],
  ]);
});

const anyRequest: fc.Arbitrary<InformationRequest> = fc
  .record({
    parentId: fc.constantFrom('vader', 'oom'),
    controllerId: fc.constantFrom('school', 'andere school'),
    outcome: fc.constantFrom('GIVEN', 'REFUSED', null),
    untilDay: fc.constantFrom<IsoDate>('2026-10-05', '2026-10-20'),
    recordedAt: fc.integer({ min: 1, max: 12 }).map(at),
  })
  .map(one => (one.outcome === 'GIVEN' ? one : { ...one, untilDay: null }));

test('at no instant do two answers of one school to one parent hold', () => {
  fc.assert(
    fc.property(fc.array(anyRequest), requests => {
      const answers = informationAnswers(requests);
      for (const one of answers)
        for (const other of answers) {
          if (one === other || one.parentId !== other.parentId || one.controllerId !== other.controllerId)
            continue;
          const apart = (a: typeof one, b: typeof one) => a.until !== null && a.until <= b.from;
          expect(apart(one, other) || apart(other, one)).toBe(true);
        }
    }),
  );
});

test('a refusal at the end gives nothing from then on', () => {
  fc.assert(
    fc.property(fc.array(anyRequest), requests => {
      const answers = informationAnswers([...requests, said(13, 'REFUSED')]);
      const given = answers.filter(
        one => one.outcome === 'GIVEN' && one.parentId === 'vader' && one.controllerId === 'school',
      );
      for (const { until } of given) expect(until!.getTime()).toBeLessThanOrEqual(at(13).getTime());
    }),
  );
});
