// Lays situations into a database as raw rows, past constraints and triggers: links, ages, grants, freezes, and the noun.

import { randomUUID } from 'node:crypto';
import { tableOf } from '../../../src/database/row-shapes.js';
import { demandedBy } from '../../../src/domain/containers/tags.js';
import { entryOf } from '../../../src/policy/vocabulary/capacities.js';
import { type Resource, resourceEntry } from '../../../src/policy/vocabulary/resources.js';
import { fillRow } from './fill-row.js';
import { type Actor, add, always, recorded, superseded, type Tables, times } from './lay-basics.js';
import { layAnswer, layFreeze, layRelease } from './lay-decisions.js';
import { layInvitation } from './lay-invitation.js';
import { layOpening } from './lay-opening.js';
import type { Situation } from './situation.js';
import { isLeftShut, isParagraph, tellsOfCare } from './situations-of.js';

export type { Actor, Tables } from './lay-basics.js';

export interface Laid {
  readonly id: string;
  readonly resource: Resource;
  readonly situation: Situation;
}

function layLinks(
  tables: Tables,
  actor: Actor,
  { caseId, subject }: { caseId: string; subject: string },
  at: Situation,
): void {
  const base = { id: randomUUID(), subject, region_id: actor.regionId, ...recorded };
  for (const kind of at.link === 'none' ? [] : at.kinds) {
    add(tables, 'links', {
      ...base,
      id: randomUUID(),
      case_id: at.link === 'other case' ? randomUUID() : caseId,
      person_id: at.link === 'other person' ? randomUUID() : actor.personId,
      organisation_id: at.link === 'other organisation' ? actor.otherOrganisationId : actor.organisationId,
      capacity: at.link === 'other capacity' ? 'onbekend' : actor.capacity,
      kind,
      during: times[at.link] ?? always,
      ...superseded(at.link),
    });
  }
  if (at.family !== 'none') {
    add(tables, 'links', {
      ...base,
      case_id: null,
      person_id: at.family === 'other person' ? randomUUID() : actor.personId,
      organisation_id: null,
      capacity: actor.capacity,
      kind: actor.capacity === 'leerling' ? 'SELF' : 'PARENT_WITH_AUTHORITY',
      during: times[at.family] ?? always,
      ...superseded(at.family),
    });
  }
  if (at.powerless !== 'none') {
    add(tables, 'links', {
      ...base,
      id: randomUUID(),
      case_id: null,
      person_id: at.powerless === 'other person' ? randomUUID() : actor.personId,
      organisation_id: null,
      capacity: actor.capacity,
      kind: 'PARENT_WITHOUT_AUTHORITY',
      during: times[at.powerless] ?? always,
      ...superseded(at.powerless),
    });
  }
}

const years = (count: number): string => {
  const date = new Date();
  date.setUTCFullYear(date.getUTCFullYear() + count);
  return date.toISOString();
};

function layAge(tables: Tables, actor: Actor, subject: string, { age }: Situation): void {
  const row = { turns_12_at: years(12 - age), turns_16_at: years(16 - age), turns_18_at: years(18 - age) };
  add(tables, 'age_boundaries', {
    id: randomUUID(),
    subject,
    region_id: actor.regionId,
    ...recorded,
    ...row,
  });
  // One that was known once and is no longer.
  const wrong = { turns_12_at: years(50), turns_16_at: years(50), turns_18_at: years(50) };
  add(tables, 'age_boundaries', {
    id: randomUUID(),
    subject,
    region_id: actor.regionId,
    ...recorded,
    ...wrong,
    ...superseded('superseded'),
  });
}

/** The pupil behind the row, where it matters that it lives on its own. */
function layPupil(
  tables: Tables,
  actor: Actor,
  { caseId, subject }: { caseId: string; subject: string },
  at: Situation,
): void {
  if (at.independent === 'no') return;
  const since = at.independent === 'since' ? '2020-01-01' : '2100-01-01';
  const pupil = fillRow('Pupil', { id: randomUUID(), caseId, subject, actor, at });
  if (pupil !== undefined) add(tables, tableOf('Pupil'), { ...pupil, lives_independently_since: since });
}

