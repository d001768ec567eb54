// A care provider upholds the pupil's yes against a parent's no, with the reason (R11; BW 7:450(2), Jeugdwet 7.3.4(2)).

import { randomUUID } from 'node:crypto';
import { Field, ID, InputType } from 'type-graphql';
import { applyLaw } from '../../database/law-pass/apply-law.js';
import { ApiError } from '../../errors.js';
import type { Candidate } from '../../graphql/candidate.js';
import { Text } from '../../graphql/scalars/text.js';
import { asId } from '../../record/read-one.js';
import type { UnitOfWork } from '../../record/unit-of-work.js';
import { insertRows } from '../case-row/index.js';
import { OverrideGround } from './consent-enums.js';
import { checkScope, consentForWriting, rowOf, scopeOf } from './consent-for-writing.js';
import { ConsentOverride } from './consent-override.js';
import { ConsentScopeInput } from './consent-scope-input.js';
import { standingOf, standsAsBefore } from './standing.js';

@InputType({
  description:
    "That you uphold the pupil's yes against a parent's no, as the care provider. Dutch: doorzetten door de hulpverlener.",
})
export class OverrideRefusalInput extends ConsentScopeInput {
  @Field(() => ID, { description: 'The request. Dutch: toestemmingsverzoek.' })
  consentId!: string;

  @Field(() => OverrideGround, { description: 'On which ground. Dutch: grond.' })
  ground!: string;

  @Field(() => Text, { description: 'Why. Dutch: motivering.' })
  reason!: string;

  @Field(() => Boolean, { description: 'Whether the parents were told. Dutch: ouders ingelicht.' })
  parentsTold!: boolean;

  @Field(() => Text, {
    nullable: true,
    description:
      'Why telling them would go against good care; required when they were not told. Dutch: reden van niet inlichten.',
  })
  notToldBecause?: string | null;
}

export const overrideToMake = ({ input }: { input: OverrideRefusalInput }): Candidate => ({
  from: { resource: 'Consent', id: asId(input.consentId) },
  // The request's own recipients are no recipients of an override: there they are places in the request.
  set: { consent_id: asId(input.consentId), recipients: null },
});

export async function overrideRefusal(unit: UnitOfWork, input: OverrideRefusalInput): Promise<string> {
  const { ground, reason, parentsTold } = input;
  if (parentsTold !== (input.notToldBecause == null))
    throw new ApiError('BAD_USER_INPUT', { reason: 'INVALID_FIELD', fields: ['notToldBecause'] });
  const consent = await consentForWriting(unit, input.consentId);
  checkScope(input, consent);
  const before = await standingOf(unit, consent);
  const notToldBecause = input.notToldBecause ?? null;
  const id = randomUUID();
  await insertRows(unit, ConsentOverride, [
    {
      ...rowOf(consent),
      ...scopeOf(input),
      id,
      ...{ ground, reason, parentsTold, notToldBecause },
      overriddenAt: unit.now,
    },
  ]);
  await applyLaw(unit.transaction, consent.caseId);
  // Where nobody is missing, the pupil says yes and a parent no, the law now answers otherwise; anywhere else it does not.
  if (standsAsBefore(before, await standingOf(unit, consent)))
    throw new ApiError('BAD_USER_INPUT', { reason: 'NOTHING_TO_OVERRIDE' });
  return id;
}
