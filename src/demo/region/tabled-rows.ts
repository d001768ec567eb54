// A case at the doorbraakoverleg in a story, as rows.

import type { SaidAtTable, TabledTold } from './tabled.js';
import {
  day,
  id,
  inCase,
  organisationOf,
  person,
  type Row,
  type Rows,
  type Telling,
  written,
} from './telling.js';

const ofWriter = (telling: Telling, by: string, on: number): Row => ({
  ...inCase(telling, organisationOf(by)),
  ...written(telling, by, on),
});

const registrationRow = (telling: Telling, tabled: TabledTold, key: string): Row => ({
  ...ofWriter(telling, tabled.by, tabled.on),
  id: id(telling, key),
  protocol: tabled.protocol,
  registered_on: day(telling, tabled.on),
  route: tabled.route,
  steps_taken: tabled.stepsTaken,
  criteria: tabled.criteria,
  at_home: true,
  home_since: day(telling, tabled.homeSince),
  kind_of_education: tabled.education,
  last_school: tabled.lastSchool,
  level_and_year: tabled.level,
  home_municipality: tabled.municipality,
  other_table: 'NONE',
  family_takes_part: true,
  family_told_on: day(telling, tabled.familyTold),
  missing: tabled.missing,
  version: 1,
});

const saidRow = (telling: Telling, said: SaidAtTable, of: Row, key: string): Row => ({
  ...ofWriter(telling, said.by, said.on),
  ...of,
  id: id(telling, key),
  question: said.question,
  data_class: said.dataClass ?? null,
  about: said.about,
  person_id: said.who === undefined ? null : person(telling, said.who),
  domain: said.domain,
  party_ids: [person(telling, said.by)],
  text: said.text,
});

/** Steps of one day come one after the other, a minute each. */
const inTurn = (row: Row, place: number): Row => ({
  ...row,
  recorded_at: new Date(Date.parse(String(row.recorded_at)) + place * 60_000).toISOString(),
});

function stepRows(telling: Telling, { steps }: TabledTold, key: string): Rows {
  const numbered = steps.map((one, index) => ({ one, stepKey: `${key} step ${index}` }));
  return [
    [
      'breakthrough_progress',
      numbered.map(({ one, stepKey }, place) => ({
        ...inTurn(ofWriter(telling, one.by, one.on), place),
        id: id(telling, stepKey),
        registration_id: id(telling, key),
        step: one.step,
        happened_on: day(telling, one.on),
        causes: [],
      })),
    ],
    [
      'progress_paragraphs',
      numbered.flatMap(({ one, stepKey }) =>
        (one.said ?? []).map((said, place) =>
          saidRow(telling, said, { progress_id: id(telling, stepKey) }, `${stepKey} said ${place}`),
        ),
      ),
    ],
    [
      'breakthrough_results',
      numbered.flatMap(({ one, stepKey }) =>
        one.words === undefined
          ? []
          : [
              {
                ...inCase(telling, organisationOf(one.by)),
                id: id(telling, `${stepKey} told`),
                progress_id: id(telling, stepKey),
                told_on: day(telling, one.on),
                words: one.words,
                recorded_at: written(telling, one.by, one.on).recorded_at,
              },
            ],
      ),
    ],
  ];
}

export function tabledRows(telling: Telling): Rows {
  const { tabled } = telling.story;
  if (tabled === undefined) return [];
  const key = 'table';
  return [
    ['breakthrough_registrations', [registrationRow(telling, tabled, key)]],
    [
      'registration_paragraphs',
      tabled.answers.map((said, place) =>
        saidRow(telling, said, { registration_id: id(telling, key) }, `${key} answer ${place}`),
      ),
    ],
    [
      'breakthrough_decisions',
      tabled.decided.map(({ by, on, party }, place) => ({
        ...ofWriter(telling, by, on),
        id: id(telling, `${key} word ${place}`),
        registration_id: id(telling, key),
        party,
        agrees: true,
        decided_on: day(telling, on),
      })),
    ],
    ...stepRows(telling, tabled, key),
  ];
}
