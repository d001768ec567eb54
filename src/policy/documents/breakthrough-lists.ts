// The protocols of the doorbraakoverleg as the server applies them, printed row by row from their own tables.

import type { BringerRow } from '../../domain/breakthrough/bringing-in.js';
import type { Cited } from '../../domain/breakthrough/cited.js';
import type { GroupNeeded } from '../../domain/breakthrough/criteria.js';
import { missingOf } from '../../domain/breakthrough/missing.js';
import { askedOf, PROGRESS_STEPS } from '../../domain/breakthrough/progress-steps.js';
import type { BreakthroughProtocol } from '../../domain/breakthrough/protocol.js';
import { BREAKTHROUGH_PROTOCOLS } from '../../domain/breakthrough/protocols.js';
import type { StepRow } from '../../domain/breakthrough/routes.js';
import { rowOf } from '../../domain/deadlines/protocols.js';
import { both, marks, orNone } from './law-words.js';
import { code, section, table } from './markdown.js';
import { planningList } from './planning-list.js';

const word = (text: string): string => text.toLowerCase().replaceAll('_', ' ');

const cited = ({ source, mark }: Cited): readonly [string, string] => [source, marks[mark]];

const people = (capacities: readonly string[], regiehouder = false): string =>
  orNone([...capacities, ...(regiehouder ? ['whoever has regie'] : [])].join(', '));

function bringer({ who }: BringerRow): string {
  if (who === 'WHOEVER_HAS_REGIE') return 'whoever has regie';
  return who === 'ANY_ORGANISATION' ? 'any organisation' : who.capacities.join(', ');
}

const stepOf = ({ by, regiehouder }: StepRow): string => people(by, regiehouder);

const neededOf = ({ group, atLeast, onlyAtHome }: GroupNeeded): string =>
  `${word(group)}: ${atLeast === 'ALL' ? 'all' : `${atLeast} at least`}${onlyAtHome ? ', of a pupil at home' : ''}`;

type Row = readonly [what: string, says: string, who: string, source: string, mark: string];

function rowsOf(protocol: BreakthroughProtocol): readonly Row[] {
  const { target, bringsIn, criteria, borders, routes, checks, decision, chair, seats, mandate } = protocol;
  const { money, family, regie, stay, cycle } = protocol;
  return [
    ['for whom', both(target.says), '-', ...cited(target)],
    ...bringsIn.map((row): Row => ['may bring in or ask', both(row.says), bringer(row), ...cited(row)]),
    ...criteria.rows.map((row): Row => [`criterion, ${word(row.group)}`, both(row.says), '-', ...cited(row)]),
    ...borders.map(
      (row): Row => ['border', both(row.says), orNone(row.routes.map(word).join(', ')), ...cited(row)],
    ),
    ...routes.flatMap(route =>
      route.steps.map(
        (row): Row => [
          `route ${word(route.code)}, step ${row.step}`,
          both(row.says),
          stepOf(row),
          ...cited(row),
        ],
      ),
    ),
    ...checks.flatMap((row): readonly Row[] => [
      ['check', both(row.says), people(row.by), ...cited(row)],
      ['if the check finds something', both(row.ifSo.says), people(row.by), ...cited(row.ifSo)],
    ]),
    ['decides', both(decision.says), orNone(decision.parties.map(word).join(' and ')), ...cited(decision)],
    ['chairs', '-', people(chair.capacities), ...cited(chair)],
    ...(chair.assistants.length === 0
      ? []
      : [['assists', '-', people(chair.assistants), ...cited(chair)] as Row]),
    ...seats.map(
      (row): Row => [`seat, ${word(row.kind)}`, both(row.name), people(row.capacities), ...cited(row)],
    ),
    ['mandate', both(mandate.says), orNone(word(mandate.of ?? '')), ...cited(mandate)],
    ...(mandate.deviation === null
      ? []
      : [
          ['deviation', both(mandate.deviation.says), 'whoever deviates', ...cited(mandate.deviation)] as Row,
        ]),
    ...money.map((row): Row => ['money', both(row.says), people(row.capacities), ...cited(row)]),
    ['family', both(family.says), word(family.participation), ...cited(family)],
    [
      'family is told beforehand',
      '-',
      people(family.toldBefore.by, family.toldBefore.regiehouder),
      ...cited(family.toldBefore),
    ],
    [
      'family is told the result',
      '-',
      people(family.toldAfter.by, family.toldAfter.regiehouder),
      ...cited(family.toldAfter),
    ],
    ['regie', both(regie.says), `until: ${word(regie.ends)}`, ...cited(regie)],
    ...[stay.trajectory, stay.evaluation, stay.maximum].flatMap((kind): readonly Row[] => {
      if (kind === null) return [];
      const row = rowOf(kind);
      return [['on the agenda', both(row.what), people(row.owners, row.regiehouder), ...cited(row)]];
    }),
    ...stay.leaving.map((row): Row => [`leaves: ${word(row.reason)}`, both(row.says), '-', ...cited(row)]),
    ...(stay.escalation === null
      ? []
      : [
          [
            'escalates',
            both(stay.escalation.says),
            word(stay.escalation.to),
            ...cited(stay.escalation),
          ] as Row,
        ]),
    ...(cycle === null
      ? []
      : [cycle.meets, cycle.preparationFrom, cycle.preparationUntil, cycle.agenda, cycle.minutes].map(
          (kind): Row => {
            const row = kind === cycle.meets ? rowOf(cycle.meets) : rowOf(kind as typeof cycle.agenda);
            return ['cycle', both(row.what), people(row.owners, row.regiehouder), ...cited(row)];
          },
        )),
  ];
}

