// Where to look for the rows of a list, which need not be looked through for them: whoever sees a noun only through links
// to cases or pupils has few of them, and whoever sees whole regions sees the newest of each.

import { rulesFor } from '../../policy/policy.js';
import type { Resource } from '../../policy/vocabulary/resources.js';
import { capacity, organisation, regions } from '../facts/context-sql.js';
import { isFamily, isLinkFact, ownLink } from '../facts/link-facts.js';
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
  const tie = isFamily(who) ? subject : caseId;
  if (tie === null) return undefined;
  const column = isFamily(who) ? 'subject' : 'case_id';
  return `${row}.${tie} = any (array(select l.${column} from links l where ${ownLink}))`;
}

/** Whoever sees a noun on statutory ground alone sees it in the cases of which a statute opens something to them. */
function byOpenings(resource: Resource, row: string): string | undefined {
  const { caseId } = rowShapes[resource];
  if (caseId === null) return undefined;
  const mine = `o.organisation_id = ${organisation} and o.capacity = ${capacity} and o.superseded_xid is null`;
  return `${row}.${caseId} = any (array(select o.case_id from statutory_openings o where ${mine}))`;
}

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
  const permits = rulesFor({ ...reader, action: 'read', resource }).filter(rule => rule.effect === 'permit');
  if (permits.length === 0) return undefined;
  if (permits.every(rule => rule.facts.some(isLinkFact))) return byLinks(reader, resource, row);
  if (permits.every(rule => rule.facts.includes('statutory'))) return byOpenings(resource, row);
  return permits.some(rule => rule.facts.length === 0) ? byRegions(list, resource, row) : undefined;
}
