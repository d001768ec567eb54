// That lateness, truancy or unauthorised absence crossed a criterion: a task on the school's own list (D06).

import { ObjectType } from 'type-graphql';
import { Entity } from 'typeorm';
import { tableOf } from '../../database/row-shapes.js';
import { Requires } from '../../graphql/requires.js';
import { SignalRow } from './signal-row.js';

@Requires('AbsenceSignal')
@ObjectType({
  description:
    "That a criterion of lateness or truancy was crossed, told once and closed with what was done; the school's own task list. Dutch: verzuimsignaal. Source: DB:375-404, 885-909; LPW 21a.",
})
@Entity(tableOf('AbsenceSignal'))
export class AbsenceSignal extends SignalRow {}
