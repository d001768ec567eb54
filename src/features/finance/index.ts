export { FinancialState } from './finance-enums.js';
export { FinancialProposal } from './financial-proposal.js';
export { PupilPseudonym } from './pupil-pseudonym.js';
