export { ParagraphRow } from './paragraph-row.js';
export { checkParent, TaggedText, tagsOf } from './tagged.js';
