// Notes what was done with a signal: by the verzuimcoordinator of the school, once.

import { Min } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { tableOf } from '../../database/row-shapes.js';
import { ApiError } from '../../errors.js';
import type { Candidate } from '../../graphql/candidate.js';
import { asId } from '../../record/read-one.js';
import type { UnitOfWork } from '../../record/unit-of-work.js';
import { type Closing, SignalClosing } from './signal-enums.js';

@InputType({
  description: 'What was done with a signal. Dutch: afhandeling van een signaal. Source: DB:106-118.',
})
export class CloseSignalInput {
  @Field(() => ID, { description: 'The signal. Dutch: signaal.' })
  signalId!: string;

  @Field(() => Int, {
    description: 'The version that you read; another means that somebody was first. Dutch: versie.',
  })
  @Min(1)
  version!: number;

  @Field(() => SignalClosing, { description: 'What was done. Dutch: afhandeling.' })
  closedWith!: Closing;
}

export type SignalNoun = 'AbsenceSignal' | 'SicknessSignal';

export const signalToClose =
  (resource: SignalNoun) =>
  ({ input }: { input: CloseSignalInput }): Candidate => ({
    from: { resource, id: asId(input.signalId) },
  });

const close = (noun: SignalNoun): string => `
  update ${tableOf(noun)} set closed_at = app.now(), closed_with = $3, closed_by = app.person(), version = version + 1
   where id = $1 and version = $2 and closed_at is null and superseded_xid is null returning id`;

export async function closeSignal(
  unit: UnitOfWork,
  noun: SignalNoun,
  { signalId, version, closedWith }: CloseSignalInput,
): Promise<string> {
  const id = asId(signalId);
  const closed = await unit.transaction.query(close(noun), [id, version, closedWith]);
  if (closed.length !== 1) throw new ApiError('CONFLICT', { reason: 'STALE_VERSION' });
  return id;
}
