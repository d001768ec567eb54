// How a case comes on the table: who brings it in, on what grounds, by which route, checked against which other tables.
import { describe, expect, test } from 'vitest';
import { borderRowOf, type Whereabouts } from '../../../src/domain/breakthrough/border-traffic.js';
import { mayBringIn } from '../../../src/domain/breakthrough/bringing-in.js';
import { checksOpen } from '../../../src/domain/breakthrough/checks.js';
import {
  type CriterionGroup,
  groupsNotMet,
  isCriterionOf,
  type TableCriterion,
} from '../../../src/domain/breakthrough/criteria.js';
import { type DecisionState, decisionSoFar } from '../../../src/domain/breakthrough/decision.js';
import { type Party, partyOf, speakersFor } from '../../../src/domain/breakthrough/parties.js';
import { AMSTELLAND_EN_MEERLANDEN } from '../../../src/domain/breakthrough/protocols/amstelland-en-meerlanden.js';
import { AMSTERDAM } from '../../../src/domain/breakthrough/protocols/amsterdam.js';
import { SHERTOGENBOSCH } from '../../../src/domain/breakthrough/protocols/shertogenbosch.js';
import { STAPPENPLAN } from '../../../src/domain/breakthrough/protocols/stappenplan.js';
import { nextStep, stepsPassedOver } from '../../../src/domain/breakthrough/routes.js';
import { outsideTarget } from '../../../src/domain/breakthrough/target.js';

describe('who may bring a case in', () => {
  const asked = (capacity: string, hasRegie: boolean, forAnOrganisation = true) => ({
    capacity,
    hasRegie,
    forAnOrganisation,
  });
  test.each([
    ["'s-Hertogenbosch: whoever has regie (DB:1093)", SHERTOGENBOSCH, asked('mentor', true), true],
    ["'s-Hertogenbosch: nobody else", SHERTOGENBOSCH, asked('leerplichtambtenaar', false), false],
    ["'s-Hertogenbosch: a pupil who has regie too", SHERTOGENBOSCH, asked('leerling', true, false), true],
    ['Amsterdam: any organisation may ask (AM:61)', AMSTERDAM, asked('partner-deelnemer', false), true],
    ['Amsterdam: parents are none', AMSTERDAM, asked('ouder', false, false), false],
    ['Amsterdam: nor with regie', AMSTERDAM, asked('ouder', true, false), false],
    [
      'Amstelland: the coordinator of the school (FM:21)',
      AMSTELLAND_EN_MEERLANDEN,
      asked('ondersteuningscoordinator', false),
      true,
    ],
    [
      'Amstelland: the family guardian (FM:21)',
      AMSTELLAND_EN_MEERLANDEN,
      asked('gezinsmanager', false),
      true,
    ],
    ['Amstelland: not a mentor with regie', AMSTELLAND_EN_MEERLANDEN, asked('mentor', true), false],
    ['Stappenplan: the regiehouder (SP:48)', STAPPENPLAN, asked('ondersteuningscoordinator', true), true],
    ['Stappenplan: not without regie', STAPPENPLAN, asked('ondersteuningscoordinator', false), false],
  ])('%s', (_what, { bringsIn }, who, may) => {
    expect(mayBringIn(bringsIn, who) !== undefined).toBe(may);
  });
});

