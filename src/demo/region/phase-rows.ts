// How the case of a story came to the phase in which it is told.

import { id, inCase, instant, type Rows, schoolOf, type Telling, written } from './telling.js';

/** Each a step that the protocol of 's-Hertogenbosch describes, so many days after the opening. */
const ways: Readonly<Record<string, readonly (readonly [phase: string, after: number])[]>> = {
  PH0: [],
  PH2: [['PH2', 1]],
  PH3: [
    ['PH1', 1],
    ['PH3', 2],
  ],
  PH4: [
    ['PH2', 1],
    ['PH4', 6],
  ],
  PH7: [
    ['PH2', 1],
    ['PH4', 6],
    ['PH7', 57],
  ],
};

export function phaseRows(telling: Telling): Rows {
  const { story } = telling;
  const way = ways[story.phase];
  if (way === undefined) throw new Error(`no way leads to the phase of ${story.key}`);
  const row = inCase(telling, schoolOf(telling));
  const by = story.school === 'po' ? 'ondersteuningscoordinator-po' : 'ondersteuningscoordinator';
  const at = (after: number) => ({ ...row, ...written(telling, by, story.opened + after) });
  return [
    [
      'case_phase_changes',
      way.map(([to, after], index) => ({
        ...at(after),
        id: id(telling, `phase ${to}`),
        from_phase: way[index - 1]?.[0] ?? 'PH0',
        to_phase: to,
        changed_at: instant(telling, story.opened + after),
      })),
    ],
    [
      'case_phase_grounds',
      way.map(([to, after]) => ({
        ...at(after),
        id: id(telling, `grounds of phase ${to}`),
        change_id: id(telling, `phase ${to}`),
        reason: 'Het verzuim hield aan; zo met leerling en school besproken.',
      })),
    ],
  ];
}
