// What moves without consent: only the fields of its row, only to whom it names, only when every fact is established.
import { describe, expect, test } from 'vitest';
import { DATA_CLASSES } from '../../src/domain/consent/classes.js';
import { mayMove, STATUTORY_ROWS } from '../../src/domain/without-consent/may-move.js';
import { STATUTORY_FACTS, type StatutoryFact } from '../../src/domain/without-consent/statutory-facts.js';
import { STATUTORY_FIELDS } from '../../src/domain/without-consent/statutory-fields.js';
import type { StatutoryRow } from '../../src/domain/without-consent/statutory-row.js';

const movesOf = (row: StatutoryRow) => row.opens.flatMap(one => one.fields);
const everything = () => true;
const allBut = (absent: StatutoryFact) => (fact: StatutoryFact) => fact !== absent;
const fields = Object.keys(STATUTORY_FIELDS);
const recipients = [
  ...new Set(STATUTORY_ROWS.flatMap(row => row.opens.flatMap(({ to }) => to))),
  'mentor',
  'swv-casemanager',
];

describe('the table of statutory grounds', () => {
  test('has the rows E01 to E18, each once, in order', () => {
    const ids = Array.from({ length: 18 }, (_, index) => `E${String(index + 1).padStart(2, '0')}`);
    expect(STATUTORY_ROWS.map(({ id }) => id)).toEqual(ids);
  });

  test.each(STATUTORY_ROWS)(
    '$id says in two languages what it is, who decides, and where that stands',
    row => {
      for (const text of [row.situation, row.decides, ...(row.informs === null ? [] : [row.informs.who])]) {
        expect(text.nl).toMatch(/\w/);
        expect(text.en).toMatch(/\w/);
      }
      expect(row.articles.join()).toMatch(/\d/);
      expect(row.facts.length).toBeGreaterThan(0);
    },
  );

  test('every fact is asked by some row, and every field moved by some row and of a class that there is', () => {
    const asked = new Set(
      STATUTORY_ROWS.flatMap(row => [...row.facts, ...row.opens.flatMap(one => one.facts ?? [])]),
    );
    expect(Object.keys(STATUTORY_FACTS).filter(fact => !asked.has(fact as StatutoryFact))).toEqual([]);
    const moved = new Set<string>(STATUTORY_ROWS.flatMap(movesOf));
    expect(fields.filter(field => !moved.has(field))).toEqual([]);
    expect(Object.values(STATUTORY_FIELDS).filter(one => !DATA_CLASSES.includes(one))).toEqual([]);
  });
});

describe.each(STATUTORY_ROWS)('$id', row => {
  const openings = row.opens.flatMap(({ to, fields: named, facts = [] }) =>
    to.flatMap(recipient => named.map(field => ({ recipient, field, facts: [...row.facts, ...facts] }))),
  );
  const isOpened = (field: string, recipient: string): boolean =>
    openings.some(one => one.field === field && one.recipient === recipient);

  test('moves its own fields to its own recipients, and no other field or recipient, whatever is established', () => {
    expect(openings).not.toEqual([]);
    for (const field of [...fields, 'anything'])
      for (const recipient of recipients) {
        const decision = mayMove({ ground: row.id, field, recipient, established: everything });
        const effect = isOpened(field, recipient) ? 'PERMIT' : 'DENY';
        expect([field, recipient, decision.effect]).toEqual([field, recipient, effect]);
        const never = movesOf(row).some(name => name === field) ? 'RECIPIENT' : 'FIELD';
        expect(decision.never).toBe(effect === 'PERMIT' ? null : never);
        expect(decision.rule).toBe(row.id);
        expect(decision.missing).toEqual([]);
      }
  });

  test('moves nothing while one fact is not established, and says which', () => {
    for (const { field, recipient, facts } of openings) {
      for (const fact of facts) {
        const decision = mayMove({ ground: row.id, field, recipient, established: allBut(fact) });
        expect(decision).toMatchObject({ effect: 'DENY', never: null, missing: [fact], informs: null });
      }
      const unknown = mayMove({ ground: row.id, field, recipient, established: () => undefined });
      expect(unknown).toMatchObject({ effect: 'DENY', missing: facts });
    }
  });

  test('brings its duty to inform when it moves something', () => {
    for (const { field, recipient } of openings)
      expect(mayMove({ ground: row.id, field, recipient, established: everything }).informs).toBe(
        row.informs,
      );
  });
});

