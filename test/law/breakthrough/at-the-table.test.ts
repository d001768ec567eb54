// Who chairs, sits, has regie and binds at the table, what money needs, and what the family is owed.
import { describe, expect, test } from 'vitest';
import { familyOpen } from '../../../src/domain/breakthrough/family.js';
import {
  type NoMandate,
  type PartyAtTable,
  whyNoDecision,
} from '../../../src/domain/breakthrough/mandate.js';
import { type Approval, approvalSoFar } from '../../../src/domain/breakthrough/money.js';
import { AMSTELLAND_EN_MEERLANDEN } from '../../../src/domain/breakthrough/protocols/amstelland-en-meerlanden.js';
import { AMSTERDAM } from '../../../src/domain/breakthrough/protocols/amsterdam.js';
import { SHERTOGENBOSCH } from '../../../src/domain/breakthrough/protocols/shertogenbosch.js';
import { STAPPENPLAN } from '../../../src/domain/breakthrough/protocols/stappenplan.js';
import { BREAKTHROUGH_PROTOCOLS } from '../../../src/domain/breakthrough/protocols.js';
import { regieGoesOn, whyNotRegie } from '../../../src/domain/breakthrough/regie-at-the-table.js';
import { seatsNotInvited, whyNotChair } from '../../../src/domain/breakthrough/seats.js';

describe('the chair', () => {
  test.each([
    ['the regisseur (DB:1067-1069)', SHERTOGENBOSCH, 'regisseur', false, undefined],
    [
      'not the chair of another city',
      SHERTOGENBOSCH,
      'voorzitter-doorbraakoverleg',
      false,
      'NOT_BY_CAPACITY',
    ],
    ['the voorzitter (AM:97, 141-147)', AMSTERDAM, 'voorzitter-doorbraakoverleg', false, undefined],
    ['not the regisseur', AMSTERDAM, 'regisseur', false, 'NOT_BY_CAPACITY'],
    ['not whoever has regie (FM:38)', AMSTERDAM, 'voorzitter-doorbraakoverleg', true, 'HAS_REGIE'],
    ['anybody who takes part (FM:38)', AMSTELLAND_EN_MEERLANDEN, 'schoolleiding', false, undefined],
    ['but whoever has regie (FM:38)', AMSTELLAND_EN_MEERLANDEN, 'schoolleiding', true, 'HAS_REGIE'],
  ] as const)('is %s', (_what, { chair }, capacity, hasRegie, why) => {
    expect(whyNotChair(chair, { capacity, hasRegie })).toBe(why);
  });
});

describe('seats', () => {
  test('are invited for each case, structural or not (K13)', () => {
    const structural = AMSTERDAM.seats.filter(({ kind }) => kind === 'STRUCTURAL').map(({ code }) => code);
    expect(seatsNotInvited(AMSTERDAM.seats, []).map(({ code }) => code)).toEqual(structural);
    expect(seatsNotInvited(AMSTERDAM.seats, structural)).toEqual([]);
    expect(seatsNotInvited(AMSTERDAM.seats, structural.slice(1)).map(({ code }) => code)).toEqual([
      'LEERPLICHT',
    ]);
  });

  test("of 's-Hertogenbosch are those of the case, pupil and parents among them (DB:1063-1067)", () => {
    expect(seatsNotInvited(SHERTOGENBOSCH.seats, []).map(({ code }) => code)).toEqual([
      'PUPIL',
      'PARENTS',
      'SCHOOL',
      'LEERPLICHT',
      'CARE',
      'SWV',
    ]);
  });
});

describe('regie', () => {
  test.each([
    [{ takesPart: true, chairs: false }, undefined],
    [{ takesPart: false, chairs: false }, 'NOT_A_PARTICIPANT'],
    [{ takesPart: true, chairs: true }, 'IS_THE_CHAIR'],
    [{ takesPart: false, chairs: true }, 'NOT_A_PARTICIPANT'],
  ] as const)('of %j: %s (AM:151, FM:38)', (who, why) => {
    for (const { regie } of BREAKTHROUGH_PROTOCOLS) expect(whyNotRegie(regie, who)).toBe(why);
  });

  test.each([
    ['goes on without a trajectory', false, false, true, true],
    ['ends in Amsterdam when the trajectory has started (AM:159)', true, false, false, true],
    ['ends with the case everywhere', false, true, false, false],
  ] as const)('%s', (_what, trajectoryStarted, caseClosed, inAmsterdam, elsewhere) => {
    expect(regieGoesOn(AMSTERDAM.regie, { trajectoryStarted, caseClosed })).toBe(inAmsterdam);
    expect(regieGoesOn(SHERTOGENBOSCH.regie, { trajectoryStarted, caseClosed })).toBe(elsewhere);
  });
});

