// The officer's questions about a case: however much is tied to it, as much is asked of the database.

import { personaNamed } from '../../support/ask.js';
import { type Input, screaming } from './casework.js';

export interface OversightQuestion {
  readonly name: string;
  readonly query: string;
  readonly besides: Input;
}

const mentor = personaNamed('mentor');
const asker = {
  capacity: screaming(mentor.capacity),
  personId: mentor.person,
  organisationId: mentor.organisation,
};

export const oversightQuestions: readonly OversightQuestion[] = [
  {
    name: 'explainAccess',
    query: `query ($about: AboutCaseInput!, $asker: AskerInput!) {
      explainAccess(about: $about, noun: Case, asker: $asker) {
        effect considered { rule { id } facts { answer evidenceId } } missing { conditions { fact } } } }`,
    besides: { asker },
  },
  {
    name: 'whoCanSee',
    query: `query ($about: AboutCaseInput!) { whoCanSee(about: $about, noun: Case, tiedOnly: true) {
      personId capacity effect ruleId isTied perItem { fact } } }`,
    besides: {},
  },
  {
    name: 'whatCanSee',
    query: `query ($about: AboutCaseInput!, $asker: AskerInput!) {
      whatCanSee(about: $about, asker: $asker) { noun effect } }`,
    besides: { asker },
  },
  {
    name: 'simulateAccess',
    query: `query ($about: AboutCaseInput!) { simulateAccess(about: $about, change: { phase: PH9 }) {
      seenAt version changes { kind personId organisationId capacity noun before after ruleBefore ruleAfter } } }`,
    besides: {},
  },
];
