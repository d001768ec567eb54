// Who approves of what costs money, and of whom they learn nothing by it (D14, D01; DB:1079-1087): the proposal is put to them,
// and they are invited to it alone, never to the case.

import { type Line, rulesOf } from '../rule.js';

const putTo: Line = {
  capacities: ['financieel-akkoord'],
  facts: ['asked_to_approve'],
  ground: 'INVITATION',
  source: 'DB:1079-1087',
};

export const financialProposalRules = [
  ...rulesOf('FinancialProposal', { read: [putTo], write: [putTo] }),
  ...rulesOf('PupilPseudonym', {
    read: [
      putTo,
      { capacities: ['privacy-officer'], facts: [], ground: 'OVERSIGHT', source: 'roles-and-data.md 2c D01' },
    ],
  }),
];
