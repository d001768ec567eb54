// Who has the regie over a case of the demo: the school's coordinator from the opening on, and then whom the story tells.

import type { Led } from './led.js';
import { personOf, professional } from './organisations.js';
import {
  id,
  inCase,
  instant,
  isProfessional,
  organisationOf,
  person,
  type Row,
  type Rows,
  schoolOf,
  type Telling,
  written,
} from './telling.js';

const holderOf = (telling: Telling, who: string): Row => ({
  person_id: person(telling, who),
  organisation_id: isProfessional(who) ? organisationOf(who) : null,
  capacity: isProfessional(who) ? professional(who).capacity : who === 'leerling' ? 'leerling' : 'ouder',
});

export function regieRows(telling: Telling): Rows {
  const { story } = telling;
  const coordinator = story.seats.find(
    ({ who }) => professional(who).capacity === 'ondersteuningscoordinator',
  );
  if (coordinator === undefined) throw new Error(`nobody coordinates the case of ${story.key}`);
  const row = inCase(telling, schoolOf(telling));
  const led: readonly Led[] = story.led ?? [];
  const all = [{ by: coordinator.who, from: story.opened }, ...led];
  const regieOf = (index: number): string => id(telling, `regie ${index}`);
  return [
    [
      'regies',
      all.map(({ by, from }, index) => {
        const next = all[index + 1];
        return {
          ...row,
          ...holderOf(telling, by),
          ...written(telling, coordinator.who, from),
          id: regieOf(index),
          from_at: instant(telling, from),
          until_at: next === undefined ? null : instant(telling, next.from),
          version: next === undefined ? 1 : 2,
        };
      }),
    ],
    [
      'regie_grounds',
      led.map(({ from, reason, exception }, index) => ({
        ...row,
        ...written(telling, coordinator.who, from),
        id: id(telling, `grounds of regie ${index + 1}`),
        regie_id: regieOf(index + 1),
        reason,
        exceptional_grounds: exception ?? null,
      })),
    ],
    [
      'regie_agreements',
      led.flatMap(({ from, agreed = [] }, index) =>
        agreed.map(who => ({
          ...row,
          ...written(telling, coordinator.who, from),
          id: id(telling, `${who} agreed to regie ${index + 1}`),
          regie_id: regieOf(index + 1),
          person_id: personOf(professional(who)),
          organisation_id: organisationOf(who),
          capacity: professional(who).capacity,
        })),
      ),
    ],
  ];
}
