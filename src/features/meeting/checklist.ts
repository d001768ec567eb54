// A checklist of a meeting as it is asked: the code of each question, what it asks, and from which passage. No data of anybody.

import { Field, ObjectType } from 'type-graphql';
import { describedEnum } from '../../graphql/enums.js';
import { Envelope } from '../../graphql/requires.js';

export const ChecklistForm = describedEnum(
  'ChecklistForm',
  'Of which meeting a checklist is. Dutch: checklist.',
  {
    MONTH_1: 'MONTH_1',
    MONTH_3: 'MONTH_3',
    ZAT: 'ZAT',
    CASE_MEETING: 'CASE_MEETING',
    BROAD_MEETING: 'BROAD_MEETING',
    PREPARATION: 'PREPARATION',
    FIRST_DISCUSSION: 'FIRST_DISCUSSION',
    MINUTES: 'MINUTES',
    REPORT: 'REPORT',
  },
  {
    MONTH_1: 'Of the first month of the Stappenplan. Source: SP:16-44.',
    MONTH_3: 'Of an OT or MDO in the third month. Source: SP:76-88.',
    ZAT: 'Of the zorgadviesteam.',
    CASE_MEETING: 'Of the casuistiekoverleg.',
    BROAD_MEETING: 'Of the breed overleg.',
    PREPARATION: 'Of the vooroverleg. Source: AM:255-268.',
    FIRST_DISCUSSION: 'Of a first discussion. Source: AM:167-173.',
    MINUTES: 'What minutes hold of each case. Source: AM:117-122.',
    REPORT: 'Of the report format. Source: FM.',
  },
);
export type ChecklistCode = keyof typeof ChecklistForm;

@Envelope()
@ObjectType({ description: 'A question of a checklist. Dutch: vraag.' })
export class ChecklistQuestion {
  @Field(() => String, { description: 'By which an answer names it. Dutch: code.' })
  code!: string;

  @Field(() => String, { description: 'What it asks, in Dutch. Dutch: vraag.' })
  dutch!: string;

  @Field(() => String, { description: 'What it asks, in English.' })
  english!: string;

  @Field(() => String, { description: 'The passage from which it is taken. Dutch: bron.' })
  source!: string;

  @Field(() => Boolean, {
    description: 'Whether minutes lack something without it; it stands in the way of nothing. Dutch: nodig.',
  })
  needed!: boolean;
}

@Envelope()
@ObjectType({ description: 'A checklist of a meeting. Dutch: checklist.' })
export class Checklist {
  @Field(() => ChecklistForm, { description: 'Of which meeting. Dutch: overleg.' })
  form!: ChecklistCode;

  @Field(() => [ChecklistQuestion], { description: 'Its questions, in order. Dutch: vragen.' })
  questions!: ChecklistQuestion[];
}
