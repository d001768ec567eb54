// The checklists of the sources, for whoever reads or writes minutes.

import { Ctx, Query, Resolver } from 'type-graphql';
import { formOf } from '../../domain/forms/catalogue.js';
import { RequiresRead } from '../../graphql/requires.js';
import type { RequestContext } from '../../record/request-context.js';
import { Checklist, type ChecklistCode, ChecklistForm } from './checklist.js';

const listOf = (form: ChecklistCode): Checklist => ({
  form,
  questions: formOf(form).questions.map(({ code, asks, source, needed }) => ({
    code,
    dutch: asks.nl,
    english: asks.en,
    source,
    needed,
  })),
});

const checklists: readonly Checklist[] = Object.keys(ChecklistForm).map(form =>
  listOf(form as ChecklistCode),
);

@Resolver()
export class ChecklistResolver {
  @RequiresRead('MeetingMinutes')
  @Query(() => [Checklist], {
    description:
      'The checklists of meetings, whose questions paragraphs of minutes answer. Dutch: checklists. Source: SP:16-44, 76-88; AM:117-122, 167-173, 255-268; FM.',
  })
  async checklists(@Ctx() { unit }: RequestContext): Promise<readonly Checklist[]> {
    await unit.confirm();
    return checklists;
  }
}
