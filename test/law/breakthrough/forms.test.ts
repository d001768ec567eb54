// Every form and checklist of the sources: how many questions each has, what each answer holds, and what lies apart.
import { describe, expect, test } from 'vitest';
import { isComplete, missingOf } from '../../../src/domain/breakthrough/missing.js';
import { AMSTERDAM } from '../../../src/domain/breakthrough/protocols/amsterdam.js';
import { SHERTOGENBOSCH } from '../../../src/domain/breakthrough/protocols/shertogenbosch.js';
import { classByDefault, FORMS, formOf, neededOf, questionOf } from '../../../src/domain/forms/catalogue.js';
import type { FormCode } from '../../../src/domain/forms/form.js';

const questions = FORMS.flatMap(form => form.questions);
const PASSAGE = /^(DB|AM|SP|FM):\d+(-\d+)?/;
const APART = ['D02', 'D03', 'D04', 'D09', 'D18', 'D28'];

describe('every question', () => {
  test('has a code of its own', () => {
    expect(new Set(questions.map(({ code }) => code)).size).toBe(questions.length);
  });

  test.each(questions.map(question => [question.code, question.source, question] as const))(
    '%s cites %s in both languages',
    (code, source, { asks, kept, mark }) => {
      expect(code).toMatch(/^[A-Z0-9_]+$/);
      expect(source).toMatch(PASSAGE);
      expect(asks.nl).toMatch(/^[\x20-\x7e]{3,}$/);
      expect(asks.en).toMatch(/^[\x20-\x7e]{3,}$/);
      // Words are short and our own: no question takes over a paragraph of a document.
      expect(asks.nl.length).toBeLessThan(110);
      if (kept.as === 'PARAGRAPH') {
        expect(mark).toBe('interpreted');
        expect(APART).not.toContain(kept.dataClass);
      }
    },
  );

  test('is asked by a form whose passage holds it', () => {
    const linesOf = (source: string) =>
      [...source.matchAll(/(\d+)(?:-(\d+))?/g)].map(([, from, until]) => [
        Number(from),
        Number(until ?? from),
      ]);
    for (const form of FORMS) {
      const whole = linesOf(form.source);
      for (const question of form.questions) {
        const [first] = linesOf(question.source.replace(/;.*/, ''));
        const holds = whole.some(([from, until]) => from! <= first![0]! && first![1]! <= until!);
        expect(holds, question.code).toBe(true);
      }
    }
  });
});

describe('each form', () => {
  test.each<[FormCode, string, number]>([
    ['REGISTRATION_AMSTERDAM', 'fourteen fields and six questions (AM:226-251)', 20],
    ['PREPARATION', 'twelve questions (AM:257-268)', 12],
    ['FIRST_DISCUSSION', 'five questions (AM:169-173)', 5],
    ['MINUTES', 'four points of each case (AM:119-122)', 4],
    ['MONTH_1', 'eleven points (SP:18-44)', 11],
    ['MONTH_3', 'six points (SP:78-88)', 6],
  ])('%s has %s', (code, _what, count) => {
    expect(formOf(code).questions).toHaveLength(count);
  });

  test('follows its source line by line', () => {
    for (const form of FORMS) {
      const firsts = form.questions.map(({ source }) => Number(/:(\d+)/.exec(source)?.[1]));
      if (form.source.includes(',')) continue; // gathered from several passages
      expect(firsts, form.code).toEqual([...firsts].sort((one, other) => one - other));
    }
  });

  test('asks the report format for everything that it names (FM:7-41)', () => {
    const lines = formOf('REPORT').questions.map(({ source }) => source);
    for (const line of [13, 15, 17, 19, 23, 24, 25, 26, 27, 29, 30, 31, 35, 36, 37, 38, 39, 40, 41])
      expect(lines).toContain(`FM:${line}`);
    expect(lines.filter(source => source === 'FM:23')).toHaveLength(6); // six leefgebieden
  });
});

