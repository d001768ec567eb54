export { Pupil } from './pupil.js';
