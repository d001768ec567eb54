// Who may see and report spells of sickness (D07); the nature of an illness is nowhere in them.

import { type Line, rulesOf } from '../rule.js';
import { ownSystem, registrars, sicknessReaders, signalClosers, signalReaders } from './absence.js';

const family: readonly Line[] = [
  {
    capacities: ['leerling'],
    facts: ['self', 'reports_sick'],
    ground: 'SELF',
    basis: 'LPW 12, 13b',
    source: 'rights.csv D07: a pupil not living with the parents',
  },
  {
    capacities: ['ouder'],
    facts: ['parent_with_authority', 'under_16'],
    ground: 'PARENT',
    basis: 'LPW 12',
    source: 'rights.csv D07: reports sickness',
  },
];

export const sicknessRules = [
  ...rulesOf('SickSpell', { read: sicknessReaders, write: [...registrars, ownSystem, ...family] }),
  ...rulesOf('SicknessSignal', { read: signalReaders, write: [signalClosers] }),
];
