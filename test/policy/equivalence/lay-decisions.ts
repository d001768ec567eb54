// What somebody decided about access around a row: a freeze, a release by the provider, an answer to a parent.

import { randomUUID } from 'node:crypto';
import type { Row } from './fill-row.js';
import type { Holding } from './holdings.js';
import { type Actor, add, always, recorded, superseded, type Tables, times } from './lay-basics.js';
import type { Situation } from './situation.js';

export function layFreeze(
  tables: Tables,
  actor: Actor,
  of: { subject: string; controllerId: unknown; dataClass: string },
  { freeze }: Situation,
): void {
  if (freeze === 'none') return;
  const other = randomUUID();
  const sources: Partial<Record<Situation['freeze'], Row>> = {
    'own source': { controller_id: of.controllerId },
    'other source': { controller_id: other },
    'besides this source': { besides: [other, of.controllerId] },
    'besides other source': { besides: [other] },
  };
  add(tables, 'access_freezes', {
    id: randomUUID(),
    subject: of.subject,
    region_id: actor.regionId,
    person_id: freeze === 'other person' ? randomUUID() : actor.personId,
    controller_id: null,
    besides: [],
    ...sources[freeze],
    data_classes: freezesOnly(freeze, of.dataClass),
    during: times[freeze as Holding] ?? always,
    ...recorded,
    ...superseded(freeze),
  });
}

/** Null freezes all of care. */
function freezesOnly(freeze: Situation['freeze'], dataClass: string): string[] | null {
  if (freeze === 'this class') return [dataClass];
  return freeze === 'other class' ? ['D99'] : null;
}

export function layRelease(
  tables: Tables,
  actor: Actor,
  of: { subject: string; controllerId: unknown; dataClass: string },
  { release }: Situation,
): void {
  if (release === 'none') return;
  add(tables, 'access_openings', {
    id: randomUUID(),
    subject: of.subject,
    region_id: actor.regionId,
    person_id: release === 'other person' ? randomUUID() : actor.personId,
    controller_id: release === 'other source' ? randomUUID() : of.controllerId,
    data_classes: [release === 'other class' ? 'D99' : of.dataClass],
    during: release === 'past' ? times.past : always,
    ...recorded,
    ...superseded(release),
  });
}

export function layAnswer(
  tables: Tables,
  actor: Actor,
  of: { subject: string; controllerId: unknown },
  { asked, answer }: Situation,
): void {
  if (asked === 'none') return;
  add(tables, 'information_answers', {
    id: randomUUID(),
    subject: of.subject,
    region_id: actor.regionId,
    person_id: asked === 'other person' ? randomUUID() : actor.personId,
    controller_id: asked === 'other source' ? randomUUID() : of.controllerId,
    outcome: answer,
    during: asked === 'past' ? times.past : always,
    ...recorded,
    ...superseded(asked),
  });
}
