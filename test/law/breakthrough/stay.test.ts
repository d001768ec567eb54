// How long a case stays on the agenda: three months, six months, each at its boundaries, leaving, escalating and returning.
import { describe, expect, test } from 'vitest';
import { AMSTERDAM } from '../../../src/domain/breakthrough/protocols/amsterdam.js';
import { SHERTOGENBOSCH } from '../../../src/domain/breakthrough/protocols/shertogenbosch.js';
import { BREAKTHROUGH_PROTOCOLS } from '../../../src/domain/breakthrough/protocols.js';
import {
  dueOfStay,
  leavingBy,
  mustEscalate,
  type StayMoment,
  type StaySoFar,
} from '../../../src/domain/breakthrough/stay.js';
import { addDays, addMonths, type IsoDate } from '../../../src/domain/calendar/iso-date.js';
import { regionCalendar } from '../../../src/domain/calendar/region-calendar.js';

const NOORD = regionCalendar({ region: 'NOORD' });
const begun: StaySoFar = {
  firstDiscussedOn: '2026-11-30',
  perspectiveOn: null,
  evaluatedOn: null,
  leftOn: null,
};
const stateOf = (what: StayMoment, so: StaySoFar, today: IsoDate) =>
  dueOfStay(AMSTERDAM.stay, so, today, NOORD).find(one => one.what === what)?.state;

describe('on the agenda of Amsterdam since 30 November 2026', () => {
  test.each<[StayMoment, string, IsoDate, string]>([
    ['TRAJECTORY', 'AM:39', '2026-11-30', 'OPEN'],
    ['TRAJECTORY', 'AM:39', '2027-02-13', 'OPEN'],
    ['TRAJECTORY', 'AM:39', '2027-02-14', 'WARNING'],
    ['TRAJECTORY', 'AM:39', '2027-02-27', 'WARNING'],
    ['TRAJECTORY', 'AM:39', '2027-02-28', 'DUE'],
    ['TRAJECTORY', 'AM:39', '2027-03-01', 'OVERDUE'],
    ['EVALUATION', 'AM:179', '2027-02-27', 'WARNING'],
    ['EVALUATION', 'AM:179', '2027-02-28', 'DUE'],
    ['EVALUATION', 'AM:179', '2027-03-01', 'OVERDUE'],
    ['MAXIMUM', 'AM:179', '2027-05-15', 'OPEN'],
    ['MAXIMUM', 'AM:179', '2027-05-16', 'WARNING'],
    ['MAXIMUM', 'AM:179, "in principe"', '2027-06-30', 'WARNING'],
  ])('%s (%s) on %s: %s', (what, _source, today, state) => {
    expect(stateOf(what, begun, today)).toBe(state);
  });

  test('a perspective in time does away with the evaluation', () => {
    const so = { ...begun, perspectiveOn: '2027-02-28' } as const;
    expect(stateOf('TRAJECTORY', so, '2027-03-01')).toBe('DONE');
    expect(stateOf('EVALUATION', so, '2027-03-01')).toBe('DONE');
    expect(stateOf('EVALUATION', so, '2027-02-27')).toBe('WARNING');
    expect(stateOf('MAXIMUM', so, '2027-05-16')).toBe('WARNING');
  });

  test('an evaluation is no trajectory', () => {
    const so = { ...begun, evaluatedOn: '2027-02-15' } as const;
    expect(stateOf('EVALUATION', so, '2027-03-01')).toBe('DONE');
    expect(stateOf('TRAJECTORY', so, '2027-03-01')).toBe('OVERDUE');
  });

  test('once it left nothing is due any more', () => {
    const so = { ...begun, leftOn: '2027-01-11' } as const;
    for (const { state } of dueOfStay(AMSTERDAM.stay, so, '2028-01-01', NOORD)) expect(state).toBe('DONE');
  });

  test.each<[IsoDate, boolean]>([
    ['2027-05-29', false],
    ['2027-05-30', false],
    ['2027-05-31', true],
    ['2028-01-01', true],
  ])('six months are over on %s: %s (AM:179)', (today, over) => {
    expect(mustEscalate(AMSTERDAM.stay, begun, today, NOORD)).toBe(over);
    expect(mustEscalate(AMSTERDAM.stay, { ...begun, leftOn: '2027-05-01' }, today, NOORD)).toBe(false);
    expect(mustEscalate(SHERTOGENBOSCH.stay, begun, today, NOORD)).toBe(false);
  });
});

test('on every day of the known school years three months come before six, and six are over only after them', () => {
  let days = 0;
  for (let day: IsoDate = '2024-08-01'; day <= '2027-07-31'; day = addDays(day, 1)) {
    const so = { ...begun, firstDiscussedOn: day };
    const [trajectory, evaluation, maximum] = dueOfStay(AMSTERDAM.stay, so, day, NOORD);
    expect(trajectory?.deadline.dueOn).toBe(addMonths(day, 3));
    expect(evaluation?.deadline.dueOn).toBe(addMonths(day, 3));
    const last = addMonths(day, 6);
    expect(maximum?.deadline.dueOn).toBe(last);
    expect(mustEscalate(AMSTERDAM.stay, so, last, NOORD)).toBe(false);
    expect(mustEscalate(AMSTERDAM.stay, so, addDays(last, 1), NOORD)).toBe(true);
    days++;
  }
  expect(days).toBe(1095);
});

describe('leaving', () => {
  test('is with a perspective, and the case may return (AM:177)', () => {
    expect(leavingBy(AMSTERDAM.stay, 'PERSPECTIVE')).toMatchObject({ mayReturn: true, source: 'AM:177' });
    expect(AMSTERDAM.stay.escalation).toMatchObject({ to: 'OPDRACHTGEVERS', source: 'AM:145, 179-181' });
  });

  test('by escalation is known where the source knows it', () => {
    const knows = BREAKTHROUGH_PROTOCOLS.filter(({ stay }) => leavingBy(stay, 'ESCALATED') !== undefined);
    expect(knows.map(({ id }) => id)).toEqual(['AMSTERDAM']);
  });

  test('has no terms where the source sets none', () => {
    const timed = BREAKTHROUGH_PROTOCOLS.filter(
      ({ stay }) => dueOfStay(stay, begun, '2027-06-01', NOORD).length > 0,
    );
    expect(timed.map(({ id }) => id)).toEqual(['AMSTERDAM']);
  });
});
