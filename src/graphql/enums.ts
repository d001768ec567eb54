// The policy's vocabulary as GraphQL enums; the words themselves stand in the policy alone.

import { registerEnumType } from 'type-graphql';
import { type Capacity, capacityNames, entryOf } from '../policy/vocabulary/capacities.js';
import { grounds } from '../policy/vocabulary/grounds.js';
import { purposes } from '../policy/vocabulary/purposes.js';
import { resourceEntry, resourceNames } from '../policy/vocabulary/resources.js';

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

const classesInUse = [...new Set(resourceNames.map(resource => resourceEntry(resource).dataClass))];

/** Every class of roles-and-data.md: consent may be asked for data that other nouns will hold. */
const classTexts: Texts = {
  D01: 'identity: name, birth date, school, group',
  D03: 'address',
  D04: "parents' contact details",
  D05: 'absence registration per lesson',
  D06: 'counts of lateness and truancy',
  D07: 'spells of sickness',
  D08: 'stated reason of absence',
  D10: 'diagnosis and treating doctor',
  D11: 'relevant information for school from the jeugdarts',
  D12: 'conclusion, advice and agreements of the jeugdarts',
  D13: 'agreements',
  D14: 'plan van aanpak',
  D15: 'home and family',
  D16: 'police and justice',
  D17: 'fact of a report of care or safety',
  D18: 'report of a preventive talk',
  D19: 'DUO report',
  D20: 'minutes of meetings',
  D21: 'registration for the doorbraakoverleg',
  D22: 'agenda of the doorbraakoverleg',
  D23: 'minutes and progress of the doorbraakoverleg',
  D24: 'consent records',
  D25: 'access log',
  D27: 'authority, capacity, objection',
  D29: 'that the case exists',
  D30: 'that somebody from care takes part',
  D31: 'professionals and their organisations',
  D32: 'talk with the leerplichtambtenaar',
};

for (const one of classesInUse)
  if (classTexts[one] === undefined) throw new Error(`the class ${one} has no text`);

export const DataClassEnum = describedEnum(
  'DataClass',
  'Class of data. Dutch: gegevensklasse. Source: roles-and-data.md, section 2.',
  Object.fromEntries(Object.keys(classTexts).map(key => [key, key])),
  classTexts,
);
