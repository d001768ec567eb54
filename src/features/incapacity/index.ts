export { Incapacity } from './incapacity.js';
