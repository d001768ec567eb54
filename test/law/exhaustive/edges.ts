// Every situation around the other edges of the law: notices, overrides, the statute's day, the last day, when words were
// said and by whom who was there.
import type { IsoDate } from '../../../src/domain/calendar/iso-date.js';
import type { Adult, Situation, Statement } from '../../../src/domain/consent/situation.js';
import { PUPIL_SAYS, product, words } from './enumeration.js';
import { later, midnightThere } from './time-zone-table.js';

type Named = readonly [what: string, situation: Situation];

const DOMAINS = ['GENERAL', 'CARE'] as const;
const SECONDS = [-1, 0, 1] as const;
const PARENTS: readonly Adult[] = ['mother', 'father'].map(id => ({ id, authority: 'WITH_AUTHORITY' }));
const BOTH = ['mother', 'father'];

const around = (day: IsoDate): Date[] =>
  SECONDS.map(seconds => new Date(midnightThere(day).getTime() + seconds * 1000));
const bornFor = (age: number): IsoDate => `${2026 - age}-05-01`;

/** Everybody told never, or on a day by which it is 4, 5 or 10 school days at the midnight asked about. */
export function* notices(): Generator<Named> {
  const asked: IsoDate = '2026-11-17';
  const days = [undefined, later(asked, -6), later(asked, -7), later(asked, -14)];
  const told = [...product(days, 2)].map(([mother, father]) => [
    ...(mother === undefined ? [] : [{ adult: 'mother', on: mother }]),
    ...(father === undefined ? [] : [{ adult: 'father', on: father }]),
  ]);
  for (const age of [11, 14, 17])
    for (const at of around(asked))
      for (const phase of [undefined, 'BREAKTHROUGH'] as const)
        for (const domain of DOMAINS)
          for (const subject of ['STUDENT', 'MIXED'] as const)
            for (const notified of told)
              for (const statements of words(BOTH, midnightThere('2026-10-01'))) {
                const student = { birthDate: bornFor(age), incapable: age === 17 ? [{}] : undefined };
                const item = { subject, domain, parents: ['mother'] };
                yield ['notices', { at, student, item, adults: PARENTS, statements, notified, phase }];
              }
}

/** The provider's override before, between, at and after the parents' words, and after the question. */
export function* overrides(): Generator<Named> {
  const hours = (count: number) => new Date(midnightThere('2026-10-01').getTime() + count * 3_600_000);
  for (const age of [11, 13, 15, 16])
    for (const domain of DOMAINS)
      for (const subject of ['STUDENT', 'PARENT', 'MIXED'] as const)
        for (const asked of [4, 8])
          for (const overridden of [undefined, 1, 2, 3, 4, 5, 7, 8, 9])
            for (const said of words(BOTH, hours(0))) {
              const saidAt = { mother: hours(2), father: hours(4) };
              const statements = said.map(one =>
                one.by === 'student' ? one : { ...one, at: saidAt[one.by as 'mother'] },
              );
              const override =
                overridden === undefined
                  ? undefined
                  : { by: 'jeugdarts', at: hours(overridden), reason: 'x' };
              const item = { subject, domain, parents: ['father'] };
              const student = { birthDate: bornFor(age) };
              yield ['overrides', { at: hours(asked), student, item, adults: PARENTS, statements, override }];
            }
}

/** Around the day of UAVG 5(3)(b), and around the last day of a consent. */
export function* dates(): Generator<Named> {
  const statute: IsoDate = '2026-09-01';
  for (const age of [11, 13, 15, 16, 18])
    for (const capable of [true, false])
      for (const at of around(statute))
        for (const validUntil of [undefined, later(statute, -2), later(statute, -1), statute])
          for (const domain of DOMAINS)
            for (const subject of ['STUDENT', 'PARENT', 'MIXED'] as const)
              for (const statements of words(BOTH, midnightThere('2026-08-01'))) {
                const student = {
                  birthDate: bornFor(age),
                  incapable: capable ? undefined : [{ from: statute }],
                };
                const item = { subject, domain, parents: ['mother'] };
                yield ['dates', { at, student, item, adults: PARENTS, statements, validUntil }];
              }
}

/** Two words of the pupil, said around a birthday or at the edges of incapacity, and asked about at every age after. */
export function* wordsOfThePupil(): Generator<Named> {
  const birthDate: IsoDate = '2010-10-25';
  const incapable = [{ from: '2024-03-31' as const, until: '2024-10-26' as const }];
  const spoken = ['2022-10-25', '2024-03-31', '2024-10-27', '2026-10-25'].flatMap(day =>
    around(day as IsoDate),
  );
  const asked = [
    ...spoken,
    ...around('2028-10-25'),
    midnightThere('2025-01-01'),
    midnightThere('2027-01-01'),
  ];
  const pairs = spoken.flatMap((first, index) => spoken.slice(index).map(second => [first, second] as const));
  for (const at of asked)
    for (const domain of DOMAINS)
      for (const now of [incapable, [...incapable, { from: '2026-10-26' as const }], undefined])
        for (const [first, second] of pairs)
          for (const [one, other] of product(PUPIL_SAYS, 2)) {
            const both = [one && { ...one, at: first }, other && { ...other, at: second }];
            const said = both.flatMap(word =>
              word === undefined ? [] : [{ by: 'student', ...word } as Statement],
            );
            const mother: Statement = { by: 'mother', answer: 'YES', at: midnightThere('2022-01-01') };
            const statements = [...said, mother];
            const item = { subject: 'STUDENT' as const, domain };
            const student = { birthDate, incapable: now };
            yield ['words', { at, student, item, adults: PARENTS.slice(0, 1), statements }];
          }
}

/** An adult of each kind, there from a day until a day, who speaks and is asked about around both. */
export function* presences(): Generator<Named> {
  const [from, until] = ['2026-10-25', '2026-10-26'] as const;
  const instants = [...around(from), ...around(later(until, 1))];
  const kinds = [
    'WITH_AUTHORITY',
    'WITHOUT_AUTHORITY',
    'GUARDIAN',
    'SUPERVISOR',
    'UNKNOWN',
    'CURATOR',
    'MENTOR',
    'ATTORNEY',
    'PARTNER',
  ] as const;
  for (const age of [11, 14, 17, 19])
    for (const authority of kinds)
      for (const at of instants)
        for (const saidAt of instants)
          for (const domain of DOMAINS)
            for (const subject of ['STUDENT', 'PARENT', 'MIXED'] as const)
              for (const statements of words(['father'], saidAt)) {
                const student = { birthDate: bornFor(age), incapable: age === 14 ? undefined : [{}] };
                const item = { subject, domain, parents: ['father'] };
                const adults = [{ id: 'father', authority, from, until }];
                yield ['presences', { at, student, item, adults, statements }];
              }
}
