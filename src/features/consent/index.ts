export { Consent, ConsentRecipient } from './consent.js';
export { ConsentPeriod, ConsentStatus } from './consent-period.js';
export { ConsentNotice, ConsentStatement } from './consent-statement.js';
