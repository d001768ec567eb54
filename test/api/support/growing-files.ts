// Forms and letters of the doorbraakoverleg as files: one file each, however much there is to put into it.

import { inviteByHand } from './breakthrough.js';
import type { Who } from './casework.js';
import type { World } from './world.js';

/** Reads the pupil, the registration and what happened, of a case to whose table it is invited. */
export const maker: Who = 'swv-coordinator';

const content = '{ content }';

/** By the name of the query. */
const files = {
  registrationForm: (_caseId: string, id: string) => `registrationId: "${id}", format: PDF`,
  breakthroughLetter: (_caseId: string, id: string) => `registrationId: "${id}", format: PDF`,
  breakthroughReport: (caseId: string) => `caseId: "${caseId}", form: REPORT, format: PDF`,
} as const;
export type TableFile = keyof typeof files;
export const tableFiles = Object.keys(files) as readonly TableFile[];

/** The query for one that the maker may have. */
export async function queryForFile(world: World, file: TableFile, caseId: string): Promise<string> {
  await inviteByHand(world, caseId, 'INVITED', maker);
  const [found] = await world.database.query<{ id: string }>(
    'select id from breakthrough_registrations where case_id = $1 order by recorded_at, id limit 1',
    [caseId],
  );
  return `{ ${file}(${files[file](caseId, found!.id)}) ${content} }`;
}

/** Each step of the case was told to the commissioners. */
export const tellCommissioners = ({ database }: World, caseId: string): Promise<unknown> =>
  database.query(
    `insert into escalation_causes
       (progress_id, case_id, subject, region_id, controller_id, protocol, causes, weeks_on_agenda, escalated_on)
     select id, case_id, subject, region_id, controller_id, 'AMSTERDAM', array['PARTNER'], 1, happened_on
       from breakthrough_progress where case_id = $1`,
    [caseId],
  );
