// An oral yes opens nothing until it is confirmed in writing within ten school days; an oral no works at once (Q19).

import { randomUUID } from 'node:crypto';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Json, type JsonObject, pick } from '../../support/ask.js';
import { act, askConsent, done, type Input, say, traced } from '../support/casework.js';
import { setTo, usualDay } from '../support/clock.js';
import { allBut, type EveryCapacity, everyCapacity } from '../support/every-capacity.js';
import { enrol, type Family } from '../support/families.js';
import { badInput, conflict, expectNeverFor, expectRefused, unknownId } from '../support/refusals.js';
import { bothStand, caseWithFeedback, standingOf } from '../support/requests.js';
import { openWorld } from '../support/world.js';

const world = openWorld();
const at = (instant: string): void => setTo(world.server, instant);
let family: Family<'moeder' | 'vader'>;
let everybody: EveryCapacity;
let caseId: string;

beforeAll(async () => {
  at(usualDay);
  family = await enrol(world.database, { birthDate: '2012-05-01', adults: { moeder: {}, vader: {} } });
  everybody = await everyCapacity(world.database, family);
  caseId = await caseWithFeedback(world, family);
});
// After everything of before: what was seated then is seated now.
beforeEach(() => at('2026-10-05T10:00:00+02:00'));

const record = (consentId: string, change: Input = {}): Input => ({
  consentId,
  recorded: { personId: family.adults.vader.person, method: 'ORAL', witness: 'Gijs van Oort', ...change },
});

/** A request to which all but the father have said yes, and the father aloud. */
async function waiting(): Promise<{ consentId: string; statementId: string }> {
  const consentId = await askConsent(world.server, 'jeugdarts', caseId);
  for (const who of [family.pupil, family.adults.moeder])
    await say(world.server, who, 'giveConsent', consentId);
  await done(world.server, 'jeugdarts', 'giveConsent', record(consentId));
  return { consentId, statementId: await lastStatement(consentId) };
}

async function lastStatement(consentId: string): Promise<string> {
  const rows = await world.database.query<{ id: string }>(
    'select id from consent_statements where consent_id = $1 order by stated_at desc limit 1',
    [consentId],
  );
  return rows[0]!.id;
}

const written = (statementId: string): Promise<JsonObject[]> =>
  world.database.query<JsonObject>(
    'select answer, method, by_person_id, recorded_by from consent_statements where confirms = $1',
    [statementId],
  );

async function mentorReads(): Promise<Json> {
  const query = `{ case(id: "${caseId}") { healthFeedback { conclusion } } }`;
  const { data } = await traced(world.server, 'mentor', query);
  return pick(data ?? undefined, 'case', 'healthFeedback') ?? null;
}

