export { Participant } from './participant.js';
