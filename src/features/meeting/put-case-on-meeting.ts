// Puts a case on a meeting that the writer sees: as its next case, while there is time for it.

import { randomUUID } from 'node:crypto';
import { Min } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { unknownId } from '../../errors.js';
import type { Candidate } from '../../graphql/candidate.js';
import { asId } from '../../record/read-one.js';
import type { UnitOfWork } from '../../record/unit-of-work.js';
import { caseForWriting, inCase, insertRows } from '../case-row/index.js';
import { MeetingItem } from './meeting-item.js';

@InputType({
  description: 'A case to be discussed at a meeting. Dutch: casus op een overleg. Source: SP:54.',
})
export class PutCaseOnMeetingInput {
  @Field(() => ID, { description: 'The case. Dutch: casus.' })
  caseId!: string;

  @Field(() => ID, {
    description: 'The meeting, to come, one that your organisation comes to. Dutch: overleg.',
  })
  meetingId!: string;

  @Field(() => Int, { description: 'How long it takes, in minutes. Dutch: duur.' })
  @Min(1)
  length!: number;
}

export const caseToPutOnMeeting = ({ input }: { input: PutCaseOnMeetingInput }): Candidate => ({
  from: { resource: 'Case', id: asId(input.caseId) },
});

export async function putCaseOnMeeting(
  unit: UnitOfWork,
  { caseId, meetingId, length }: PutCaseOnMeetingInput,
): Promise<string> {
  const into = await caseForWriting(unit, caseId);
  const meeting = asId(meetingId);
  // One that is not seen is not there; what is on it, and whether there is room, the table knows (migration 0021).
  const seen = await unit.transaction.query('select 1 from meetings m where m.id = $1', [meeting]);
  if (seen.length === 0) throw unknownId();
  const id = randomUUID();
  await insertRows(unit, MeetingItem, [
    { ...inCase(into), id, meetingId: meeting, length, controllerId: into.schoolId },
  ]);
  return id;
}
