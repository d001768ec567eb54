export { type CaseForWriting, caseForWriting, inCase } from './case-for-writing.js';
export { CaseRow } from './case-row.js';
export { notInFuture, today } from './days.js';
export { insertRows } from './insert-rows.js';
export { type PupilAndParents, pupilAndParents } from './pupil-and-parents.js';
export { ofPupil, type PupilForWriting, pupilForWriting } from './pupil-for-writing.js';
export { type PupilOfSubject, pupilOfSubject } from './pupil-of-subject.js';
export { PupilRow } from './pupil-row.js';
export { type OwnPupil, pupilsForWriting } from './pupils-for-writing.js';