describe('golden tests of what moves without consent', () => {
  const report = (field: string) =>
    mayMove({ ground: 'E01', field, recipient: 'client-duo', established: everything });

  test('7. parents of a pupil of 16 are told when there was absence, and not why', () => {
    const told = (field: string) =>
      mayMove({ ground: 'E18', field, recipient: 'ouder', established: everything });
    expect(told('absenceDates').effect).toBe('PERMIT');
    expect(told('absenceReason')).toMatchObject({ effect: 'DENY', never: 'FIELD' });
    expect(told('restatedAgreements')).toMatchObject({ effect: 'DENY', never: 'FIELD' });
  });

  test('12. sixteen hours in four weeks are reported although everybody refuses, with the fields of the Besluit ROD', () => {
    expect(report('absenceBegan')).toMatchObject({ effect: 'PERMIT', informs: { when: 'BEFORE' } });
    for (const never of [
      'diagnosis',
      'healthFeedback',
      'homeSituation',
      'absenceReason',
      'preventiveTalkFact',
    ])
      expect(report(never)).toMatchObject({ effect: 'DENY', never: 'FIELD' });
  });

  test('13. what was said in a preventive talk has no field; its agreements go into a report in the words of the school', () => {
    expect(Object.values<string>(STATUTORY_FIELDS)).not.toContain('D18');
    const restated = {
      field: 'restatedAgreements',
      recipient: 'client-duo',
      established: everything,
    } as const;
    expect(mayMove({ ...restated, ground: 'E16' }).effect).toBe('PERMIT');
    expect(mayMove({ ...restated, ground: 'E01' })).toMatchObject({ effect: 'DENY', never: 'FIELD' });
  });

  test('15. a gezinsmanager gets the plan only if the supervision order needs it', () => {
    const asked = { ground: 'E10', field: 'healthFeedback', recipient: 'gezinsmanager' } as const;
    expect(mayMove({ ...asked, established: everything }).effect).toBe('PERMIT');
    const notNeeded = mayMove({ ...asked, established: allBut('neededForSupervision') });
    expect(notNeeded).toMatchObject({ effect: 'DENY', missing: ['neededForSupervision'] });
  });

  test('18. under a child protection order parents are no others, and the provider may still refuse', () => {
    const asked = { ground: 'E13', field: 'healthFeedback', recipient: 'ouder' } as const;
    expect(mayMove({ ...asked, established: everything }).effect).toBe('PERMIT');
    expect(mayMove({ ...asked, established: allBut('providerReleases') }).missing).toEqual([
      'providerReleases',
    ]);
  });
});

test('refusing consent is never the occasion of a report, nor a field of one', () => {
  const protocol = STATUTORY_ROWS.find(row => row.id === 'E02')!;
  expect(protocol.facts).toContain('notOnRefusalOfConsent');
  expect(Object.values<string>(STATUTORY_FIELDS)).not.toContain('D24');
});

test('a ground that the table has not is a mistake of the caller', () => {
  const asked = {
    ground: 'E99' as 'E01',
    field: 'absenceDates',
    recipient: 'ouder',
    established: everything,
  };
  expect(() => mayMove(asked)).toThrow(new RangeError('no row of the table of statutory grounds'));
});

test('of the absence of an adult pupil only the pupil is told', () => {
  const { informs } = mayMove({
    ground: 'E17',
    field: 'absenceBegan',
    recipient: 'rmc-medewerker',
    established: everything,
  });
  expect(informs).toEqual({ when: 'BEFORE', who: { nl: 'de leerling', en: 'the pupil' } });
  expect(STATUTORY_FACTS.toldBeforehand.en).not.toMatch(/parent/);
});
