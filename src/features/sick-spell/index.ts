export { SickSpell } from './sick-spell.js';
