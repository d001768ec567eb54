import { AgreementDeviation } from './agreement-deviation.js';
import { Meeting } from './meeting.js';
import { MeetingInvitation } from './meeting-invitation.js';
import { MeetingItem } from './meeting-item.js';
import { MeetingMinutes } from './meeting-minutes.js';
import { MinutesParagraph } from './minutes-paragraph.js';

export {
  InvitationAsReadInput,
  RecordPresenceInput,
  recordPresenceOf,
  withdrawInvitation,
} from './change-invitation.js';
export { whenIsMeeting } from './item-for-writing.js';
export { Meeting, MeetingInvitation, MeetingItem };

/** Every noun of meetings, for the schema. */
export const meetingNouns = [
  Meeting,
  MeetingItem,
  MeetingInvitation,
  MeetingMinutes,
  MinutesParagraph,
  AgreementDeviation,
] as const;
