// The minutes of a case (AM:117-122): read by whoever was there, paragraph by paragraph under the own line for what it tells of;
// agreements with owner and date, and a deviation from one (AM:189). Who was invited and did not come reads nothing.

import { beforeAll, describe, expect, test } from 'vitest';
import { pick } from '../../support/ask.js';
import { done, type Input, traced, type Who } from '../support/casework.js';
import { everyCapacity } from '../support/every-capacity.js';
import {
  agreedOf,
  agreementAt,
  deviationOf,
  invite,
  itemOf,
  minutesOf,
  minutesParagraphOf,
  minutesSettledOf,
  presenceOf,
} from '../support/meetings.js';
import { badInput, conflict, expectNeverFor, expectRefused, unknownId } from '../support/refusals.js';
import { caseOfPupilBorn, type StalledCase } from '../support/stagnation.js';
import { openWorld } from '../support/world.js';

const world = openWorld();
const coordinator = 'ondersteuningscoordinator';

interface Discussed {
  readonly of: StalledCase;
  readonly minutesId: string;
  readonly itemId: string;
  readonly invitationIds: Readonly<Record<string, string>>;
}

/** Discussed with the mentor and the leerplichtambtenaar there; the jeugdarts was invited and did not come. */
async function discussed(birthDate: string): Promise<Discussed> {
  const of = await caseOfPupilBorn(world, birthDate);
  const item = await itemOf(world, of.caseId);
  const invitationIds: Record<string, string> = {};
  for (const who of ['mentor', 'leerplichtambtenaar', 'jeugdarts'])
    invitationIds[who] = await invite(world, { caseId: of.caseId, ...item }, who);
  const minutesId = await minutesOf(world, item);
  for (const [who, invitationId] of Object.entries(invitationIds)) {
    const input = presenceOf(invitationId, { present: who !== 'jeugdarts' });
    await done(world.server, coordinator, 'recordPresence', input);
  }
  return { of, minutesId, itemId: item.itemId, invitationIds };
}

const write = (minutesId: string, text: string, tags: Input = {}, change: Input = {}): Promise<unknown> =>
  done(
    world.server,
    coordinator,
    'writeMinutesParagraph',
    minutesParagraphOf(minutesId, { text, ...tags }, change),
    '{ part }',
  );

interface Seen {
  readonly state: string;
  readonly paragraphs: readonly { readonly text: string }[];
  readonly agreements: readonly { readonly who: string }[];
  readonly deviations: readonly { readonly kind: string }[];
}

async function minutesSeenBy(who: Who, { of }: Discussed): Promise<readonly Seen[]> {
  const record =
    'record { state nextOn paragraphs { text question sentOn } agreements { who dueOn } deviations { kind } }';
  const query = `{ case(id: "${of.caseId}") { meetingItems { caseNumber ${record} } } }`;
  const { data } = await traced(world.server, who, query);
  const items = (pick(data ?? undefined, 'case', 'meetingItems') ?? []) as unknown as readonly {
    record: Seen | null;
  }[];
  return items.flatMap(one => one.record ?? []);
}

const textsSeenBy = async (who: Who, one: Discussed): Promise<string[]> =>
  (await minutesSeenBy(who, one)).flatMap(seen => seen.paragraphs.map(paragraph => paragraph.text)).sort();

