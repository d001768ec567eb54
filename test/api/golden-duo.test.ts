// Golden tests 7, 12 and 13 of law.md 1.9 as far as reports of absence go: what moves without consent, and what never does.

import { describe, expect, test } from 'vitest';
import { type Json, pick } from '../support/ask.js';
import { askConsent, done, giveFeedback, say, seat, talkOf, traced, type Who } from './support/casework.js';
import { setTo } from './support/clock.js';
import { officer, type Reportable, report, reportable, takenUp, tell, underProtocol } from './support/duo.js';
import { invite } from './support/sittings.js';
import { openWorld } from './support/world.js';

const world = openWorld();

const fieldOf = async (who: Who, caseId: string, field: string, below: string): Promise<Json> => {
  const { data, errors } = await traced(
    world.server,
    who,
    `{ case(id: "${caseId}") { ${field} { ${below} } } }`,
  );
  if (errors?.[0]?.extensions.code === 'FORBIDDEN') return 'never';
  return pick(data ?? undefined, 'case', field) ?? null;
};

describe('parents of a pupil of 16 (7, E18)', () => {
  const ofSixteen = async (birthDate: string): Promise<Reportable> => {
    const of = await reportable(world, { birthDate });
    const told = {
      told: [
        { personId: of.family.pupil.person, on: '2026-10-05', how: 'TALK' },
        {
          personId: of.family.adults.moeder!.person,
          on: '2026-10-05',
          how: birthDate === '2010-05-01' ? 'FACTS_LETTER' : 'PHONE',
        },
      ],
    };
    await report(world, of, { notice: told, report: { presumedReason: 'Bijbaan' } });
    return of;
  };
  // Without consent a parent of 16 and over does not see the case, and so the fact through the pupil's own list alone.
  const reasons = async (who: Who): Promise<Json> => {
    const query = '{ duoReports(first: 5) { edges { node { presumedReason } } } }';
    return pick((await traced(world.server, who, query)).data ?? undefined, 'duoReports', 'edges') ?? null;
  };

  test('7. see the fact of a report and never its reason; those of 15 see both', async () => {
    const of = await ofSixteen('2010-05-01');
    expect(await reasons(of.family.adults.moeder!)).toEqual([]);
    expect(await reasons(of.family.pupil)).toEqual([{ node: { presumedReason: 'Bijbaan' } }]);
    const facts = await world.database.query('select kind, status from duo_report_facts where case_id = $1', [
      of.caseId,
    ]);
    expect(facts).toEqual([{ kind: 'ZESTIEN_UUR_IN_VIER_WEKEN', status: 'GEREGISTREERD' }]);
    const younger = await ofSixteen('2011-05-01');
    expect(await reasons(younger.family.adults.moeder!)).toEqual([{ node: { presumedReason: 'Bijbaan' } }]);
  });

  test('7. see the fact in the case once the pupil lets them into it, and still not the report', async () => {
    const of = await ofSixteen('2010-05-01');
    const mother = of.family.adults.moeder!;
    expect(await fieldOf(mother, of.caseId, 'duoReportFacts', 'kind status')).toBeNull();
    const consentId = await askConsent(world.server, 'ondersteuningscoordinator', of.caseId, {
      dataClasses: ['D29'],
      recipients: [{ capacity: 'OUDER', personId: mother.person }],
      purposes: ['DATA_SUBJECT_RIGHTS'],
    });
    await say(world.server, of.family.pupil, 'giveConsent', consentId);
    expect(await fieldOf(mother, of.caseId, 'duoReportFacts', 'kind status')).toEqual([
      { kind: 'ZESTIEN_UUR_IN_VIER_WEKEN', status: 'GEREGISTREERD' },
    ]);
    expect(await fieldOf(mother, of.caseId, 'duoReports', 'presumedReason')).toEqual([]);
    expect(await fieldOf(mother, of.caseId, 'duoReportNotices', 'kind')).toEqual([]);
    expect(await fieldOf(mother, of.caseId, 'leerplichtTalkFeedbacks', 'content')).toEqual([]);
  });
});

