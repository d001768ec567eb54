// What no table says by itself: where a consent stands now, and whether one may share now.

import { sql, TYPES } from 'postgraphile/@dataplan/pg';
import { extendSchema, gql } from 'postgraphile/utils';

export const fields = extendSchema(build => {
  const { consent_periods: periods, consent_statuses: statuses } = build.pgResources;
  return {
    typeDefs: gql`
      extend type Consent {
        standing: [ConsentPeriod!]
      }
      extend type Case {
        consentStatuses: [ConsentStatus!]
      }
      extend type ConsentStatus {
        mayShare: Boolean
      }
    `,
    objects: {
      Consent: {
        plans: {
          standing($consent) {
            const $periods = periods.find({ consent_id: $consent.get('id') });
            const row = $periods.alias;
            $periods.where(sql`${row}.superseded_xid is null and ${row}.during @> app.now()`);
            for (const fragment of [
              sql`lower(${row}.during)`,
              sql`${row}.data_class`,
              sql`${row}.recipient`,
            ]) {
              $periods.orderBy({ fragment, codec: TYPES.text, direction: 'ASC' });
            }
            return $periods;
          },
        },
      },
      Case: {
        plans: {
          consentStatuses($case) {
            const $statuses = statuses.find({ case_id: $case.get('id') });
            const row = $statuses.alias;
            $statuses.where(sql`${row}.superseded_xid is null`);
            for (const attribute of ['data_class', 'capacity', 'id']) {
              $statuses.orderBy({ attribute, direction: 'ASC' });
            }
            return $statuses;
          },
        },
      },
      ConsentStatus: {
        plans: {
          mayShare($status) {
            return $status.select(
              sql`(${$status.getClassStep().alias}.open_during @> app.now())`,
              TYPES.boolean,
            );
          },
        },
      },
    },
  };
}, 'ConsentNowPlugin');
