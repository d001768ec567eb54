// A parent's written yes, recorded by the coordinator, and the periods that the law makes of it.

import { idIn } from '../population/block-id.js';
import { caseId, consentId, openRequest, parentPerson, subjectId } from '../population/block-rows.js';
import { organisationId, region } from '../population/people.js';
import type { Operation } from './operation.js';

export const consentStatement: Operation = {
  name: 'consent-statement',
  title: 'a statement of consent',
  capacity: 'ondersteuningscoordinator',
  variables: ({ block, number }) => ({
    consentId: idIn(block, consentId(number, openRequest)),
    personId: idIn(block, parentPerson(number, 1)),
  }),
  peerVariables: ({ block, number }) => ({
    statement: {
      consentId: idIn(block, consentId(number, openRequest)),
      caseId: idIn(block, caseId(number)),
      subject: idIn(block, subjectId(number)),
      regionId: idIn(block, region),
      controllerId: idIn(block, organisationId('school')),
      byPersonId: idIn(block, parentPerson(number, 1)),
      quality: 'OUDER',
      answer: 'YES',
      method: 'WRITTEN',
    },
  }),
  isWrite: true,
  lines: 2,
  peerDoesLess: 'it inserts the row; no law is applied',
};
