// Which data classes may move by consent, and as what item.
import { describe, expect, test } from 'vitest';
import { DATA_CLASSES, itemFor } from '../../src/domain/consent/classes.js';

const school = { sourceIsCare: false, parents: ['mother', 'father'] };
const care = { ...school, sourceIsCare: true };

/** The classes of which no line of the rights has consent as ground, and the criminal ones (R19). */
const NEVER = ['D02', 'D09', 'D16', 'D18', 'D24', 'D25', 'D26', 'D27', 'D28', 'D31'];

describe('a data class', () => {
  test('is one of 32', () => {
    const all = Array.from({ length: 32 }, (_, index) => `D${String(index + 1).padStart(2, '0')}`);
    expect(DATA_CLASSES).toEqual(all);
  });

  test('moves by consent, or never does, whatever its source', () => {
    for (const source of [school, care]) {
      expect(DATA_CLASSES.filter(one => itemFor(one, source) === undefined)).toEqual(NEVER);
    }
  });

  test.each(['D10', 'D11', 'D12', 'D30'] as const)('%s is care about the pupil', dataClass => {
    expect(itemFor(dataClass, school)).toEqual({ subject: 'STUDENT', domain: 'CARE' });
  });

  test.each(['D14', 'D15', 'D20', 'D21', 'D22', 'D23'] as const)('%s counts as mixed care', dataClass => {
    expect(itemFor(dataClass, school)).toEqual({
      subject: 'MIXED',
      domain: 'CARE',
      parents: ['mother', 'father'],
    });
  });

  test('D04 is about the parents whose contact data they are', () => {
    expect(itemFor('D04', school)).toEqual({
      subject: 'PARENT',
      domain: 'GENERAL',
      parents: ['mother', 'father'],
    });
  });

  test.each(['D01', 'D03', 'D05', 'D06', 'D07', 'D08', 'D13', 'D17', 'D19', 'D29', 'D32'] as const)(
    '%s is general about the pupil, and care when it comes from a care source',
    dataClass => {
      expect(itemFor(dataClass, school)).toEqual({ subject: 'STUDENT', domain: 'GENERAL' });
      expect(itemFor(dataClass, care)).toEqual({ subject: 'STUDENT', domain: 'CARE' });
    },
  );
});
