// A parent without authority asks the school for facts, and the school gives or refuses and says why (BW 1:377c; G05).

import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { organisations } from '../../../src/demo/region/organisations.js';
import type { Persona } from '../../../src/demo/region/personas.js';
import { pick } from '../../support/ask.js';
import { act, done, type Input, openCase, seat, traced, type Who } from '../support/casework.js';
import { setTo, usualDay } from '../support/clock.js';
import { allBut, appoint, type EveryCapacity, everyCapacity } from '../support/every-capacity.js';
import { factsOf } from '../support/facts-of.js';
import { applyLawTo, enrol, type Family } from '../support/families.js';
import { inShort, linesOf } from '../support/record-lines.js';
import { badInput, expectNeverFor, expectRefused, unknownId } from '../support/refusals.js';
import { given, refused, requestOf } from '../support/talks.js';
import { openWorld } from '../support/world.js';

const world = openWorld();
const school = 'verzuimcoordinator';

type Known = Family<'moeder' | 'vader' | 'oom'>;

/** A mother with gezag, a father without, and somebody of whom it is not known. */
async function pupilBorn(birthDate: string): Promise<Known> {
  const family = await enrol(world.database, {
    birthDate,
    adults: { moeder: {}, vader: { kind: 'PARENT_WITHOUT' }, oom: { kind: 'UNKNOWN', evidenceOn: null } },
  });
  await applyLawTo(world.database, family.subject);
  return family;
}

let family: Known;
let everybody: EveryCapacity;

beforeAll(async () => {
  family = await pupilBorn('2012-05-01');
  everybody = await everyCapacity(world.database, family);
});

const attempt = (input: Input, who: Who = school) =>
  ({ who, name: 'recordInformationRequest', input }) as const;

const recorded = (of: Known, change: Input = {}, who: Persona = of.adults.vader) =>
  done(world.server, school, 'recordInformationRequest', requestOf(of, who, change));

const facts = (who: Persona, of: Known, controllerId: string = of.schoolId) =>
  factsOf(
    world,
    who,
    { subject: of.subject, controllerId },
    ...(['parent_without_authority', 'under_16', 'asked', 'not_refused'] as const),
  );

/** All that the line of the rights asks. */
const isOpen = async (who: Persona, of: Known, controllerId?: string): Promise<boolean> =>
  Object.values((await facts(who, of, controllerId)) ?? { none: false }).every(holds => holds === true);

