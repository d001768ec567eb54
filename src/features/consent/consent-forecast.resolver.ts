// What is foreseen of the consents of a case: read off the periods that the law left behind, since birthdays, last days and
// the age of evidence are known beforehand (law.md 1.5).

import type { GraphQLResolveInfo } from 'graphql';
import { GraphQLLocalDate } from 'graphql-scalars';
import { Arg, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import { endOfDay } from '../../domain/calendar/amsterdam.js';
import type { IsoDate } from '../../domain/calendar/iso-date.js';
import { ApiError } from '../../errors.js';
import { wantedBelow } from '../../graphql/look-ahead.js';
import { RequiresRead } from '../../graphql/requires.js';
import { asId } from '../../record/read-one.js';
import type { RequestContext } from '../../record/request-context.js';
import { today } from '../case-row/index.js';
import { ConsentPeriod, dayToAsk, knownNow } from './consent-period.js';

const day = `(app.now() at time zone 'Europe/Amsterdam')::date`;

/** The first instant after the last day; twelve months from now where no day was named. */
const end = `coalesce(to_timestamp($2::float8 / 1000),
  ((${day} + interval '12 months')::date + 1)::timestamp at time zone 'Europe/Amsterdam')`;

const foreseen = (row: string): string =>
  [
    `${row}.case_id = $1`,
    knownNow(row),
    `lower(${row}.during) > app.now()`,
    `lower(${row}.during) < ${end}`,
    `(not $3::boolean or ${dayToAsk(row)} <= ${day})`,
  ].join(' and ');

@Resolver()
export class ConsentForecastResolver {
  @RequiresRead('ConsentPeriod')
  @Query(() => [ConsentPeriod], {
    nullable: true,
    description:
      'What will become of the consents of a case, as far as it is known now: every period that begins after this moment, the earliest first. Empty where there is nothing that you may see. Dutch: vooruitblik. Source: law.md 1.5.',
  })
  async consentForecast(
    @Arg('caseId', () => ID) caseId: string,
    @Arg('until', () => GraphQLLocalDate, {
      nullable: true,
      description:
        'The last day on which a period may begin: not before today; twelve months from today when absent.',
    })
    until: IsoDate | null,
    @Arg('onlyToAsk', () => Boolean, {
      defaultValue: false,
      description:
        'Only where somebody is to be asked already so that sharing goes on: from 60 days before it ends.',
    })
    onlyToAsk: boolean,
    @Ctx() { unit }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ConsentPeriod[]> {
    const rows = await unit.read<ConsentPeriod>(
      {
        noun: ConsentPeriod,
        action: 'READ',
        where: foreseen,
        order: row =>
          `lower(${row}.during), ${row}.consent_id, ${row}.data_class, ${row}.recipient, ${row}.id`,
        values: [asId(caseId), until == null ? null : endOfDay(until).getTime(), String(onlyToAsk)],
        isLast: true,
      },
      wantedBelow(info),
    );
    // Which day it is, is known once the database has been asked; before today nothing is foreseen, so nothing was found.
    if (until != null && until < today(unit))
      throw new ApiError('BAD_USER_INPUT', { reason: 'INVALID_FIELD', fields: ['until'] });
    return rows;
  }
}
