// Who has the regie over a case, handed over as the school's coordinator does it.

import { personaNamed } from '../../support/ask.js';
import type { TestDatabase } from '../../support/database.js';
import { done, type Input, type Who } from './casework.js';
import type { World } from './world.js';

const coordinator = 'ondersteuningscoordinator';

export interface HeldRegie {
  readonly regieId: string;
  readonly version: number;
}

/** The regie as it runs now. */
export async function regieOf(database: TestDatabase, caseId: string): Promise<HeldRegie> {
  const [held] = await database.query<{ regieId: string; version: number }>(
    `select id as "regieId", version from regies where case_id = $1 and until_at is null order by from_at, id limit 1`,
    [caseId],
  );
  return held!;
}

const personOf = (who: Who): string => (typeof who === 'string' ? personaNamed(who) : who).person;

/** Their line in the case. */
export async function seatIn(database: TestDatabase, caseId: string, who: Who): Promise<string> {
  const [seat] = await database.query<{ id: string }>(
    'select id from participants where case_id = $1 and person_id = $2 and until_at is null order by from_at, id limit 1',
    [caseId, personOf(who)],
  );
  return seat!.id;
}

/** Of every partner organisation that takes part one line, and none of the coordinator. */
export async function partnersOf(database: TestDatabase, caseId: string): Promise<string[]> {
  const lines = await database.query<{ id: string }>(
    `select distinct on (organisation_id) id from participants
      where case_id = $1 and person_id <> $2 and until_at is null order by organisation_id, id`,
    [caseId, personOf(coordinator)],
  );
  return lines.map(one => one.id);
}

const reason = 'Heeft de beste ingang bij de leerling.';

/** To somebody who takes part. */
export async function toParticipant(database: TestDatabase, caseId: string, who: Who): Promise<Input> {
  return {
    ...(await regieOf(database, caseId)),
    participantId: await seatIn(database, caseId, who),
    reason,
  };
}

/** To the pupil or a parent, with the agreement of all. */
export async function toFamily(
  database: TestDatabase,
  caseId: string,
  familyPersonId: string,
): Promise<Input> {
  return {
    ...(await regieOf(database, caseId)),
    familyPersonId,
    reason: 'Wil het zelf bewaken.',
    exceptionalGrounds: 'Regelt nu al alles zelf.',
    agreedBy: await partnersOf(database, caseId),
  };
}

/** Somebody who takes part has the regie from now on. */
export const giveRegie = async ({ database, server }: World, caseId: string, who: Who): Promise<unknown> =>
  done(server, coordinator, 'handOverRegie', await toParticipant(database, caseId, who));

/** An input of each act on regie and phases, with a text wherever one can stand. */
export const governanceInputs = (who: Who, caseId: string) =>
  ({
    moveCase: [who, { caseId, version: 1, toPhase: 'PH1', reason: 'x' }],
    closeCase: [who, { caseId, version: 1, result: 'OTHER', reason: 'x' }],
    reopenCase: [who, { caseId: 'x', reason: 'x' }],
    handOverRegie: [
      who,
      {
        regieId: 'x',
        version: 1,
        familyPersonId: 'x',
        reason: 'x',
        exceptionalGrounds: 'x',
        agreedBy: ['x'],
      },
    ],
  }) as const;
