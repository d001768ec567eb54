export { Sitting } from './sitting.js';