describe('on what grounds', () => {
  const cases: readonly [
    string,
    typeof AMSTERDAM,
    readonly TableCriterion[],
    boolean,
    readonly CriterionGroup[],
  ][] = [
    ['AM:69 without the precondition', AMSTERDAM, ['MANY_INTERVENTIONS'], true, ['PRECONDITION']],
    ['AM:69 the precondition alone', AMSTERDAM, ['FOLLOWS_NO_EDUCATION'], true, ['CIRCUMSTANCE']],
    ['AM:71', AMSTERDAM, ['FOLLOWS_NO_EDUCATION', 'REGULAR_MEANS_USED'], true, []],
    ['AM:72', AMSTERDAM, ['FOLLOWS_NO_EDUCATION', 'MANY_INTERVENTIONS'], true, []],
    ['AM:73', AMSTERDAM, ['FOLLOWS_NO_EDUCATION', 'SAFETY_AT_HOME_UNCLEAR'], true, []],
    ['AM:74', AMSTERDAM, ['FOLLOWS_NO_EDUCATION', 'MANY_OR_NO_ORGANISATIONS'], true, []],
    ['AM:75', AMSTERDAM, ['FOLLOWS_NO_EDUCATION', 'SEVERAL_WORRIED'], true, []],
    ['AM nothing', AMSTERDAM, [], true, ['PRECONDITION', 'CIRCUMSTANCE']],
    ['DB:1035 nothing', SHERTOGENBOSCH, [], false, ['STEP_1']],
    ['DB:1047 nothing, of one at home', SHERTOGENBOSCH, [], true, ['STEP_1', 'STEP_2']],
    ['DB:1037, at school', SHERTOGENBOSCH, ['DIFFERENCE_OF_OPINION'], false, []],
    ['DB:1041, at school', SHERTOGENBOSCH, ['SUPPORT_MISSING'], false, []],
    ['DB:1041, at home', SHERTOGENBOSCH, ['SUPPORT_MISSING'], true, ['STEP_2']],
    ['DB:1049', SHERTOGENBOSCH, ['SUPPORT_MISSING', 'REPORT_WITHOUT_EFFECT'], true, []],
    ['DB:1051', SHERTOGENBOSCH, ['SUPPORT_MISSING', 'CHAIN_STALLED'], true, []],
    ['DB:1055', SHERTOGENBOSCH, ['SUPPORT_MISSING', 'PLAN_STALLED'], true, []],
    ['DB: a criterion of another city', SHERTOGENBOSCH, ['SEVERAL_WORRIED'], false, ['STEP_1']],
    ['FM:46 one of both', AMSTELLAND_EN_MEERLANDEN, ['STALLED_SAYS_SCHOOL'], true, ['PRECONDITION']],
    ['FM:46 both', AMSTELLAND_EN_MEERLANDEN, ['STALLED_SAYS_SCHOOL', 'STALLED_SAYS_LEERPLICHT'], true, []],
    ['SP:46-52 one of both', STAPPENPLAN, ['PROCESS_STALLED'], true, ['PRECONDITION']],
    ['SP:46-52 both', STAPPENPLAN, ['THREE_MONTHS', 'PROCESS_STALLED'], true, []],
  ];
  test.each(cases)('%s', (_what, { criteria }, met, atHome, missing) => {
    expect(groupsNotMet(criteria, { met, atHome })).toEqual(missing);
  });

  test('a criterion is of its own protocol', () => {
    expect(isCriterionOf(AMSTERDAM.criteria, 'SEVERAL_WORRIED')).toBe(true);
    expect(isCriterionOf(SHERTOGENBOSCH.criteria, 'SEVERAL_WORRIED')).toBe(false);
    expect(isCriterionOf(AMSTERDAM.criteria, 'toString')).toBe(false);
  });
});

