// Takes away the batches that an earlier run has registered in a population itself, where there is no room for a copy of it:
// sent again they would be known already. What was derived from them is derived anew with the pupil's next entry.

import { batchKeys } from '../operations/absence-batch.js';
import type { Population } from './population.js';
import { withClient } from './with-client.js';

export const withoutBatches = ({ superuser }: Population): Promise<void> =>
  withClient(superuser, async client => {
    await client.query('delete from absence_entries where source_key like $1', [`${batchKeys} %`]);
  });
