export { Statistic } from './statistic.js';