describe('minutes', () => {
  let one: Discussed;

  beforeAll(async () => {
    one = await discussed('2012-05-01');
    await write(one.minutesId, 'het verzuim', { dataClass: 'D06' });
    await write(one.minutesId, 'de diagnose', { dataClass: 'D10', domain: 'CARE' });
    await write(one.minutesId, 'ongetagd', { dataClass: null });
  });

  test('are read by whoever was there, and by nobody who was invited and absent, or not invited', async () => {
    expect(await minutesSeenBy(coordinator, one)).toMatchObject([{ state: 'DRAFT' }]);
    for (const who of ['mentor', 'leerplichtambtenaar'])
      expect(await minutesSeenBy(who, one)).toMatchObject([{ state: 'DRAFT' }]);
    for (const who of ['jeugdarts', 'swv-casemanager']) expect(await minutesSeenBy(who, one)).toEqual([]);
  });

  test('are read by pupil and parent, whether they were there or not; of their paragraphs by each the own', async () => {
    for (const who of [one.of.family.pupil, one.of.family.adults.moeder])
      expect(await minutesSeenBy(who, one)).toMatchObject([{ state: 'DRAFT' }]);
    expect(await textsSeenBy('mentor', one)).toEqual(['het verzuim']);
    expect(await textsSeenBy('leerplichtambtenaar', one)).toEqual([]);
    expect(await textsSeenBy(one.of.family.pupil, one)).toContain('het verzuim');
  });

  test("of a pupil of sixteen are no parent's any more", async () => {
    const older = await discussed('2009-05-01');
    expect(await minutesSeenBy(older.of.family.pupil, older)).toHaveLength(1);
    expect(await minutesSeenBy(older.of.family.adults.moeder, older)).toEqual([]);
    expect(await minutesSeenBy('mentor', older)).toHaveLength(1);
  });

  test('whoever was there reads them and does not write', async () => {
    await expectRefused(
      world,
      { who: 'mentor', name: 'writeMinutesParagraph', input: minutesParagraphOf(one.minutesId) },
      { code: 'FORBIDDEN', missing: [['has_regie']] },
    );
  });

  test('are begun once, when the meeting has begun', async () => {
    const again = { who: coordinator, name: 'beginMinutes', input: { meetingItemId: one.itemId } } as const;
    await expectRefused(world, again, conflict('ALREADY_SO'));
    const fresh = await caseOfPupilBorn(world, '2012-05-01');
    const { itemId } = await itemOf(world, fresh.caseId);
    const early = { ...again, input: { meetingItemId: itemId } };
    await expectRefused(world, early, conflict('MEETING_NOT_BEGUN'));
  });
});

describe('a paragraph of minutes', () => {
  let one: Discussed;
  const name = 'writeMinutesParagraph';

  beforeAll(async () => {
    one = await discussed('2012-05-01');
  });

  const refused = (change: Input, told: ReturnType<typeof conflict>) =>
    expectRefused(
      world,
      { who: coordinator, name, input: minutesParagraphOf(one.minutesId, {}, change) },
      told,
    );

  test('answers a question of a checklist by its code, and no other question', async () => {
    await refused({ part: 'ANSWER' }, badInput('INVALID_FIELD', 'question'));
    await refused({ part: 'ANSWER', question: 'FIRST_99' }, badInput('INVALID_FIELD', 'question'));
    await refused({ question: 'FIRST_2_CAUSE' }, badInput('INVALID_FIELD', 'question'));
    await write(
      one.minutesId,
      'antwoord',
      { dataClass: 'D05' },
      { part: 'ANSWER', question: 'FIRST_2_CAUSE' },
    );
    const [seen] = await minutesSeenBy('mentor', one);
    expect(seen?.paragraphs).toMatchObject([{ text: 'antwoord', question: 'FIRST_2_CAUSE' }]);
  });

  test('says of a document what was sent, when, and to whom of those invited', async () => {
    const part = 'DOCUMENT';
    await refused({ part }, badInput('INVALID_FIELD', 'sentOn'));
    await refused({ sentOn: '2026-10-01' }, badInput('INVALID_FIELD', 'sentOn'));
    await refused({ part, sentOn: '2026-10-06' }, badInput('DATE_IN_FUTURE', 'sentOn'));
    const other = await discussed('2012-05-01');
    const strangers = { part, sentOn: '2026-10-01', sentToIds: [other.invitationIds.mentor] };
    await refused(strangers, unknownId);
    const sentToIds = [one.invitationIds.mentor, one.invitationIds.leerplichtambtenaar];
    await write(one.minutesId, 'verzuimoverzicht', { dataClass: 'D06' }, { ...strangers, sentToIds });
    expect(await textsSeenBy('mentor', one)).toContain('verzuimoverzicht');
  });

  test('is written until the minutes are settled, with the day on which the case comes back', async () => {
    const settle = (change: Input, told: ReturnType<typeof conflict>) =>
      expectRefused(
        world,
        { who: coordinator, name: 'settleMinutes', input: minutesSettledOf(one.minutesId, change) },
        told,
      );
    await settle({ on: '2026-10-06' }, badInput('DATE_IN_FUTURE', 'on'));
    await settle({ nextOn: '2026-10-04' }, badInput('INVALID_FIELD', 'nextOn'));
    await settle({ version: 2 }, conflict('STALE_VERSION'));
    await done(world.server, coordinator, 'settleMinutes', minutesSettledOf(one.minutesId));
    await settle({ version: 2 }, conflict('MINUTES_SETTLED'));
    await refused({}, conflict('MINUTES_SETTLED'));
    expect(await minutesSeenBy('mentor', one)).toMatchObject([{ state: 'SETTLED', nextOn: '2026-11-02' }]);
  });
});