function layGrant(
  tables: Tables,
  actor: Actor,
  of: { caseId: string; subject: string; controllerId: unknown; concerned: unknown; dataClass: string },
  { grant, named }: Situation,
): void {
  if (grant === 'none') return;
  const isFamily = actor.organisationId === null;
  const stranger = grant === 'other recipient' ? randomUUID() : undefined;
  add(tables, 'consent_grants', {
    period_id: randomUUID(),
    case_id: of.caseId,
    subject: of.subject,
    region_id: actor.regionId,
    controller_id: grant === 'other source' ? randomUUID() : of.controllerId,
    data_class: grant === 'other class' ? 'D99' : of.dataClass,
    concerned: [randomUUID(), ...(named && typeof of.concerned === 'string' ? [of.concerned] : [])],
    purposes: grant === 'other purpose' ? ['onbekend'] : entryOf(actor.capacity).purposes,
    capacity: grant === 'other capacity' ? 'onbekend' : actor.capacity,
    organisation_id: isFamily ? null : (stranger ?? actor.organisationId),
    person_id: isFamily ? (stranger ?? actor.personId) : null,
    during: grant === 'past' ? times.past : always,
    ...recorded,
    ...superseded(grant),
  });
}

/** Of a paragraph what it touches besides the class of its container. */
function classesOf(resource: Resource, { touches, about, told }: Situation): string[] {
  const own = resourceEntry(resource).dataClass;
  if (tellsOfCare.includes(resource)) return told === 'CARE' ? [own, 'D12'] : [own];
  if (!isParagraph(resource)) return [own];
  return [...new Set([own, ...demandedBy({ dataClass: touches, about, domain: told })])];
}

/** Adds one row of the noun with all around it; returns what was laid, or undefined when no row can be made of it. */
export function lay(
  tables: Tables,
  actor: Actor,
  resource: Resource,
  situation: Situation,
): Laid | undefined {
  const [caseId, subject] = [randomUUID(), randomUUID()];
  const id = resource === 'Case' ? caseId : randomUUID();
  const row = fillRow(resource, { id, caseId, subject, actor, at: situation });
  if (row === undefined) return undefined;
  layLinks(tables, actor, { caseId, subject }, situation);
  const { controller_id: controllerId, person_id: concerned } = row;
  for (const dataClass of classesOf(resource, situation)) {
    const source = { subject, controllerId, dataClass };
    layRelease(tables, actor, source, situation);
    layFreeze(tables, actor, source, situation);
    layOpening(tables, actor, { caseId, subject, dataClass }, situation);
    if (!isLeftShut(situation.shut, dataClass, resource))
      layGrant(tables, actor, { caseId, subject, controllerId, concerned, dataClass }, situation);
  }
  layAnswer(tables, actor, { subject, controllerId: row.controller_id }, situation);
  layInvitation(tables, actor, { caseId, subject, row }, situation);
  layAge(tables, actor, subject, situation);
  layPupil(tables, actor, { caseId, subject }, situation);
  if ((resource === 'Diagnosis' || isParagraph(resource)) && situation.referring) {
    const form = fillRow('Referral', {
      id: randomUUID(),
      caseId,
      subject,
      actor,
      at: { ...situation, controller: 'own' },
    });
    if (form !== undefined) add(tables, tableOf('Referral'), form);
  }
  add(tables, tableOf(resource), row);
  if (resource === 'Consent' && situation.own) {
    add(tables, 'consent_parties', {
      id: randomUUID(),
      consent_id: id,
      subject,
      region_id: actor.regionId,
      person_id: actor.personId,
      decides: true,
      during: always,
      ...recorded,
    });
  }
  if (resource === 'Consent' && !situation.own) {
    // Somebody decided once and has not spoken, or was thought to decide.
    const party = {
      consent_id: id,
      subject,
      region_id: actor.regionId,
      person_id: actor.personId,
      decides: true,
      ...recorded,
    };
    add(tables, 'consent_parties', { ...party, id: randomUUID(), during: '[2020-01-01,2020-02-01)' });
    add(tables, 'consent_parties', {
      ...party,
      id: randomUUID(),
      during: always,
      ...superseded('superseded'),
    });
  }
  return { id, resource, situation };
}
