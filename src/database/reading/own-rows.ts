// Where to look for the rows of a list: whoever sees a noun only through links to cases or pupils has few of them, and
// the list need not be looked through for what they lead to.

import { rulesFor } from '../../policy/policy.js';
import type { Resource } from '../../policy/vocabulary/resources.js';
import { isFamily, isLinkFact, ownLink } from '../facts/link-facts.js';
import { actorRole, roleFor } from '../roles.js';
import { rowShapes } from '../row-shapes.js';
import type { Reader } from './needed-facts.js';

/**
 * A condition that every row which the reader may see fulfils, or undefined where there is none to name. It opens
 * nothing: row-level security and the judge decide as ever, on fewer rows.
 */
export function ownRows({ capacity, purpose }: Reader, resource: Resource, row: string): string | undefined {
  // Under a role of its own a noun has other rules of looking, and no links to look at.
  if (roleFor(resource, capacity) !== actorRole(capacity)) return undefined;
  const permits = rulesFor({ capacity, purpose, action: 'read', resource }).filter(
    rule => rule.effect === 'permit',
  );
  if (permits.length === 0 || !permits.every(rule => rule.facts.some(isLinkFact))) return undefined;
  const { caseId, subject } = rowShapes[resource];
  const tie = isFamily(capacity) ? subject : caseId;
  if (tie === null) return undefined;
  const column = isFamily(capacity) ? 'subject' : 'case_id';
  return `${row}.${tie} in (select l.${column} from links l where ${ownLink})`;
}
