// PostGraphile's own way to the database: its adaptor for `pg`, and the actor's role and context as settings of a request.

import { makePgService } from 'postgraphile/adaptors/pg';
import { refused } from './actor-of.js';

/**
 * @typedef {object} Way
 * @property {object} service what PostGraphile is told of the database
 * @property {(actor: import('./actor-of.js').Actor) => Promise<object>} contextOf
 * @property {boolean} recordsWrites whether a write's rows go into its own transaction
 */

// Settings cannot ask the database who somebody is: that is asked before them, by a statement of its own.
const enter = {
  name: 'enter',
  text: 'select *, regions::text as "where" from app.enter($1, $2, $3, $4, $5)',
};

/** @param {import('pg').Pool} pool @returns {Way} */
export const stockWay = pool => ({
  service: makePgService({ pool, schemas: ['public'] }),
  recordsWrites: false,
  async contextOf(actor) {
    const { rows } = await pool.query({ ...enter, values: [...actor.claim] });
    actor.entered = rows[0] ?? null;
    if (actor.entered?.regions == null) throw refused();
    const { token, purpose, role } = actor;
    return {
      pgSettings: {
        'doorbraak.person': actor.entered.person_id,
        'doorbraak.organisation': token.organisation ?? '',
        'doorbraak.capacity': token.capacity,
        'doorbraak.purpose': purpose,
        'doorbraak.regions': rows[0].where,
        // Last: whoever has it on may not put on another.
        role,
      },
    };
  },
});
