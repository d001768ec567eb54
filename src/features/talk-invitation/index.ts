export { TalkInvitation, TalkInvitationGrounds } from './talk-invitation.js';
