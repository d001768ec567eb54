// Which tables PostGraphile shows, and how they lead to each other: by the columns that the project's own reading joins.

import { pgSmartTags } from 'postgraphile/utils';

const ofCase = field => `(case_id) references cases (id)|@fieldName case|@foreignSimpleFieldName ${field}`;
const oneWay = (column, target, field) =>
  `(${column}) references ${target}|@fieldName ${field}|@foreignBehavior -*`;

const signals = {
  foreignKey: [oneWay('subject', 'pupils (subject)', 'pupil')],
  behavior: '+connection -insert',
};

/** Each table with its relations, several of which are no foreign key of the database, or a longer one. */
const tables = new Map([
  ['absence_signals', signals],
  ['agreements', { foreignKey: [ofCase('agreements')], behavior: '-insert' }],
  [
    'cases',
    { foreignKey: [oneWay('subject', 'pupils (subject)', 'pupil')], behavior: '+connection -insert' },
  ],
  ['consent_periods', { behavior: '-insert' }],
  // The only one that is written.
  ['consent_statements', {}],
  ['consent_statuses', { behavior: '-insert' }],
  ['consents', { foreignKey: [ofCase('consents')], behavior: '-insert' }],
  ['organisations', { behavior: '-insert' }],
  ['own_school_days', { behavior: '-insert' }],
  [
    'participants',
    {
      foreignKey: [
        ofCase('participants'),
        oneWay('person_id', 'persons (id)', 'person'),
        oneWay('organisation_id', 'organisations (id)', 'organisation'),
      ],
      behavior: '-insert',
    },
  ],
  ['persons', { behavior: '-insert' }],
  ['protocol_settings', { behavior: '-insert' }],
  ['pupils', { behavior: '-insert' }],
  [
    'sick_spells',
    {
      foreignKey: ['(subject) references pupils (subject)|@fieldName pupil|@foreignFieldName sickSpells'],
      behavior: '-insert',
    },
  ],
  ['sickness_signals', signals],
]);

/** @param {{ getNamespace(): { nspname: string } | undefined }} table */
const isOurs = table => table.getNamespace()?.nspname === 'public';

const isSchool = constraint => constraint.conname === 'cases_controller_id_fkey';

export const exposed = pgSmartTags([
  {
    kind: 'class',
    match: table => isOurs(table) && !tables.has(table.relname),
    tags: { behavior: '-*' },
  },
  ...[...tables].map(([name, tags]) => ({
    kind: 'class',
    match: table => isOurs(table) && table.relname === name,
    tags,
  })),
  { kind: 'constraint', match: isSchool, tags: { fieldName: 'school', foreignBehavior: '-*' } },
  // The others of the database give way to the relations above.
  {
    kind: 'constraint',
    match: constraint => constraint.contype === 'f' && !isSchool(constraint),
    tags: { behavior: '-*' },
  },
]);
