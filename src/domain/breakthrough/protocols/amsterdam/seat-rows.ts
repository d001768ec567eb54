// Amsterdam: chair, assistant, the twelve structural participants and those who come when needed (AM:55, 97, 129-147).
import type { ChairRule, SeatRow } from '../../seats.js';

export const CHAIR: ChairRule = {
  capacities: ['voorzitter-doorbraakoverleg'],
  leadsPreparation: true,
  assistants: ['managementassistent'],
  source: 'AM:97, 129-147',
  mark: 'read',
};

const structural = (code: string, name: string, capacities: SeatRow['capacities']): SeatRow => ({
  code,
  name: { nl: name, en: name },
  kind: 'STRUCTURAL',
  capacities,
  source: 'AM:55, 288',
  mark: 'read',
});

export const SEATS: readonly SeatRow[] = [
  structural('LEERPLICHT', 'leerplicht', ['leerplichtambtenaar']),
  structural('OSL', 'onderwijsschakelloket van het samenwerkingsverband', [
    'swv-coordinator',
    'swv-casemanager',
  ]),
  structural('JBRA', 'Jeugdbescherming Regio Amsterdam', ['partner-deelnemer', 'gezinsmanager']),
  structural('RVDK', 'Raad voor de Kinderbescherming', ['partner-deelnemer']),
  structural('BASCULE', 'de Bascule', ['partner-deelnemer']),
  structural('SAMEN_DOEN', 'Samen DOEN', ['partner-deelnemer']),
  structural('ALTRA', 'Altra Jeugdzorg', ['partner-deelnemer']),
  structural('JGZ', 'Jeugdgezondheidszorg van de GGD', ['jeugdarts', 'partner-deelnemer']),
  structural('WSG', 'William Schrikker Groep', ['partner-deelnemer', 'gezinsmanager']),
  structural('OKT', 'Ouder Kind Team', ['partner-deelnemer']),
  structural('SPIRIT', 'Spirit', ['partner-deelnemer']),
  structural('ROC', 'ROC van Amsterdam', ['partner-deelnemer']),
  {
    code: 'OTHER_ORGANISATIONS',
    name: { nl: 'andere organisaties, per zaak', en: 'other organisations, for a case' },
    kind: 'IF_NEEDED',
    capacities: ['partner-deelnemer', 'ondersteuningscoordinator', 'schoolleiding', 'gezinsmanager'],
    source: 'AM:55, 101, 268',
    mark: 'read',
  },
  {
    code: 'FAMILY',
    name: { nl: 'ouders en jongere, als dat nodig is', en: 'parents and pupil, where that is needed' },
    kind: 'IF_NEEDED',
    capacities: ['leerling', 'ouder'],
    source: 'AM:55, 193, 267',
    mark: 'read',
  },
];
