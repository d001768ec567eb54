// What a pupil objected to, and what the jeugdarts decided and released to parents in a story, as rows.

import { region } from './organisations.js';
import type { Story } from './story.js';
import {
  day,
  id,
  instant,
  organisationOf,
  person,
  type Row,
  type Rows,
  type Telling,
  written,
} from './telling.js';

type Access = NonNullable<Story['access']>;

const ofPupil = (telling: Telling): Row => ({ subject: id(telling, 'subject'), region_id: region.id });

function objectionRows(telling: Telling, { objections }: Access): Rows {
  return objections.flatMap(({ against, on, wish, decided }, index): Rows => {
    const objectionId = id(telling, `objection ${index}`);
    const filed = {
      ...ofPupil(telling),
      ...written(telling, 'leerling', on),
      id: objectionId,
      parent_id: person(telling, against),
      filed_as: 'LEERLING',
      wish,
      filed_at: instant(telling, on),
    };
    const decisions = decided.map((decision, at) => ({
      ...ofPupil(telling),
      ...written(telling, decision.by, decision.on),
      id: id(telling, `decision ${index} ${at}`),
      controller_id: organisationOf(decision.by),
      objection_id: objectionId,
      outcome: decision.outcome,
      data_classes: decision.classes ?? null,
      reason: decision.reason,
      review_on: day(telling, decision.review),
      decided_at: instant(telling, decision.on),
    }));
    return [
      ['access_objections', [filed]],
      ['access_decisions', decisions],
    ];
  });
}

const releaseRows = (telling: Telling, { releases }: Access): Rows => [
  [
    'access_releases',
    releases.map(({ to, by, on, classes, need, until, ended }, index) => ({
      ...ofPupil(telling),
      ...written(telling, by, on),
      id: id(telling, `release ${index}`),
      controller_id: organisationOf(by),
      parent_id: person(telling, to),
      data_classes: classes,
      need,
      until_day: day(telling, until),
      released_at: instant(telling, on),
      ended_at: ended === undefined ? null : instant(telling, ended),
      version: ended === undefined ? 1 : 2,
    })),
  ],
];

export function accessRows(telling: Telling): Rows {
  const { access } = telling.story;
  return access === undefined ? [] : [...objectionRows(telling, access), ...releaseRows(telling, access)];
}
