// The work list of a school's verzuimcoordinator: two pages of 50 signals, and what is due of whoever is ill.

import type { Operation } from './operation.js';

interface Said {
  readonly workList: { readonly deadlines?: unknown };
}

export const workList: Operation = {
  name: 'work-list',
  title: 'a work list with signals and deadlines',
  capacity: 'verzuimcoordinator',
  variables: () => ({}),
  isWrite: false,
  lines: 138,
  peerDoesLess: 'no deadline is computed; it reads who is ill, since when, and by which calendar',
  peersPart: said => {
    const { deadlines: _, ...signals } = (said as Said).workList;
    return { workList: signals };
  },
};
