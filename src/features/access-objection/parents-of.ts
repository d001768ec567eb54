// Whether somebody is a parent or guardian of the pupil, and holds authority now.
//
// Asked under the law's own role: whoever objects or decides need not see who holds gezag.

import { askAsLaw } from '../../database/law-pass/apply-law.js';
import { ApiError } from '../../errors.js';
import type { UnitOfWork } from '../../record/unit-of-work.js';
import { today } from '../case-row/index.js';

// With authority, without it, or unknown: access to care data can be asked in any of these. A family supervisor comes in
// as gezinsmanager (G06); whoever represents an adult is no parent as such.
const parents = `
  select a.adult_id as id,
    exists (select 1 from links l where l.person_id = a.adult_id and l.kind = 'PARENT_WITH_AUTHORITY'
               and l.during @> app.now() and l.superseded_xid is null) as "withAuthority"
    from authorities a
   where a.adult_id = any ($1) and daterange(a.from_day, a.until_day, '[]') @> $2::date
     and a.kind in ('PARENT_WITH', 'PARENT_WITHOUT', 'GUARDIAN', 'CO_AUTHORITY_NON_PARENT', 'UNKNOWN')`;

interface Parent {
  readonly id: string;
  readonly withAuthority: boolean;
}

async function parentsAmong(unit: UnitOfWork, subject: string, ids: readonly string[]): Promise<Parent[]> {
  return askAsLaw<Parent>(unit.transaction, subject, { text: parents, values: [ids, today(unit)] });
}

const bad = (reason: 'NO_PARENT' | 'NO_AUTHORITY' | 'HAS_AUTHORITY') =>
  new ApiError('BAD_USER_INPUT', { reason });

export async function checkParents(unit: UnitOfWork, subject: string, ids: readonly string[]): Promise<void> {
  const found = await parentsAmong(unit, subject, ids);
  if (!ids.every(id => found.some(one => one.id === id))) throw bad('NO_PARENT');
}

export async function checkAuthority(unit: UnitOfWork, subject: string, id: string): Promise<void> {
  const found = await parentsAmong(unit, subject, [id]);
  if (found.length === 0) throw bad('NO_PARENT');
  if (!found.some(one => one.withAuthority)) throw bad('NO_AUTHORITY');
}

export async function checkNoAuthority(unit: UnitOfWork, subject: string, id: string): Promise<void> {
  const found = await parentsAmong(unit, subject, [id]);
  if (found.length === 0) throw bad('NO_PARENT');
  if (found.some(one => one.withAuthority)) throw bad('HAS_AUTHORITY');
}

/** All of them are parents or guardians, and of those with authority there is at least one. */
export async function checkAuthorityAmong(
  unit: UnitOfWork,
  subject: string,
  ids: readonly string[],
): Promise<void> {
  const found = await parentsAmong(unit, subject, ids);
  if (!ids.every(id => found.some(one => one.id === id))) throw bad('NO_PARENT');
  if (!found.some(one => one.withAuthority)) throw bad('NO_AUTHORITY');
}