describe('a yes that was said aloud', () => {
  test('is confirmed by the parent on the last of ten school days, and opens from then on', async () => {
    const { consentId, statementId } = await waiting();
    expect(await standingOf(world, caseId, consentId)).toEqual(bothStand('PENDING_CONFIRM'));
    expect(await mentorReads()).toEqual([]);
    at('2026-10-19T23:59:50+02:00');
    expect(await standingOf(world, caseId, consentId)).toEqual(bothStand('PENDING_CONFIRM'));
    await done(world.server, family.adults.vader, 'confirmConsent', { statementId });
    expect(await standingOf(world, caseId, consentId)).toEqual(bothStand('ACTIVE'));
    expect(await mentorReads()).toEqual([{ conclusion: 'DEELS' }]);
    const { person } = family.adults.vader;
    expect(await written(statementId)).toEqual([
      { answer: 'YES', method: 'DIGITAL', by_person_id: person, recorded_by: person },
    ]);
    await say(world.server, family.pupil, 'withdrawConsent', consentId);
  });

  test('is confirmed on paper, which whoever asked records', async () => {
    const { consentId, statementId } = await waiting();
    await done(world.server, 'jeugdarts', 'confirmConsent', { statementId });
    expect(await standingOf(world, caseId, consentId)).toEqual(bothStand('ACTIVE'));
    expect(await written(statementId)).toMatchObject([{ answer: 'YES', method: 'WRITTEN' }]);
    await say(world.server, family.pupil, 'withdrawConsent', consentId);
  });

  test('is not confirmed after ten school days: it is asked anew, and nothing was open', async () => {
    const { consentId, statementId } = await waiting();
    at('2026-10-20T00:00:00+02:00');
    expect(await standingOf(world, caseId, consentId)).toEqual(bothStand('PENDING'));
    const late = { who: family.adults.vader, name: 'confirmConsent', input: { statementId } } as const;
    await expectRefused(world, late, conflict('CONFIRMATION_LATE'));
    expect(await mentorReads()).toEqual([]);
    // Said aloud once more it waits again.
    await done(world.server, 'jeugdarts', 'giveConsent', record(consentId));
    expect(await standingOf(world, caseId, consentId)).toEqual(bothStand('PENDING_CONFIRM'));
    await done(world.server, 'jeugdarts', 'confirmConsent', { statementId: await lastStatement(consentId) });
    expect(await standingOf(world, caseId, consentId)).toEqual(bothStand('ACTIVE'));
    await say(world.server, family.pupil, 'withdrawConsent', consentId);
  });

  test('tells beforehand when it will be too late, and why', async () => {
    const { consentId } = await waiting();
    const query = `{ case(id: "${caseId}") { consents { id periods { dataClass status from causes asks } } } }`;
    const { data } = await traced(world.server, 'jeugdarts', query);
    const consents = pick(data ?? undefined, 'case', 'consents') as { id: string; periods: JsonObject[] }[];
    const periods = consents
      .find(one => one.id === consentId)!
      .periods.filter(one => one.dataClass === 'D12');
    const waits = periods.findIndex(one => one.status === 'PENDING_CONFIRM');
    expect(periods[waits]).toMatchObject({ causes: ['WORD'], asks: [] });
    expect(periods[waits + 1]).toEqual({
      dataClass: 'D12',
      status: 'PENDING',
      from: '2026-10-19T22:00:00.000Z',
      causes: ['UNCONFIRMED'],
      asks: [],
    });
  });
});

describe('there is nothing to confirm', () => {
  const attempt = (statementId: string) =>
    ({ who: 'jeugdarts', name: 'confirmConsent', input: { statementId } }) as const;

  test('in a yes that was confirmed, in a written one, in a no, and in one that was taken back since', async () => {
    const { consentId, statementId } = await waiting();
    await done(world.server, 'jeugdarts', 'confirmConsent', { statementId });
    const [confirmation] = await world.database.query<{ id: string }>(
      'select id from consent_statements where confirms = $1',
      [statementId],
    );
    for (const id of [statementId, confirmation!.id])
      await expectRefused(world, attempt(id), badInput('NOTHING_TO_CONFIRM'));
    await done(world.server, 'jeugdarts', 'refuseConsent', record(consentId));
    expect(await standingOf(world, caseId, consentId)).toEqual(bothStand('REFUSED'));
    await expectRefused(world, attempt(await lastStatement(consentId)), badInput('NOTHING_TO_CONFIRM'));

    const taken = await waiting();
    await done(world.server, 'jeugdarts', 'withdrawConsent', record(taken.consentId));
    await expectRefused(world, attempt(taken.statementId), badInput('NOTHING_TO_CONFIRM'));
    expect(await standingOf(world, caseId, taken.consentId)).toEqual(bothStand('WITHDRAWN'));
  });

  test("in what is not there, and in another's word for whoever does not see it", async () => {
    const { statementId } = await waiting();
    for (const id of [randomUUID(), 'geen id']) await expectRefused(world, attempt(id), unknownId);
    const others = [family.adults.moeder, family.pupil, 'ondersteuningscoordinator'] as const;
    for (const who of others) await expectRefused(world, { ...attempt(statementId), who }, unknownId);
    const { data } = await act(world.server, family.adults.vader, 'confirmConsent', { statementId });
    expect(data).not.toBeNull();
  });

  test('for whoever never records a word', () =>
    expectNeverFor(world, everybody, {
      capacities: allBut(
        'jeugdarts',
        'jgz-medewerker',
        'leerling',
        'leerplichtambtenaar',
        'ondersteuningscoordinator',
        'ouder',
        'partner-deelnemer',
        'rmc-medewerker',
        'schoolmaatschappelijk-werker',
        'schoolpsycholoog',
        'swv-casemanager',
      ),
      name: 'confirmConsent',
      input: { statementId: randomUUID() },
    }));
});
