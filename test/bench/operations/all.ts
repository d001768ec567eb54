// Every operation that is measured; an issue that builds a noun adds its own.

import { absenceBatch } from './absence-batch.js';
import { casePage } from './case-page.js';
import { consentStatement } from './consent-statement.js';
import { oneCase } from './one-case.js';
import type { Operation } from './operation.js';
import { workList } from './work-list.js';

export const operations: readonly Operation[] = [oneCase, casePage, consentStatement, workList, absenceBatch];
