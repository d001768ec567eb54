// Opens a pupil's number where a rule let its row through, and finds a pupil by it.

import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import { kindOfPupilNumber, writtenAsNineDigits } from '../../domain/pupil-number/eleven-test.js';
import { ApiError } from '../../errors.js';
import { wantedBelow } from '../../graphql/look-ahead.js';
import { RequiresRead } from '../../graphql/requires.js';
import type { RequestContext } from '../../record/request-context.js';
import type { UnitOfWork } from '../../record/unit-of-work.js';
import { Pupil } from '../pupil/index.js';
import { PupilNumber } from './pupil-number.js';

function opened({ settings: { numbers } }: UnitOfWork, kept: string | null | undefined): string | null {
  const [keyId, kind, subject, sealed] = kept?.split(' ') ?? [];
  if (numbers === null || keyId === undefined || kind === undefined || subject === undefined) return null;
  return sealed === undefined ? null : numbers.open({ keyId, sealed }, { subject, kind });
}

// No pupil has it: subjects are random.
const nobody = '00000000-0000-0000-0000-000000000000';

/** Only a number that the asker may read finds anybody; what is unknown takes the same way as what is not seen. */
async function bearerOf(unit: UnitOfWork, digits: string): Promise<string> {
  const hashes = unit.settings.numbers?.hashesOf(digits) ?? [];
  const rows = await unit.read<PupilNumber & { $subject?: string }>(
    {
      noun: PupilNumber,
      action: 'READ',
      where: row => `${row}.number_hash = any ($1::text[])`,
      order: row => `${row}.recorded_at, ${row}.id`,
      values: [`{${hashes.join(',')}}`],
    },
    { fields: new Map([['id', null]]) },
  );
  return rows.find(row => unit.judge.mayRead(row, 'PupilNumber'))?.$subject ?? nobody;
}

@Resolver(() => PupilNumber)
export class PupilNumberResolver {
  @FieldResolver(() => String, { nullable: true })
  number(@Root() { number }: PupilNumber, @Ctx() { unit }: RequestContext): string | null {
    return opened(unit, number);
  }

  @RequiresRead('PupilNumber', 'Pupil')
  @Query(() => Pupil, {
    nullable: true,
    description:
      'The pupil who bears a number, for whoever may read that number of them; null when there is none that you may see. Dutch: leerling bij nummer.',
  })
  async pupilByNumber(
    @Arg('number', () => String, {
      description: 'BSN or onderwijsnummer: nine digits that pass its eleven-test. Dutch: nummer.',
    })
    number: string,
    @Ctx() { unit }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Pupil | null> {
    const digits = writtenAsNineDigits(number);
    if (kindOfPupilNumber(digits) === undefined)
      throw new ApiError('BAD_USER_INPUT', { reason: 'NO_PUPIL_NUMBER', fields: ['number'] });
    const subject = await bearerOf(unit, digits);
    const [pupil] = await unit.read<Pupil>(
      { noun: Pupil, action: 'READ', where: row => `${row}.subject = $1`, values: [subject] },
      wantedBelow(info),
    );
    return pupil ?? null;
  }
}
