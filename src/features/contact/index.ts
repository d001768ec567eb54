export { Address } from './address.js';
export { ContactDetails } from './contact-details.js';
