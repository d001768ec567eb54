// Every form and checklist of the sources, and each question by its code.
import { BROAD_MEETING, CASE_MEETING, ZAT } from './catalogue/care-meetings.js';
import { FIRST_DISCUSSION, MINUTES } from './catalogue/discussion.js';
import { PREPARATION } from './catalogue/preparation.js';
import { REGISTRATION_AMSTERDAM } from './catalogue/registration-amsterdam.js';
import {
  REGISTRATION_AMSTELLAND,
  REGISTRATION_SHERTOGENBOSCH,
  REGISTRATION_STAPPENPLAN,
} from './catalogue/registrations-elsewhere.js';
import { REPORT } from './catalogue/report.js';
import { MONTH_1, MONTH_3 } from './catalogue/stappenplan.js';
import type { Form, FormCode, Question } from './form.js';

export const FORMS: readonly Form[] = [
  REGISTRATION_SHERTOGENBOSCH,
  REGISTRATION_AMSTERDAM,
  REGISTRATION_AMSTELLAND,
  REGISTRATION_STAPPENPLAN,
  PREPARATION,
  FIRST_DISCUSSION,
  MINUTES,
  REPORT,
  MONTH_1,
  MONTH_3,
  ZAT,
  CASE_MEETING,
  BROAD_MEETING,
];

const BY_CODE: ReadonlyMap<string, Form> = new Map(FORMS.map(form => [form.code, form]));

export function formOf(code: FormCode): Form {
  const form = BY_CODE.get(code);
  if (form === undefined) throw new RangeError('no such form');
  return form;
}

const QUESTIONS: ReadonlyMap<string, Question> = new Map(
  FORMS.flatMap(({ questions }) => questions).map(question => [question.code, question]),
);

/** undefined: no form asks this. */
export const questionOf = (code: string): Question | undefined => QUESTIONS.get(code);

export const neededOf = (code: FormCode): readonly Question[] =>
  formOf(code).questions.filter(({ needed }) => needed);

/** What an answer to it may bear: a class, or none; undefined where it is no paragraph and lies elsewhere. */
export function classByDefault(code: string): { readonly dataClass: string | null } | undefined {
  const kept = questionOf(code)?.kept;
  return kept?.as === 'PARAGRAPH' ? { dataClass: kept.dataClass } : undefined;
}
