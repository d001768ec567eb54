// Which classes each statutory ground opens to whom: those of its own fields, once every fact is established, and no others.

import { describe, expect, test } from 'vitest';
import { classesOpened } from '../../src/domain/without-consent/classes-opened.js';
import { STATUTORY_ROWS } from '../../src/domain/without-consent/may-move.js';
import { STATUTORY_FACTS, type StatutoryFact } from '../../src/domain/without-consent/statutory-facts.js';
import type { Recipient, StatutoryId } from '../../src/domain/without-consent/statutory-row.js';

const everything = new Set(Object.keys(STATUTORY_FACTS) as StatutoryFact[]);
const opened = (ground: StatutoryId, to: Recipient) => classesOpened({ ground, established: everything }, to);

test.each<[StatutoryId, Recipient, string[]]>([
  ['E01', 'leerplichtambtenaar', ['D01', 'D02', 'D03', 'D04', 'D19']],
  ['E01', 'schoolleiding', ['D02', 'D03', 'D04', 'D19']],
  ['E01', 'verzuimcoordinator', ['D02', 'D03', 'D04', 'D19']],
  ['E01', 'ondersteuningscoordinator', ['D19']],
  ['E01', 'rmc-medewerker', []],
  ['E01', 'gezinsmanager', []],
  ['E02', 'leerplichtambtenaar', ['D01', 'D02', 'D03', 'D04', 'D19']],
  ['E03', 'leerplichtambtenaar', ['D01', 'D03', 'D04', 'D05', 'D06', 'D07', 'D19', 'D27']],
  ['E03', 'client-leerplicht', ['D01', 'D03', 'D04', 'D19']],
  ['E04', 'leerplichtambtenaar', ['D29', 'D32']],
  ['E15', 'schoolleiding', ['D19']],
  ['E17', 'rmc-medewerker', ['D01', 'D02', 'D03', 'D04', 'D05', 'D06', 'D07', 'D19', 'D27']],
  ['E17', 'leerplichtambtenaar', []],
])('%s opens to %s: %j', (ground, to, classes) => {
  expect(opened(ground, to)).toEqual(classes);
});

describe('what no row of absence opens', () => {
  const attendance = STATUTORY_ROWS.filter(row => /^E0[1-7]$|^E1[5-8]$/.test(row.id));
  const recipients = [...new Set(attendance.flatMap(row => row.opens.flatMap(one => one.to)))];

  test.each(['D08', 'D09', 'D10', 'D11', 'D12', 'D15', 'D18'])('%s, to anybody', dataClass => {
    const rows = attendance.filter(row =>
      recipients.some(to => (opened(row.id, to) as string[]).includes(dataClass)),
    );
    expect(rows.map(row => row.id)).toEqual([]);
  });
});

test.each(STATUTORY_ROWS)('$id opens nothing while one of its facts is missing', ({ id, facts, opens }) => {
  for (const missing of facts) {
    const established = new Set([...everything].filter(fact => fact !== missing));
    for (const to of opens.flatMap(one => one.to))
      expect(classesOpened({ ground: id, established }, to)).toEqual([]);
  }
});
