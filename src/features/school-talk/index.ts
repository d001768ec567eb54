export { SchoolTalk } from './school-talk.js';
export { SchoolTalkLetter } from './school-talk-letter.js';
