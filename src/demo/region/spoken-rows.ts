// What was said about absence in a story, as rows.

import { region } from './organisations.js';
import type { AgreedTold, JointTalkTold, Reason, Requested, SchoolTalkTold } from './spoken.js';
import {
  day,
  id,
  inCase,
  isProfessional,
  organisationOf,
  person,
  type Row,
  type Rows,
  schoolOf,
  type Telling,
  written,
} from './telling.js';

const ofPupil = (telling: Telling): Row => ({ subject: id(telling, 'subject'), region_id: region.id });

interface Told extends Reason {
  readonly key: string;
  readonly talkId?: string;
}

function reasonRow(telling: Telling, { key, speaker, words, on, from, until, by, talkId }: Told): Row {
  return {
    ...ofPupil(telling),
    ...written(telling, by, on),
    id: id(telling, key),
    controller_id: isProfessional(by) ? organisationOf(by) : schoolOf(telling),
    said_by: speaker === null ? 'ANDERS' : speaker === 'leerling' ? 'LEERLING' : 'OUDER',
    speaker_id: speaker === null ? null : person(telling, speaker),
    words,
    said_on: day(telling, on),
    from_day: day(telling, from),
    until_day: until === undefined ? null : day(telling, until),
    school_talk_id: talkId ?? null,
  };
}

interface MadeIn {
  readonly key: string;
  readonly by: string;
  readonly on: number;
  readonly parties: readonly string[];
  readonly talk: Row;
}

const agreedRows = (
  telling: Telling,
  agreed: readonly AgreedTold[],
  { key, by, on, parties, talk }: MadeIn,
): Row[] =>
  agreed.map((one, index) => ({
    ...inCase(telling, organisationOf(by)),
    ...written(telling, by, on),
    id: id(telling, `${key} agreement ${index}`),
    what: one.what,
    who: one.who,
    due_on: day(telling, one.due),
    result: one.result,
    follow_up: one.followUp,
    made_on: day(telling, on),
    party_ids: parties.map(who => person(telling, who)),
    ...talk,
    version: 1,
  }));

function schoolTalkRows(telling: Telling, talk: SchoolTalkTold, index: number): Rows {
  const { by, on, withPupil, parents, toldParents, answers } = talk;
  const [standsOut, matter, schoolCanDo, reportSick, deviating, weWillDo, supported] = answers;
  const key = `school talk ${index}`;
  const talkId = id(telling, key);
  const row = {
    ...inCase(telling, organisationOf(by)),
    ...written(telling, by, on),
    id: talkId,
    held_on: day(telling, on),
    spoken_with: !withPupil ? 'OUDERS' : parents.length === 0 ? 'LEERLING' : 'LEERLING_EN_OUDERS',
    parent_ids: parents.map(one => person(telling, one)),
    told_parents_on: toldParents === undefined ? null : day(telling, toldParents),
    what_stands_out: standsOut,
    what_is_the_matter: matter,
    what_school_can_do: schoolCanDo,
    what_decides_to_report_sick: reportSick,
    what_is_seen_as_deviating: deviating,
    what_we_will_do: weWillDo,
    how_supported: supported,
  };
  const parties = [by, ...(withPupil ? ['leerling'] : []), ...parents];
  const reasons = talk.reasons.map((reason, at) =>
    reasonRow(telling, { ...reason, on, by, key: `${key} reason ${at}`, talkId }),
  );
  const made = { key, by, on, parties, talk: { school_talk_id: talkId } };
  return [
    ['school_talks', [row]],
    ['absence_reasons', reasons],
    ['agreements', agreedRows(telling, talk.agreed, made)],
  ];
}

function jointTalkRows(telling: Telling, talk: JointTalkTold, index: number): Rows {
  const { by, on, present: parties } = talk;
  const key = `joint talk ${index}`;
  const talkId = id(telling, key);
  const row = {
    ...inCase(telling, organisationOf(by)),
    ...written(telling, by, on),
    id: talkId,
    held_on: day(telling, on),
    party_ids: parties.map(who => person(telling, who)),
  };
  const made = { key, by, on, parties, talk: { joint_talk_id: talkId } };
  return [
    ['joint_talks', [row]],
    ['agreements', agreedRows(telling, talk.agreed, made)],
  ];
}

const requestRow = (telling: Telling, { parent, on, words, by, answer }: Requested, index: number): Row => ({
  ...ofPupil(telling),
  ...written(telling, by, on),
  id: id(telling, `information request ${index}`),
  controller_id: schoolOf(telling),
  parent_id: person(telling, parent),
  words,
  asked_on: day(telling, on),
  outcome: answer?.outcome ?? null,
  motivation: answer?.why ?? null,
  until_day: answer?.outcome === 'GIVEN' ? day(telling, answer.until) : null,
});

export function spokenRows(telling: Telling): Rows {
  const { reasons = [], schoolTalks = [], jointTalks = [], requests = [] } = telling.story.spoken ?? {};
  const apart = reasons.map((reason, index) => reasonRow(telling, { ...reason, key: `reason ${index}` }));
  const asked = requests.map((request, index) => requestRow(telling, request, index));
  return [
    ...schoolTalks.flatMap((talk, index) => schoolTalkRows(telling, talk, index)),
    ...jointTalks.flatMap((talk, index) => jointTalkRows(telling, talk, index)),
    ['absence_reasons', apart],
    ['information_requests', asked],
  ];
}
