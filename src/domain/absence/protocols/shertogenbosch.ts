// The protocol of 's-Hertogenbosch, January 2022: the default of the project (P3), with both ways of counting truancy.
import type { AbsenceProtocol } from '../protocol.js';
import type { ProtocolInUse, VariantChoice } from '../protocol-in-use.js';
import { INVOLVED_ROWS } from './shertogenbosch/involved-rows.js';
import { KIND_ROWS } from './shertogenbosch/kind-rows.js';
import { AGAIN_ROW, LATENESS_ROWS } from './shertogenbosch/lateness-rows.js';
import { BY_HAND_ROWS, LONG_ROWS, OFTEN_ROW, SPREAD_ROW } from './shertogenbosch/sickness-rows.js';
import { CONVERSION, truancyRules } from './shertogenbosch/truancy-rows.js';
import { STATUTORY_TIME } from './statutory-time.js';

export const SHERTOGENBOSCH_2022: AbsenceProtocol = {
  id: 'SHERTOGENBOSCH_2022',
  name: {
    nl: "Preventieve aanpak schoolverzuim 's-Hertogenbosch, januari 2022",
    en: "Preventive approach to absence from school, 's-Hertogenbosch, January 2022",
  },
  validFrom: '2022-01-01',
  validUntil: null,
  countersBegin: ['08-01'], // no source states a period; decided: the school year (workflows.md PERIOD, Q10)
  kinds: KIND_ROWS,
  conversion: CONVERSION,
  lateness: LATENESS_ROWS,
  truancy: truancyRules(false),
  defaultVariant: 'B1_DAGDELEN',
  again: AGAIN_ROW,
  often: OFTEN_ROW,
  long: LONG_ROWS,
  spread: SPREAD_ROW,
  byHand: BY_HAND_ROWS,
  statutoryTime: STATUTORY_TIME,
  involved: INVOLVED_ROWS,
};

/** With "of meerdere dagdelen" (DB:906-908) taken at its word, where a region wants it so. */
export const SHERTOGENBOSCH_2022_SEVERAL_HALF_DAYS: AbsenceProtocol = {
  ...SHERTOGENBOSCH_2022,
  id: 'SHERTOGENBOSCH_2022_SEVERAL_HALF_DAYS',
  truancy: truancyRules(true),
};

/** As a region or school uses it, with the variants it chose, if any. */
export const shertogenbosch = (variants: readonly VariantChoice[] = []): ProtocolInUse => ({
  versions: [SHERTOGENBOSCH_2022],
  variants,
});
