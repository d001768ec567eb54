// Golden test 13 of law.md 1.9: one person, two capacities, and a talk that belongs to one; from the planning of the sitting to
// the report in the pupil's file.

import { describe, expect, test } from 'vitest';
import { organisations } from '../../src/demo/region/organisations.js';
import { type Json, personaNamed, pick } from '../support/ask.js';
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
import { setTo } from './support/clock.js';
import { appoint } from './support/every-capacity.js';
import { enrol } from './support/families.js';
import { invitationOf, planOf } from './support/sittings.js';
import { openWorld } from './support/world.js';

const world = openWorld();
const parents = { moeder: {}, vader: {} } as const;
const holder = 'contactpersoon-preventief-spreekuur';
const supervisor = 'leerplichtambtenaar';

/** A school of its own, that has no sitting yet, with a pupil of 15 and the pupil's case. */
async function schoolWithCase() {
  const { server, database } = world;
  const [school] = await database.query<{ id: string }>(
    `insert into organisations (name, kind, regions) select 'Nog een school', 'SCHOOL_VO', regions from organisations limit 1 returning id`,
  );
  const schoolId = school!.id;
  const [planner, coordinator, mentor] = [
    await appoint(database, 'organisatiebeheerder', schoolId),
    await appoint(database, 'ondersteuningscoordinator', schoolId),
    await appoint(database, 'mentor', schoolId),
  ];
  const family = await enrol(database, { birthDate: '2011-05-01', adults: parents, schoolId });
  return { planner, coordinator, mentor, family, caseId: await openCase(server, family, coordinator) };
}

/** Everything about the talk that anybody can ask of a case. */
const nouns = {
  TalkInvitation: 'talkInvitations { at }',
  TalkInvitationGrounds: 'talkInvitations { grounds { schoolAction } }',
  PreventiveTalkReport: 'preventiveTalkReport { report }',
  PreventiveTalkAgreement: 'preventiveTalkReport { agreements { agreement } }',
  PreventiveTalkHandover: 'preventiveTalkReport { handover { recordedAt } }',
  PreventiveTalkFiling: 'preventiveTalkReport { filing { recordedAt } }',
} as const;

