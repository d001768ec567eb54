// The plans van aanpak of a story, as rows.

import type { PlannedTold } from './planned.js';
import { day, id, inCase, person, type Row, type Rows, schoolOf, type Telling, written } from './telling.js';

const planRow = (telling: Telling, plan: PlannedTold, index: number): Row => ({
  ...inCase(telling, schoolOf(telling)),
  ...written(telling, plan.by, plan.begun),
  id: id(telling, `plan ${index}`),
  plan_number: index + 1,
  state: plan.agreed === undefined ? 'DRAFT' : 'AGREED',
  begun_on: day(telling, plan.begun),
  // T05, of the first plan.
  due_on: index === 0 ? day(telling, telling.story.opened + 14) : null,
  agreed_on: plan.agreed === undefined ? null : day(telling, plan.agreed),
  co_author_ids: plan.with.map(who => person(telling, who)),
  version: plan.agreed === undefined ? 1 : 2,
});

const paragraphRows = (telling: Telling, { paragraphs }: PlannedTold, index: number): Row[] =>
  paragraphs.map(({ by, on, part, factor = null, dataClass = null, about, who, domain, text }, place) => ({
    ...inCase(telling, schoolOf(telling)),
    ...written(telling, by, on),
    id: id(telling, `plan ${index} paragraph ${place}`),
    plan_id: id(telling, `plan ${index}`),
    part,
    factor,
    data_class: dataClass,
    about,
    person_id: who === undefined ? null : person(telling, who),
    domain,
    party_ids: [person(telling, by)],
    text,
  }));

const actionRows = (telling: Telling, { begun, actions }: PlannedTold, index: number): Row[] =>
  actions.map(({ by, what, who, due, result, followUp, progress }, place) => ({
    ...inCase(telling, schoolOf(telling)),
    ...written(telling, by, begun),
    id: id(telling, `plan ${index} action ${place}`),
    plan_id: id(telling, `plan ${index}`),
    what,
    who,
    due_on: day(telling, due),
    result,
    follow_up: followUp,
    state: progress?.state ?? 'OPEN',
    progress: progress?.words ?? null,
    looked_at_on: progress === undefined ? null : day(telling, progress.on),
    version: progress === undefined ? 1 : 2,
  }));

const supportRows = (telling: Telling, { supports = [] }: PlannedTold, index: number): Row[] =>
  supports.map(({ by, kind, domain, what, byWhom, since, expectedUntil, contactBy, ended }, place) => ({
    ...inCase(telling, schoolOf(telling)),
    ...written(telling, by, since),
    id: id(telling, `plan ${index} support ${place}`),
    plan_id: id(telling, `plan ${index}`),
    kind,
    domain,
    what,
    by_whom: byWhom,
    since_on: day(telling, since),
    expected_until: expectedUntil === undefined ? null : day(telling, expectedUntil),
    contact_by: contactBy,
    ended_on: ended === undefined ? null : day(telling, ended.on),
    ended_because: ended?.because ?? null,
    version: ended === undefined ? 1 : 2,
  }));

const reviewRows = (telling: Telling, { reviews = [] }: PlannedTold, index: number): Row[] =>
  reviews.map(({ by, on, domain, byWhom, found, stalls = null, next }, place) => ({
    ...inCase(telling, schoolOf(telling)),
    ...written(telling, by, on),
    id: id(telling, `plan ${index} review ${place}`),
    plan_id: id(telling, `plan ${index}`),
    domain,
    looked_at_on: day(telling, on),
    by_whom: byWhom,
    found,
    stalls,
    next_on: next === undefined ? null : day(telling, next),
  }));

export function plannedRows(telling: Telling): Rows {
  const plans = telling.story.planned ?? [];
  return [
    ['action_plans', plans.map((plan, index) => planRow(telling, plan, index))],
    ['plan_paragraphs', plans.flatMap((plan, index) => paragraphRows(telling, plan, index))],
    ['plan_actions', plans.flatMap((plan, index) => actionRows(telling, plan, index))],
    ['plan_supports', plans.flatMap((plan, index) => supportRows(telling, plan, index))],
    ['plan_reviews', plans.flatMap((plan, index) => reviewRows(telling, plan, index))],
  ];
}
