// A page of the record, as `viewer.accesses` and the officer's `accessLog` both hand it out.

import { connectionOf } from '../../graphql/page.js';
import { AccessLogEntry } from './access-log-entry.js';

export const AccessLogEntryConnection = connectionOf(AccessLogEntry);