/** What a registration lacks of which nothing was delivered yet: so it is what must be delivered. */
function mustAnswer(protocol: BreakthroughProtocol): string {
  const nothing = { answered: [], criteria: [], atHome: true, checked: [], route: null };
  return orNone(
    missingOf(protocol, nothing)
      .questions.map(one => code(one.code))
      .join(', '),
  );
}

const stepsAtTheTable = (): string =>
  PROGRESS_STEPS.map(step => {
    const asked = askedOf(step);
    return asked === null ? word(step) : `${word(step)} (with ${word(asked)})`;
  }).join(', ');

function protocolSection(protocol: BreakthroughProtocol): string {
  const from = protocol.validFrom === null ? 'It bears no date.' : `In force from ${protocol.validFrom}.`;
  const forms = [protocol.registration, protocol.preparation, protocol.discussion, protocol.minutes]
    .filter(form => form !== null)
    .map(code)
    .join(', ');
  return section(
    3,
    protocol.name.en,
    `${both(protocol.name)}. ${from} Criteria needed: ${protocol.criteria.needed.map(neededOf).join('; ')}.` +
      ` Forms: ${forms}. A registration answers ${mustAnswer(protocol)}.`,
    table(['What', 'Says', 'Who', 'Source', 'Mark'], rowsOf(protocol)),
  );
}

export const breakthroughLists = (): string =>
  section(
    2,
    'Doorbraakoverleg',
    'One protocol of a region at a time. What a source asks is a field to answer and no wall on a case, unless a rule' +
      ' above refuses. Everybody is invited for each case, also who has a structural seat; a mandate, a seat or regie' +
      ' is never by itself a ground to see anything. Of holidays no source speaks: a meeting that would fall on a day' +
      ' without school, or without a school day for its vooroverleg, moves to the next day on which it can be held,' +
      ' and those after it are counted from there. Steps of a case on the table (AM:165-181): ' +
      `${stepsAtTheTable()}.`,
    ...BREAKTHROUGH_PROTOCOLS.map(protocolSection),
    ...BREAKTHROUGH_PROTOCOLS.map(planningList).filter(text => text !== ''),
  );
