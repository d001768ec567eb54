// One case in full, as the coordinator of its school sees it.

import { idIn } from '../population/block-id.js';
import { caseId } from '../population/block-rows.js';
import type { Operation } from './operation.js';

export const oneCase: Operation = {
  name: 'one-case',
  title: 'one case in full',
  capacity: 'ondersteuningscoordinator',
  variables: ({ block, number }) => ({ id: idIn(block, caseId(number)) }),
  isWrite: false,
  lines: 2,
};
