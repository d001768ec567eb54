// What has stalled in a story, and how it was raised, as rows.

import { professional } from './organisations.js';
import type { StalledTold } from './stalled.js';
import {
  day,
  id,
  inCase,
  organisationOf,
  person,
  type Row,
  type Rows,
  schoolOf,
  type Telling,
  written,
} from './telling.js';

function stepRows(telling: Telling, stalled: StalledTold, key: string): Row[] {
  return stalled.steps.map(({ by, on, step, to, asked, passedOverBecause = null, result }, index) => ({
    ...inCase(telling, schoolOf(telling)),
    ...written(telling, by, on),
    id: id(telling, `${key} step ${index}`),
    stagnation_id: id(telling, key),
    domain: stalled.domain,
    step,
    organisation_id: to === undefined ? null : organisationOf(to),
    person_id: to === undefined ? null : person(telling, to),
    capacity: to === undefined ? null : professional(to).capacity,
    taken_on: day(telling, on),
    asked,
    passed_over_because: passedOverBecause,
    outcome: result?.outcome ?? null,
    result: result?.words ?? null,
    result_on: result === undefined ? null : day(telling, result.on),
    version: result === undefined ? 1 : 2,
  }));
}

function rowOf(telling: Telling, stalled: StalledTold, key: string): Row {
  const { by, on, cause, domain, account, waiting, ended } = stalled;
  return {
    ...inCase(telling, schoolOf(telling)),
    ...written(telling, by, on),
    id: id(telling, key),
    noticed_on: day(telling, on),
    cause,
    domain,
    account,
    waiting_for: waiting?.for ?? null,
    waiting_since: waiting === undefined ? null : day(telling, waiting.since),
    ended_on: ended === undefined ? null : day(telling, ended.on),
    ended_because: ended?.because ?? null,
    version: ended === undefined ? 1 : 2,
  };
}

export function stalledRows(telling: Telling): Rows {
  const told = (telling.story.stalled ?? []).map((one, index) => ({ one, key: `stagnation ${index}` }));
  return [
    ['stagnations', told.map(({ one, key }) => rowOf(telling, one, key))],
    ['escalation_steps', told.flatMap(({ one, key }) => stepRows(telling, one, key))],
  ];
}
