// The work list of a verzuimcoordinator: signals with what is behind them, and deadlines computed as it is asked.

import type { Operation } from './operation.js';

export const workList: Operation = {
  name: 'work-list',
  title: 'a work list with signals and deadlines',
  capacity: 'verzuimcoordinator',
  variables: () => ({}),
  isWrite: false,
  lines: 50,
  oursAlone: 'deadlines are in no table: a peer that answers from tables cannot tell them',
};
