// The bare facts of one pupil, asked by somebody who reads them by consent.

import type { Asking, GrowingQuestion } from './growing-question.js';
import type { GrownCase } from './grown-case.js';

const reader = 'schoolmaatschappelijk-werker';

export function factsOfPupil(root: string, field: string): GrowingQuestion {
  const asking = ({ family }: GrownCase): Asking => ({ who: reader, variables: { id: family.pupilId } });
  return {
    name: `${root} as ${reader}`,
    queries: [`query ($id: ID!) { ${root}(pupilId: $id, first: 100) { edges { node { id ${field} } } } }`],
    little: ({ few }) => asking(few),
    much: ({ many }) => asking(many),
    grows: `${root}.edges.node`,
  };
}
