export { JointTalk } from './joint-talk.js';
