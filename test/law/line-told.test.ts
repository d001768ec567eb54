// Word for word: what a line is read as, what is told of one that is not understood, and how an answer is written.
import { describe, expect, test } from 'vitest';
import { writeAnswerLine } from '../../src/domain/consent/answer-line.js';
import { UnreadableLine } from '../../src/domain/consent/line-reader.js';
import { readSituation, readSituationLine } from '../../src/domain/consent/situation-line.js';

const good = {
  id: 'a line',
  at: '2026-11-23T12:00:00+01:00',
  student: { birthDate: '2012-05-01', incapable: [{ from: '2026-01-01', until: '2026-02-01' }, {}] },
  item: { subject: 'MIXED', domain: 'CARE', parents: ['father'] },
  adults: [{ id: 'mother', authority: 'WITH_AUTHORITY', from: '2012-05-01', until: '2030-05-01' }],
  statements: [
    { by: 'student', answer: 'YES', at: '2026-09-01T10:00:00+02:00', method: 'ORAL' },
    { by: 'mother', answer: 'NO', at: '2026-09-02T10:00:00Z', method: 'WRITTEN' },
    { by: 'father', answer: 'WITHDRAWN', at: '2026-09-03T10:00:00Z', method: 'DIGITAL' },
  ],
  notified: [{ adult: 'father', on: '2026-09-01' }],
  phase: 'BREAKTHROUGH',
  override: { by: 'jeugdarts', at: '2026-10-01T09:00:00Z', reason: 'wens' },
  validUntil: '2027-07-31',
};

test('a line with everything is read with everything', () => {
  expect(readSituationLine(JSON.stringify(good))).toEqual({
    id: good.id,
    situation: {
      at: new Date(good.at),
      student: good.student,
      item: good.item,
      adults: good.adults,
      statements: good.statements.map(one => ({ ...one, at: new Date(one.at) })),
      notified: good.notified,
      phase: good.phase,
      override: { ...good.override, at: new Date(good.override.at) },
      validUntil: good.validUntil,
    },
  });
});

describe('of a line that is not understood is told', () => {
  const said = { by: 'mother', answer: 'NO', at: '2026-09-02T10:00:00Z' };
  const told: [string, unknown][] = [
    ['the line is not understood: an object belongs there', []],
    ['the line is not understood: an object belongs there', 'SECRET'],
    ['the line is missing: an object belongs there', undefined],
    ['the line is not understood: an object of known fields only belongs there', { ...good, more: 'SECRET' }],
    ['id is missing: a text belongs there', { ...good, id: undefined }],
    ['at is not understood: an instant with an offset belongs there', { ...good, at: 'SECRET' }],
    ['student is not understood: an object belongs there', { ...good, student: null }],
    [
      'student.birthDate is not understood: a day YYYY-MM-DD belongs there',
      { ...good, student: { birthDate: 'SECRET' } },
    ],
    [
      'item.subject is not understood: one of STUDENT, PARENT, MIXED belongs there',
      { ...good, item: { ...good.item, subject: 'SECRET' } },
    ],
    [
      'item.domain is missing: one of GENERAL, CARE belongs there',
      { ...good, item: { ...good.item, domain: undefined } },
    ],
    [
      'item.parents is not understood: a list belongs there',
      { ...good, item: { ...good.item, parents: {} } },
    ],
    [
      'item.parents[1] is not understood: the id of an adult belongs there',
      { ...good, item: { ...good.item, parents: ['father', 'student'] } },
    ],
    [
      'adults[0].id is not understood: the id of an adult belongs there',
      { ...good, adults: [{ ...good.adults[0], id: 'student' }] },
    ],
    [
      "statements[1].by is not understood: an adult's id or student belongs there",
      { ...good, statements: [said, { ...said, by: 'SECRET' }] },
    ],
    [
      'statements[0].answer is not understood: one of YES, NO, WITHDRAWN belongs there',
      { ...good, statements: [{ ...said, answer: 'SECRET' }] },
    ],
    [
      'statements[0].method is not understood: one of WRITTEN, ORAL, DIGITAL belongs there',
      { ...good, statements: [{ ...said, method: 'SECRET' }] },
    ],
    ['phase is not understood: one of BREAKTHROUGH belongs there', { ...good, phase: 'SECRET' }],
  ];

  test.each(told)('%s', (message, line) => {
    expect(() => readSituation(line)).toThrow(new UnreadableLine(message));
  });

  test('nothing of fields that it merely inherits', () => {
    expect(() => readSituation(Object.create(good))).toThrow('item is missing');
  });
});

test('parents may be named with data of the pupil alone, and none need be', () => {
  const read = (parents: unknown) =>
    readSituation({ ...good, item: { subject: 'STUDENT', domain: 'CARE', parents } }).situation.item.parents;
  expect(read(['father'])).toEqual(['father']);
  expect(() => read(undefined)).toThrow('statements[2].by');
});

test('an answer is written field by field, with one space after each colon and comma', () => {
  const answer = {
    effect: 'DENY',
    rule: 'R10',
    deciders: ['father', 'student'],
    missing: ['student'],
  } as const;
  expect(writeAnswerLine('x', { ...answer, refused: [] })).toBe(
    '{"id": "x", "effect": "DENY", "rule": "R10", "deciders": ["father", "student"], "missing": ["student"], "refused": []}',
  );
  expect(writeAnswerLine('x', { ...answer, missing: [], refused: ['father'], expired: true })).toBe(
    '{"id": "x", "effect": "DENY", "rule": "R10", "deciders": ["father", "student"], "missing": [], "refused": ["father"], "expired": true}',
  );
});
