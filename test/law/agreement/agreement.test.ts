// The law, its periods, PostgreSQL and the command say the same at every instant at which something changes.
import { beforeAll, describe, expect, test } from 'vitest';
import { asRange } from '../../../src/database/law-pass/period.js';
import { CONSENT_LAW } from '../../../src/domain/consent/consent-law.js';
import { type ConsentPeriod, consentPeriods } from '../../../src/domain/consent/consent-periods.js';
import type { ConsentTimeline } from '../../../src/domain/consent/timeline.js';
import { whoConsents } from '../../../src/domain/consent/who-consents.js';
import { applyLawIn } from '../../support/apply-law.js';
import { openSuperuser } from '../../support/superuser.js';
import { situationAt } from '../any-timeline.js';
import { askCommand } from './ask-command.js';
import { layTimeline, recordable } from './lay-timeline.js';
import { type Asked, drawn, enumerated, isClosed, questionsOn } from './timelines.js';

const opened = openSuperuser();

const timelines = [...drawn(300), ...enumerated()];
const asked = questionsOn(timelines);

/** What the law itself says; a closed case permits nothing. */
function lawAt({ timeline, at }: Asked): string {
  const { effect, rule } = whoConsents(situationAt(timeline, at), CONSENT_LAW);
  return `${isClosed(timeline, at) ? 'DENY' : effect} ${rule}`;
}

const lawful = asked.map(lawAt);

interface Saying {
  readonly question: number;
  readonly says: string;
}

/** The first questions to which something else was said than the law says, or nothing, or twice. */
function differing(said: readonly Saying[], questions: readonly Asked[], law: readonly string[]): string[] {
  const heard = new Map<number, string[]>();
  for (const { question, says } of said) heard.set(question, [...(heard.get(question) ?? []), says]);
  return questions
    .flatMap(({ of, at }, question) => {
      const answer = (heard.get(question) ?? []).join(' and ');
      return answer === law[question]
        ? []
        : [`timeline ${of} at ${at.toISOString()}: ${answer}, and the law: ${law[question]}`];
    })
    .slice(0, 5);
}

const holds = ({ from, until }: ConsentPeriod, at: Date): boolean =>
  from <= at && (until === null || at < until);

describe('at every instant of change, the second before it and the second after it', () => {
  test('there is enough to ask, and the answers are of many kinds', () => {
    expect(timelines).toHaveLength(300 + 112);
    expect(asked.length).toBeGreaterThan(6_000);
    expect(lawful.filter(one => one.startsWith('PERMIT')).length).toBeGreaterThan(900);
    expect(new Set(lawful.map(one => one.slice(-3))).size).toBe(17);
  });

  test('the periods say what the law says', () => {
    const periods = timelines.map(timeline => consentPeriods(timeline, CONSENT_LAW));
    const said = asked.flatMap(({ of, at }, question) =>
      (periods[of] ?? [])
        .filter(period => holds(period, at))
        .map(({ effect, rule }) => ({ question, says: `${effect} ${rule}` })),
    );
    expect(differing(said, asked, lawful)).toEqual([]);
  });

  test('PostgreSQL finds the same in the periods that it was given', async () => {
    const periods = timelines.flatMap((timeline, of) =>
      consentPeriods(timeline, CONSENT_LAW).map(period => ({
        of,
        during: asRange(period),
        says: `${period.effect} ${period.rule}`,
      })),
    );
    const { rows } = await opened.client.query<Saying>(
      `select q.question, p.says
         from json_to_recordset($1::json) as q (question integer, "of" integer, at timestamptz)
         join json_to_recordset($2::json) as p ("of" integer, during tstzrange, says text)
           on p.of = q.of and p.during @> q.at`,
      [JSON.stringify(asked.map(({ of, at }, question) => ({ question, of, at }))), JSON.stringify(periods)],
    );
    expect(differing(rows, asked, lawful)).toEqual([]);
  });

  test('the command answers the same', () => {
    const answers = askCommand(asked);
    expect(answers).toHaveLength(asked.length);
    const said = answers.map(({ id, effect, rule }, index) => {
      const { timeline, at } = asked[index]!;
      return { question: Number(id), says: `${isClosed(timeline, at) ? 'DENY' : effect} ${rule}` };
    });
    expect(differing(said, asked, lawful)).toEqual([]);
  });
});

describe("after the law's own pass over the database", () => {
  const recorded = [...drawn(150), ...enumerated()].map(recordable);
  const laid = recorded.map(layTimeline);
  const questions = questionsOn(recorded);
  const law = questions.map(lawAt);

  const lay = async ({ tables }: ReturnType<typeof layTimeline>): Promise<void> => {
    for (const [table, rows] of tables) {
      const columns = Object.keys(rows[0] ?? {}).join(', ');
      if (columns === '') continue;
      await opened.client.query(
        `insert into ${table} (${columns}) select ${columns} from json_populate_recordset(null::${table}, $1::json)`,
        [JSON.stringify(rows)],
      );
    }
  };

  beforeAll(async () => {
    await opened.client.query('set session_replication_role = replica');
    for (const one of laid) await lay(one);
    await opened.client.query('set session_replication_role = origin');
    for (const { subject } of laid) await applyLawIn(opened.database, subject);
  });

  const ask = async (from: string): Promise<Saying[]> => {
    const questioned = questions.map(({ of, at }, question) => ({
      question,
      consent: laid[of]!.consentId,
      at,
    }));
    const { rows } = await opened.client.query<Saying>(
      `with q as materialized (select * from json_to_recordset($1::json) as q (question integer, consent uuid, at timestamptz))
       select q.question, x.says from q join (${from}) x on x.consent_id = q.consent and x.during @> q.at`,
      [JSON.stringify(questioned)],
    );
    return rows;
  };

  test('the grants are open when the law permits, and only then', async () => {
    const open = await ask(
      `select p.consent_id, g.during, 'PERMIT' as says from consent_grants g join consent_periods p on p.id = g.period_id
        where g.superseded_xid is null`,
    );
    const permitted = law.map(one => (one.startsWith('PERMIT') ? 'PERMIT' : ''));
    expect(permitted.filter(one => one !== '').length).toBeGreaterThan(250);
    expect(differing(open, questions, permitted)).toEqual([]);
  });

  test('the periods bear the rule of the law, and are active when it permits', async () => {
    const said = await ask(
      `select consent_id, during, (case status when 'ACTIVE' then 'PERMIT ' else 'DENY ' end) || rule as says
         from consent_periods where superseded_xid is null`,
    );
    expect(differing(said, questions, law)).toEqual([]);
  });
});

test('the comparison sees one answer too many, one too few and one that is another', () => {
  const at = new Date(0);
  const questions: Asked[] = [{ timeline: {} as ConsentTimeline, of: 0, at }];
  const permit = { question: 0, says: 'PERMIT R10' };
  expect(differing([permit], questions, ['PERMIT R10'])).toEqual([]);
  expect(differing([permit, permit], questions, ['PERMIT R10'])).toHaveLength(1);
  expect(differing([], questions, ['PERMIT R10'])).toHaveLength(1);
  expect(differing([permit], questions, ['DENY R10'])).toHaveLength(1);
});
