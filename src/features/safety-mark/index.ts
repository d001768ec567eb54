export { SafetyFact, SafetyMark } from './safety-mark.js';
