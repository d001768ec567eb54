// What was asked, said and told in a story, as rows.

import { consentValidUntil } from '../../domain/consent/consent-valid-until.js';
import { entryOf } from '../../policy/vocabulary/capacities.js';
import { professional } from './organisations.js';
import type { Asked } from './story.js';
import {
  day,
  id,
  inCase,
  instant,
  isProfessional,
  organisationOf,
  person,
  type Row,
  type Rows,
  type Telling,
  written,
} from './telling.js';

const recipient = (telling: Telling, towards: string): Row =>
  isProfessional(towards)
    ? { capacity: professional(towards).capacity, organisationId: organisationOf(towards), personId: null }
    : { capacity: 'ouder', organisationId: null, personId: person(telling, towards) };

export function consentRows(telling: Telling, asked: Asked): Rows {
  const ofConsent = {
    ...inCase(telling, organisationOf(asked.by)),
    consent_id: id(telling, `consent ${asked.key}`),
  };
  const { consent_id: consentId, ...row } = ofConsent;
  return [
    [
      'consents',
      [
        {
          ...row,
          ...written(telling, asked.by, asked.on),
          id: consentId,
          data_classes: asked.classes,
          recipients: asked.towards.map(one => recipient(telling, one)),
          purposes: asked.purposes,
          phase: telling.story.phase,
          concerned_parents: (asked.concerned ?? []).map(one => person(telling, one)),
          source_is_care: entryOf(professional(asked.by).capacity).domain === 'CARE',
          treating_doctor: asked.doctor ?? null,
          explanation: asked.explanation,
          text_version: '2026-1',
          language: 'nl',
          asked_at: instant(telling, asked.on),
          // As if asked in the school year of the seeding, so that the demo tells the same in every month.
          valid_until: consentValidUntil(telling.today),
        },
      ],
    ],
    [
      'consent_statements',
      asked.said.map((said, index) => ({
        ...ofConsent,
        ...written(telling, said.recordedBy ?? said.by, said.on),
        id: id(telling, `statement ${asked.key} ${index}`),
        by_person_id: person(telling, said.by),
        quality: said.by === 'leerling' ? 'LEERLING' : 'OUDER',
        answer: said.answer,
        method: said.method ?? 'DIGITAL',
        data_classes: said.classes ?? null,
        witness: said.witness ?? null,
        stated_at: instant(telling, said.on),
      })),
    ],
    [
      'consent_notices',
      (asked.told ?? []).map(({ who, on }) => ({
        ...ofConsent,
        ...written(telling, asked.by, on),
        id: id(telling, `notice ${asked.key} ${who}`),
        adult_id: person(telling, who),
        notified_on: day(telling, on),
      })),
    ],
  ];
}
