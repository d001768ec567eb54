export { AccessDecision } from './access-decision.js';
export { AccessObjection } from './access-objection.js';
export { AccessRelease } from './access-release.js';
export { checkAuthorityAmong, checkNoAuthority, checkParents } from './parents-of.js';
