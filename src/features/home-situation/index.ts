export { HomeSituation } from './home-situation.js';
