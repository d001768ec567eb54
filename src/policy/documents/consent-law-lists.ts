// The law of consent as the server applies it, printed from its own tables: who decides, who holds gezag, since when.

import { ADULT_FROM, ALONE_FROM, SPEAKS_FROM } from '../../domain/consent/ages.js';
import { CAPACITY_ROWS } from '../../domain/consent/capacity-rows.js';
import { DATA_CLASSES, itemFor } from '../../domain/consent/classes.js';
import { CONFLICT_ROWS } from '../../domain/consent/conflict-rows.js';
import { CONSENT_LAW, type Quorum } from '../../domain/consent/consent-law.js';
import { CONSENT_ROWS } from '../../domain/consent/consent-rows.js';
import { CUSTODY_ROWS } from '../../domain/consent/custody-rows.js';
import type { ConsentRow } from '../../domain/consent/row.js';
import { dataClasses } from '../vocabulary/data-classes.js';
import { resourceEntry, resourceNames } from '../vocabulary/resources.js';
import { both, marks, orNone } from './law-words.js';
import { code, section, table } from './markdown.js';
import { withoutConsentLists } from './without-consent-lists.js';

function ages({ from, before }: ConsentRow['ages']): string {
  if (from === null) return before === null ? 'any' : `under ${before}`;
  return before === null ? `from ${from}` : `from ${from}, under ${before}`;
}

/** The tables' own words; their STUDENT is the pupil. */
const word = (text: string): string =>
  text === 'STUDENT' ? 'pupil' : text.toLowerCase().replaceAll('_', ' ');

function consentRows(): string {
  const rows = CONSENT_ROWS.map(row => [
    row.id,
    word(row.subject),
    word(row.domain),
    ages(row.ages),
    word(row.capacity),
    both(row.decides),
    orNone(row.source),
    orNone(row.articles.join('; ')),
    marks[row.mark],
  ]);
  const heads = [
    'Row',
    'Whose data',
    'Domain',
    'Age',
    'Capacity',
    'Who decides',
    'Source',
    'Articles',
    'Mark',
  ];
  return section(
    3,
    'Who decides',
    `The pupil's word counts from ${SPEAKS_FROM} and decides alone from ${ALONE_FROM}; parents have no standing as` +
      ` such from ${ADULT_FROM}. Each age begins at 00:00 of the birthday in Amsterdam. Capacity is whether the pupil is` +
      ' wilsonbekwaam in the matter.',
    table(heads, rows),
  );
}

function custodyRows(): string {
  const rows = CUSTODY_ROWS.map(row => [
    row.id,
    both(row.situation),
    both(row.rule),
    orNone(row.source),
    orNone(row.articles.join('; ')),
    marks[row.mark],
  ]);
  return section(
    3,
    'Who holds gezag',
    table(['Row', 'Situation', 'Rule', 'Source', 'Articles', 'Mark'], rows),
  );
}

function capacityRows(): string {
  const rows = CAPACITY_ROWS.map(row => [
    both(row.rule),
    orNone(row.source),
    orNone(row.articles.join('; ')),
    marks[row.mark],
  ]);
  return section(
    3,
    'Wilsonbekwaam in a matter',
    'A finding counts in its own matter and on its own days: from the day on which it is made until its review, or until it' +
      ' is ended before. Whoever makes it treats the pupil and names the own register; a school makes none.',
    table(['Rule', 'Source', 'Articles', 'Mark'], rows),
  );
}

function conflictRows(): string {
  const rows = CONFLICT_ROWS.map(row => [
    row.id,
    both(row.between),
    both(row.followed),
    row.livesIn.join(', '),
    orNone(row.source),
    orNone(row.articles.join('; ')),
    marks[row.mark],
  ]);
  return section(
    3,
    'Where sources and statutes disagree',
    'Conflicts about talks, meetings and numbers come with their nouns.',
    table(['Conflict', 'Between', 'Followed', 'Rows', 'Source', 'Articles', 'Mark'], rows),
  );
}

const quorums: Record<Quorum, string> = {
  ALL: 'every parent with authority says yes',
  ONE_NO_OBJECTION: 'one says yes, and every other was told in time and kept silent',
};

function quorumList(): string {
  const rows = Object.entries(CONSENT_LAW.quorum).map(([of, quorum]) => [word(of), quorums[quorum]]);
  return section(
    3,
    'How many parents',
    `Silence counts ${CONSENT_LAW.silenceSchoolDays} school days after the other parent was told (G01).`,
    table(['Data', 'Needed'], rows),
  );
}

function statuteList(): string {
  const rows = CONSENT_LAW.statutes.map(statute => [
    statute.article,
    statute.validFrom,
    statute.validUntil ?? 'no end',
    both(statute.says),
    statute.source,
    marks[statute.mark],
  ]);
  return section(
    3,
    'Statutes with a date',
    table(['Article', 'In force from', 'Until', 'Says', 'Source', 'Mark'], rows),
  );
}

function classList(): string {
  const rows = DATA_CLASSES.map(dataClass => {
    const item = itemFor(dataClass, { sourceIsCare: false, parents: [] });
    const nouns = resourceNames.filter(resource => resourceEntry(resource).dataClass === dataClass);
    const moves = item === undefined ? ['never', '', ''] : ['yes', word(item.subject), word(item.domain)];
    return [dataClass, dataClasses[dataClass], nouns.map(code).join(', '), ...moves];
  });
  return section(
    3,
    'Which data move by consent',
    'Whose data a class holds and of which domain, unless they come from a care source, which makes any class care.' +
      ' For a class marked "never" consent is no ground, whoever gives it.',
    table(['Class', 'Holds', 'Nouns', 'By consent', 'Whose data', 'Domain'], rows),
  );
}

export const consentLawLists = (): string =>
  section(
    2,
    'The law of consent',
    'Printed from the tables of the law; those of consent and gezag are what periods of consent are computed by. A row marked *read* stands in the source or' +
      ' statute; a row marked **interpreted** is our reading of it, for a lawyer to confirm.',
    consentRows(),
    custodyRows(),
    quorumList(),
    capacityRows(),
    statuteList(),
    conflictRows(),
    withoutConsentLists(),
    classList(),
  );
