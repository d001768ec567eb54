// A school with one pupil, who is ill, beside one where so many are; whoever registers there.

import { organisations } from '../../../src/demo/region/organisations.js';
import type { Persona } from '../../../src/demo/region/personas.js';
import { appoint } from './every-capacity.js';
import { enrol } from './families.js';
import { coordinator, judgedUnclear, reportedSick } from './registration.js';
import type { World } from './world.js';

/** Answers with the verzuimcoordinator of the small one. */
export async function smallSchool(world: World, many: number): Promise<Persona> {
  const { database } = world;
  const schoolId = organisations.po.id;
  // Nobody of the demo's own is ill there any more.
  await database.query('set session_replication_role = replica');
  await database.query(
    'update sick_spells set until_day = from_day where controller_id = $1 and until_day is null',
    [schoolId],
  );
  await database.query('reset session_replication_role');
  const small = await appoint(database, coordinator, schoolId);
  const born = { birthDate: '2012-05-01', adults: {} } as const;
  await reportedSick(world, await enrol(database, { ...born, schoolId }), {}, small);
  for (let left = many; left > 0; left--) {
    const spellId = await reportedSick(world, await enrol(database, born), { fromDay: '2026-09-14' });
    await judgedUnclear(world, spellId);
  }
  return small;
}
