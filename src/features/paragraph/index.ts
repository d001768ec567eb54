export { ParagraphDomain } from './paragraph-enums.js';
export { ParagraphRow } from './paragraph-row.js';
export { checkParent, TaggedText, tagsOf } from './tagged.js';
