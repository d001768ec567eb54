// Golden test 13 of law.md 1.9, as far as this nouns go: one person, two capacities, and a talk that belongs to one.

import { describe, expect, test } from 'vitest';
import { type Json, pick } from '../support/ask.js';
import {
  act,
  askConsent,
  done,
  openCase,
  say,
  seat,
  talkOf,
  towards,
  traced,
  type Who,
} from './support/casework.js';
import { enrol } from './support/families.js';
import { openWorld } from './support/world.js';

const world = openWorld();
const parents = { moeder: {}, vader: {} } as const;

describe('the preventive talk (13, DB:835-941)', () => {
  const query =
    'query ($id: ID!) { case(id: $id) { id preventiveTalkReport { report agreements { agreement } } } }';
  const talkFor = (who: Who, caseId: string) =>
    traced(world.server, who, query, { variables: { id: caseId } });
  const talk = { report: 'Wat besproken is.', agreements: [{ agreement: 'Op tijd naar bed.' }] };

  test('13. who held the talk reads the draft as its author, and never as leerplichtambtenaar', async () => {
    const family = await enrol(world.database, { birthDate: '2011-05-01', adults: parents });
    const caseId = await openCase(world.server, family);
    await seat(world.server, caseId, ['mentor', 'OWN_ORGANISATION']);
    await seat(world.server, caseId, ['contactpersoon-preventief-spreekuur', 'PREVENTIVE_TALK']);
    const written = await done(
      world.server,
      'contactpersoon-preventief-spreekuur',
      'writePreventiveTalkReport',
      talkOf(caseId),
    );
    // The same person, on the case as leerplichtambtenaar as well.
    const consentId = await askConsent(world.server, 'ondersteuningscoordinator', caseId, {
      dataClasses: ['D13'],
      recipients: towards('leerplichtambtenaar'),
      purposes: ['LPW_SUPERVISION', 'CARE_COORDINATION'],
    });
    for (const who of [family.adults.moeder, family.adults.vader])
      await say(world.server, who, 'giveConsent', consentId);
    await seat(world.server, caseId, ['leerplichtambtenaar', 'CONSENT']);

    const seenBy = async (who: Who): Promise<Json> =>
      pick((await talkFor(who, caseId)).data ?? undefined, 'case', 'preventiveTalkReport') ?? null;
    const neverAsOfficer = async (): Promise<void> => {
      for (const purpose of ['LPW_SUPERVISION', 'CARE_COORDINATION']) {
        const asked = await traced(world.server, 'leerplichtambtenaar', query, {
          variables: { id: caseId },
          headers: { 'doorbraak-purpose': purpose },
        });
        expect(asked.status).toBe(403);
        expect(asked.errors?.[0]?.extensions).toMatchObject({
          code: 'FORBIDDEN',
          fields: [
            'PreventiveTalkAgreement.agreement',
            'PreventiveTalkReport.agreements',
            'PreventiveTalkReport.report',
          ],
          rules: [
            'preventiveTalkAgreement.read.leerplichtambtenaar',
            'preventiveTalkReport.read.leerplichtambtenaar',
            'preventiveTalkReport.read.leerplichtambtenaar',
          ],
        });
      }
      const theirs = await traced(world.server, 'leerplichtambtenaar', `{ case(id: "${caseId}") { id } }`);
      expect(theirs.data).toEqual({ case: { id: caseId } });
    };

    expect(await seenBy('contactpersoon-preventief-spreekuur')).toEqual(talk);
    expect(await seenBy('mentor')).toBeNull();
    expect(await seenBy('ondersteuningscoordinator')).toBeNull();
    await neverAsOfficer();

    const reportId = pick(written, 'id');
    const handedOver = await act(
      world.server,
      'contactpersoon-preventief-spreekuur',
      'handOverPreventiveTalkReport',
      { reportId },
    );
    expect(handedOver.data).toEqual({ handOverPreventiveTalkReport: reportId });
    expect(await seenBy('contactpersoon-preventief-spreekuur')).toBeNull();
    expect(await seenBy('mentor')).toEqual(talk);
    expect(await seenBy('ondersteuningscoordinator')).toEqual(talk);
    await neverAsOfficer();
  });
});
