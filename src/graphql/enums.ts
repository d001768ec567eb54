// The policy's vocabulary as GraphQL enums; the words themselves stand in the policy alone.

import { registerEnumType } from 'type-graphql';
import { type Capacity, capacityNames, entryOf } from '../policy/vocabulary/capacities.js';
import { dataClasses } from '../policy/vocabulary/data-classes.js';
import { grounds } from '../policy/vocabulary/grounds.js';
import { purposes } from '../policy/vocabulary/purposes.js';

type Texts = Readonly<Record<string, string>>;

/** Registers an enum with a description for each value; returns it typed by what the values stand for. */
export function describedEnum<const Values extends Readonly<Record<string, string>>>(
  name: string,
  description: string,
  values: Values,
  texts: Texts,
): Values {
  const valuesConfig = Object.fromEntries(
    Object.keys(values).map(key => [key, { description: texts[key] ?? key }]),
  );
  registerEnumType(values, { name, description, valuesConfig: valuesConfig as never });
  return values;
}

const screaming = (word: string): string => word.replaceAll('-', '_').toUpperCase();

const byName = <Word extends string>(words: readonly Word[]): Readonly<Record<string, Word>> =>
  Object.fromEntries(words.map(word => [screaming(word), word]));

export const CapacityEnum = describedEnum(
  'Capacity',
  'In which capacity somebody acts. Dutch: hoedanigheid. Source: roles-and-data.md, section 2.',
  byName(capacityNames),
  Object.fromEntries(
    capacityNames.map(name => [screaming(name), `Dutch: ${entryOf(name as Capacity).dutch}.`]),
  ),
);

export const PurposeEnum = describedEnum(
  'Purpose',
  'For what somebody asks; one per request. Dutch: doel.',
  Object.fromEntries(Object.keys(purposes).map(key => [key, key])),
  Object.fromEntries(Object.entries(purposes).map(([key, dutch]) => [key, `Dutch: ${dutch}.`])),
);

export const GroundEnum = describedEnum(
  'Ground',
  'On which ground data are shared. Dutch: grondslag.',
  Object.fromEntries(Object.keys(grounds).map(key => [key, key])),
  Object.fromEntries(
    Object.entries(grounds).map(([key, { dutch, basis }]) => [key, `Dutch: ${dutch}. Basis: ${basis}.`]),
  ),
);

export const DataClassEnum = describedEnum(
  'DataClass',
  'Class of data. Dutch: gegevensklasse. Source: roles-and-data.md, section 2.',
  Object.fromEntries(Object.keys(dataClasses).map(key => [key, key])),
  dataClasses,
);
