// How stagnation is raised, step by step: what comes before what, and who takes it (chapter 5 of the protocol of
// 's-Hertogenbosch, DB:342-366; the commissioners of Amsterdam, AM:179-181). A step that was passed over is no wall: it
// asks for the reason.

export type EscalationStepKind =
  | 'DIRECT'
  | 'MANAGER'
  | 'MDO'
  | 'CASUISTIEKOVERLEG'
  | 'SAMENWERKINGSVERBAND'
  | 'ONDERWIJSCONSULENT'
  | 'DOORBRAAKOVERLEG';

/** Who takes the step: school, or a partner; towards each other they may both. */
export type Side = 'SCHOOL' | 'PARTNER';

export interface EscalationRow {
  readonly step: EscalationStepKind;
  /** Towards an organisation or person that takes part; the others are a table or an office outside. */
  readonly addressed: boolean;
  readonly by: readonly Side[];
  /** What was tried before it, of the same addressee where it has one. */
  readonly after: readonly EscalationStepKind[];
  readonly nl: string;
  readonly en: string;
  readonly source: string;
}

export const ESCALATION_ROWS: readonly EscalationRow[] = [
  {
    step: 'DIRECT',
    addressed: true,
    by: ['SCHOOL', 'PARTNER'],
    after: [],
    nl: 'rechtstreeks aanspreken',
    en: 'addressed directly',
    source: 'DB:348-353',
  },
  {
    step: 'MANAGER',
    addressed: true,
    by: ['SCHOOL', 'PARTNER'],
    after: ['DIRECT'],
    nl: 'opschalen naar de leidinggevende',
    en: 'raised with the manager',
    source: 'DB:348-353',
  },
  {
    step: 'MDO',
    addressed: false,
    by: ['SCHOOL', 'PARTNER'],
    after: [],
    nl: 'multidisciplinair overleg plannen',
    en: 'a multidisciplinary meeting planned',
    source: 'DB:354-356',
  },
  {
    step: 'CASUISTIEKOVERLEG',
    addressed: false,
    by: ['SCHOOL', 'PARTNER'],
    after: [],
    nl: 'inbrengen in het casuistiekoverleg thuiszitters (vo)',
    en: 'brought into the casuistiekoverleg thuiszitters (secondary schools)',
    source: 'DB:356-358',
  },
  {
    step: 'SAMENWERKINGSVERBAND',
    addressed: false,
    by: ['SCHOOL'],
    after: [],
    nl: 'het samenwerkingsverband betrekken: geen overeenstemming met leerling en ouders',
    en: 'the samenwerkingsverband involved: no agreement with pupil and parents',
    source: 'DB:364-366',
  },
  {
    step: 'ONDERWIJSCONSULENT',
    addressed: false,
    by: ['SCHOOL'],
    after: ['SAMENWERKINGSVERBAND'],
    nl: 'een onderwijsconsulent inschakelen',
    en: 'an onderwijsconsulent called in',
    source: 'DB:364-366',
  },
  {
    step: 'DOORBRAAKOVERLEG',
    addressed: false,
    by: ['SCHOOL', 'PARTNER'],
    after: ['MANAGER'],
    nl: 'inbrengen in het doorbraakoverleg',
    en: 'brought into the doorbraakoverleg',
    source: 'DB:356-359, 1099-1103',
  },
];

export const escalationRow = (step: EscalationStepKind): EscalationRow =>
  ESCALATION_ROWS.find(row => row.step === step)!;

export interface StepTaken {
  readonly step: EscalationStepKind;
  /** Whom it addressed; null where it addresses nobody who takes part. */
  readonly organisationId: string | null;
}

/** Which earlier steps were not tried; of one who is addressed only what was tried towards the same organisation counts. */
export function passedOver(next: StepTaken, taken: readonly StepTaken[]): EscalationStepKind[] {
  const { after, addressed } = escalationRow(next.step);
  const wasTried = (step: EscalationStepKind): boolean =>
    taken.some(one => one.step === step && (!addressed || one.organisationId === next.organisationId));
  return after.filter(step => !wasTried(step));
}
