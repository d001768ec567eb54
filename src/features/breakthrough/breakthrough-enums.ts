// The closed lists of the doorbraakoverleg, from the protocols' own tables.

import { PARTIES } from '../../domain/breakthrough/parties.js';
import { PROGRESS_STEPS } from '../../domain/breakthrough/progress-steps.js';
import { BREAKTHROUGH_PROTOCOLS } from '../../domain/breakthrough/protocols.js';
import { FORMS } from '../../domain/forms/catalogue.js';
import { describedEnum } from '../../graphql/enums.js';

const named = <const Word extends string>(words: readonly Word[]): { readonly [One in Word]: One } =>
  Object.fromEntries([...new Set(words)].map(word => [word, word])) as { readonly [One in Word]: One };

type Text = readonly [string, string];

export const TableProtocol = describedEnum(
  'TableProtocol',
  'Which protocol of the doorbraakoverleg holds; a region has one at a time. Dutch: protocol.',
  named(BREAKTHROUGH_PROTOCOLS.map(({ id }) => id)),
  Object.fromEntries(BREAKTHROUGH_PROTOCOLS.map(({ id, name }): Text => [id, `${name.en} (${name.nl}).`])),
);

const routes = BREAKTHROUGH_PROTOCOLS.flatMap(one => one.routes);
export const TableRoute = describedEnum(
  'TableRoute',
  'By which route a case comes on the table. Dutch: route. Source: AM:77-91; DB:1099-1107; SP:48-66.',
  named(routes.map(({ code }) => code)),
  Object.fromEntries(
    routes.map(
      ({ code, steps }): Text => [code, steps.map(({ step, says }) => `${step}: ${says.en}`).join('; ')],
    ),
  ),
);

const criteria = BREAKTHROUGH_PROTOCOLS.flatMap(one => one.criteria.rows);
export const TableCriterionEnum = describedEnum(
  'TableCriterion',
  'On what ground a case comes on the table. Dutch: criterium. Source: DB:1033-1057; AM:69-75; FM:46; SP:46-52.',
  named(criteria.map(({ code }) => code)),
  Object.fromEntries(
    criteria.map(({ code, says, source }): Text => [code, `${says.en} (${says.nl}). Source: ${source}.`]),
  ),
);

export const DecidingParty = describedEnum(
  'DecidingParty',
  'A party that decides whether a case is discussed. Dutch: partij. Source: AM:35, 61, 264; FM:46; SP:60-66.',
  named(PARTIES),
  { SCHOOL: 'Dutch: school.', LEERPLICHT: 'Dutch: leerplicht.', SWV: 'Dutch: samenwerkingsverband.' },
);

const steps = {
  DISCUSSED: 'Discussed at the table. Dutch: besproken. Source: AM:165-175.',
  DECIDED: 'Decided, within a mandate. Dutch: besloten. Source: DB:1073-1075; AM:185; SP:66-74.',
  PROGRESS: 'How it goes on. Dutch: voortgang. Source: AM:103, 120.',
  PERSPECTIVE: 'There is a prospect of a fitting trajectory. Dutch: perspectief. Source: AM:177.',
  TRAJECTORY_STARTED: 'The pupil has begun it. Dutch: traject gestart. Source: AM:159.',
  EVALUATED: 'Evaluated after three months. Dutch: geevalueerd. Source: AM:179.',
  EXTENDED: 'Stays on the agenda past the maximum. Dutch: verlengd. Source: AM:179.',
  LEFT: 'Off the agenda. Dutch: van de agenda. Source: AM:177.',
  ESCALATED: 'Escalated. Dutch: opgeschaald. Source: AM:179-181; DB:1079.',
  RETURNED: 'Back on the agenda. Dutch: terug op de agenda. Source: AM:177.',
  RESULT_TOLD: 'Pupil and parents were told the result. Dutch: resultaat verteld. Source: AM:161, 193.',
} as const;
export const ProgressStepEnum = describedEnum(
  'BreakthroughStep',
  'What happens to a case on the table. Dutch: stap in het doorbraakoverleg.',
  named(PROGRESS_STEPS),
  steps,
);

const otherTable = {
  NOT_CHECKED: 'Nobody looked yet.',
  NONE: 'No other table has the pupil.',
  FOUND: 'Another table has the pupil, and nothing was agreed yet.',
  AGREED: 'Another table has the pupil, and it was agreed to discuss it here as well.',
} as const;
export const OtherTable = describedEnum(
  'OtherTable',
  'Whether another table has the pupil. Dutch: ander overleg. Source: AM:220.',
  named(Object.keys(otherTable) as (keyof typeof otherTable)[]),
  otherTable,
);

const passedOver = {
  URGENT: 'There was no time. Dutch: spoed.',
  DONE_OTHERWISE: 'It was done in another way. Dutch: anders gedaan.',
  NOT_POSSIBLE: 'It could not be done. Dutch: niet mogelijk.',
} as const;
export const PassedOver = describedEnum(
  'PassedOver',
  'Why a step of the route was passed over. Dutch: waarom overgeslagen.',
  named(Object.keys(passedOver) as (keyof typeof passedOver)[]),
  passedOver,
);

const groups = {
  PRECONDITION: 'What must hold for every case. Dutch: voorwaarde.',
  CIRCUMSTANCE: 'One of the circumstances. Dutch: omstandigheid.',
  STEP_1: 'A criterion of step 1. Dutch: stap 1.',
  STEP_2: 'A criterion of step 2. Dutch: stap 2.',
  OTHER_TABLE: 'The check with other tables. Dutch: afstemming met andere overleggen.',
} as const;
const questions = FORMS.flatMap(form => form.questions).filter(({ needed }) => needed);
export const MissingPart = describedEnum(
  'MissingPart',
  'What a registration still lacks, by its code; it stands in the way of nothing. Dutch: ontbreekt.',
  named([...questions.map(({ code }) => code), ...Object.keys(groups)]),
  {
    ...groups,
    ...Object.fromEntries(
      questions.map(({ code, asks, source }): Text => [code, `${asks.en} (${asks.nl}). Source: ${source}.`]),
    ),
  },
);
