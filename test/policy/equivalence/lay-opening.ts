// Lays what a statute opened, and where the pupil lives.

import { randomUUID } from 'node:crypto';
import { type Actor, add, always, recorded, superseded, type Tables, times } from './lay-basics.js';
import type { Situation } from './situation.js';

/** What a statute opened to the actor's organisation, and where the pupil lives. */
export function layOpening(
  tables: Tables,
  { regionId, organisationId, otherOrganisationId, capacity }: Actor,
  { caseId, subject, dataClass }: { caseId: string; subject: string; dataClass: string },
  { opening, home }: Situation,
): void {
  const mine = organisationId ?? otherOrganisationId;
  const base = { subject, region_id: regionId, ...recorded };
  if (opening !== 'none') {
    const caseOf = opening === 'other case' ? randomUUID() : caseId;
    add(tables, 'statutory_openings', {
      ...base,
      id: randomUUID(),
      case_id: opening === 'of the pupil' ? null : caseOf,
      organisation_id: opening === 'other organisation' ? randomUUID() : mine,
      capacity: opening === 'other capacity' ? 'onbekend' : capacity,
      statute_row: 'E01',
      data_classes: [opening === 'other class' ? 'D99' : dataClass],
      during: opening === 'past' ? times.past : always,
      evidence_id: randomUUID(),
      ...superseded(opening),
    });
  }
  if (home === 'none') return;
  add(tables, 'home_municipalities', {
    ...base,
    id: randomUUID(),
    organisation_id: home === 'other organisation' ? randomUUID() : mine,
    during: always,
    ...superseded(home),
  });
}
