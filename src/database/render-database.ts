// Today's policies as SQL: compared with the migrated database by a test, and frozen into a migration when they differ.

import { policy } from '../policy/policy.js';
import { renderGrants, renderPurposes, renderRls } from '../policy/render-rls.js';
import { rlsDialect } from './rls-dialect.js';
import { rowShapes } from './row-shapes.js';

export const renderPolicies = (): string => renderRls(policy, rlsDialect);

export const renderPrivileges = (): string =>
  `${renderPurposes()}\n${renderPolicies()}\n${renderGrants(policy, rlsDialect, resource => rowShapes[resource].updates)}`;
