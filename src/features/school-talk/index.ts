export { SchoolTalk } from './school-talk.js';