describe('for whom', () => {
  const pupil = {
    age: 14,
    isObliged: true,
    sector: 'VO',
    hasStartkwalificatie: false,
    followsEducation: false,
  } as const;
  test.each([
    ['DB:982-984 three years old', SHERTOGENBOSCH, { ...pupil, age: 3 }, ['AGE']],
    ['DB:982-984 four', SHERTOGENBOSCH, { ...pupil, age: 4 }, []],
    ['DB:982-984 seventeen', SHERTOGENBOSCH, { ...pupil, age: 17 }, []],
    ['DB:982-984 eighteen', SHERTOGENBOSCH, { ...pupil, age: 18 }, ['AGE']],
    ['DB:982 not obliged', SHERTOGENBOSCH, { ...pupil, isObliged: false }, ['NOT_OBLIGED']],
    ['DB:986 mbo', SHERTOGENBOSCH, { ...pupil, sector: 'MBO' }, []],
    ['DB:988 without a school', SHERTOGENBOSCH, { ...pupil, sector: null }, []],
    ['AM:35 primary school', AMSTERDAM, { ...pupil, sector: 'PO' }, ['SECTOR']],
    ['AM:35 without a school', AMSTERDAM, { ...pupil, sector: null }, []],
    [
      'AM:35 with a startkwalificatie',
      AMSTERDAM,
      { ...pupil, hasStartkwalificatie: true },
      ['HAS_STARTKWALIFICATIE'],
    ],
    ['AM:35 nineteen', AMSTERDAM, { ...pupil, age: 19, isObliged: false }, []],
    ['AM:35 still at school', AMSTERDAM, { ...pupil, followsEducation: true }, ['FOLLOWS_EDUCATION']],
    ['FM:45 mbo', AMSTELLAND_EN_MEERLANDEN, { ...pupil, sector: 'MBO' }, ['SECTOR']],
    ['SP:6 partly at school', STAPPENPLAN, { ...pupil, followsEducation: true }, []],
    [
      'what nobody knows is held against nobody',
      AMSTERDAM,
      { ...pupil, isObliged: null, sector: null, hasStartkwalificatie: null, followsEducation: null },
      [],
    ],
  ] as const)('%s', (_what, { target }, who, outside) => {
    expect(outsideTarget(target, who)).toEqual(outside);
  });
});

describe('who lives or learns elsewhere (AM:63-65)', () => {
  const where = (livesHere: boolean, schoolHere: boolean | null, residentialVso = false): Whereabouts => ({
    livesHere,
    schoolHere,
    residentialVso,
  });
  test.each<[string, Whereabouts, readonly string[]]>([
    ['both here', where(true, true), ['LEERPLICHT', 'OSL']],
    ['here without a school', where(true, null), ['LEERPLICHT', 'OSL']],
    ['lives here, school elsewhere: leerplicht', where(true, false), ['LEERPLICHT']],
    ['lives elsewhere, school here: the OSL', where(false, true), ['OSL']],
    ['lives elsewhere, special education in residence here: not', where(false, true, true), []],
    ['lives here, special education in residence here', where(true, true, true), ['LEERPLICHT', 'OSL']],
    ['lives here, special education in residence elsewhere', where(true, false, true), ['LEERPLICHT']],
    ['neither', where(false, false), []],
    ['neither, in residence elsewhere', where(false, false, true), []],
    ['elsewhere without a school', where(false, null), []],
  ])('%s', (_what, asked, routes) => {
    expect(borderRowOf(AMSTERDAM.borders, asked)?.routes).toEqual(routes);
  });

  test('where a protocol knows no borders nothing is closed by them', () => {
    for (const { borders } of [SHERTOGENBOSCH, AMSTELLAND_EN_MEERLANDEN, STAPPENPLAN])
      expect(borderRowOf(borders, where(false, false))).toBeUndefined();
  });
});

describe('the routes', () => {
  const [leerplicht, osl] = AMSTERDAM.routes;
  test('of leerplicht and of the OSL have four steps each (AM:79-82, 88-91)', () => {
    expect(leerplicht?.steps.map(({ source }) => source)).toEqual(['AM:79', 'AM:80', 'AM:81', 'AM:82']);
    expect(osl?.steps.map(({ source }) => source)).toEqual(['AM:88', 'AM:89', 'AM:90', 'AM:91']);
    expect([leerplicht?.party, osl?.party]).toEqual(['LEERPLICHT', 'SWV']);
  });

  test.each([
    [[], 1, []],
    [[1], 2, []],
    [[1, 2, 3], 4, []],
    [[1, 2, 3, 4], undefined, []],
    [[4], 1, [1, 2, 3]],
    [[1, 3], 2, [2]],
    [[3, 1], 2, [2]],
  ] as const)('with steps %j taken the next is %s, passed over were %j', (taken, next, passed) => {
    expect(nextStep(leerplicht!, taken)?.step).toBe(next);
    expect(stepsPassedOver(leerplicht!, taken).map(({ step }) => step)).toEqual(passed);
  });
});

