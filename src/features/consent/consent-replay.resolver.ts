// Where a consent stood at an instant, as it was known at an instant: valid time and recorded time side by side, so that
// what was decided then can be told by what was known then (architecture 3).

import type { GraphQLResolveInfo } from 'graphql';
import { GraphQLDateTimeISO } from 'graphql-scalars';
import { Arg, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import { ApiError } from '../../errors.js';
import { wantedBelow } from '../../graphql/look-ahead.js';
import { RequiresRead } from '../../graphql/requires.js';
import { asId } from '../../record/read-one.js';
import type { RequestContext } from '../../record/request-context.js';
import { ConsentPeriod } from './consent-period.js';

// The database records in microseconds and the API tells milliseconds: whatever was recorded within the millisecond that
// was named, was known by then.
const known = `to_timestamp(($3::float8 + 1) / 1000)`;

const stood = (row: string): string =>
  [
    `${row}.consent_id = $1`,
    `${row}.during @> to_timestamp($2::float8 / 1000)`,
    `${row}.recorded_at < ${known}`,
    `(${row}.superseded_at is null or ${row}.superseded_at >= ${known})`,
  ].join(' and ');

@Resolver()
export class ConsentReplayResolver {
  @RequiresRead('ConsentPeriod')
  @Query(() => [ConsentPeriod], {
    nullable: true,
    description:
      'Where a consent stood at an instant, as it was known then: one period for each class and recipient. It was known from the instant at which the transaction that recorded it began. Empty where there is nothing that you may see. Dutch: stand volgens wat toen bekend was. Source: law.md 1.5.',
  })
  async consentAsKnown(
    @Arg('consentId', () => ID) consentId: string,
    @Arg('at', () => GraphQLDateTimeISO, { description: 'The instant of which is asked.' }) at: Date,
    @Arg('knownAt', () => GraphQLDateTimeISO, {
      nullable: true,
      description:
        'The instant by whose knowledge is told: not in the future; the instant of which is asked when absent.',
    })
    knownAt: Date | null,
    @Ctx() { unit }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ConsentPeriod[]> {
    const knowing = knownAt ?? at;
    const rows = await unit.read<ConsentPeriod>(
      {
        noun: ConsentPeriod,
        action: 'READ',
        where: stood,
        order: row => `${row}.data_class, ${row}.recipient, ${row}.id`,
        values: [asId(consentId), at.getTime(), knowing.getTime()],
        isLast: true,
      },
      wantedBelow(info),
    );
    // What time it is, is known once the database has been asked; what it told of the future, is handed to nobody.
    if (knowing > unit.now)
      throw new ApiError('BAD_USER_INPUT', {
        reason: 'OUTSIDE_DATES',
        fields: [knownAt == null ? 'at' : 'knownAt'],
      });
    return rows;
  }
}
