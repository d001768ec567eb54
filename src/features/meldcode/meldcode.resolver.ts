// Recording the steps of the meldcode and the report, and marking what pupil and parents may read.

import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Mutation, Resolver } from 'type-graphql';
import { wantedBelow } from '../../graphql/look-ahead.js';
import { RequiresWrite } from '../../graphql/requires.js';
import { readOne } from '../../record/read-one.js';
import type { RequestContext } from '../../record/request-context.js';
import { fileToMark, MarkMeldcodeInput, markedTogether, markMeldcode } from './mark-safe.js';
import { MeldcodeFile } from './meldcode-file.js';
import { RecordMeldcodeStepInput, recordStep, stepToRecord, writtenWithStep } from './record-step.js';
import { MeldcodeReportInput, noteReport, reportToNote } from './report-to-veilig-thuis.js';

@Resolver()
export class MeldcodeResolver {
  @RequiresWrite(writtenWithStep, stepToRecord)
  @Mutation(() => ID, {
    description:
      'Records a step of the meldcode, in an emergency that you opened. Answers with the id of the file, which not everybody who writes in it may read. Dutch: stap van de meldcode vastleggen.',
  })
  recordMeldcodeStep(
    @Arg('input', () => RecordMeldcodeStepInput) input: RecordMeldcodeStepInput,
    @Ctx() { unit }: RequestContext,
  ): Promise<string> {
    return recordStep(unit, input);
  }

  @RequiresWrite('MeldcodeReport', reportToNote)
  @Mutation(() => ID, {
    description:
      'Notes that Veilig Thuis was told; nothing is sent. Answers with the id of the file. Dutch: melding bij Veilig Thuis vastleggen.',
  })
  noteMeldcodeReport(
    @Arg('input', () => MeldcodeReportInput) input: MeldcodeReportInput,
    @Ctx() { unit }: RequestContext,
  ): Promise<string> {
    return noteReport(unit, input);
  }

  @RequiresWrite(markedTogether, fileToMark)
  @Mutation(() => MeldcodeFile, {
    nullable: true,
    description: 'Marks a file as safe to read for pupil and parents, or not. Dutch: veilig verklaren.',
  })
  async markMeldcodeFile(
    @Arg('input', () => MarkMeldcodeInput) input: MarkMeldcodeInput,
    @Ctx() { unit }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<MeldcodeFile | null> {
    const id = await markMeldcode(unit, input);
    return readOne<MeldcodeFile>(unit, { noun: MeldcodeFile, id }, wantedBelow(info));
  }
}
