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

function tiesOf({ tableInvitations, tableHolders }: LawInputs): Tie[] {
  const invited = tableInvitations.flatMap(({ organisationId, ...one }) =>
    organisationId === null ? [] : [{ ...one, organisationId, kind: 'INVITED' as const }],
  );
  return [...invited, ...tableHolders];
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
