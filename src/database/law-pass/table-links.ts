// Who is tied to a case by its table: invited, chairing or assisting, and then only while the case is at a phase of the
// doorbraakoverleg (roles-and-data.md 2, "p"). Pupil and parents are tied to the case anyway.

import type { Capacity } from '../../policy/vocabulary/capacities.js';
import type { LinkKind } from '../facts/link-facts.js';
import { closedAfter, doorbraakPeriods } from './closings.js';
import type { LawInputs } from './law-inputs.js';
import type { LinkRow } from './link-row.js';
import { asRange, type Period, shared, united } from './period.js';

interface Tie {
  readonly caseId: string;
  readonly personId: string;
  readonly organisationId: string;
  readonly capacity: Capacity;
  readonly kind: LinkKind;
  readonly from: Date;
  readonly until: Date | null;
}

const keyOf = ({ caseId, personId, organisationId, capacity, kind }: Tie): string =>
  [caseId, personId, organisationId, capacity, kind].join(' ');

function whileAtTheTable(inputs: LawInputs, { caseId, from, until }: Tie): Period[] {
  const of = inputs.cases.find(one => one.id === caseId);
  const open = shared({ from, until }, { from: new Date(0), until: closedAfter(inputs, caseId, from) });
  if (of === undefined || open === null) return [];
  return doorbraakPeriods(of).flatMap(period => shared(period, open) ?? []);
}

/** Whoever makes the letter, from when the case is on an agenda until the family is told (AM:99, 129-139, 193). */
function lettersOf({ lettersDue }: LawInputs, invited: readonly Tie[]): Tie[] {
  return invited
    .filter(one => one.capacity === 'managementassistent')
    .flatMap(one =>
      lettersDue.flatMap(due => {
        const during = due.caseId === one.caseId ? shared(one, due) : null;
        return during === null ? [] : [{ ...one, ...during, kind: 'LETTER_DUE' as const }];
      }),
    );
}

function tiesOf(inputs: LawInputs): Tie[] {
  const invited = inputs.tableInvitations.flatMap(({ organisationId, ...one }) =>
    organisationId === null ? [] : [{ ...one, organisationId, kind: 'INVITED' as const }],
  );
  return [...invited, ...inputs.tableHolders, ...lettersOf(inputs, invited)];
}

/** Invited to several discussions of a case one is invited once, from the first on. */
export function linksOfTable(inputs: LawInputs): LinkRow[] {
  const ties = tiesOf(inputs);
  const first = ties.filter((tie, at) => ties.findIndex(one => keyOf(one) === keyOf(tie)) === at);
  return first.flatMap(tie => {
    const { caseId, personId, organisationId, capacity, kind } = tie;
    const alike = ties.filter(one => keyOf(one) === keyOf(tie));
    return united(alike.flatMap(one => whileAtTheTable(inputs, one))).map(during => ({
      case_id: caseId,
      person_id: personId,
      organisation_id: organisationId,
      capacity,
      kind,
      during: asRange(during),
    }));
  });
}
