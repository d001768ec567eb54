export { CasePhase } from './case-phase.js';
export { CasePhaseChange, CasePhaseGrounds, CaseResult } from './case-phase-change.js';
