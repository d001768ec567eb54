// What holds of the requests of a parent without authority for facts about the child, and when (BW 1:377c; law.md G05).
import { endOfDay } from '../calendar/amsterdam.js';
import type { IsoDate } from '../calendar/iso-date.js';

export interface InformationRequest {
  readonly parentId: string;
  /** The school that was asked. */
  readonly controllerId: string;
  /** Null as long as the school looks into it. */
  readonly outcome: 'GIVEN' | 'REFUSED' | null;
  /** Last day on which what was given may be read; null unless it was given. */
  readonly untilDay: IsoDate | null;
  readonly recordedAt: Date;
}

/** Half-open. */
export interface InformationAnswer {
  readonly parentId: string;
  readonly controllerId: string;
  readonly outcome: 'ASKED' | 'GIVEN' | 'REFUSED';
  readonly from: Date;
  readonly until: Date | null;
}

/** What was recorded last of one parent and school holds, until its last day or until something else is recorded. */
export function informationAnswers(requests: readonly InformationRequest[]): InformationAnswer[] {
  const keyOf = ({ parentId, controllerId }: InformationRequest) => JSON.stringify([parentId, controllerId]);
  return [...new Set(requests.map(keyOf))].flatMap(key =>
    answersInTurn(requests.filter(request => keyOf(request) === key)),
  );
}

function answersInTurn(requests: readonly InformationRequest[]): InformationAnswer[] {
  const instants = [...new Set(requests.map(({ recordedAt }) => recordedAt.getTime()))].sort((a, b) => a - b);
  return instants.flatMap((instant, index) => {
    const said = atOnce(requests.filter(({ recordedAt }) => recordedAt.getTime() === instant));
    const { parentId, controllerId, outcome, untilDay } = said;
    const ends = [instants[index + 1], untilDay === null ? undefined : endOfDay(untilDay).getTime()];
    const known = ends.filter(end => end !== undefined);
    const until = known.length === 0 ? null : new Date(Math.min(...known));
    if (until !== null && until.getTime() <= instant) return [];
    return [{ parentId, controllerId, outcome: outcome ?? 'ASKED', from: new Date(instant), until }];
  });
}

/** Of what was recorded at one instant a refusal counts before anything else, and what is open before what was given. */
function atOnce(requests: readonly InformationRequest[]): InformationRequest {
  const weight = ({ outcome }: InformationRequest): number =>
    outcome === 'REFUSED' ? 0 : outcome === null ? 1 : 2;
  return [...requests].sort((a, b) => weight(a) - weight(b))[0]!;
}