describe('what an answer holds', () => {
  test('BSN and address lie apart, and nobody fills them in on the form (K13, Q14)', () => {
    const away = questions.filter(({ kept }) => kept.as === 'NOUN' && kept.apart);
    expect(away.map(({ code }) => code)).toEqual(['REGISTRATION_ADDRESS', 'REGISTRATION_BSN']);
    for (const { code, needed } of away) {
      expect(classByDefault(code)).toBeUndefined();
      expect(needed).toBe(false);
    }
  });

  test.each([
    ['REGISTRATION_PROCES_VERBAAL', 'D17'],
    ['REGISTRATION_MAATREGEL', 'D17'],
    ['REGISTRATION_SITUATION', null],
    ['REPORT_HEALTH', 'D10'],
    ['REPORT_POLICE', 'D16'],
    ['REPORT_HOME', 'D15'],
    ['PREPARATION_7_OTHER_TABLE', 'D16'],
    ['FIRST_2_CAUSE', null],
  ] as const)('%s is of %s by default', (code, dataClass) => {
    expect(classByDefault(code)).toEqual({ dataClass });
  });

  test('no form asks what is no question', () => {
    expect(questionOf('toString')).toBeUndefined();
    expect(classByDefault('REGISTRATION_NAME')).toBeUndefined();
    expect(() => formOf('NONE' as FormCode)).toThrow('no such form');
  });
});

describe('what is missing of a registration', () => {
  const nothing = { answered: [], criteria: [], atHome: true, checked: [], route: null } as const;

  test('is everything, of an empty one in Amsterdam (AM:257)', () => {
    const missing = missingOf(AMSTERDAM, nothing);
    expect(missing.questions.map(({ code }) => code)).toEqual([
      'REGISTRATION_HOME_SINCE',
      'REGISTRATION_KIND_OF_EDUCATION',
      'REGISTRATION_LAST_SCHOOL',
      'REGISTRATION_LEVEL_AND_YEAR',
      'REGISTRATION_TLV',
      'REGISTRATION_PROCES_VERBAAL',
      'REGISTRATION_ZORGMELDING',
      'REGISTRATION_MAATREGEL',
      'REGISTRATION_SITUATION',
      'REGISTRATION_ORGANISATIONS',
      'REGISTRATION_INTERVENTIONS',
      'REGISTRATION_RESULTS',
      'REGISTRATION_NEEDS',
      'REGISTRATION_QUESTION',
    ]);
    expect(missing.criteria).toEqual(['PRECONDITION', 'CIRCUMSTANCE']);
    expect(missing.checks.map(({ code }) => code)).toEqual(['OTHER_TABLE']);
    expect(isComplete(missing)).toBe(false);
  });

  const whole = {
    answered: neededOf('REGISTRATION_AMSTERDAM').map(({ code }) => code),
    criteria: ['FOLLOWS_NO_EDUCATION', 'SEVERAL_WORRIED'],
    atHome: true,
    checked: [{ code: 'OTHER_TABLE', found: false, agreed: false }],
    route: { code: 'OSL', taken: [1, 2, 3, 4] },
  } as const;

  test('is nothing once all is there, and each thing taken away is told', () => {
    expect(isComplete(missingOf(AMSTERDAM, whole))).toBe(true);
    for (const code of whole.answered) {
      const missing = missingOf(AMSTERDAM, {
        ...whole,
        answered: whole.answered.filter(one => one !== code),
      });
      expect(missing.questions.map(one => one.code)).toEqual([code]);
      expect(isComplete(missing)).toBe(false);
    }
    expect(isComplete(missingOf(AMSTERDAM, { ...whole, criteria: ['SEVERAL_WORRIED'] }))).toBe(false);
    expect(isComplete(missingOf(AMSTERDAM, { ...whole, checked: [] }))).toBe(false);
  });

  test('a step that was passed over is told, and keeps nothing from being complete', () => {
    const missing = missingOf(AMSTERDAM, { ...whole, route: { code: 'LEERPLICHT', taken: [4] } });
    expect(missing.steps.map(({ step }) => step)).toEqual([1, 2, 3]);
    expect(isComplete(missing)).toBe(true);
    expect(missingOf(AMSTERDAM, { ...whole, route: { code: 'SWV', taken: [4] } }).steps).toEqual([]);
  });

  test("in 's-Hertogenbosch is plan, reasons, cause and the escalation before (DB:1099-1107)", () => {
    expect(missingOf(SHERTOGENBOSCH, nothing).questions.map(({ code }) => code)).toEqual([
      'ESCALATION_MANAGERS',
      'ESCALATION_PLAN',
      'ESCALATION_WHY_NOT',
      'ESCALATION_CAUSE',
    ]);
  });
});
