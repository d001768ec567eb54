export { Person } from './person.js';
