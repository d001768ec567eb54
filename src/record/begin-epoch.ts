// Notes that the record goes on in another cluster than before: what lines of older epochs saw, no snapshot tells any more.

import type { DataSource } from 'typeorm';

export async function beginEpoch(dataSource: DataSource): Promise<void> {
  await dataSource.query(
    `insert into record_epochs (system)
     select c.system_identifier from pg_control_system() c
      where c.system_identifier is distinct from (select e.system from record_epochs e order by e.number desc limit 1)`,
  );
}
