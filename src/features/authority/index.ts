export { Authority, AuthorityKind } from './authority.js';
