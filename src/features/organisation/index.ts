export { Organisation, OrganisationKind } from './organisation.js';
