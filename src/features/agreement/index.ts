export { AgreedInTalk, agreeInTalk, checkAgreed } from './agreed-in-talk.js';
export { Agreement } from './agreement.js';
