// Forms of the doorbraakoverleg: their questions, and a form, report or letter as a file.

import { Arg, Args, ArgsType, Ctx, Field, ID, Query, Resolver } from 'type-graphql';
import type { LetterFormat } from '../../documents/make-letter-file.js';
import { formOf } from '../../domain/forms/catalogue.js';
import type { FormCode } from '../../domain/forms/form.js';
import { RequiresRead } from '../../graphql/requires.js';
import type { RequestContext } from '../../record/request-context.js';
import { LetterFormatEnum } from '../letter/index.js';
import { Form, FormCodeEnum, formFrom } from './form-catalogue.js';
import { RegistrationFile, ReportFile } from './form-file.js';
import { makeFamilyLetter, makeRegistrationForm, makeReport } from './make-form.js';

@ArgsType()
class OfRegistration {
  @Field(() => ID, { description: 'The registration. Dutch: aanmelding.' })
  registrationId!: string;

  @Field(() => LetterFormatEnum, { description: 'As what file. Dutch: bestandsvorm.' })
  format!: LetterFormat;
}

@ArgsType()
class RegistrationFormArgs extends OfRegistration {
  @Field(() => FormCodeEnum, {
    nullable: true,
    description: 'Which form of a registration; without it that of its protocol. Dutch: formulier.',
  })
  form?: FormCode | null;
}

@ArgsType()
class ReportArgs {
  @Field(() => ID, { description: 'The case. Dutch: casus.' })
  caseId!: string;

  @Field(() => FormCodeEnum, { description: 'Which form of the discussion. Dutch: formulier.' })
  form!: FormCode;

  @Field(() => LetterFormatEnum, { description: 'As what file. Dutch: bestandsvorm.' })
  format!: LetterFormat;
}

@Resolver()
export class FormResolver {
  @RequiresRead('BreakthroughRegistration')
  @Query(() => Form, { description: 'The questions of a form; they tell of nobody. Dutch: formulier.' })
  async form(
    @Arg('code', () => FormCodeEnum, { description: 'Which. Dutch: code.' }) code: FormCode,
    @Ctx() { unit }: RequestContext,
  ): Promise<Form> {
    await unit.confirm();
    return formFrom(formOf(code));
  }

  @RequiresRead('BreakthroughRegistration', 'RegistrationParagraph')
  @Query(() => RegistrationFile, {
    nullable: true,
    description:
      'The form of a registration as a file, with the answers that you may read; address and BSN are never in it. Dutch: aanmeldingsformulier. Source: AM:224-251; DB:1099-1107; FM:21-48; K13.',
  })
  async registrationForm(
    @Args() args: RegistrationFormArgs,
    @Ctx() { unit }: RequestContext,
  ): Promise<RegistrationFile | null> {
    await unit.confirm();
    return makeRegistrationForm(unit, args);
  }

  @RequiresRead('BreakthroughRegistration', 'Pupil')
  @Query(() => RegistrationFile, {
    nullable: true,
    description:
      'The letter that tells pupil and parents that the case is discussed, as a file. Dutch: brief aan ouders. Source: AM:193, 272-288.',
  })
  async breakthroughLetter(
    @Args() args: OfRegistration,
    @Ctx() { unit }: RequestContext,
  ): Promise<RegistrationFile | null> {
    await unit.confirm();
    return makeFamilyLetter(unit, args);
  }

  @RequiresRead('BreakthroughProgress', 'ProgressParagraph')
  @Query(() => ReportFile, {
    nullable: true,
    description:
      'A report or checklist of the discussion of a case as a file, with the answers that you may read. Dutch: verslag.',
  })
  async breakthroughReport(
    @Args() args: ReportArgs,
    @Ctx() { unit }: RequestContext,
  ): Promise<ReportFile | null> {
    await unit.confirm();
    return makeReport(unit, args);
  }
}
