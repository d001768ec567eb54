// The policy table and the law of consent and of absence as a document for lawyers and privacy officers: schema/policy.md.

import { absenceLawLists } from './documents/absence-law-lists.js';
import { breakthroughLists } from './documents/breakthrough-lists.js';
import { capacityMatrix } from './documents/capacity-matrix.js';
import { consentLawLists } from './documents/consent-law-lists.js';
import { deadlineLists } from './documents/deadline-lists.js';
import type { DocumentSource } from './documents/document-source.js';
import { formLists } from './documents/form-lists.js';
import { introduction } from './documents/introduction.js';
import { forbids, nounRules } from './documents/noun-rules.js';
import { vocabularyLists } from './documents/vocabulary-lists.js';

/** The same table always renders to the same text. */
export function renderPolicyDocument(source: DocumentSource): string {
  const parts = [
    introduction(source),
    capacityMatrix(source),
    nounRules(source),
    forbids(source.policy),
    vocabularyLists(source),
    consentLawLists(),
    absenceLawLists(),
    deadlineLists(),
    breakthroughLists(),
    formLists(),
  ];
  return `${parts.join('\n\n')}\n`;
}