describe('the check with other tables (AM:220)', () => {
  test.each([
    ['not made', [], 1],
    ['made, and nothing found', [{ code: 'OTHER_TABLE', found: false, agreed: false }], 0],
    ['found, and not agreed', [{ code: 'OTHER_TABLE', found: true, agreed: false }], 1],
    ['found and agreed', [{ code: 'OTHER_TABLE', found: true, agreed: true }], 0],
  ] as const)('%s', (_what, made, open) => {
    expect(checksOpen(AMSTERDAM.checks, made)).toHaveLength(open);
    expect(checksOpen(SHERTOGENBOSCH.checks, made)).toHaveLength(0);
  });
});

describe('who decides', () => {
  const word = (party: Party, agrees: boolean, minute = 0) => ({
    party,
    agrees,
    at: new Date(Date.UTC(2026, 10, 23, 9, minute)),
  });
  const both = AMSTERDAM.decision;
  test.each<[string, ReturnType<typeof word>[], DecisionState, readonly Party[]]>([
    ['nobody yet', [], 'PENDING', ['LEERPLICHT', 'SWV']],
    ['leerplicht alone', [word('LEERPLICHT', true)], 'PENDING', ['SWV']],
    ['samenwerkingsverband alone', [word('SWV', true)], 'PENDING', ['LEERPLICHT']],
    ['both', [word('LEERPLICHT', true), word('SWV', true)], 'ACCEPTED', []],
    ['one says no', [word('LEERPLICHT', true), word('SWV', false)], 'REFUSED', []],
    ['one says no, the other nothing', [word('SWV', false)], 'REFUSED', ['LEERPLICHT']],
    [
      'a no that became a yes',
      [word('SWV', true, 5), word('SWV', false, 1), word('LEERPLICHT', true)],
      'ACCEPTED',
      [],
    ],
    [
      'a yes that became a no',
      [word('SWV', true), word('SWV', false), word('LEERPLICHT', true)],
      'REFUSED',
      [],
    ],
    ['a school says yes, which decides nothing', [word('SCHOOL', true)], 'PENDING', ['LEERPLICHT', 'SWV']],
    [
      'a school says no, which decides nothing',
      [word('SCHOOL', false), word('LEERPLICHT', true), word('SWV', true)],
      'ACCEPTED',
      [],
    ],
  ])('both must agree (AM:35, 61, 264): %s', (_what, words, state, open) => {
    expect(decisionSoFar(both, words)).toEqual({ state, open });
  });

  test('where nobody decides whoever may bring in does (DB:1093)', () => {
    expect(decisionSoFar(SHERTOGENBOSCH.decision, [])).toEqual({ state: 'ACCEPTED', open: [] });
    expect(decisionSoFar(SHERTOGENBOSCH.decision, [word('SWV', false)]).state).toBe('ACCEPTED');
  });

  test('a party speaks by those of its own alone (AM:97)', () => {
    expect(partyOf('leerplichtambtenaar')).toBe('LEERPLICHT');
    expect(partyOf('swv-coordinator')).toBe('SWV');
    expect(partyOf('ondersteuningscoordinator')).toBe('SCHOOL');
    for (const other of ['voorzitter-doorbraakoverleg', 'regisseur', 'ouder', 'mentor', 'opdrachtgever'])
      expect(partyOf(other)).toBeUndefined();
    expect(speakersFor('LEERPLICHT')).toEqual(['leerplichtambtenaar']);
  });
});
