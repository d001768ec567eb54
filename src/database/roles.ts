// The database roles; they are cluster-wide, so each bears the product's name.

import type { Capacity } from '../policy/vocabulary/capacities.js';
import type { Resource } from '../policy/vocabulary/resources.js';

/** Group of all roles that the server may enter; its login inherits nothing and owns nothing. */
export const serverRole = 'doorbraak_server';
/** What a connection is before and after each operation: it may ask who somebody is, and nothing else. */
export const gateRole = 'doorbraak_gate';
/** Group of all roles that act for somebody; they inherit from it what every actor needs. */
export const actorsRole = 'doorbraak_actor';
export const lawWriterRole = 'doorbraak_law_writer';
export const lawCloserRole = 'doorbraak_law_closer';
/** Counts the young people of a school year, and writes what may be told of it once. */
export const statisticsWriterRole = 'doorbraak_statistics_writer';
export const recordWriterRole = 'doorbraak_record_writer';
/** Seals the record; the server that answers never enters it. */
export const recordSealerRole = 'doorbraak_record_sealer';
export const recordSubjectRole = 'doorbraak_record_subject';
export const recordOfficerRole = 'doorbraak_record_officer';
/** Reads what holds between a case and those who might ask about it, for the privacy officer's questions, and no content. */
export const overseerRole = 'doorbraak_overseer';

/** The role under which somebody acts in a capacity. */
export const actorRole = (capacity: Capacity): string => `doorbraak_as_${capacity.replaceAll('-', '_')}`;

/** The record is read under roles of its own, entered for that alone (architecture 7). */
export function roleFor(resource: Resource, capacity: Capacity): string {
  if (resource !== 'AccessLogEntry') return actorRole(capacity);
  return capacity === 'privacy-officer' ? recordOfficerRole : recordSubjectRole;
}
