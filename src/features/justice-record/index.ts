export { JusticeRecord } from './justice-record.js';
