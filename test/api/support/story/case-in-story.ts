// One case of the story: whose it is, and by which table it goes.

import type { BreakthroughProtocolId } from '../../../../src/domain/breakthrough/protocol.js';
import type { Input, Who } from '../casework.js';
import type { Family } from '../families.js';

export interface Way {
  readonly protocol: BreakthroughProtocolId;
  readonly birthDate: string;
  /** The phases after the first, as they follow there. */
  readonly phases: readonly string[];
  /** Who brings the case in, in what words, and whose word is asked. */
  readonly registrar: Who;
  readonly fields: Input;
  readonly deciders: readonly Who[];
  /** Whom the coordinator and the registrar invite, each in their place of the protocol. */
  readonly guests: readonly (readonly [who: string, seat: string])[];
  readonly chair: string;
}

const [coordinator, officer] = ['ondersteuningscoordinator', 'leerplichtambtenaar'];
const [swv, casemanager, partner] = ['swv-coordinator', 'swv-casemanager', 'partner-deelnemer'];

export const ways: readonly Way[] = [
  {
    protocol: 'SHERTOGENBOSCH',
    birthDate: '2012-05-01',
    phases: ['PH1', 'PH2', 'PH4', 'PH5', 'PH7', 'PH8'],
    registrar: coordinator,
    fields: { criteria: ['SUPPORT_MISSING', 'PLAN_STALLED'] },
    deciders: [],
    guests: [
      [coordinator, 'SCHOOL'],
      [officer, 'LEERPLICHT'],
      [swv, 'SWV'],
      [partner, 'CARE'],
      ['regisseur', 'CHAIR'],
    ],
    chair: 'regisseur',
  },
  {
    protocol: 'AMSTERDAM',
    // Sixteen: the pupil alone lets others in.
    birthDate: '2010-05-01',
    phases: ['PH1', 'PH2', 'PH4', 'PH5', 'PH6', 'PH7', 'PH8'],
    registrar: officer,
    fields: { route: 'LEERPLICHT', stepsTaken: [1, 2, 3, 4] },
    deciders: [officer, swv],
    guests: [
      [officer, 'LEERPLICHT'],
      [swv, 'OSL'],
      [partner, 'RVDK'],
      ['voorzitter-doorbraakoverleg', 'CHAIR'],
      ['managementassistent', 'ASSISTANT'],
    ],
    chair: 'voorzitter-doorbraakoverleg',
  },
  {
    protocol: 'AMSTELLAND_EN_MEERLANDEN',
    // Eleven: the parents alone.
    birthDate: '2015-05-01',
    phases: ['PH1', 'PH2', 'PH4', 'PH5', 'PH7', 'PH8'],
    registrar: coordinator,
    fields: {},
    deciders: [coordinator, officer],
    guests: [
      [coordinator, 'SCHOOL'],
      [officer, 'LEERPLICHT'],
      [swv, 'SWV'],
      ['voorzitter-doorbraakoverleg', 'CHAIR'],
    ],
    chair: 'voorzitter-doorbraakoverleg',
  },
  {
    protocol: 'STAPPENPLAN',
    birthDate: '2013-05-01',
    phases: ['PH1', 'PH2', 'PH3', 'PH5', 'PH7', 'PH8'],
    registrar: coordinator,
    fields: { route: 'SWV', stepsTaken: [1, 2, 3] },
    deciders: [casemanager],
    guests: [
      [coordinator, 'SCHOOL'],
      [officer, 'LEERPLICHT'],
      [casemanager, 'SWV'],
      [swv, 'SWV'],
      ['voorzitter-doorbraakoverleg', 'CHAIR'],
    ],
    chair: 'voorzitter-doorbraakoverleg',
  },
];

export interface CaseInStory {
  readonly way: Way;
  readonly family: Family<'moeder'>;
  readonly caseId: string;
}
