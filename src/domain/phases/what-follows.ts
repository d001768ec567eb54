// What may follow what: dated passages of the sources, per protocol where they differ. What is skipped is no wall: it needs a reason.

import { type CasePhaseCode, casePhases, type PhaseProtocol } from './phases.js';

interface Following {
  readonly from: CasePhaseCode;
  readonly to: readonly CasePhaseCode[];
  readonly source: string;
  /** In these protocols alone; in each when absent. */
  readonly in?: readonly PhaseProtocol[];
}

const withoutPreparation = ['SHERTOGENBOSCH', 'AMSTELLAND_EN_MEERLANDEN', 'STAPPENPLAN'] as const;

/** The ways that a source describes; that PH0 to PH9 are these steps is roles-and-data.md's reading of them. */
export const following: readonly Following[] = [
  { from: 'PH0', to: ['PH1'], source: 'DB:132-141: the mentor talks with the pupil' },
  {
    from: 'PH0',
    to: ['PH2', 'PH3'],
    source: 'DB:154-169, 251-260: referral, or a report that is due at once',
  },
  { from: 'PH1', to: ['PH2', 'PH3', 'PH4'], source: 'DB:166-169, 251-260, 388' },
  { from: 'PH2', to: ['PH3', 'PH4'], source: 'DB:269-272: report to DUO, and the case in the ZAT' },
  { from: 'PH2', to: ['PH5'], source: 'DB:275-276, 283-284: a talk together, other partners' },
  { from: 'PH3', to: ['PH4'], source: 'DB:332-334: with lasting absence the case comes to the ZAT' },
  { from: 'PH3', to: ['PH5'], source: 'SP:8-14: OT or MDO after one month' },
  { from: 'PH4', to: ['PH5'], source: 'DB:355-356: an MDO' },
  ...(['PH0', 'PH1', 'PH2', 'PH3', 'PH4', 'PH5'] as const).map(
    (from): Following => ({
      from,
      to: ['PH7'],
      source: 'DB:1024: "vanuit elke situatie"',
      in: ['SHERTOGENBOSCH'],
    }),
  ),
  { from: 'PH4', to: ['PH7'], source: 'FM:46: stagnation and powerless', in: ['AMSTELLAND_EN_MEERLANDEN'] },
  {
    from: 'PH5',
    to: ['PH7'],
    source: 'SP:46-58, FM:46',
    in: ['AMSTELLAND_EN_MEERLANDEN', 'STAPPENPLAN'],
  },
  { from: 'PH4', to: ['PH6'], source: 'AM:79-91: brought in by either route', in: ['AMSTERDAM'] },
  { from: 'PH5', to: ['PH6'], source: 'AM:79-91: brought in by either route', in: ['AMSTERDAM'] },
  { from: 'PH6', to: ['PH7'], source: 'AM:97-99: put on the agenda', in: ['AMSTERDAM'] },
  { from: 'PH7', to: ['PH8'], source: 'AM:177: off the agenda once there is perspective' },
  { from: 'PH8', to: ['PH7'], source: 'AM:177: discussed again' },
  { from: 'PH8', to: ['PH6'], source: 'AM:103, 177: by way of the vooroverleg', in: ['AMSTERDAM'] },
];

interface Never {
  readonly to: CasePhaseCode;
  readonly isMet: (from: CasePhaseCode, protocol: PhaseProtocol) => boolean;
  readonly source: string;
}

/** What no reason makes right; interpretation where no passage forbids it in words. */
const nevers: readonly Never[] = [
  { to: 'PH0', isMet: () => true, source: 'a signal is where a case begins: interpretation' },
  { to: 'PH9', isMet: () => true, source: 'a case is closed with its result (closeCase), not moved' },
  {
    to: 'PH8',
    isMet: from => from !== 'PH7',
    source: 'AM:159, 177: what is monitored is the perspective that a doorbraakoverleg gave',
  },
  {
    to: 'PH6',
    isMet: (_, protocol) => (withoutPreparation as readonly PhaseProtocol[]).includes(protocol),
    source: 'AM:95-103: no other protocol has a vooroverleg',
  },
];

/** FOLLOWS: a step that a source describes. SKIPS and RETURNS: other steps on and back, each with its reason. */
export type Step = 'FOLLOWS' | 'SKIPS' | 'RETURNS' | 'NEVER';

const place = (phase: CasePhaseCode): number => casePhases.indexOf(phase);

export function stepOf(protocol: PhaseProtocol, from: CasePhaseCode, to: CasePhaseCode): Step {
  // Out of what is closed leads reopening alone (AM:177), and nowhere leads to where one is.
  if (from === to || from === 'PH9') return 'NEVER';
  if (nevers.some(never => never.to === to && never.isMet(from, protocol))) return 'NEVER';
  const follows = following.some(
    one => one.from === from && one.to.includes(to) && (one.in?.includes(protocol) ?? true),
  );
  if (follows) return 'FOLLOWS';
  return place(to) > place(from) ? 'SKIPS' : 'RETURNS';
}

/** How a case ended, in the words of the sources (AM:39, 159, 177, 181; DB:230-233). */
export const caseResults = {
  BACK_AT_SCHOOL: 'DB:230-233: schoolaanwezigheid',
  TRAJECT_STARTED: 'AM:159: van start op een passend (onderwijs)traject',
  NOT_REALISED: 'AM:181: realisatie van het doel is niet mogelijk',
  OTHER: 'interpretation: what none of these says, with its reason in words',
} as const;
export type CaseResultCode = keyof typeof caseResults;