describe('what a parent without authority is given', () => {
  test('is nothing before asking, nothing while the school looks into it, and facts once it agrees', async () => {
    const of = await pupilBorn('2012-05-01');
    const { vader } = of.adults;
    const powerless = { parent_without_authority: true, under_16: true };
    expect(await facts(vader, of)).toEqual({ ...powerless, asked: false, not_refused: false });
    await recorded(of);
    expect(await facts(vader, of)).toEqual({ ...powerless, asked: true, not_refused: false });
    await recorded(of, given);
    expect(await facts(vader, of)).toEqual({ ...powerless, asked: true, not_refused: true });
    expect(await isOpen(vader, of)).toBe(true);
    // Where no row is looked at the parent and the pupil decide.
    const alone = await factsOf(world, vader, { subject: of.subject }, 'asked', 'not_refused');
    expect(alone).toEqual({ asked: true, not_refused: true });
  });

  test('ends with a refusal, at once, and begins again with another answer', async () => {
    const of = await pupilBorn('2012-05-01');
    const { vader } = of.adults;
    await recorded(of, given);
    expect(await isOpen(vader, of)).toBe(true);
    await recorded(of, refused);
    expect(await facts(vader, of)).toMatchObject({ asked: true, not_refused: false });
    await recorded(of, given);
    expect(await isOpen(vader, of)).toBe(true);
  });

  test('is that parent’s alone, about that child, from that school', async () => {
    const of = await pupilBorn('2012-05-01');
    const other = await pupilBorn('2012-05-01');
    await recorded(of, given);
    expect(await isOpen(of.adults.vader, of)).toBe(true);
    expect(await isOpen(of.adults.vader, of, organisations.po.id)).toBe(false);
    expect(await isOpen(of.adults.vader, other)).toBe(false);
    for (const who of [of.adults.moeder, of.adults.oom, other.adults.vader])
      expect(await isOpen(who, of)).toBe(false);
  });

  test('lasts until the end of its last day, and no longer than until the sixteenth birthday', async () => {
    const of = await pupilBorn('2012-05-01');
    await recorded(of, { ...given, untilDay: '2026-10-20' });
    try {
      setTo(world.server, '2026-10-20T23:59:00+02:00');
      expect(await isOpen(of.adults.vader, of)).toBe(true);
      setTo(world.server, '2026-10-21T00:01:00+02:00');
      expect(await isOpen(of.adults.vader, of)).toBe(false);
    } finally {
      setTo(world.server, usualDay);
    }
  });

  test('from the sixteenth birthday on is nothing, whatever was answered', async () => {
    const of = await pupilBorn('2010-10-20');
    await recorded(of, { ...given, untilDay: '2026-10-19' });
    expect(await isOpen(of.adults.vader, of)).toBe(true);
    try {
      setTo(world.server, '2026-10-20T00:01:00+02:00');
      expect(await facts(of.adults.vader, of)).toMatchObject({ under_16: false, not_refused: false });
    } finally {
      setTo(world.server, usualDay);
    }
  });

  test('is nothing where it is not known whether there is authority, and ends where authority begins', async () => {
    const of = await pupilBorn('2012-05-01');
    await recorded(of, given, of.adults.oom);
    expect(await facts(of.adults.oom, of)).toMatchObject({ parent_without_authority: false, asked: true });
    await recorded(of, given);
    await world.database.query(
      `insert into authorities (subject, region_id, controller_id, adult_id, adult_name, kind, from_day, evidence, evidence_on)
       values ($1, $2, $3, $4, 'x', 'PARENT_WITH', '2026-10-01', 'x', '2026-10-01')`,
      [of.subject, of.regionId, of.schoolId, of.adults.vader.person],
    );
    await applyLawTo(world.database, of.subject);
    expect(await facts(of.adults.vader, of)).toMatchObject({ parent_without_authority: false });
    expect(await factsOf(world, of.adults.vader, { subject: of.subject }, 'parent_with_authority')).toEqual({
      parent_with_authority: true,
    });
  });

  test('closes when the law is not applied after a change, until it has passed again', async () => {
    const of = await pupilBorn('2012-05-01');
    await recorded(of, given);
    await world.database.query(
      `insert into authorities (subject, region_id, controller_id, adult_id, adult_name, kind, from_day)
       values ($1, $2, $3, $4, 'x', 'UNKNOWN', '2026-10-01')`,
      [of.subject, of.regionId, of.schoolId, of.adults.oom.person],
    );
    expect(await facts(of.adults.vader, of)).toMatchObject({
      parent_without_authority: false,
      asked: false,
      not_refused: false,
    });
    await applyLawTo(world.database, of.subject);
    expect(await isOpen(of.adults.vader, of)).toBe(true);
  });
});

