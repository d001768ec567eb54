// What is nearly so around a row, for each circumstance that the rules look at.

import type { Dimensions } from './situation.js';

/** Circumstances that are nearly so: they must count as not so. */
export const nearly: Dimensions = {
  link: [
    'past',
    'future',
    'superseded',
    'other person',
    'other organisation',
    'other capacity',
    'other case',
  ],
  family: ['past', 'future', 'superseded', 'other person'],
  grant: [
    'past',
    'superseded',
    'other class',
    'other purpose',
    'other capacity',
    'other recipient',
    'other source',
  ],
  freeze: [
    'past',
    'superseded',
    'other person',
    'this class',
    'other class',
    'own source',
    'other source',
    'besides this source',
    'besides other source',
  ],
  release: ['past', 'superseded', 'other person', 'other class', 'other source'],
  opening: [
    'of the pupil',
    'past',
    'superseded',
    'other organisation',
    'other capacity',
    'other class',
    'other case',
  ],
  home: ['superseded', 'other organisation'],
  author: ['self in another capacity'],
  powerless: ['past', 'future', 'superseded', 'other person'],
  asked: ['past', 'superseded', 'other person', 'other source'],
  invitation: [
    'past',
    'superseded',
    'other person',
    'other organisation',
    'other capacity',
    'other item',
    'other case',
  ],
  emergency: ['ended', 'to come'],
  independent: ['to come'],
};
