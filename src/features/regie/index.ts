export { Regie, RegieAgreement, RegieGrounds } from './regie.js';
