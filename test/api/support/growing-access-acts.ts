// What the acts on wilsonbekwaamheid and on a parent's access are given so that there is much to do for them.

import { assess, decisionOn, findingOf, object, refusalOf, release, releaseOf } from './access.js';
import type { GrowingAct } from './growing-acts.js';
import type { GrownCase } from './grown-case.js';
import type { World } from './world.js';

type Ready = GrowingAct['prepare'];

// Of those that stand in the case of much none names one of these.
const free = ['D10', 'D11', 'D12'];

const find: Ready = async (_world, { family, size }) => ({
  who: 'jeugdarts',
  input: findingOf(family, { dataClasses: free.slice(0, size) }),
});

const endFinding: Ready = async (world, { family }) => {
  const incapacityId = await assess(world, family, { dataClasses: ['D14'] });
  return { who: 'jeugdarts', input: { incapacityId, version: 1, reason: 'Overziet het weer.' } };
};

/** As many adults of the family as an objection takes; copied ones are made known as people first. */
const parentsOf = ({ database }: World, { family, size }: GrownCase) =>
  database.query<{ person: string }>(
    `with adults as (select adult_id as id, region_id from authorities where subject = $1 limit $2),
          known as (insert into persons (id, regions) select id, array[region_id] from adults on conflict do nothing)
     select id as person from adults`,
    [family.subject, Math.min(size, 6)],
  );

const objectTo: Ready = async (world, grown) => ({
  who: grown.family.pupil,
  input: {
    pupilId: grown.family.pupilId,
    parentIds: (await parentsOf(world, grown)).map(one => one.person),
    wish: 'Liever niet.',
  },
});

const refuse: Ready = async (_world, { family, size }) => ({
  who: 'jeugdarts',
  input: refusalOf(family, 'moeder', { dataClasses: free.slice(0, size) }),
});

const decide: Ready = async (world, { family, size }) => {
  const change = { dataClasses: free.slice(0, size) };
  return { who: 'jeugdarts', input: decisionOn(await object(world, family, 'moeder'), 'PARTIAL', change) };
};

const releaseMore: Ready = async (_world, { family }) => ({
  who: 'jeugdarts',
  input: releaseOf(family, 'moeder', { dataClasses: ['D09'] }),
});

const takeBack: Ready = async (world, { family }) => {
  const releaseId = await release(world, family, 'moeder', { dataClasses: ['D10'] });
  return { who: 'jeugdarts', input: { releaseId, version: 1 } };
};

export const growingAccessActs: readonly GrowingAct[] = [
  { name: 'assessIncapacity', act: 'assessIncapacity', prepare: find },
  { name: 'endIncapacity', act: 'endIncapacity', prepare: endFinding },
  { name: 'objectToAccess', act: 'objectToAccess', prepare: objectTo },
  { name: 'refuseAccess', act: 'refuseAccess', prepare: refuse },
  { name: 'decideObjection', act: 'decideObjection', prepare: decide },
  { name: 'releaseToParent', act: 'releaseToParent', prepare: releaseMore },
  { name: 'endRelease', act: 'endRelease', prepare: takeBack },
];
