// Who may find a pupil wilsonbekwaam in a matter, and know of it: whoever treats, for decisions of the own (D27).

import { type Line, rulesOf } from '../rule.js';

const treating: Line = {
  capacities: ['jeugdarts', 'schoolmaatschappelijk-werker', 'schoolpsycholoog'],
  // Narrower than the line: "for its own decisions" is read as those of the own organisation.
  facts: ['treatment_team', 'own_organisation'],
  ground: 'TREATMENT',
  basis: 'BW 7:465(2); Jeugdwet 7.3.15(2)',
  source: 'rights.csv D27; decisions.md Q7',
};

export const capacityRules = rulesOf('Incapacity', { read: [treating], write: [treating] });
