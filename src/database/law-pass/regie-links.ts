// Who has the regie over a case, and when it counts: of pupil and parents not for as long as it was given to them alone.

import { ageBoundaries } from '../../domain/consent/ages.js';
import { closedAfter } from './closings.js';
import type { Grant } from './consent-cells.js';
import type { LawInputs, RegieInput } from './law-inputs.js';
import type { LinkRow } from './link-row.js';
import { asRange, type Period, shared, united } from './period.js';

/**
 * Never of a pupil under 16 (DB:237-238). A parent has it until the child is 16, and from then until 18 while the child lets them
 * into the case (R14, BW 7:447; that the consent to D29 is asked is our interpretation).
 */
function whileHeld(
  regie: RegieInput,
  held: Period,
  { pupil }: LawInputs,
  grants: readonly Grant[],
): Period[] {
  const { turns16, turns18 } = ageBoundaries(pupil.birthDate);
  const within = (period: Period): Period[] => [shared(held, period)].filter(one => one !== null);
  if (regie.capacity === 'leerling') return within({ from: turns16, until: null });
  if (regie.capacity !== 'ouder') return [held];
  const letIn = grants.filter(
    grant =>
      grant.caseId === regie.caseId &&
      grant.dataClass === 'D29' &&
      grant.capacity === 'ouder' &&
      grant.personId === regie.personId,
  );
  const from16 = within({ from: turns16, until: turns18 }).flatMap(period =>
    letIn.flatMap(({ during }) => shared(during, period) ?? []),
  );
  return united([...within({ from: new Date(0), until: turns16 }), ...from16]);
}

export function linksOfRegie(inputs: LawInputs, grants: readonly Grant[]): LinkRow[] {
  return inputs.regies.flatMap(regie => {
    const closedAt = closedAfter(inputs, regie.caseId, regie.from);
    const held = shared({ from: regie.from, until: regie.until }, { from: new Date(0), until: closedAt });
    if (held === null) return [];
    return whileHeld(regie, held, inputs, grants).map(during => ({
      case_id: regie.caseId,
      person_id: regie.personId,
      organisation_id: regie.organisationId,
      capacity: regie.capacity,
      kind: 'REGIE' as const,
      during: asRange(during),
    }));
  });
}
