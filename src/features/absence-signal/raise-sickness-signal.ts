// Raises a signal of sickness by judgement (SICK-4): by people of the school who may write the spell, once for each spell.

import { Field, ID, InputType } from 'type-graphql';
import { signalRow } from '../../database/absence-pass/derive.js';
import { inTurnOf } from '../../database/absence-pass/registration-turn.js';
import { readSettings, rulesOfSchool } from '../../database/absence-pass/school-rules.js';
import { crossed } from '../../domain/absence/crossed.js';
import type { Crossing } from '../../domain/absence/crossing.js';
import { rulesOn } from '../../domain/absence/protocol-in-use.js';
import { ApiError, unknownId } from '../../errors.js';
import type { Candidate } from '../../graphql/candidate.js';
import { Text } from '../../graphql/scalars/text.js';
import { asId } from '../../record/read-one.js';
import type { UnitOfWork } from '../../record/unit-of-work.js';
import { type OwnPupil, today } from '../case-row/index.js';

@InputType({
  description:
    'That sickness stands out in another way than by counting, for instance often sent home ill. Dutch: opvallend ziekteverzuim. Source: DB:419, 571.',
})
export class RaiseSicknessSignalInput {
  @Field(() => ID, { description: 'The spell by which it stood out, as you read it. Dutch: ziekmelding.' })
  spellId!: string;

  @Field(() => Text, {
    description:
      'What stands out about the absence; the nature of an illness has no place here (data minimisation, AVG 5(1)c). Dutch: reden.',
  })
  reason!: string;
}

export const spellThatStoodOut = ({ input }: { input: RaiseSicknessSignalInput }): Candidate => ({
  from: { resource: 'SickSpell', id: asId(input.spellId) },
});

interface Spell extends OwnPupil {
  readonly firstId: string;
  readonly isOver: boolean;
}

const read = `select s.first_id as "firstId", s.subject, s.region_id as "regionId", s.controller_id as "controllerId",
    s.superseded_xid is not null as "isOver" from sick_spells s where s.id = $1`;

/** A spell that was changed since is another version, and is read again first. */
async function spellAsRead(unit: UnitOfWork, spellId: string): Promise<Spell> {
  const [spell] = await unit.transaction.query<Spell>(read, [asId(spellId)]);
  if (spell === undefined) throw unknownId();
  if (spell.isOver) throw new ApiError('CONFLICT', { reason: 'STALE_VERSION' });
  return spell;
}

/** What the protocol of the school says of it; one that knows no judgement has no such signal. */
async function crossingBy(unit: UnitOfWork, spell: Spell): Promise<Crossing> {
  const day = today(unit);
  const { calendar, protocolOn } = rulesOfSchool(
    await readSettings(unit.transaction, [spell.regionId]),
    spell,
  );
  const protocol = protocolOn(day);
  const rules = protocol === undefined ? undefined : rulesOn(day, protocol);
  const row = rules?.protocol.byHand.find(({ code }) => code === 'SICK_4');
  if (row === undefined) throw new ApiError('BAD_USER_INPUT', { reason: 'NO_PROTOCOL' });
  return crossed(row, { once: spell.firstId, on: day, counts: {}, calendar, isSickness: true });
}

const columns = [
  'subject',
  'region_id',
  'controller_id',
  'key',
  'criterion',
  'crossed_on',
  'counts',
  'source',
  'articles',
  'must_nl',
  'must_en',
  'action',
  'by_capacities',
  'due_on',
  'reason',
  'recorded_by',
  'recorded_capacity',
].join(', ');

// Signals are the school's task list and kept by the law's role, whoever of the school it is that raises one.
const insert = `
  insert into sickness_signals (${columns}, recorded_at)
  select ${columns}, app.now() from json_populate_record(null::sickness_signals, $1::json)
  on conflict (subject, controller_id, key) where superseded_xid is null do nothing returning id`;

/** It is a judgement of people: neither of the family, which reports, nor of a system. */
export async function raiseSicknessSignal(
  unit: UnitOfWork,
  { spellId, reason }: RaiseSicknessSignalInput,
): Promise<string> {
  if (unit.capacity !== 'mentor' && unit.capacity !== 'verzuimcoordinator') throw new ApiError('FORBIDDEN');
  const spell = await spellAsRead(unit, spellId);
  const row = {
    ...signalRow(spell, await crossingBy(unit, spell)),
    reason,
    recorded_by: unit.actor.personId,
    recorded_capacity: unit.capacity,
  };
  const [raised] = await inTurnOf(unit.transaction, [spell.subject], inside =>
    inside.query<{ id: string }>(insert, [JSON.stringify(row)]),
  );
  if (raised === undefined) throw new ApiError('CONFLICT', { reason: 'ALREADY_SO' });
  return raised.id;
}