describe('a decision of the table', () => {
  const school: PartyAtTable = {
    heard: true,
    ofOrganisation: true,
    binding: { hasMandate: true, commits: true },
  };
  const parents: PartyAtTable = { heard: true, ofOrganisation: false, binding: null };
  const bindsNobody: PartyAtTable = { ...school, binding: null };
  const withoutMandate: PartyAtTable = { ...school, binding: { hasMandate: false, commits: true } };
  const standsApart: PartyAtTable = { ...school, binding: { hasMandate: true, commits: false } };

  type Reasons = readonly NoMandate[];
  test.each<[string, readonly PartyAtTable[], Reasons, Reasons]>([
    ['once all were heard and commit', [school, parents], [], []],
    [
      'before the parents were heard (DB:1073)',
      [school, { ...parents, heard: false }],
      ['PARTIES_NOT_HEARD'],
      [],
    ],
    ['by one without mandate (AM:185)', [school, withoutMandate], [], ['WITHOUT_MANDATE']],
    ['by nobody who binds an organisation', [parents], [], ['WITHOUT_MANDATE']],
    ['to which one does not commit (DB:1075)', [school, standsApart], ['NOT_COMMITTED'], ['NOT_COMMITTED']],
    [
      'with one beside it who binds nobody (DB:1075: the parties commit)',
      [school, bindsNobody],
      ['NOT_COMMITTED'],
      [],
    ],
  ])('%s', (_what, asked, shertogenbosch, participants) => {
    expect(whyNoDecision(SHERTOGENBOSCH.mandate, asked)).toEqual(shertogenbosch);
    expect(whyNoDecision(AMSTERDAM.mandate, asked)).toEqual(participants);
    expect(whyNoDecision(STAPPENPLAN.mandate, asked)).toEqual(participants);
  });

  test('is not asked anything where the source gives no power to decide (FM:5)', () => {
    expect(whyNoDecision(AMSTELLAND_EN_MEERLANDEN.mandate, [withoutMandate])).toEqual([]);
  });

  test('from which one must deviate is told at once, in Amsterdam (AM:189)', () => {
    expect(AMSTERDAM.mandate.deviation?.source).toBe('AM:189');
  });
});

describe('money', () => {
  const yes = (approver: Approval['approver'], approves = true, minute = 0): Approval => ({
    approver,
    approves,
    at: new Date(Date.UTC(2026, 10, 23, 9, minute)),
  });
  const [team, director] = ['TEAMLEIDER_TOEGANG_EN_REGIE', 'DIRECTEUR_SWV'] as const;
  test.each<[string, boolean, Approval[], string, readonly string[]]>([
    ['that nothing costs', false, [], 'NOT_NEEDED', []],
    ['approved by nobody', true, [], 'PENDING', [team, director]],
    ['approved by one of both', true, [yes(team)], 'PENDING', [director]],
    ['approved by the other', true, [yes(director)], 'PENDING', [team]],
    ['approved by both', true, [yes(team), yes(director)], 'APPROVED', []],
    ['refused by one', true, [yes(team), yes(director, false)], 'REFUSED', []],
    ['refused at first', true, [yes(team), yes(director, true, 2), yes(director, false, 1)], 'APPROVED', []],
  ])('%s (DB:1079-1087)', (_what, costs, words, state, open) => {
    expect(approvalSoFar(SHERTOGENBOSCH.money, costs, words)).toEqual({ state, open });
    expect(approvalSoFar(AMSTERDAM.money, costs, words).state).toBe('NOT_NEEDED');
  });
});

describe('the family', () => {
  const so = { told: true, invited: false, decided: null, discussed: false, resultTold: false } as const;
  test.each([
    ['told, and nothing else', so, ['NOT_INVITED'], ['NOT_DECIDED']],
    ['not told', { ...so, told: false }, ['NOT_TOLD', 'NOT_INVITED'], ['NOT_TOLD', 'NOT_DECIDED']],
    ['decided that they take part', { ...so, decided: true }, ['NOT_INVITED'], ['NOT_INVITED']],
    ['decided that they do not', { ...so, decided: false }, ['NOT_INVITED'], []],
    ['invited', { ...so, decided: true, invited: true }, [], []],
    [
      'discussed, and not told what came of it (AM:161, Q15)',
      { ...so, decided: true, invited: true, discussed: true },
      ['RESULT_NOT_TOLD'],
      ['RESULT_NOT_TOLD'],
    ],
    [
      'told what came of it',
      { ...so, decided: true, invited: true, discussed: true, resultTold: true },
      [],
      [],
    ],
  ] as const)('%s', (_what, asked, shertogenbosch, amsterdam) => {
    expect(familyOpen(SHERTOGENBOSCH.family, asked)).toEqual(shertogenbosch);
    expect(familyOpen(AMSTERDAM.family, asked)).toEqual(amsterdam);
  });
});
