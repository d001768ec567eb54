// The tags of a paragraph: about whom it tells, and whether of care.

import { describedEnum } from '../../graphql/enums.js';

export const ParagraphAbout = describedEnum(
  'ParagraphAbout',
  'About whom a paragraph tells. Dutch: over wie. Source: DB:623-627.',
  { STUDENT: 'STUDENT', PARENT: 'PARENT', MIXED: 'MIXED' },
  {
    STUDENT: 'The pupil alone.',
    PARENT: 'A parent alone.',
    MIXED: 'The pupil and a parent together.',
  },
);

export const ParagraphDomain = describedEnum(
  'ParagraphDomain',
  'Whether a paragraph tells of care. Dutch: domein. Source: DB:643-653.',
  { GENERAL: 'GENERAL', CARE: 'CARE' },
  { GENERAL: 'It tells nothing of care.', CARE: 'It tells of care, or that there is care.' },
);
