// Wilsonbekwaamheid and a parent's access, as jeugdarts and pupil write them over the API on the usual day.

import { pick } from '../../support/ask.js';
import { done, type Input, type Who } from './casework.js';
import type { Family } from './families.js';
import type { World } from './world.js';

export const findingOf = ({ pupilId }: Pick<Family, 'pupilId'>, change: Input = {}): Input => ({
  pupilId,
  dataClasses: ['D12'],
  reviewOn: '2027-03-01',
  register: 'BIG',
  reason: 'Overziet de gevolgen nu niet.',
  ...change,
});

export const objectionOf = <Key extends string>(
  { pupilId, adults }: Family<Key>,
  ...against: readonly Key[]
): Input => ({
  pupilId,
  parentIds: against.map(key => adults[key].person),
  wish: 'Ik wil niet dat zij dit lezen.',
});

export const refusalOf = <Key extends string>(
  { pupilId, adults }: Family<Key>,
  parent: Key,
  change: Input = {},
): Input => ({
  pupilId,
  parentId: adults[parent].person,
  reason: 'Het zou de begeleiding schaden.',
  reviewOn: '2027-03-01',
  ...change,
});

export const decisionOn = (objectionId: string, outcome: string, change: Input = {}): Input => ({
  objectionId,
  outcome,
  reason: 'Gewogen als goed hulpverlener.',
  reviewOn: '2027-03-01',
  ...change,
});

export const releaseOf = <Key extends string>(
  { pupilId, adults }: Family<Key>,
  parent: Key,
  change: Input = {},
): Input => ({
  pupilId,
  parentId: adults[parent].person,
  dataClasses: ['D11', 'D12'],
  need: 'Om de begeleiding thuis te kunnen volgen.',
  untilDay: '2027-03-01',
  ...change,
});

const idOf = async (answer: ReturnType<typeof done>): Promise<string> => String(pick(await answer, 'id'));

export const assess = ({ server }: World, family: Family, change: Input = {}, by: Who = 'jeugdarts') =>
  idOf(done(server, by, 'assessIncapacity', findingOf(family, change)));

/** The pupil objects to the access of one; answers with the id of the objection. */
export async function object<Key extends string>(
  { server }: World,
  family: Family<Key>,
  against: Key,
): Promise<string> {
  const ids = await done(server, family.pupil, 'objectToAccess', objectionOf(family, against));
  return String(pick(ids, 0));
}

export const refuse = <Key extends string>(
  { server }: World,
  family: Family<Key>,
  parent: Key,
  change: Input = {},
  by: Who = 'jeugdarts',
): Promise<string> => idOf(done(server, by, 'refuseAccess', refusalOf(family, parent, change)));

export const decideOn = async (
  { server }: World,
  objectionId: string,
  outcome: string,
  change: Input = {},
  by: Who = 'jeugdarts',
): Promise<void> => {
  await done(server, by, 'decideObjection', decisionOn(objectionId, outcome, change));
};

export const release = <Key extends string>(
  { server }: World,
  family: Family<Key>,
  parent: Key,
  change: Input = {},
  by: Who = 'jeugdarts',
): Promise<string> => idOf(done(server, by, 'releaseToParent', releaseOf(family, parent, change)));