describe('sixteen hours in four school weeks while everybody refuses (12, E01)', () => {
  test('12. are reported all the same, with the fields of the Besluit ROD, and a diagnosis never is', async () => {
    const of = await reportable(world, { birthDate: '2012-05-01' });
    await seat(world.server, of.caseId, ['jeugdarts', 'REFERRAL']);
    await giveFeedback(world.server, of.caseId, { note: 'Diagnose: migraine.' });
    const consentId = await askConsent(world.server, 'jeugdarts', of.caseId, {
      recipients: [{ capacity: 'LEERPLICHTAMBTENAAR', organisationId: await municipality() }],
      purposes: ['LPW_SUPERVISION'],
    });
    for (const who of [of.family.pupil, of.family.adults.moeder!])
      await say(world.server, who, 'refuseConsent', consentId);
    const reportId = await takenUp(world, of);
    expect(reportId).toEqual(expect.any(String));
    const fields = 'kind basis beganOn endedOn missedHours pupilId';
    const seen = await fieldOf(officer, of.caseId, 'duoReports', fields);
    expect(seen).toEqual([
      {
        kind: 'ZESTIEN_UUR_IN_VIER_WEKEN',
        basis: 'STATUTORY',
        beganOn: '2026-09-14',
        endedOn: '2026-10-02',
        missedHours: 16,
        pupilId: of.family.pupilId,
      },
    ]);
    for (const [field, below] of [
      ['healthFeedback', 'conclusion'],
      ['healthFeedbackNotes', 'note'],
      ['healthFeedbackAgreements', 'agreement'],
    ] as const)
      expect(await fieldOf(officer, of.caseId, field, below)).toEqual([]);
  });

  const municipality = async (): Promise<string> =>
    (
      await world.database.query<{ id: string }>(
        `select id from organisations where kind = 'GEMEENTE' limit 1`,
      )
    )[0]!.id;
});

describe('the preventive talk and a later report (13, E16)', () => {
  test('13. its agreements reach the leerplichtambtenaar in the report alone, in the words of the school', async () => {
    const of = await reportable(world, { birthDate: '2012-05-01' });
    const holder = 'contactpersoon-preventief-spreekuur';
    await invite(world, of.caseId);
    const written = await done(world.server, holder, 'writePreventiveTalkReport', talkOf(of.caseId));
    await done(world.server, holder, 'handOverPreventiveTalkReport', { reportId: pick(written, 'id') });
    const restated = 'Hij zou op tijd naar bed gaan.';
    await report(world, of, { report: { preventiveTalkHeld: true, restatedAgreements: restated } });
    const query = '{ duoReports(first: 50) { edges { node { preventiveTalkHeld restatedAgreements } } } }';
    const { text, data } = await traced(world.server, officer, query);
    expect(pick(data ?? undefined, 'duoReports', 'edges', 0, 'node')).toEqual({
      preventiveTalkHeld: true,
      restatedAgreements: restated,
    });
    expect(text).not.toContain('Wat besproken is.');
    expect(await fieldOf(officer, of.caseId, 'preventiveTalkReport', 'report')).toBe('never');
    expect(await fieldOf(officer, of.caseId, 'agreements', 'what')).toBeNull();
  });

  test('13. a talk that is not handed over, or that was returned, is no talk to name', async () => {
    for (const outcome of ['HELD', 'RETURNED_TO_SCHOOL']) {
      const of = await reportable(world, { birthDate: '2012-05-01' });
      const holder = 'contactpersoon-preventief-spreekuur';
      await invite(world, of.caseId);
      const input = talkOf(of.caseId, { outcome, ...(outcome === 'HELD' ? {} : { agreements: [] }) });
      const written = await done(world.server, holder, 'writePreventiveTalkReport', input);
      if (outcome !== 'HELD')
        await done(world.server, holder, 'handOverPreventiveTalkReport', { reportId: pick(written, 'id') });
      await expect(
        report(world, of, { report: { preventiveTalkHeld: true, restatedAgreements: 'x' } }),
      ).rejects.toThrow('NO_TALK_HELD');
    }
  });
});

test('a report under the protocol is told to the home municipality as such, and shut to it from the eighteenth birthday', async () => {
  const of = await reportable(world, { birthDate: '2008-10-20' });
  const told = [
    { personId: of.family.pupil.person, on: '2026-10-05', how: 'TALK' },
    { personId: of.family.adults.moeder!.person, on: '2026-10-05', how: 'FACTS_LETTER' },
  ];
  await tell(world, of, { ...underProtocol, told });
  const reportId = await report(world, of, {
    notice: { ...underProtocol, told },
    report: { beganOn: '2026-10-01', endedOn: null, missedHours: 3 },
  });
  const query = '{ duoReports(first: 50) { edges { node { id basis } } } }';
  const seen = async (): Promise<unknown[]> =>
    (
      pick((await traced(world.server, officer, query)).data ?? undefined, 'duoReports', 'edges') as unknown[]
    ).filter(one => pick(one as Json, 'node', 'id') === reportId);
  expect(await seen()).toEqual([{ node: { id: reportId, basis: 'PROTOCOL' } }]);
  setTo(world.server, '2026-10-19T23:59:00+02:00');
  expect(await seen()).toHaveLength(1);
  setTo(world.server, '2026-10-20T00:00:00+02:00');
  expect(await seen()).toEqual([]);
});
