export { PupilNumber } from './pupil-number.js';
