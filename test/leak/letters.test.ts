// No word escapes by letter: every cell of a case with everything in it holds a word of its own, and a letter says those that
// its maker reads and its addressee may be told, and no other; health, reasons and grounds least of all.

import { beforeAll, describe, expect, test } from 'vitest';
import { gateSource } from '../../src/database/data-source.js';
import { organisations } from '../../src/demo/region/organisations.js';
import { nouns } from '../../src/nouns.js';
import type { Resource } from '../../src/policy/vocabulary/resources.js';
import { createSchema } from '../../src/schema.js';
import { type GrownCase, grownCase } from '../api/support/grown-case.js';
import {
  type Format,
  formats,
  invitationLetterOf,
  type Letter,
  letterBy,
  noticeLetterOf,
  talkLetterOf,
} from '../api/support/letters.js';
import { openWorld } from '../api/support/world.js';
import { plant, plantedColumns } from './plant.js';

const world = openWorld();
const writer = 'ondersteuningscoordinator';
let grown: GrownCase;
let invitationId: string;
let noticeId: string;

/** Planted words, as `plant` makes them. */
const wordsOf = (text: string): Set<string> => new Set(text.match(/zk[0-9a-f]{32}q/g) ?? []);

async function values(text: string, ...ids: readonly string[]): Promise<string[]> {
  const rows = await world.database.query<Record<string, string>>(text, ids);
  return rows.flatMap(row => Object.values(row));
}

/** Words of the pupil and the school: without them nobody knows from whom it is and of whom. */
const ofPupil = async (): Promise<string[]> => [
  ...(await values('select given_names, family_name from pupils where id = $1', grown.family.pupilId)),
  ...(await values('select name from organisations where id = $1', organisations.vo.id)),
];

const ofSitting = (): Promise<string[]> =>
  values(
    `select s.room, i.at_time, p.name, o.name as municipality from talk_invitations i
       join sittings s on s.id = i.sitting_id join persons p on p.id = i.person_id
       join organisations o on o.id = i.organisation_id where i.id = $1`,
    invitationId,
  );

beforeAll(async () => {
  const { database } = world;
  grown = await grownCase(world, 1);
  const first = async (table: string): Promise<string> => {
    const query = `select id::text as id from ${table} where case_id = $1 order by recorded_at, id limit 1`;
    return (await values(query, grown.caseId))[0]!;
  };
  [invitationId, noticeId] = [await first('talk_invitations'), await first('duo_report_notices')];
  const dataSource = gateSource({ target: database.server, poolSize: 1, entities: nouns, name: 'letters' });
  await dataSource.initialize();
  const { columns } = plantedColumns(createSchema(), dataSource);
  await dataSource.destroy();
  // Days decide whether there is a letter at all.
  await plant(
    database,
    columns.filter(one => one.kind === 'text'),
  );
});

const inWords = async (letter: Promise<Letter>): Promise<Set<string>> => wordsOf((await letter).text);

describe.each(formats)('as %s', format => {
  const whole = { format } as { readonly format: Format };
  const facts = { ...whole, telling: 'FACTS' };
  const by = (letter: Parameters<typeof letterBy>[2]) => inWords(letterBy(world, writer, letter));

  test('an invitation says when, where and with whom, of the pupil, and no other word', async () => {
    const { pupil, adults } = grown.family;
    const words = new Set([...(await ofPupil()), ...(await ofSitting())]);
    expect(words.size).toBe(7);
    expect(await by(invitationLetterOf(invitationId, pupil, whole))).toEqual(words);
    expect(await by(invitationLetterOf(invitationId, adults.moeder, whole))).toEqual(words);
  });

  test('a notice and a letter about a talk say whose it is, and no other word', async () => {
    const { pupil, adults } = grown.family;
    const words = new Set(await ofPupil());
    expect(words.size).toBe(3);
    expect(await by(noticeLetterOf(noticeId, pupil, whole))).toEqual(words);
    expect(await by(noticeLetterOf(noticeId, adults.moeder, whole))).toEqual(words);
    expect(await by(talkLetterOf(grown.caseId, adults.moeder, whole))).toEqual(words);
  });

  test('the facts, of a pupil of 16, say whose they are, and no other word', async () => {
    const { pupilId, adults } = grown.family;
    const turns = async (birthDate: string): Promise<void> => {
      await world.database.query('set session_replication_role = replica');
      await world.database.query('update pupils set birth_date = $1 where id = $2', [birthDate, pupilId]);
      await world.database.query('set session_replication_role = origin');
    };
    await turns('2010-10-05');
    const words = new Set(await ofPupil());
    expect(await by(invitationLetterOf(invitationId, adults.moeder, facts))).toEqual(words);
    expect(await by(noticeLetterOf(noticeId, adults.moeder, facts))).toEqual(words);
    await turns('2012-05-01');
  });
});

test('there are words of health, reasons and grounds in the case that no letter said', async () => {
  const hidden: readonly (readonly [Resource, string])[] = [
    ['TalkInvitationGrounds', 'select school_action from talk_invitation_grounds where case_id = $1'],
    ['SchoolTalk', 'select what_stands_out, what_we_will_do from school_talks where case_id = $1'],
    ['HealthFeedback', 'select reintegration_advice from health_feedbacks where case_id = $1'],
    ['Diagnosis', 'select diagnosis from diagnoses where case_id = $1'],
    ['DuoReport', 'select presumed_reason from duo_reports where case_id = $1'],
  ];
  for (const [resource, query] of hidden) {
    const words = (await values(query, grown.caseId)).flatMap(one => [...wordsOf(one ?? '')]);
    expect({ resource, planted: words.length > 0 }).toEqual({ resource, planted: true });
  }
});

test('no word of a letter is in the log', () => {
  expect([...wordsOf(world.server.log.text)]).toEqual([]);
});
