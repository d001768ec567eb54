// Where a case stands at the table: which protocol holds, what was registered, decided and done, read in the pupil's turn.

import { askAsLaw } from '../../database/law-pass/apply-law.js';
import { type DecisionState, decisionSoFar, type PartyWord } from '../../domain/breakthrough/decision.js';
import type { StepTaken } from '../../domain/breakthrough/progress-steps.js';
import type { BreakthroughProtocol, BreakthroughProtocolId } from '../../domain/breakthrough/protocol.js';
import { breakthroughProtocolOn } from '../../domain/breakthrough/protocols.js';
import type { IsoDate } from '../../domain/calendar/iso-date.js';
import { ApiError } from '../../errors.js';
import type { UnitOfWork } from '../../record/unit-of-work.js';

interface Found {
  readonly id: string;
  readonly protocol: BreakthroughProtocolId;
  readonly registered_on: IsoDate;
  readonly words: readonly (Omit<PartyWord, 'at'> & { readonly at: string })[];
  readonly steps: readonly StepTaken[];
  readonly answered: readonly string[];
  readonly planned: boolean;
}

export interface AtTheTable {
  readonly id: string;
  readonly protocol: BreakthroughProtocol;
  readonly decided: DecisionState;
  readonly steps: readonly StepTaken[];
  /** Codes of the questions of the registration that have an answer somewhere else than in a heading. */
  readonly answered: readonly string[];
}

/** A plan on which all agreed is the plan that has to be delivered (DB:1103-1105). */
export const agreedPlan = `exists (select 1 from action_plans a where a.case_id = $1 and a.state = 'AGREED')`;
export const PLAN_DELIVERED = 'ESCALATION_PLAN';

/** As the law: whoever writes a step need not see who decided, nor every step before. Nothing of it is answered. */
const lastOfCase = `
  select r.id, r.protocol, r.registered_on::text as registered_on,
         coalesce((select json_agg(json_build_object('party', d.party, 'agrees', d.agrees, 'at', d.recorded_at)
                     order by d.recorded_at, d.id) from breakthrough_decisions d where d.registration_id = r.id), '[]') as words,
         coalesce((select json_agg(json_build_object('step', p.step, 'on', p.happened_on)
                     order by p.recorded_at, p.happened_on, p.id) from breakthrough_progress p
                    where p.registration_id = r.id), '[]') as steps,
         array(select distinct q.question from registration_paragraphs q
                where q.registration_id = r.id and q.question is not null and q.replaced_at is null) as answered,
         ${agreedPlan} as planned
    from breakthrough_registrations r where r.case_id = $1
   order by r.recorded_at desc, r.id limit 1`;

/** null: it was not registered yet. Takes the pupil's turn to write. */
export async function tableOfCase(
  unit: UnitOfWork,
  { caseId, subject }: { caseId: string; subject: string },
): Promise<AtTheTable | null> {
  const [row] = await askAsLaw<Found>(unit.transaction, subject, { text: lastOfCase, values: [caseId] });
  if (row === undefined) return null;
  const protocol = protocolOn(row.protocol, row.registered_on);
  const words = row.words.map(word => ({ ...word, at: new Date(word.at) }));
  return {
    id: row.id,
    protocol,
    decided: decisionSoFar(protocol.decision, words).state,
    steps: row.steps,
    answered: [...row.answered, ...(row.planned ? [PLAN_DELIVERED] : [])],
  };
}

export function protocolOn(id: BreakthroughProtocolId, day: IsoDate): BreakthroughProtocol {
  const protocol = breakthroughProtocolOn(id, day);
  if (protocol === undefined) throw new ApiError('CONFLICT', { reason: 'NO_TABLE' });
  return protocol;
}

/** That of the region, whatever a school counts absence by. */
const setting = `
  select s.table_protocol as protocol from protocol_settings s
   where s.region_id = $1 and s.controller_id is null and s.during @> $2::date`;

export async function tableProtocolOf(
  unit: UnitOfWork,
  regionId: string,
  day: IsoDate,
): Promise<BreakthroughProtocolId> {
  const [row] = await unit.transaction.query<{ protocol: BreakthroughProtocolId }>(setting, [regionId, day]);
  return row?.protocol ?? 'SHERTOGENBOSCH';
}

export const protocolOfRegion = async (
  unit: UnitOfWork,
  regionId: string,
  day: IsoDate,
): Promise<BreakthroughProtocol> => protocolOn(await tableProtocolOf(unit, regionId, day), day);
