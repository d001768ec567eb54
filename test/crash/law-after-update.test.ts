// After an update of the program with another law, the embedded database works again without anybody's doing.

import { afterAll, beforeAll, expect, test } from 'vitest';
import { CONSENT_LAW } from '../../src/domain/consent/consent-law.js';
import { makeWorkplace, type Workplace } from '../embedded/workplace.js';
import { askDatabase, type RunningServer, startServerProcess } from './support/running-server.js';

let workplace: Workplace;
let dataDir: string;
let server: RunningServer;

beforeAll(async () => {
  workplace = makeWorkplace();
  dataDir = workplace.path('data');
  server = await startServerProcess({ DATA_DIR: dataDir });
});
afterAll(async () => {
  server?.child.kill('SIGKILL');
  await workplace.clear();
});

const passed = 'the law passed over pupils that were due';

const openPeriods = (): Promise<{ version: string; periods: number }[]> =>
  askDatabase(
    dataDir,
    `select law_version as version, count(*)::int as periods from consent_periods where superseded_xid is null group by 1`,
  );

test('what an earlier law opened is closed at the start, and opened anew by this one', async () => {
  expect(server.log.map(line => line.event)).not.toContain(passed);
  const before = await openPeriods();
  expect(before).toEqual([{ version: CONSENT_LAW.version, periods: expect.any(Number) }]);
  await askDatabase(
    dataDir,
    `with passes as (update law_passes set law_version = 'earlier' returning 1) update consent_periods set law_version = 'earlier'`,
  );
  expect((await openPeriods()).map(one => one.version)).toEqual(['earlier']);
  await server.end('SIGTERM');
  server = await startServerProcess({ DATA_DIR: dataDir });
  expect(server.log.map(line => line.event)).toContain(passed);
  expect(await openPeriods()).toEqual(before);
  expect(await (await fetch(`${server.url}/readyz`)).json()).toEqual({ ok: true, lawPassesDue: 0 });
}, 60_000);
