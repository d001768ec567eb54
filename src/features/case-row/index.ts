export { CaseRow } from './case-row.js';
