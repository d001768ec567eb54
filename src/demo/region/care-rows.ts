// What the jeugdarts gave back and assessed in a story, as rows.

import { appointmentOf, professional, region } from './organisations.js';
import type { Feedback } from './story.js';
import { day, id, inCase, organisationOf, type Rows, type Telling, written } from './telling.js';

export function feedbackRows(telling: Telling, feedback: Feedback, index: number): Rows {
  const { name, jobTitle } = professional(feedback.by);
  const row = {
    ...inCase(telling, organisationOf(feedback.by)),
    ...written(telling, feedback.by, feedback.on),
  };
  const feedbackId = id(telling, `feedback ${index}`);
  return [
    [
      'health_feedbacks',
      [
        {
          ...row,
          id: feedbackId,
          contact_name: `${name}, ${jobTitle.toLowerCase()}`,
          contact_phone: `073 555 01 0${index + 1}`,
          contact_email: `${name.toLowerCase().replaceAll(' ', '.')}@ggd.example`,
          contact_on: day(telling, feedback.on),
          contact_kind: feedback.kind,
          contact_form: feedback.form,
          conclusion: feedback.conclusion,
          reintegration_advice: feedback.advice,
        },
      ],
    ],
    [
      'health_feedback_notes',
      feedback.note === null
        ? []
        : [{ ...row, id: id(telling, `note ${index}`), feedback_id: feedbackId, note: feedback.note }],
    ],
    [
      'health_feedback_agreements',
      feedback.agreements.map((agreement, at) => ({
        ...row,
        id: id(telling, `feedback agreement ${index} ${at}`),
        feedback_id: feedbackId,
        agreement,
      })),
    ],
  ];
}

export function incapacityRows(telling: Telling): Rows {
  const { incapable } = telling.story;
  if (incapable === undefined) return [];
  const { classes, from, until, by, reason, ended } = incapable;
  return [
    [
      'incapacities',
      [
        {
          id: id(telling, 'incapacity'),
          subject: id(telling, 'subject'),
          region_id: region.id,
          controller_id: organisationOf(by),
          ...written(telling, by, from),
          data_classes: classes,
          from_day: day(telling, from),
          until_day: day(telling, until),
          assessed_by: appointmentOf(by),
          register: 'BIG',
          reason,
          ended_on: ended === undefined ? null : day(telling, ended.on),
          ended_because: ended?.because ?? null,
          version: ended === undefined ? 1 : 2,
        },
      ],
    ],
  ];
}
