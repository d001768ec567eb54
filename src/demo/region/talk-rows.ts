// A story's preventive talk and its agreements, as rows.

import type { Talk } from './story.js';
import {
  day,
  id,
  inCase,
  organisationOf,
  person,
  type Rows,
  schoolOf,
  type Telling,
  written,
} from './telling.js';

export function talkRows(telling: Telling, talk: Talk): Rows {
  const row = { ...inCase(telling, schoolOf(telling)), ...written(telling, talk.by, talk.on) };
  const reportId = id(telling, 'report');
  const { handedOverOn, filedOn } = talk;
  return [
    [
      'preventive_talk_reports',
      [
        {
          ...row,
          id: reportId,
          held_on: day(telling, talk.on),
          present: talk.present,
          reported_absence: talk.absence,
          report: talk.report,
          outcome: talk.outcome,
          advice_to_school: talk.advice,
        },
      ],
    ],
    [
      'preventive_talk_agreements',
      talk.agreements.map((agreement, at) => ({
        ...row,
        id: id(telling, `talk agreement ${at}`),
        report_id: reportId,
        agreement,
      })),
    ],
    [
      'talk_handovers',
      handedOverOn === undefined
        ? []
        : [
            {
              ...row,
              ...written(telling, talk.by, handedOverOn),
              id: id(telling, 'handover'),
              report_id: reportId,
            },
          ],
    ],
    [
      'talk_filings',
      filedOn === undefined
        ? []
        : [
            {
              ...row,
              ...written(telling, 'ondersteuningscoordinator', filedOn),
              id: id(telling, 'filing'),
              report_id: reportId,
            },
          ],
    ],
  ];
}

export function agreedRows(telling: Telling): Rows {
  const { story } = telling;
  return [
    [
      'agreements',
      story.agreed.map((agreed, index) => ({
        ...inCase(telling, organisationOf(agreed.by)),
        ...written(telling, agreed.by, agreed.on),
        id: id(telling, `agreement ${index}`),
        what: agreed.what,
        who: agreed.who,
        due_on: day(telling, agreed.due),
        result: agreed.result,
        follow_up: agreed.followUp,
        made_on: day(telling, agreed.on),
        party_ids: agreed.parties.map(who => person(telling, who)),
        version: 1,
      })),
    ],
  ];
}
