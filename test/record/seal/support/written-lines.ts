// Lines as the record's own writer leaves them: through its statement, under its role, some alike and each its own.

import { randomBytes, randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { region } from '../../../../src/demo/region/organisations.js';
import type { AccessLines, LineContent } from '../../../../src/record/access-line.js';
import { insertLines, owedBy, parametersOf } from '../../../../src/record/insert-lines.js';
import { personaNamed } from '../../../support/ask.js';
import type { TestTarget } from '../../../support/global-setup.js';

const mentor = personaNamed('mentor');

const content = (consent: string): LineContent => ({
  action: 'READ',
  outcome: 'PERMITTED',
  emergency: false,
  secrecy: 'CARE',
  resources: ['Case', 'HealthFeedback'],
  classes: ['D12', 'D29'],
  rules: ['case.read.mentor', 'healthFeedback.read.mentor'],
  consents: [consent],
  facts: [
    {
      resource: 'HealthFeedback',
      rule: 'healthFeedback.read.mentor',
      facts: { consented: consent, own: true },
    },
    { resource: 'Case', rule: 'case.read.mentor', facts: { takesPart: true, frozen: false, other: null } },
  ],
});

/** An operation with so many lines, all about different pupils, the last about nobody. */
export function operation(lines: number): AccessLines {
  const said = content(randomUUID());
  const nobody: LineContent = { ...content(randomUUID()), secrecy: null, consents: [], facts: [] };
  return {
    at: new Date(),
    traceId: randomBytes(16).toString('hex'),
    actor: {
      personId: mentor.person,
      organisationId: mentor.organisation,
      capacity: 'mentor',
      purpose: 'ATTENDANCE',
      issuer: 'https://example.invalid',
      tokenId: randomUUID(),
    },
    homeRegionId: region.id,
    snapshot: '1:1:',
    policy: 'p',
    lines: Array.from({ length: lines }, (_, index) => {
      const isLast = index === lines - 1;
      return {
        content: isLast ? nobody : said,
        regionId: isLast ? null : region.id,
        subject: isLast ? null : randomUUID(),
        caseId: isLast ? null : randomUUID(),
        items: isLast ? 0 : 1 + index,
      };
    }),
  };
}

/** A connection that writes lines as the server does. */
export async function recordWriter(server: TestTarget): Promise<Client> {
  const client = new Client({ ...server, options: '-c role=doorbraak_record_writer' });
  await client.connect();
  return client;
}

export async function write(writer: Client, ...operations: readonly AccessLines[]): Promise<void> {
  await writer.query(insertLines.text, parametersOf(operations.map(owedBy)));
}
