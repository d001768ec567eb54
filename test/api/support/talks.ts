// Talks about absence as school, pupil, parents and partners put them down over the API, on the usual day.

import type { Persona } from '../../../src/demo/region/personas.js';
import { personaNamed } from '../../support/ask.js';
import type { Input, Who } from './casework.js';
import type { Family } from './families.js';

const personOf = (who: Who): string => (typeof who === 'string' ? personaNamed(who) : who).person;

export const reasonOf = ({ pupilId }: Pick<Family, 'pupilId'>, change: Input = {}): Input => ({
  pupilId,
  saidBy: 'LEERLING',
  words: 'Ik had geen slaap gehad.',
  saidOn: '2026-10-01',
  fromDay: '2026-09-28',
  untilDay: '2026-09-29',
  ...change,
});

export const agreedInTalk = (change: Input = {}): Input => ({
  what: 'Elke maandag samen beginnen',
  who: 'Leerling en mentor',
  dueOn: '2026-11-01',
  result: 'Vier keer op tijd',
  followUp: 'Vrijdag bespreken',
  ...change,
});

/** With a pupil of 12 or over alone, whose parents were told the day before. */
export const schoolTalkOf = (caseId: string, change: Input = {}): Input => ({
  caseId,
  heldOn: '2026-10-01',
  spokenWith: 'LEERLING',
  parentIds: [],
  toldParentsOn: '2026-09-30',
  whatStandsOut: 'Vier keer te laat.',
  whatIsTheMatter: 'De maandag is moeilijk.',
  whatWeWillDo: 'Samen beginnen.',
  reasons: [{ saidBy: 'LEERLING', words: 'Ik durf niet naar binnen.', fromDay: '2026-09-28' }],
  agreements: [agreedInTalk()],
  ...change,
});

export const withParents = (...parents: readonly Persona[]): Input => ({
  spokenWith: 'LEERLING_EN_OUDERS',
  parentIds: parents.map(one => one.person),
  toldParentsOn: null,
});

export const jointTalkOf = (
  caseId: string,
  { pupil, adults }: Pick<Family, 'pupil' | 'adults'>,
  change: Input = {},
  ...others: readonly Who[]
): Input => ({
  caseId,
  heldOn: '2026-10-01',
  presentIds: [pupil, ...Object.values(adults), ...others].map(personOf),
  agreements: [agreedInTalk()],
  ...change,
});

export const requestOf = (
  { pupilId }: Pick<Family, 'pupilId'>,
  parent: Persona,
  change: Input = {},
): Input => ({
  pupilId,
  parentId: parent.person,
  words: 'Hoe vaak is mijn kind er niet?',
  askedOn: '2026-10-01',
  ...change,
});

export const given: Input = {
  outcome: 'GIVEN',
  motivation: 'De ouder met gezag krijgt het ook.',
  untilDay: '2027-03-01',
};

export const refused: Input = { outcome: 'REFUSED', motivation: 'Het belang van het kind verzet zich.' };