describe('an agreement of a meeting', () => {
  let one: Discussed;
  let agreementId: string;

  beforeAll(async () => {
    one = await discussed('2012-05-01');
    agreementId = await agreementAt(world, one.minutesId);
  });

  test('has whoever was there as party, and nobody who was absent', async () => {
    const [row] = await world.database.query<{ party_ids: string[] }>(
      'select party_ids from agreements where id = $1',
      [agreementId],
    );
    const there = await world.database.query<{ person_id: string }>(
      'select person_id from meeting_invitations where meeting_item_id = $1 and present',
      [one.itemId],
    );
    for (const { person_id } of there) expect(row!.party_ids).toContain(person_id);
    expect(row!.party_ids).toHaveLength(there.length + 1);
    expect((await minutesSeenBy('mentor', one))[0]?.agreements).toMatchObject([{ who: 'Mentor' }]);
  });

  test('is due on the day of the meeting or later', async () => {
    const [agreed] = agreedOf(one.minutesId).agreements as Input[];
    const agreements = [{ ...agreed, dueOn: '2026-10-04' }];
    await expectRefused(
      world,
      { who: coordinator, name: 'agreeAtMeeting', input: { minutesId: one.minutesId, agreements } },
      badInput('INVALID_FIELD', 'dueOn'),
    );
  });

  test('from which one deviates: whoever was there reads it at once', async () => {
    const attempt = (change: Input, told: ReturnType<typeof conflict>) =>
      expectRefused(
        world,
        {
          who: coordinator,
          name: 'reportDeviation',
          input: deviationOf(one.minutesId, agreementId, change),
        },
        told,
      );
    await attempt({ kind: 'LATER' }, badInput('INVALID_FIELD', 'newDueOn'));
    await attempt({ newDueOn: '2026-11-01' }, badInput('INVALID_FIELD', 'newDueOn'));
    await attempt({ kind: 'LATER', newDueOn: '2026-10-04' }, badInput('INVALID_FIELD', 'newDueOn'));
    const other = await discussed('2012-05-01');
    await attempt({ agreementId: await agreementAt(world, other.minutesId) }, unknownId);
    await done(world.server, coordinator, 'reportDeviation', deviationOf(one.minutesId, agreementId));
    for (const who of [coordinator, 'mentor', 'leerplichtambtenaar', one.of.family.pupil])
      expect((await minutesSeenBy(who, one))[0]?.deviations).toMatchObject([{ kind: 'NOT_DONE' }]);
    expect(await minutesSeenBy('jeugdarts', one)).toEqual([]);
  });
});

describe('whoever', () => {
  test('has no line of minutes at all writes none', async () => {
    const one = await discussed('2012-05-01');
    const everybody = await everyCapacity(world.database, one.of.family);
    await expectNeverFor(world, everybody, {
      capacities: ['partner-deelnemer', 'opdrachtgever', 'privacy-officer', 'verzuimcoordinator'],
      name: 'writeMinutesParagraph',
      input: minutesParagraphOf(one.minutesId),
    });
  });
});
