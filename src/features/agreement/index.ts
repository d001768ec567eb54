export { Agreement } from './agreement.js';
