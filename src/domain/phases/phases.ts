// The phases of a case, and which protocol of a region says what follows what (roles-and-data.md, section 2).

export const casePhases = ['PH0', 'PH1', 'PH2', 'PH3', 'PH4', 'PH5', 'PH6', 'PH7', 'PH8', 'PH9'] as const;
export type CasePhaseCode = (typeof casePhases)[number];

/** In these doorbraak rights can hold: the vooroverleg, the doorbraakoverleg, and what is looked at after it (2, "p"). */
export const doorbraakPhases: readonly CasePhaseCode[] = ['PH6', 'PH7', 'PH8'];

export const phaseProtocols = [
  'SHERTOGENBOSCH',
  'AMSTERDAM',
  'AMSTELLAND_EN_MEERLANDEN',
  'STAPPENPLAN',
] as const;
export type PhaseProtocol = (typeof phaseProtocols)[number];
