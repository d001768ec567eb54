// A line that is not understood gets an error that tells the place and never the value.
import { describe, expect, test } from 'vitest';
import { writeAnswerLine } from '../../src/domain/consent/answer-line.js';
import { CONSENT_LAW } from '../../src/domain/consent/consent-law.js';
import { UnreadableLine } from '../../src/domain/consent/line-reader.js';
import { readSituationLine } from '../../src/domain/consent/situation-line.js';
import { whoConsents } from '../../src/domain/consent/who-consents.js';

const good = {
  id: 'a line',
  at: '2026-11-23T12:00:00+01:00',
  student: { birthDate: '2012-05-01', incapable: [{ from: '2026-01-01' }] },
  item: { subject: 'MIXED', domain: 'CARE', parents: ['father'] },
  adults: [{ id: 'mother', authority: 'WITH_AUTHORITY', from: '2012-05-01' }],
  statements: [{ by: 'student', answer: 'YES', at: '2026-09-01T10:00:00+02:00', method: 'ORAL' }],
  notified: [{ adult: 'father', on: '2026-09-01' }],
  phase: 'BREAKTHROUGH',
  override: { by: 'jeugdarts', at: '2026-10-01T09:00:00Z', reason: 'wens' },
  validUntil: '2027-07-31',
};

const read = (line: unknown) => readSituationLine(JSON.stringify(line));
const error = (line: string): Error => {
  try {
    readSituationLine(line);
  } catch (problem) {
    if (problem instanceof UnreadableLine) return problem;
  }
  throw new Error('the line was read');
};

describe('a line of situations', () => {
  test('with every field is read, and its id comes back', () => {
    const { id, situation } = read(good);
    expect(id).toBe('a line');
    expect(situation).toMatchObject({
      at: new Date('2026-11-23T11:00:00Z'),
      override: { at: new Date('2026-10-01T09:00:00Z') },
      phase: 'BREAKTHROUGH',
    });
  });

  test('may leave out, or set to null, what the format marks as optional', () => {
    const { id, at, student, adults, statements } = good;
    const item = { subject: 'STUDENT', domain: 'CARE' };
    const least = { id, at, student: { birthDate: student.birthDate }, item, adults, statements };
    expect(read(least).situation.validUntil).toBeUndefined();
    const nulls = { ...least, notified: null, phase: null, override: null, validUntil: null };
    expect(read(nulls).situation).toEqual(read(least).situation);
  });

  test.each([
    ['id', { ...good, id: undefined }],
    ['id', { ...good, id: 7 }],
    ['at', { ...good, at: undefined }],
    ['at', { ...good, at: '2026-11-23T12:00:00' }],
    ['student', { ...good, student: undefined }],
    ['student.birthDate', { ...good, student: {} }],
    ['student.birthDate', { ...good, student: { birthDate: '2012-02-30' } }],
    ['student.incapable[0].from', { ...good, student: { ...good.student, incapable: [{ from: 'SECRET' }] } }],
    ['item.subject', { ...good, item: { ...good.item, subject: 'SECRET' } }],
    ['item.domain', { ...good, item: { ...good.item, domain: 'CRIMINAL' } }],
    ['item.parents', { ...good, item: { subject: 'MIXED', domain: 'CARE' } }],
    ['item.parents', { ...good, item: { subject: 'PARENT', domain: 'CARE' } }],
    ['adults', { ...good, adults: undefined }],
    ['adults[0].authority', { ...good, adults: [{ id: 'mother', authority: 'SECRET' }] }],
    ['adults[0].id', { ...good, adults: [{ id: 'student', authority: 'MENTOR' }] }],
    ['statements', { ...good, statements: undefined }],
    ['statements[0].by', { ...good, statements: [{ ...good.statements[0], by: 'SECRET' }] }],
    ['statements[0].answer', { ...good, statements: [{ ...good.statements[0], answer: 'SECRET' }] }],
    ['statements[0].at', { ...good, statements: [{ ...good.statements[0], at: 'SECRET' }] }],
    ['statements[0].method', { ...good, statements: [{ ...good.statements[0], method: 'SECRET' }] }],
    ['notified[0].on', { ...good, notified: [{ adult: 'father', on: 'SECRET' }] }],
    ['phase', { ...good, phase: 'SECRET' }],
    ['override.reason', { ...good, override: { by: 'SECRET', at: '2026-10-01T09:00:00Z' } }],
    ['validUntil', { ...good, validUntil: '' }],
    ['the line', { ...good, SECRET: 1 }],
    ['statements[0]', { ...good, statements: [{ ...good.statements[0], SECRET: 1 }] }],
    ['the line', ['SECRET']],
    ['the line', null],
  ])('whose %s is wrong is told so by its place, without the value', (place, line) => {
    const { message } = error(JSON.stringify(line));
    expect(message.split(' is ')[0]).toBe(place);
    expect(message).not.toContain('SECRET');
  });

  test('that is no JSON is told so without being quoted', () => {
    expect(error('{"id": SECRET').message).toBe('the line is no JSON');
  });

  test('of a parent with own data but no entry among the adults is read', () => {
    const { statements, ...rest } = good;
    const line = { ...rest, adults: [], statements: [{ ...statements[0], by: 'father' }] };
    expect(read(line).situation.statements[0]?.by).toBe('father');
  });

  test('is answered with quotes in the id kept safe', () => {
    const { situation } = read(good);
    const answer = writeAnswerLine('said "no"', whoConsents(situation, CONSENT_LAW));
    expect(JSON.parse(answer)).toEqual({ id: 'said "no"', ...whoConsents(situation, CONSENT_LAW) });
  });
});
