// What the acts on meetings are sent where the words in it are looked for.

import type { Input, Who } from '../support/casework.js';
import {
  agreedOf,
  cancelledOf,
  deviationOf,
  meetingOf,
  minutesParagraphOf,
  minutesSettledOf,
  movedOf,
  planner,
  presenceOf,
  putOf,
} from '../support/meetings.js';

const act = (input: Input, by: Who = 'ondersteuningscoordinator'): readonly [Who, Input] => [by, input];
const assistant = { personId: 'x', organisationId: 'x' };

export const inputsOfMeetings = (caseId: string) => ({
  planMeeting: act(meetingOf({ assistant }), planner),
  moveMeeting: act(movedOf('x'), planner),
  cancelMeeting: act(cancelledOf('x'), planner),
  putCaseOnMeeting: act(putOf(caseId, 'x')),
  inviteToItem: act({ meetingItemId: 'x', participantId: 'x', familyMemberId: 'x' }),
  withdrawMeetingInvitation: act({ invitationId: 'x', version: 1 }),
  recordPresence: act(presenceOf('x')),
  beginMinutes: act({ meetingItemId: 'x' }),
  writeMinutesParagraph: act(
    minutesParagraphOf(
      'x',
      { about: 'PARENT', personId: 'x', partyIds: ['x'] },
      { question: 'x', sentOn: '2026-10-01', sentToIds: ['x'] },
    ),
  ),
  agreeAtMeeting: act(agreedOf('x')),
  settleMinutes: act(minutesSettledOf('x')),
  reportDeviation: act(deviationOf('x', 'x', { kind: 'LATER', newDueOn: '2026-11-01' })),
});
