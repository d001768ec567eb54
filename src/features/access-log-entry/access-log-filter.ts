// What the officer looks for in the record: each condition narrows it, and together they all hold.

import { GraphQLDateTimeISO } from 'graphql-scalars';
import { Field, ID, InputType } from 'type-graphql';
import type { Value } from '../../database/pipeline.js';
import { ApiError } from '../../errors.js';
import { CapacityEnum, DataClassEnum } from '../../graphql/enums.js';
import type { Capacity } from '../../policy/vocabulary/capacities.js';
import { asId } from '../../record/read-one.js';
import type { PageOf } from '../../record/read-page.js';
import { AccessActionEnum, AccessOutcomeEnum } from './access-log-entry.js';

@InputType({
  description:
    'What to look for in the record; all that is given must hold, and what is left out asks for everything. Dutch: zoekvraag.',
})
export class AccessLogFilter {
  @Field(() => ID, {
    nullable: true,
    description:
      'About the same pupil as this line: whose name and number the officer does not need to know. Dutch: over dezelfde leerling.',
  })
  aboutSamePupilAs?: string | null;

  @Field(() => ID, { nullable: true, description: 'By this person. Dutch: door wie.' })
  personId?: string | null;

  @Field(() => ID, { nullable: true, description: 'For this organisation. Dutch: organisatie.' })
  organisationId?: string | null;

  @Field(() => [CapacityEnum], {
    nullable: true,
    description: 'In any of these capacities. Dutch: hoedanigheden.',
  })
  capacities?: readonly Capacity[] | null;

  @Field(() => [AccessActionEnum], { nullable: true, description: 'Of these kinds. Dutch: handelingen.' })
  actions?: readonly string[] | null;

  @Field(() => [AccessOutcomeEnum], {
    nullable: true,
    description: 'With these outcomes. Dutch: uitkomsten.',
  })
  outcomes?: readonly string[] | null;

  @Field(() => [DataClassEnum], {
    nullable: true,
    description: 'That touched any of these classes. Dutch: gegevensklassen.',
  })
  dataClasses?: readonly string[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Only on the ground of an emergency, or only not. Dutch: noodprocedure.',
  })
  emergency?: boolean | null;

  @Field(() => GraphQLDateTimeISO, { nullable: true, description: 'From this instant on. Dutch: vanaf.' })
  from?: Date | null;

  @Field(() => GraphQLDateTimeISO, {
    nullable: true,
    description: 'Before this instant, which comes after the first. Dutch: tot.',
  })
  until?: Date | null;
}

type Condition = (row: string, parameter: string) => string;

const is =
  (column: string, type = 'uuid'): Condition =>
  (row, parameter) =>
    `${row}.${column} = ${parameter}::${type}`;
const isAmong =
  (column: string): Condition =>
  (row, parameter) =>
    `${row}.${column} = any (${parameter}::text[])`;

const conditions = {
  // One sub-select, asked once: the lines of a pupil are then found by the pupil's own index.
  aboutSamePupilAs: (row, parameter) =>
    `${row}.subject = (select l.subject from access_log l where l.id = ${parameter}::uuid)`,
  personId: is('person_id'),
  organisationId: is('organisation_id'),
  capacities: isAmong('capacity'),
  actions: isAmong('action'),
  outcomes: isAmong('outcome'),
  dataClasses: (row, parameter) => `${row}.classes && ${parameter}::text[]`,
  emergency: is('emergency', 'boolean'),
  from: (row, parameter) => `${row}.at >= ${parameter}::timestamptz`,
  until: (row, parameter) => `${row}.at < ${parameter}::timestamptz`,
} satisfies Record<keyof AccessLogFilter, Condition>;

const ids: readonly (keyof AccessLogFilter)[] = ['aboutSamePupilAs', 'personId', 'organisationId'];

function parameterOf(filter: AccessLogFilter, name: keyof AccessLogFilter): Value {
  const value = filter[name];
  if (ids.includes(name)) return asId(String(value));
  if (value instanceof Date) return value.toISOString();
  return typeof value === 'boolean' ? String(value) : (value ?? null);
}

/** What the lines fulfil; an id of nothing and one of elsewhere find nothing alike. */
export function withinFilter(filter: AccessLogFilter): NonNullable<PageOf['within']> {
  const { from, until } = filter;
  if (from != null && until != null && from >= until)
    throw new ApiError('BAD_USER_INPUT', { reason: 'INVALID_FIELD', fields: ['until'] });
  const asked = (Object.keys(conditions) as (keyof AccessLogFilter)[]).filter(name => filter[name] != null);
  return {
    where: (row, parameters) =>
      asked.map((name, index) => conditions[name](row, parameters[index]!)).join(' and ') || 'true',
    values: asked.map(name => parameterOf(filter, name)),
  };
}
