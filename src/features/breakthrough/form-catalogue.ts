// A form as whoever fills it in asks for it: its questions in their order, and what an answer to each bears by default.

import { Field, ObjectType } from 'type-graphql';
import { FORMS } from '../../domain/forms/catalogue.js';
import type { AnswerKind, Form as FormRow, Question } from '../../domain/forms/form.js';
import { DataClassEnum, describedEnum } from '../../graphql/enums.js';
import { PartOf } from '../../graphql/requires.js';

const named = (codes: readonly string[]) => Object.fromEntries(codes.map(code => [code, code]));

export const FormCodeEnum = describedEnum(
  'FormCode',
  'A form or checklist. Dutch: formulier.',
  named(FORMS.map(({ code }) => code)),
  Object.fromEntries(
    FORMS.map(({ code, name, source }) => [code, `${name.en} (${name.nl}). Source: ${source}.`]),
  ),
);

const answers: Readonly<Record<AnswerKind, string>> = {
  TEXT: 'Words.',
  YES_NO: 'Yes or no.',
  DATE: 'A day.',
  PEOPLE: 'One or more people or organisations.',
};
export const AnswerKindEnum = describedEnum(
  'AnswerKind',
  'What kind of answer a question has. Dutch: soort antwoord.',
  named(Object.keys(answers)),
  answers,
);

const kept: Readonly<Record<Question['kept']['as'], string>> = {
  PARAGRAPH: 'In paragraphs of the form.',
  NOUN: 'With the noun that holds it already; no copy lies in the form.',
  HEADING: 'With the form itself.',
};
export const AnswerKeptEnum = describedEnum(
  'AnswerKept',
  'Where an answer is kept. Dutch: waar het antwoord staat.',
  named(Object.keys(kept)),
  kept,
);

@PartOf('BreakthroughRegistration')
@ObjectType({ description: 'A question of a form. Dutch: vraag.' })
export class FormQuestion {
  @Field(() => String, { description: 'Its code. Dutch: code.' })
  code!: string;

  @Field(() => String, { description: 'What it asks, in Dutch. Dutch: vraag.' })
  asksNl!: string;

  @Field(() => String, { description: 'What it asks, in English. Dutch: vraag.' })
  asksEn!: string;

  @Field(() => AnswerKindEnum, { description: 'What kind of answer. Dutch: soort antwoord.' })
  answer!: string;

  @Field(() => AnswerKeptEnum, { description: 'Where the answer is kept. Dutch: waar het antwoord staat.' })
  keptAs!: string;

  @Field(() => DataClassEnum, {
    nullable: true,
    description:
      'The class of an answer unless its writer names another; null: none, and it counts as the most restricted. Dutch: gegevensklasse.',
  })
  dataClass!: string | null;

  @Field(() => Boolean, { description: 'Whether it is told as missing without an answer. Dutch: nodig.' })
  needed!: boolean;

  @Field(() => String, { description: 'The passage that asks it. Dutch: bron.' })
  source!: string;
}

@PartOf('BreakthroughRegistration')
@ObjectType({
  description: 'A form or checklist with its questions, which tell of nobody. Dutch: formulier.',
})
export class Form {
  @Field(() => FormCodeEnum, { description: 'Its code. Dutch: code.' })
  code!: string;

  @Field(() => String, { description: 'Its name, in Dutch. Dutch: naam.' })
  nameNl!: string;

  @Field(() => String, { description: 'Its name, in English. Dutch: naam.' })
  nameEn!: string;

  @Field(() => DataClassEnum, { description: 'The class of what holds it. Dutch: gegevensklasse.' })
  container!: string;

  @Field(() => String, { description: 'The passage that has it. Dutch: bron.' })
  source!: string;

  @Field(() => [FormQuestion], { description: 'Its questions in their order. Dutch: vragen.' })
  questions!: FormQuestion[];
}

const questionOf = ({ code, asks, answer, kept: where, needed, source }: Question): FormQuestion => ({
  code,
  asksNl: asks.nl,
  asksEn: asks.en,
  answer,
  keptAs: where.as,
  dataClass: where.as === 'PARAGRAPH' ? where.dataClass : null,
  needed,
  source,
});

export const formFrom = ({ code, name, container, source, questions }: FormRow): Form => ({
  code,
  nameNl: name.nl,
  nameEn: name.en,
  container,
  source,
  questions: questions.map(questionOf),
});
