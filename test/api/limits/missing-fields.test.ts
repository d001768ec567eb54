// An input that lacks a required field is told which one, by the schema's name for it and never by a word of the client's.

import { beforeAll, describe, expect, test } from 'vitest';
import { type Act } from '../support/acts.js';
import { act, agreementOf, type Input, openCase, requestFor, traced } from '../support/casework.js';
import { errorsOnList } from '../support/closed-list.js';
import { enrol } from '../support/families.js';
import { openWorld } from '../support/world.js';

const world = openWorld();
const who = 'ondersteuningscoordinator';
let caseId: string;
beforeAll(async () => {
  const family = await enrol(world.database, { birthDate: '2012-05-01', adults: { moeder: {} } });
  caseId = await openCase(world.server, family);
});

const without = (input: Input, ...names: readonly string[]): Input =>
  Object.fromEntries(Object.entries(input).filter(([name]) => !names.includes(name)));

/** What every error tells of fields; undefined where it tells nothing. */
async function told(name: Act, input: unknown): Promise<unknown[]> {
  const { status, text, errors = [] } = await act(world.server, who, name, input as Input);
  expect(status, text).toBe(400);
  expect(new Set(errorsOnList(text).map(one => JSON.stringify(one)))).toEqual(
    new Set([JSON.stringify({ code: 'BAD_USER_INPUT', reason: 'INVALID_FIELD' })]),
  );
  return errors.map(error => error.extensions.fields);
}

describe('a variable', () => {
  test.each(['caseId', 'what', 'who', 'dueOn', 'result', 'followUp', 'madeOn'])(
    'without %s is told so',
    async field => {
      expect(await told('makeAgreement', without(agreementOf(caseId), field))).toEqual([[field]]);
    },
  );

  test('without two of them is told both, and with all of them is accepted', async () => {
    expect(await told('makeAgreement', without(agreementOf(caseId), 'what', 'who'))).toEqual([
      ['what'],
      ['who'],
    ]);
    expect((await act(world.server, who, 'makeAgreement', agreementOf(caseId))).status).toBe(200);
  });

  test('that lacks a field within a list is told its name alone', async () => {
    const input = requestFor(caseId, { dataClasses: ['D13'], recipients: [{}] });
    expect(await told('askConsent', input)).toEqual([['capacity']]);
  });
});

const posing = 'Field "x" of required type "T!" was not provided.';

describe('what poses as the complaint', () => {
  test('in a text of the input leaves the name as it is', async () => {
    const input = agreementOf(caseId, { who: posing, result: `; ${posing}` });
    expect(await told('makeAgreement', without(input, 'what'))).toEqual([['what']]);
  });

  // The scalar for dates ends its complaint with the value as it was sent.
  test.each([
    ['in the place of a date', { dueOn: posing }],
    ['in the place of a date, as graphql joins its sentences', { dueOn: `x; ${posing}` }],
    ['on a line of its own', { dueOn: `x\n${posing}` }],
    ['in the place of an id', { caseId: { [posing]: posing } }],
    ['in the place of a text', { what: [posing] }],
    ['as the name of a field', { [posing]: posing }],
    ['as the name of a field within', { what: { [posing]: posing } }],
    ['in a list of ids', { partyIds: [[posing]] }],
  ])('%s names no field', async (_where, change) => {
    const name = 'makeAgreement';
    expect(await told(name, agreementOf(caseId, change))).toEqual([undefined]);
    const { text } = await act(world.server, who, name, agreementOf(caseId, change));
    expect(text).not.toContain('"x"');
  });

  test('as the whole of the variable names no field', async () => {
    for (const whole of [posing, `; ${posing}`, [posing], null])
      expect(await told('makeAgreement', whole)).toEqual([undefined]);
  });
});

test('a document that lacks the field is malformed, as before', async () => {
  const literal = `mutation { makeAgreement(input: { caseId: "${caseId}" }) { id } }`;
  const { status, text, errors = [] } = await traced(world.server, who, literal);
  expect(status).toBe(400);
  for (const one of errors)
    expect(one.extensions).toMatchObject({ code: 'BAD_USER_INPUT', reason: 'MALFORMED_REQUEST' });
  expect(text).not.toContain('"fields"');
});
