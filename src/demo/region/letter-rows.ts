// The letters that a story's school wrote: about its invitation, before its reports, and before a talk with the pupil alone.

import { createHash } from 'node:crypto';
import { completedYears } from '../../domain/calendar/birthdays.js';
import { problemOfLetter } from '../../domain/letters/whom-to-write.js';
import type { Invited } from './story.js';
import { day, id, inCase, person, type Row, type Rows, schoolOf, type Telling, written } from './telling.js';

interface Written {
  readonly what: string;
  readonly by: string;
  readonly on: number;
  /** Texts by what they tell; a letter that tells nothing to somebody is not written. */
  readonly toPupil: string | null;
  readonly toParents: { readonly WHOLE: string; readonly FACTS: string };
  readonly besides: Row;
}

function letterRows(
  telling: Telling,
  { what, by, on, toPupil, toParents, besides }: Written,
): readonly Row[] {
  const { story, today } = telling;
  const age = completedYears(story.pupil.birthDate(today), day(telling, on));
  const parents = story.family.filter(({ kind }) => kind === 'PARENT_WITH').map(({ key }) => key);
  const letters = ['leerling', ...parents].flatMap(who =>
    (['WHOLE', 'FACTS'] as const).flatMap(tells => {
      const to = who === 'leerling' ? 'PUPIL' : 'PARENT';
      const template = to === 'PUPIL' ? toPupil : toParents[tells];
      const isMade = template !== null && problemOfLetter({ to, age, telling: tells }) === undefined;
      return isMade ? [{ who, tells, template }] : [];
    }),
  );
  return letters.map(letter => ({
    ...inCase(telling, schoolOf(telling)),
    ...written(telling, by, on),
    ...besides,
    id: id(telling, `${what} letter ${letter.who}`),
    telling: letter.tells,
    template: letter.template,
    template_version: 1,
    format: 'PDF',
    addressee_id: person(telling, letter.who),
    // There is no file of a letter that a story tells of.
    sha256: createHash('sha256')
      .update(id(telling, `${what} file ${letter.who}`))
      .digest('hex'),
  }));
}

const aboutInvitation = (telling: Telling, { by, on }: Invited): readonly Row[] =>
  letterRows(telling, {
    ...{ what: 'invitation', by, on },
    toPupil: 'uitnodiging-leerling',
    toParents: { WHOLE: 'uitnodiging-ouders', FACTS: 'feiten-verzuim' },
    besides: { invitation_id: id(telling, 'invitation') },
  });

export function writtenRows(telling: Telling): Rows {
  const { invited, reported = [], spoken } = telling.story;
  const alone = (spoken?.schoolTalks ?? []).flatMap(({ by, on, toldParents }) =>
    toldParents === undefined ? [] : [{ by, on, toldParents }],
  );
  return [
    ['invitation_letters', invited === undefined ? [] : aboutInvitation(telling, invited)],
    [
      'notice_letters',
      reported.flatMap(({ key, by, toldOn }) =>
        letterRows(telling, {
          ...{ what: `notice ${key}`, by, on: toldOn },
          toPupil: 'kennisgeving-leerling',
          toParents: { WHOLE: 'kennisgeving-ouders', FACTS: 'feiten-melding' },
          besides: { notice_id: id(telling, `notice ${key}`) },
        }),
      ),
    ],
    [
      'school_talk_letters',
      alone.flatMap(({ by, on, toldParents }) =>
        // At whatever age: that fact and no more.
        letterRows(telling, {
          ...{ what: `talk ${on}`, by, on: toldParents },
          toPupil: null,
          toParents: { WHOLE: 'gesprek-alleen-ouders', FACTS: 'gesprek-alleen-ouders' },
          besides: { talk_on: day(telling, on) },
        }).map(row => ({ ...row, telling: 'FACTS' })),
      ),
    ],
  ];
}