describe('the preventive talk (13, DB:835-941)', () => {
  const query =
    'query ($id: ID!) { case(id: $id) { id preventiveTalkReport { report agreements { agreement } } } }';
  const talkFor = (who: Who, caseId: string) =>
    traced(world.server, who, query, { variables: { id: caseId } });
  const talk = { report: 'Wat besproken is.', agreements: [{ agreement: 'Op tijd naar bed.' }] };
  const seenBy = async (who: Who, caseId: string): Promise<Json> =>
    pick((await talkFor(who, caseId)).data ?? undefined, 'case', 'preventiveTalkReport') ?? null;

  /** In the capacity of supervision nothing of it can be asked, for whatever purpose; the case itself is seen. */
  async function neverInSupervision(caseId: string): Promise<void> {
    for (const purpose of ['LPW_SUPERVISION', 'CARE_COORDINATION', 'BREAKTHROUGH']) {
      const headers = { 'doorbraak-purpose': purpose };
      for (const [noun, fields] of Object.entries(nouns)) {
        const text = `{ case(id: "${caseId}") { ${fields} } }`;
        const { status, errors } = await traced(world.server, supervisor, text, { headers });
        expect(status, `${noun} for ${purpose}`).toBe(403);
        const rule = `${noun.charAt(0).toLowerCase()}${noun.slice(1)}.read.${supervisor}`;
        expect(errors?.[0]?.extensions).toMatchObject({
          code: 'FORBIDDEN',
          rules: expect.arrayContaining([rule]),
        });
      }
      const planning = await traced(world.server, supervisor, '{ sittings { day } }', { headers });
      expect(planning.status).toBe(403);
    }
    const theirs = await traced(world.server, supervisor, `{ case(id: "${caseId}") { id } }`);
    expect(theirs.data).toEqual({ case: { id: caseId } });
  }

  test('13. who holds the talk reads the draft as its author, and nothing of it ever as leerplichtambtenaar', async () => {
    const { server } = world;
    expect(personaNamed(supervisor).person).toBe(personaNamed(holder).person);
    const { planner, coordinator, mentor, family, caseId } = await schoolWithCase();
    await seat(server, caseId, [mentor, 'OWN_ORGANISATION'], coordinator);
    // The same person, on the case as leerplichtambtenaar as well.
    const consentId = await askConsent(server, coordinator, caseId, {
      dataClasses: ['D13', 'D29'],
      recipients: towards(supervisor),
      purposes: ['LPW_SUPERVISION', 'CARE_COORDINATION', 'BREAKTHROUGH'],
    });
    for (const who of [family.adults.moeder, family.adults.vader])
      await say(server, who, 'giveConsent', consentId);
    await seat(server, caseId, [supervisor, 'CONSENT'], coordinator);

    const sitting = await done(server, planner, 'planSitting', planOf());
    expect((await talkFor(holder, caseId)).data).toEqual({ case: null });
    const invitation = invitationOf(caseId, String(pick(sitting, 'id')));
    await done(server, coordinator, 'inviteToPreventiveTalk', invitation);
    const asked = await traced(
      server,
      holder,
      `{ case(id: "${caseId}") { pupil { birthDate } talkInvitations { at } } }`,
    );
    expect(asked.data).toEqual({
      case: { pupil: { birthDate: '2011-05-01' }, talkInvitations: [{ at: '09:00' }] },
    });
    await neverInSupervision(caseId);

    setTo(server, '2026-10-12T09:20:00+02:00');
    const input = talkOf(caseId, { heldOn: '2026-10-12' });
    const reportId = pick(await done(server, holder, 'writePreventiveTalkReport', input), 'id');
    expect(await seenBy(holder, caseId)).toEqual(talk);
    expect(await seenBy(mentor, caseId)).toBeNull();
    expect(await seenBy(coordinator, caseId)).toBeNull();
    await neverInSupervision(caseId);

    const handedOver = await act(server, holder, 'handOverPreventiveTalkReport', { reportId });
    expect(handedOver.data).toEqual({ handOverPreventiveTalkReport: reportId });
    // Its author is done with it, and with the case.
    expect((await talkFor(holder, caseId)).data).toEqual({ case: null });
    expect(await seenBy(mentor, caseId)).toEqual(talk);
    expect(await seenBy(coordinator, caseId)).toEqual(talk);
    await done(server, coordinator, 'filePreventiveTalkReport', { reportId });
    await neverInSupervision(caseId);
  });

  test('13. nothing that was said in it stands anywhere else, and no colleague in the region hears of it', async () => {
    const { server, database } = world;
    setTo(server, '2026-10-12T09:30:00+02:00');
    const { planner, coordinator, caseId } = await schoolWithCase();
    const { person: personId } = await appoint(database, holder, organisations.gemeente.id);
    const colleague = await appoint(database, holder, organisations.gemeente.id);
    const sitting = await done(server, planner, 'planSitting', planOf({ personId, day: '2026-11-09' }));
    const invitation = invitationOf(caseId, String(pick(sitting, 'id')));
    await done(server, coordinator, 'inviteToPreventiveTalk', invitation);
    const author = { ...colleague, person: personId };
    const words = {
      report: 'ZO-BESPROKEN-91',
      agreements: ['ZO-AFGESPROKEN-92'],
      reportedAbsence: 'ZO-GEMIST-93',
    };
    const report = await done(server, author, 'writePreventiveTalkReport', talkOf(caseId, words));
    await done(server, author, 'handOverPreventiveTalkReport', { reportId: pick(report, 'id') });
    const tables = await database.query<{ name: string }>(
      `select tablename as name from pg_tables where schemaname = 'public'`,
    );
    const holding: string[] = [];
    for (const { name } of tables) {
      const found = await database.query(`select 1 from ${name} t where t::text ~ 'ZO-[A-Z]+-9' limit 1`);
      if (found.length > 0) holding.push(name);
    }
    expect(holding.sort()).toEqual(['preventive_talk_agreements', 'preventive_talk_reports']);
    expect((await talkFor(colleague, caseId)).data).toEqual({ case: null });
    const seen = await traced(server, colleague, '{ sittings { day } }');
    expect(seen.data).toEqual({ sittings: [] });
  });
});
