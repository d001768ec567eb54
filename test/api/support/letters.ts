// Letters as school makes them over the API on the usual day, read back from the file in the answer.

import { createHash } from 'node:crypto';
import { organisations } from '../../../src/demo/region/organisations.js';
import type { Persona } from '../../../src/demo/region/personas.js';
import { pick } from '../../support/ask.js';
import { textOfFile } from '../../support/letter-text.js';
import type { Act } from './acts.js';
import { act, done, type Input, seat, type Traced, type Who } from './casework.js';
import type { Family } from './families.js';
import { lessonOf, register } from './registration.js';
import { invitationOf, pupilToInvite } from './sittings.js';
import type { World } from './world.js';

export type LetterAct = Extract<Act, 'makeInvitationLetter' | 'makeNoticeLetter' | 'makeSchoolTalkLetter'>;
export type Format = 'PDF' | 'DOCX';
export const formats: readonly Format[] = ['PDF', 'DOCX'];

export interface Letter {
  readonly id: string;
  readonly text: string;
  readonly bytes: Buffer;
  readonly fileName: string;
  readonly mediaType: string;
  readonly sha256: string;
  readonly asked: Traced;
}

export const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Makes a letter that may be made. */
export async function letterBy(
  { server }: World,
  who: Who,
  { name, input }: { readonly name: LetterAct; readonly input: Input },
): Promise<Letter> {
  const asked = await act(server, who, name, input);
  if (asked.errors !== undefined) throw new Error(`${name}: ${JSON.stringify(asked.errors)}`);
  const field = (of: string): string => String(pick(asked.data ?? undefined, name, of));
  const bytes = Buffer.from(field('content'), 'base64');
  return {
    id: field('id'),
    text: await textOfFile(bytes, input.format as Format),
    bytes,
    fileName: field('fileName'),
    mediaType: field('mediaType'),
    sha256: field('sha256'),
    asked,
  };
}

export const invitationLetterOf = (
  invitationId: string,
  to: Pick<Persona, 'person'>,
  change: Input = {},
) => ({
  name: 'makeInvitationLetter' as const,
  input: { invitationId, addresseeId: to.person, telling: 'WHOLE', format: 'PDF', ...change } as Input,
});

export const noticeLetterOf = (noticeId: string, to: Pick<Persona, 'person'>, change: Input = {}) => ({
  name: 'makeNoticeLetter' as const,
  input: { noticeId, addresseeId: to.person, telling: 'WHOLE', format: 'PDF', ...change } as Input,
});

export const talkLetterOf = (caseId: string, to: Pick<Persona, 'person'>, change: Input = {}) => ({
  name: 'makeSchoolTalkLetter' as const,
  input: { caseId, addresseeId: to.person, talkOn: '2026-10-07', format: 'PDF', ...change } as Input,
});

/** Lateness and truancy that count, and beside them what no letter tells: leave, and being sent home ill. */
export async function absentBefore(world: World, family: Pick<Family, 'pupilId'>): Promise<void> {
  const kinds: readonly (readonly [day: string, change: Input])[] = [
    ['2026-09-14', { kind: 'LATE' }],
    ['2026-09-15', { kind: 'LATE' }],
    ['2026-09-16', { kind: 'TRUANCY' }],
    ['2026-09-17', { kind: 'TRUANCY' }],
    ['2026-09-18', { kind: 'SENT_HOME_ILL', authorised: true }],
    ['2026-09-21', { kind: 'LEAVE', authorised: true }],
  ];
  await register(
    world,
    kinds.map(([day, change]) => lessonOf(family, day, change)),
  );
}

/** Invited by the school of their age; of one in primary school nothing is registered. */
export async function invited(world: World, birthDate: string, change: Input = {}) {
  const isYoung = birthDate > '2014-10-05';
  const primary = { by: 'ondersteuningscoordinator-po', schoolId: organisations.po.id };
  const asked = await pupilToInvite(world, { birthDate, ...(isYoung ? primary : {}) });
  if (!isYoung) await absentBefore(world, asked.family);
  const input = invitationOf(asked.caseId, asked.sittingId, { absence: 'TRUANCY', ...change });
  const id = String(pick(await done(world.server, asked.by, 'inviteToPreventiveTalk', input), 'id'));
  return { ...asked, id };
}

export const seatedMentor = ({ server }: World, caseId: string): Promise<string> =>
  seat(server, caseId, ['mentor', 'OWN_ORGANISATION']);
