// Cancels a sitting: open invitations to it end, and with them the part that the contact person had in those cases.

import { Field, InputType } from 'type-graphql';
import type { UnitOfWork } from '../../record/unit-of-work.js';
import { type CancelReason, SittingCancelReason } from './sitting-enums.js';
import {
  applyLawAfter,
  changeSitting,
  plannedSitting,
  SittingAsReadInput,
  tellInvitations,
} from './sitting-to-change.js';

@InputType({
  description: 'That a sitting does not go ahead, and why. Dutch: preventief spreekuur laten vervallen.',
})
export class CancelSittingInput extends SittingAsReadInput {
  @Field(() => SittingCancelReason, { description: 'Why. Dutch: reden.' })
  because!: CancelReason;
}

export async function cancelSitting(unit: UnitOfWork, input: CancelSittingInput): Promise<string> {
  const planned = await plannedSitting(unit, input);
  await changeSitting(unit, planned, 'CANCELLED', input.because);
  await tellInvitations(unit, planned.id);
  await applyLawAfter(unit, planned.id);
  return planned.id;
}