describe('at the school', () => {
  test('whoever answers for it reads the request, the parents and the pupil do not', async () => {
    const of = await pupilBorn('2012-05-01');
    const caseId = await openCase(world.server, of);
    await seat(world.server, caseId, ['mentor', 'OWN_ORGANISATION']);
    await seat(world.server, caseId, [school, 'OWN_ORGANISATION']);
    await seat(world.server, caseId, ['schoolleiding', 'OWN_ORGANISATION']);
    const { trace } = await act(
      world.server,
      school,
      'recordInformationRequest',
      requestOf(of, of.adults.vader, refused),
    );
    const lines = await linesOf(world.database, trace);
    expect(inShort(lines)).toEqual([
      'CREATE PERMITTED InformationRequest',
      'READ PERMITTED InformationRequest',
    ]);
    // Not told to parents or pupil in the record either.
    expect(lines.map(line => line.secrecy)).toEqual(['OFFICER', 'OFFICER']);
    const query = `{ case(id: "${caseId}") { informationRequests { parentId outcome motivation } } }`;
    for (const who of [school, 'ondersteuningscoordinator', 'schoolleiding']) {
      const { data } = await traced(world.server, who, query);
      expect(pick(data ?? undefined, 'case', 'informationRequests')).toEqual([
        { parentId: of.adults.vader.person, outcome: 'REFUSED', motivation: refused.motivation },
      ]);
    }
    for (const who of ['mentor', of.pupil, of.adults.moeder, of.adults.vader]) {
      const { status, errors } = await traced(world.server, who, query);
      expect(status).toBe(403);
      expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    }
  });

  test('every answer has its reason, what is given its last day: at most a year on and before the sixteenth birthday', async () => {
    const { vader } = family.adults;
    const of = (change: Input) => attempt(requestOf(family, vader, change));
    const bad = (field: string) => badInput('INVALID_FIELD', field);
    await expectRefused(world, of({ ...refused, motivation: null }), bad('motivation'));
    await expectRefused(world, of({ motivation: 'x' }), bad('motivation'));
    await expectRefused(world, of({ ...given, untilDay: null }), bad('untilDay'));
    await expectRefused(world, of({ ...refused, untilDay: '2027-03-01' }), bad('untilDay'));
    for (const untilDay of ['2026-10-04', '2027-10-06'])
      await expectRefused(world, of({ ...given, untilDay }), bad('untilDay'));
    await expectRefused(world, of({ askedOn: '2026-10-06' }), badInput('DATE_IN_FUTURE', 'askedOn'));
    for (const untilDay of ['2026-10-05', '2027-10-05']) await recorded(family, { ...given, untilDay });
    const fifteen = await pupilBorn('2010-10-20');
    const lastDays = (untilDay: string) =>
      attempt(requestOf(fifteen, fifteen.adults.vader, { ...given, untilDay }));
    await expectRefused(world, lastDays('2026-10-20'), bad('untilDay'));
    await recorded(fifteen, { ...given, untilDay: '2026-10-19' });
    // Of a pupil of 16 nothing can be given; that it was asked and refused can be put down.
    const sixteen = await pupilBorn('2010-10-05');
    const ofSixteen = requestOf(sixteen, sixteen.adults.vader, { ...given, untilDay: '2026-10-05' });
    await expectRefused(world, attempt(ofSixteen), bad('untilDay'));
    await recorded(sixteen, refused);
  });

  test('a parent with authority need not ask, and whoever is no parent has nothing to ask', async () => {
    const other = await pupilBorn('2012-05-01');
    const of = (who: Persona) => attempt(requestOf(family, who, given));
    await expectRefused(world, of(family.adults.moeder), badInput('HAS_AUTHORITY'));
    for (const who of [other.adults.vader, family.pupil, { ...family.pupil, person: randomUUID() }])
      await expectRefused(world, of(who), badInput('NO_PARENT'));
  });

  test('of a pupil of another school: like a pupil that there is not', async () => {
    const elsewhere = await appoint(world.database, school, organisations.po.id);
    const input = requestOf(family, family.adults.vader, given);
    await expectRefused(world, attempt(input, elsewhere), unknownId);
    await expectRefused(world, attempt({ ...input, pupilId: randomUUID() }), unknownId);
    // Nor past the API.
    const past = world.database.query(
      `insert into information_requests (subject, region_id, controller_id, parent_id, words, asked_on)
       values ($1, $2, $3, $4, 'x', '2026-10-01')`,
      [family.subject, family.regionId, organisations.po.id, family.adults.vader.person],
    );
    await expect(past).rejects.toThrow('no such pupil at this school');
  });

  test('no other capacity could ever put one down', async () => {
    const input = requestOf(family, family.adults.vader, given);
    const of = { capacities: allBut(school), name: 'recordInformationRequest' } as const;
    await expectNeverFor(world, everybody, { ...of, input });
  });
});
