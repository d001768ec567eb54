// Which case a question of the privacy officer is about: named by its id, or by a line of the record, since the officer needs
// to know neither whose case it is nor what it is called.

import { Field, ID, InputType } from 'type-graphql';
import type { CaseAsked } from '../../database/oversight/ask-of-case.js';
import { overseerRole, recordOfficerRole } from '../../database/roles.js';
import { ApiError, unknownId } from '../../errors.js';
import { decide } from '../../policy/decide.js';
import { asId } from '../../record/read-one.js';
import type { UnitOfWork } from '../../record/unit-of-work.js';

@InputType({ description: 'A case, by one of these. Dutch: casus.' })
export class AboutCaseInput {
  @Field(() => ID, { nullable: true, description: 'By its own id. Dutch: casus.' })
  caseId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The case, or the pupil, that this line of the record is about. Dutch: inzageregel.',
  })
  lineId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The case of this request in the register of consent. Dutch: toestemmingsverzoek.',
  })
  consentId?: string | null;
}

interface Found {
  readonly case_id: string | null;
  readonly subject: string | null;
  readonly region_id: string;
}

/** Each way goes under the role that may look there; of another region none finds anything. */
const ways = {
  caseId: (unit: UnitOfWork, id: string) =>
    unit.transaction.as(overseerRole, inside =>
      inside.query<Found>('select c.id as case_id, c.subject, c.region_id from cases c where c.id = $1', [
        id,
      ]),
    ),
  lineId: (unit: UnitOfWork, id: string) =>
    unit.transaction.as(recordOfficerRole, inside =>
      inside.query<Found>('select l.case_id, l.subject, l.region_id from access_log l where l.id = $1', [id]),
    ),
  consentId: (unit: UnitOfWork, id: string) =>
    unit.transaction.query<Found>(
      'select c.case_id, c.subject, c.region_id from consents c where c.id = $1',
      [id],
    ),
} as const;

const names = Object.keys(ways) as readonly (keyof typeof ways)[];

/** The question itself is on record, with the pupil whom it is about. */
export function recordQuestion(
  { lines, capacity, purpose }: UnitOfWork,
  { subject, caseId, regionId }: CaseAsked,
): void {
  const question = { capacity, purpose, action: 'read', resource: 'AccessLogEntry' } as const;
  const { rule } = decide(question, () => undefined);
  lines.touch({
    action: 'READ_RECORD',
    resource: 'AccessLogEntry',
    rule: rule?.id ?? 'none',
    facts: {},
    caseId,
    subject,
    regionId,
  });
}

/** What does not exist, lies in another region or is about nobody answers alike. */
export async function caseAsked(unit: UnitOfWork, about: AboutCaseInput): Promise<CaseAsked> {
  const given = names.filter(name => about[name] != null);
  const [name] = given;
  if (name === undefined || given.length > 1)
    throw new ApiError('BAD_USER_INPUT', { reason: 'INVALID_FIELD', fields: ['about'] });
  const [found] = await ways[name](unit, asId(about[name] ?? ''));
  if (found?.subject == null) throw unknownId();
  const asked = { caseId: found.case_id, subject: found.subject, regionId: found.region_id };
  recordQuestion(unit, asked);
  return asked;
}
