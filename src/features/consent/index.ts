export { Consent, ConsentRecipient } from './consent.js';
export { ConsentAnswer, ConsentState } from './consent-enums.js';
export { ConsentExplanation } from './consent-explanation.js';
export { ConsentOverride } from './consent-override.js';
export { ConsentPeriod, ConsentStatus } from './consent-period.js';
export { ConsentNotice, ConsentStatement } from './consent-statement.js';
