// An act of registration, and a question about a pupil, with an id that exists but may not be seen is answered like one with
// an id of nothing: to the byte, and by the same statements.

import { beforeAll, describe, expect, test } from 'vitest';
import { organisations } from '../../src/demo/region/organisations.js';
import { type Act, bare, textOf } from './support/acts.js';
import { askedAbout, expectAlike } from './support/alike.js';
import { type Input, type Who } from './support/casework.js';
import { appoint } from './support/every-capacity.js';
import { enrol, type Family } from './support/families.js';
import {
  coordinator,
  correctionOf,
  judgedUnclear,
  lessonOf,
  register,
  reportedSick,
  schoolDays,
} from './support/registration.js';
import { openWorld } from './support/world.js';

const world = openWorld();
const [friday] = schoolDays;
let mine: Family;
let hidden: Family;
let ids: Readonly<Record<'entry' | 'spell' | 'signal' | 'sickness', string>>;

const idOf = async (table: string): Promise<string> => {
  const [row] = await world.database.query<{ id: string }>(
    `select id from ${table} where subject = $1 and superseded_xid is null`,
    [hidden.subject],
  );
  return row!.id;
};

beforeAll(async () => {
  const born = { birthDate: '2012-05-01', adults: {} } as const;
  mine = await enrol(world.database, born);
  await register(world, [lessonOf(mine, schoolDays[1])]);
  hidden = await enrol(world.database, { ...born, schoolId: organisations.po.id });
  const theirs: Who = await appoint(world.database, coordinator, organisations.po.id);
  await register(world, [lessonOf(hidden, friday)], theirs);
  const spellId = await reportedSick(world, hidden, { fromDay: '2026-09-14' }, theirs);
  await judgedUnclear(world, spellId, 1, theirs);
  ids = {
    entry: await idOf('absence_entries'),
    spell: await idOf('sick_spells'),
    signal: await idOf('absence_signals'),
    sickness: await idOf('sickness_signals'),
  };
});

interface Pair {
  readonly name: Act;
  readonly input: (id: string) => Input;
  readonly hidden: () => string;
}

const closing = (signalId: string): Input => ({ signalId, version: 1, closedWith: 'NOT_NEEDED' });
const pupil = () => hidden.pupilId;

const pairs: readonly Pair[] = [
  {
    name: 'registerAbsence',
    input: pupilId => ({ entries: [lessonOf(mine, friday), lessonOf({ pupilId }, friday)] }),
    hidden: pupil,
  },
  { name: 'reportSick', input: pupilId => ({ pupilId, fromDay: friday }), hidden: pupil },
  {
    name: 'correctAbsence',
    input: entryId => ({ entryId, version: 1, ...correctionOf(friday) }),
    hidden: () => ids.entry,
  },
  {
    name: 'reportRecovery',
    input: spellId => ({ spellId, version: 2, untilDay: friday }),
    hidden: () => ids.spell,
  },
  {
    name: 'judgeSickSpell',
    input: spellId => ({ spellId, version: 2, unclear: false }),
    hidden: () => ids.spell,
  },
  {
    name: 'raiseSicknessSignal',
    input: spellId => ({ spellId, reason: 'often home at noon' }),
    hidden: () => ids.spell,
  },
  { name: 'closeAbsenceSignal', input: closing, hidden: () => ids.signal },
  { name: 'closeSicknessSignal', input: closing, hidden: () => ids.sickness },
];

describe('an act', () => {
  test.each(pairs)('$name', async ({ name, input, hidden: hiddenId }) => {
    const question = {
      who: coordinator,
      query: textOf(name, bare(name)),
      variables: (id: string) => ({ input: input(id) }),
    };
    const answer = await expectAlike(world.server, question, hiddenId());
    expect(answer).toMatchObject({ status: 400, text: expect.stringContaining('UNKNOWN_ID') });
  });
});

describe('a question', () => {
  const whole = `query ($id: ID!) { pupil(id: $id) { givenNames absenceCounts { late } sickSpells { fromDay } } }`;
  const entries = `query ($id: ID!) { absenceEntries(pupilId: $id) { edges { node { kind } } pageInfo { hasNextPage } } }`;

  test.each([
    ['a pupil', whole, '{"data":{"pupil":null}}\n'],
    [
      'what was registered',
      entries,
      '{"data":{"absenceEntries":{"edges":[],"pageInfo":{"hasNextPage":false}}}}\n',
    ],
  ])('about %s', async (_, query, text) => {
    for (const who of [coordinator, 'schoolleiding', 'mentor', 'jeugdarts']) {
      const answer = await expectAlike(
        world.server,
        { who, query, variables: id => ({ id }) },
        hidden.pupilId,
      );
      expect(answer).toMatchObject({ status: 200, text });
    }
    expect((await askedAbout(world.server, coordinator, query, { id: mine.pupilId })).text).not.toBe(text);
  });
});
