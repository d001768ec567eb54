// What the record holds already: three readings of each case.

import { policy } from '../../../src/policy/policy.js';
import { blockId } from './block-id.js';
import { caseId, type Rows, subjectId } from './block-rows.js';
import { casesPerBlock, holderOf, organisationId, personId, region } from './people.js';

const linesPerCase = 3;

export function recordRows(today: Date): Rows {
  const lines = Array.from({ length: casesPerBlock * linesPerCase }, (_, index) => {
    const number = Math.floor(index / linesPerCase);
    return {
      at: new Date(today.getTime() - (index + 1) * 60_000).toISOString(),
      trace_id: blockId(`trace ${index}`).replaceAll('-', ''),
      region_id: region,
      person_id: personId(holderOf('mentor', number)),
      organisation_id: organisationId('school'),
      capacity: 'mentor',
      purpose: 'ATTENDANCE',
      issuer: 'population',
      token_id: blockId(`token ${index}`),
      action: 'READ',
      outcome: 'PERMITTED',
      subject: subjectId(number),
      case_id: caseId(number),
      secrecy: 'GENERAL',
      resources: ['Case', 'Participant', 'Pupil'],
      classes: ['D01', 'D29', 'D30'],
      rules: ['Case.read.mentor'],
      consents: [],
      items: 8,
      facts: [{ resource: 'Case', rule: 'Case.read.mentor', facts: { linked: true } }],
      snapshot: '1:1:',
      policy: policy.hash,
    };
  });
  return [['access_log', lines]];
}
