export { LeerplichtTalk, LeerplichtTalkFeedback } from './leerplicht-talk.js';
