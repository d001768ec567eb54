export { AgreementDeviation } from './agreement-deviation.js';
export { Meeting } from './meeting.js';
export { MeetingInvitation } from './meeting-invitation.js';
export { MeetingItem } from './meeting-item.js';
export { MeetingMinutes } from './meeting-minutes.js';
export { MinutesParagraph } from './minutes-paragraph.js';
