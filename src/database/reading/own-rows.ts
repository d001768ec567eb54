// Where to look for the rows of a list, which need not be looked through for them: whoever sees a noun only through links
// to cases or pupils has few of them, and whoever sees whole regions sees the newest of each.

import { rulesFor } from '../../policy/policy.js';
import type { Rule } from '../../policy/rule.js';
import type { Fact } from '../../policy/vocabulary/facts.js';
import type { Resource } from '../../policy/vocabulary/resources.js';
import { capacity, organisation, person, regions } from '../facts/context-sql.js';
import { impossibleFacts } from '../facts/fact-sql.js';
import { ownerColumn } from '../facts/item-facts.js';
import { isFamily, isTiedBy, ownLink } from '../facts/link-facts.js';
import { rowShapes } from '../row-shapes.js';
import type { Reader } from './needed-facts.js';

/** A list by the alias of its rows. */
export interface ListOf {
  readonly where: (row: string) => string;
  /** In which order the rows come, and after how many it ends. */
  readonly cut: (row: string) => string;
}

/** As a list made beforehand, so that whatever else is asked of the rows, it is by the links that they are found. */
function byLinks({ capacity: who }: Reader, resource: Resource, row: string): string | undefined {
  const { caseId, subject } = rowShapes[resource];
  // What lies in no case is tied to the pupil, for whoever is tied to a case of theirs.
  const isByPupil = isFamily(who) || caseId === null;
  const tie = isByPupil ? subject : caseId;
  if (tie === null) return undefined;
  return `${row}.${tie} = any (array(select l.${isByPupil ? 'subject' : 'case_id'} from links l where ${ownLink}))`;
}

/** By consent towards the actor, where that is all that leads to the rows. */
const byConsent = (resource: Resource, row: string): string | undefined => {
  const { caseId, subject } = rowShapes[resource];
  const tie = caseId ?? subject;
  if (tie === null) return undefined;
  const column = caseId === null ? 'subject' : 'case_id';
  const mine = `g.capacity = ${capacity} and (g.organisation_id = ${organisation} or g.person_id = ${person})`;
  return `${row}.${tie} = any (array(select g.${column} from consent_grants g where ${mine} and g.superseded_xid is null))`;
};

/** Whoever sees a noun on statutory ground alone sees it where a statute opens something to them. */
function byOpenings(resource: Resource, row: string): string | undefined {
  const { caseId, subject } = rowShapes[resource];
  const tie = caseId ?? subject;
  if (tie === null) return undefined;
  const column = caseId === null ? 'subject' : 'case_id';
  const mine = `o.organisation_id = ${organisation} and o.capacity = ${capacity}`;
  return `${row}.${tie} = any (array(select o.${column} from statutory_openings o where ${mine} and o.superseded_xid is null))`;
}

const isPossible = (rule: Rule): boolean =>
  !rule.facts.some(fact => (impossibleFacts as readonly Fact[]).includes(fact));

/** No row lies outside the regions, and what is among the first of all is among the first of its own. */
function byRegions({ where, cut }: ListOf, resource: Resource, row: string): string | undefined {
  const { table, region } = rowShapes[resource];
  if (region !== 'region_id') return undefined;
  const first = `select i.id from ${table} i where i.region_id = r.id and ${where('i')}${cut('i')}`;
  return `${row}.id in (select n.id from unnest(${regions}) r (id) cross join lateral (${first}) n)`;
}

/**
 * A condition that every row of the list which the reader may see fulfils, or undefined where there is none to name. It
 * opens nothing: row-level security and the judge decide as ever, on fewer rows.
 */
export function ownRows(reader: Reader, resource: Resource, row: string, list: ListOf): string | undefined {
  const permits = rulesFor({
    capacity: reader.capacity,
    purpose: reader.purpose,
    action: 'read',
    resource,
  }).filter(rule => rule.effect === 'permit');
  if (permits.length === 0) return undefined;
  const possible = permits.filter(isPossible);
  const all = (is: (fact: Fact) => boolean): boolean => possible.every(rule => rule.facts.some(is));
  if (possible.length === 0) return 'false';
  if (all(isTiedBy(resource))) return byLinks(reader, resource, row);
  if (all(fact => fact === 'own_organisation')) return `${row}.${ownerColumn(resource)} = ${organisation}`;
  if (all(fact => fact === 'statutory')) return byOpenings(resource, row);
  if (all(fact => fact === 'consented')) return byConsent(resource, row);
  return permits.some(rule => rule.facts.length === 0) ? byRegions(list, resource, row) : undefined;
}
