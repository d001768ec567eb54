export { InvitationLetter } from './invitation-letter.js';
export { TalkInvitation, TalkInvitationGrounds } from './talk-invitation.js';
