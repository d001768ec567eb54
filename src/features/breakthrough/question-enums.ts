// The questions that are answered in paragraphs of a registration, and in those of minutes and progress.

import { FORMS } from '../../domain/forms/catalogue.js';
import type { Form } from '../../domain/forms/form.js';
import { describedEnum } from '../../graphql/enums.js';

function questionsOf(container: Form['container']) {
  const asked = FORMS.filter(form => form.container === container)
    .flatMap(form => form.questions)
    .filter(({ kept }) => kept.as === 'PARAGRAPH');
  return {
    codes: Object.fromEntries(asked.map(({ code }) => [code, code])),
    texts: Object.fromEntries(
      asked.map(({ code, asks, source }) => [code, `${asks.en} (${asks.nl}). Source: ${source}.`]),
    ),
  };
}

const registration = questionsOf('D21');
export const RegistrationQuestion = describedEnum(
  'RegistrationQuestion',
  'A question of a registration or of the vooroverleg. Dutch: vraag.',
  registration.codes,
  registration.texts,
);

const progress = questionsOf('D23');
export const ProgressQuestion = describedEnum(
  'ProgressQuestion',
  'A question of the discussion, its minutes or its report. Dutch: vraag.',
  progress.codes,
  progress.texts,
);
