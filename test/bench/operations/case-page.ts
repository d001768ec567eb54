// A page of the 50 newest cases with pupil, participants and what may be shared.

import type { Operation } from './operation.js';

export const casePage: Operation = {
  name: 'case-page',
  title: 'a page of 50 cases',
  capacity: 'verzuimcoordinator',
  variables: () => ({}),
  isWrite: false,
  lines: 100,
};
