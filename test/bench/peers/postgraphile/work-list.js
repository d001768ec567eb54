// What the work list asks of signals and spells beside their columns: which of them are open, and how a term stands today.

import { TYPES } from 'postgraphile/@dataplan/pg';
import { addPgTableCondition, extendSchema, gql } from 'postgraphile/utils';

const condition = (tableName, name, where) =>
  addPgTableCondition(
    { schemaName: 'public', tableName },
    name,
    build => ({ type: build.graphql.GraphQLBoolean }),
    (_value, { sql, sqlTableAlias }) => where(sql, sqlTableAlias),
  );

const today = sql => sql`(app.now() at time zone 'Europe/Amsterdam')::date`;
const isOpen = (sql, row) =>
  sql`${row}.closed_at is null and ${row}.superseded_xid is null and ${row}.crossed_on <= ${today(sql)}`;

const states = extendSchema(build => {
  const { sql } = build;
  const plans = {
    state($signal) {
      const row = $signal.getClassStep().alias;
      const day = today(sql);
      return $signal.select(
        sql`(case when ${row}.due_on < ${day} then 'OVERDUE' when ${row}.due_on = ${day} then 'DUE' else 'OPEN' end)`,
        TYPES.text,
      );
    },
  };
  return {
    typeDefs: gql`
      extend type AbsenceSignal {
        state: String
      }
      extend type SicknessSignal {
        state: String
      }
    `,
    objects: { AbsenceSignal: { plans }, SicknessSignal: { plans } },
  };
}, 'StateOfSignalPlugin');

export const workList = [
  condition('absence_signals', 'isOpen', isOpen),
  condition('sickness_signals', 'isOpen', isOpen),
  condition(
    'sick_spells',
    'lasts',
    (sql, row) => sql`${row}.until_day is null and ${row}.superseded_xid is null`,
  ),
  condition('sick_spells', 'stands', (sql, row) => sql`${row}.superseded_xid is null`),
  states,
];
