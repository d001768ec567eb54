// Writing down a diagnosis, and a contact with a treating doctor.

import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { wantedBelow } from '../../graphql/look-ahead.js';
import { RequiresWrite } from '../../graphql/requires.js';
import { readOne } from '../../record/read-one.js';
import type { RequestContext } from '../../record/request-context.js';
import { Diagnosis } from './diagnosis.js';
import {
  contactToRecord,
  RecordTreatingContactInput,
  recordTreatingContact,
} from './record-treating-contact.js';
import { TreatingContact } from './treating-contact.js';
import { diagnosisToWrite, WriteDiagnosisInput, writeDiagnosis } from './write-diagnosis.js';

@Resolver()
export class CareFileResolver {
  @RequiresWrite('Diagnosis', diagnosisToWrite)
  @Mutation(() => Diagnosis, {
    nullable: true,
    description:
      'Writes down who treats and what is known; a school reads it back by consent alone. Dutch: diagnose vastleggen.',
  })
  async writeDiagnosis(
    @Arg('input', () => WriteDiagnosisInput) input: WriteDiagnosisInput,
    @Ctx() { unit }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Diagnosis | null> {
    const id = await writeDiagnosis(unit, input);
    return readOne<Diagnosis>(unit, { noun: Diagnosis, id }, wantedBelow(info));
  }

  @RequiresWrite('TreatingContact', contactToRecord)
  @Mutation(() => TreatingContact, {
    nullable: true,
    description:
      'Records a contact with a treating doctor, on consent. Dutch: contact met behandelaar vastleggen.',
  })
  async recordTreatingContact(
    @Arg('input', () => RecordTreatingContactInput) input: RecordTreatingContactInput,
    @Ctx() { unit }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<TreatingContact | null> {
    const id = await recordTreatingContact(unit, input);
    return readOne<TreatingContact>(unit, { noun: TreatingContact, id }, wantedBelow(info));
  }
}
