// Which table protocol holds where and when: one of a region at a time (P3), the default being that of 's-Hertogenbosch.
import type { IsoDate } from '../calendar/iso-date.js';
import type { BreakthroughProtocol, BreakthroughProtocolId } from './protocol.js';
import { AMSTELLAND_EN_MEERLANDEN } from './protocols/amstelland-en-meerlanden.js';
import { AMSTERDAM } from './protocols/amsterdam.js';
import { SHERTOGENBOSCH } from './protocols/shertogenbosch.js';
import { STAPPENPLAN } from './protocols/stappenplan.js';

export const BREAKTHROUGH_PROTOCOLS: readonly BreakthroughProtocol[] = [
  SHERTOGENBOSCH,
  AMSTERDAM,
  AMSTELLAND_EN_MEERLANDEN,
  STAPPENPLAN,
];

export const BREAKTHROUGH_PROTOCOL_IDS = BREAKTHROUGH_PROTOCOLS.map(({ id }) => id);

/** undefined: there was no such table on this day. */
export const breakthroughProtocolOn = (
  id: BreakthroughProtocolId,
  on: IsoDate,
): BreakthroughProtocol | undefined =>
  BREAKTHROUGH_PROTOCOLS.find(
    protocol =>
      protocol.id === id &&
      (protocol.validFrom === null || protocol.validFrom <= on) &&
      (protocol.validUntil === null || on <= protocol.validUntil),
  );
