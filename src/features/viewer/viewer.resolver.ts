// Answers who one is, and who looked at one.

import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, FieldResolver, Info, Query, Resolver } from 'type-graphql';
import type { NounClass } from '../../database/reading/noun-shape.js';
import { type Wanted, wantedAt, wantedBelow } from '../../graphql/look-ahead.js';
import { type Connection, PageArgs } from '../../graphql/page.js';
import { RequiresRead } from '../../graphql/requires.js';
import { entryOf } from '../../policy/vocabulary/capacities.js';
import { readOne } from '../../record/read-one.js';
import type { RequestContext } from '../../record/request-context.js';
import type { UnitOfWork } from '../../record/unit-of-work.js';
import { type AccessLogEntry, AccessLogEntryConnection, readAccesses } from '../access-log-entry/index.js';
import { Appointment } from '../appointment/index.js';
import { ContactDetails } from '../contact/index.js';
import { Organisation } from '../organisation/index.js';
import { Person } from '../person/index.js';
import { Viewer } from './viewer.js';

async function ofMine<Row extends object>(
  unit: UnitOfWork,
  noun: NounClass,
  id: string | null,
  wanted: Wanted | null,
) {
  return wanted === null || id === null ? null : readOne<Row>(unit, { noun, id }, wanted);
}

async function colleagues(unit: UnitOfWork, wanted: Wanted | null): Promise<Appointment[] | null> {
  const { organisationId } = unit.actor;
  if (wanted === null || organisationId === null) return null;
  const where = (row: string) => `${row}.organisation_id = $1`;
  const order = (row: string) => `${row}.id`;
  return unit.read<Appointment>(
    { noun: Appointment, action: 'READ', where, order, values: [organisationId] },
    wanted,
  );
}

async function ownContactDetails(unit: UnitOfWork, wanted: Wanted | null): Promise<ContactDetails[] | null> {
  if (wanted === null) return null;
  const where = (row: string) => `${row}.person_id = $1 and ${row}.superseded_xid is null`;
  const order = (row: string) => `${row}.id`;
  const values = [unit.actor.personId];
  return unit.read<ContactDetails>({ noun: ContactDetails, action: 'READ', where, order, values }, wanted);
}

@Resolver(() => Viewer)
export class ViewerResolver {
  @RequiresRead('Person')
  @Query(() => Viewer, { description: 'You, in the capacity of your token. Dutch: wie vraagt.' })
  async viewer(@Ctx() { unit }: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Partial<Viewer>> {
    const wanted = wantedBelow(info);
    await unit.confirm();
    const { personId, organisationId } = unit.actor;
    return {
      capacity: unit.capacity,
      purpose: unit.purpose,
      purposes: entryOf(unit.capacity).purposes,
      person: await ofMine<Person>(unit, Person, personId, wantedAt(wanted, 'person')),
      organisation: await ofMine<Organisation>(
        unit,
        Organisation,
        organisationId,
        wantedAt(wanted, 'organisation'),
      ),
      appointments: await colleagues(unit, wantedAt(wanted, 'appointments')),
      contactDetails: await ownContactDetails(unit, wantedAt(wanted, 'contactDetails')),
    };
  }

  @FieldResolver(() => AccessLogEntryConnection, { nullable: true })
  accesses(
    @Args() page: PageArgs,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<AccessLogEntry>> {
    return readAccesses(page, context, info);
  }
}
