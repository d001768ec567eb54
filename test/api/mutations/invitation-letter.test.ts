// Letters about an invitation to the preventive spreekuur: to whom, at which age, and what they say.

import { describe, expect, test } from 'vitest';
import type { Input } from '../support/casework.js';
import { formats, invitationLetterOf, invited, letterBy } from '../support/letters.js';
import { badInput, expectRefused, type Told } from '../support/refusals.js';
import { openWorld } from '../support/world.js';

const world = openWorld();
const writer = 'ondersteuningscoordinator';
const name = 'makeInvitationLetter';

const FACTS = { telling: 'FACTS' };
const notTold = badInput('NOT_TO_BE_TOLD', 'addresseeId');
const factsOnly = badInput('FACTS_LETTER_ONLY', 'addresseeId');

/** Birth dates by the age on the usual day, 5 October 2026; the talk is a week later. */
const born = { 11: '2015-05-01', 12: '2014-10-05', 15: '2011-05-01', 16: '2010-10-05', 17: '2009-05-01' };
type Age = keyof typeof born;

const of = (age: Age, change: Input = {}) =>
  invited(world, born[age], age === 11 ? { invited: ['OUDERS', 'LEERLING'], ...change } : change);

type Which = 'pupil' | 'moeder';
const personOf = ({ family }: Awaited<ReturnType<typeof invited>>, which: Which) =>
  which === 'pupil' ? family.pupil : family.adults.moeder;

describe('by age', () => {
  const made: readonly (readonly [Age, Which, Input, string])[] = [
    [11, 'moeder', {}, 'uitnodiging-ouders'],
    [12, 'pupil', {}, 'uitnodiging-leerling'],
    [12, 'moeder', {}, 'uitnodiging-ouders'],
    [15, 'pupil', {}, 'uitnodiging-leerling'],
    [15, 'moeder', {}, 'uitnodiging-ouders'],
    [16, 'pupil', {}, 'uitnodiging-leerling'],
    [16, 'moeder', FACTS, 'feiten-verzuim'],
    [17, 'pupil', {}, 'uitnodiging-leerling'],
    [17, 'moeder', FACTS, 'feiten-verzuim'],
  ];
  test.each(made)('at %i %s gets the letter with %j', async (age, which, change, template) => {
    const asked = await of(age);
    const letter = await letterBy(
      world,
      asked.by,
      invitationLetterOf(asked.id, personOf(asked, which), change),
    );
    expect(letter.fileName).toBe(`${template}.pdf`);
  });

  const refused: readonly (readonly [Age, Which, Input, Told])[] = [
    [11, 'pupil', {}, notTold],
    [11, 'pupil', FACTS, notTold],
    [11, 'moeder', FACTS, factsOnly],
    [12, 'pupil', FACTS, factsOnly],
    [12, 'moeder', FACTS, factsOnly],
    [15, 'moeder', FACTS, factsOnly],
    [16, 'moeder', {}, factsOnly],
    [16, 'pupil', FACTS, factsOnly],
    [17, 'moeder', {}, factsOnly],
  ];
  test.each(refused)('at %i %s does not get it with %j', async (age, which, change, told) => {
    const asked = await of(age);
    const { input } = invitationLetterOf(asked.id, personOf(asked, which), change);
    await expectRefused(world, { who: asked.by, name, input }, told);
  });

  test('from the 18th birthday on the pupil alone', async () => {
    const asked = await of(17);
    // Nobody of 18 is invited; somebody may turn out to be so old.
    const older = `update pupils set birth_date = '2008-10-05' where id = $1`;
    await world.database.query(older, [asked.family.pupilId]);
    for (const telling of ['WHOLE', 'FACTS']) {
      const { input } = invitationLetterOf(asked.id, asked.family.adults.moeder, { telling });
      await expectRefused(world, { who: writer, name, input }, notTold);
    }
    const { text } = await letterBy(world, writer, invitationLetterOf(asked.id, asked.family.pupil));
    expect(text).not.toContain('Je ouders');
  });

  test('a pupil who will be 16 on the day of the talk: the parents get the facts, and no more', async () => {
    const asked = await invited(world, '2010-10-10');
    const { moeder } = asked.family.adults;
    const { input } = invitationLetterOf(asked.id, moeder);
    await expectRefused(world, { who: writer, name, input }, factsOnly);
    const { text } = await letterBy(world, writer, invitationLetterOf(asked.id, moeder, FACTS));
    expect(text).not.toMatch(/uitnodig|gesprek/);
    const { text: own } = await letterBy(world, writer, invitationLetterOf(asked.id, asked.family.pupil));
    expect(own).toContain('Je ouders krijgen alleen de feiten');
  });
});

describe('what it says', () => {
  test.each(formats)(
    'to the pupil: when, where, with whom, why, and what becomes of it (%s)',
    async format => {
      const asked = await of(15);
      const letter = invitationLetterOf(asked.id, asked.family.pupil, { format });
      const { text } = await letterBy(world, writer, letter);
      for (const said of [
        'Datum: maandag 5 oktober 2026',
        'Dag: maandag 12 oktober 2026 Tijd: 09:00 uur, 15 minuten',
        'Plaats: Kamer 12, Dommelcollege (demo)',
        "contactpersoon van Gemeente 's-Hertogenbosch",
        'te laat: 2 keer gespijbeld: 2 lesuren',
        'treedt in dit gesprek niet op als leerplichtambtenaar',
        'koppelt het gesprek alleen terug aan de school',
        'Je bent niet verplicht om te komen.',
        'Je ouders weten van deze uitnodiging.',
      ])
        expect(text).toContain(said);
    },
  );

  test('to parents: that the pupil is invited, or they are, or both', async () => {
    const wordsTo = async (change: Input): Promise<string> => {
      const asked = await of(15, change);
      return (await letterBy(world, writer, invitationLetterOf(asked.id, asked.family.adults.moeder))).text;
    };
    expect(await wordsTo({})).toMatch(/De school heeft Test Leerling \w+ uitgenodigd/);
    expect(await wordsTo({ invited: ['LEERLING', 'OUDERS'] })).toMatch(/nodigt u en Test Leerling \w+ uit/);
    const young = await invited(world, born[11], { invited: ['OUDERS'] });
    const { text } = await letterBy(
      world,
      young.by,
      invitationLetterOf(young.id, young.family.adults.moeder),
    );
    expect(text).toContain('De school nodigt u uit voor een gesprek over');
  });

  test.each(formats)('the facts: how often and when, and nothing else (%s)', async format => {
    const asked = await of(17);
    const change = { ...FACTS, format };
    const { text } = await letterBy(
      world,
      writer,
      invitationLetterOf(asked.id, asked.family.adults.moeder, change),
    );
    expect(text.slice(text.indexOf('De school laat'))).toMatch(
      /^De school laat u weten hoe vaak en wanneer Test Leerling \w+ in het schooljaar 2026-2027 te laat of ongeoorloofd afwezig was\. Hoe vaak te laat: 2 keer gespijbeld: 2 lesuren Wanneer woensdag 16 september 2026: 1 lesuur donderdag 17 september 2026: 1 lesuur Deze brief bevat alleen de feiten\. Vanaf 16 jaar vertelt de school ouders meer alleen met toestemming van de leerling\.$/,
    );
    // Neither the day of being sent home ill nor that of leave, nor that there is an invitation.
    expect(text).not.toMatch(/18 september|21 september|ziek|verlof|uitnodig|gesprek/i);
  });

  test('the facts of whom nothing is registered', async () => {
    const asked = await of(17);
    await world.database.query(
      'update absence_entries set superseded_at = now(), superseded_xid = pg_current_xact_id() where subject = $1',
      [asked.family.subject],
    );
    await world.database.query(
      'update absence_counts set superseded_at = now(), superseded_xid = pg_current_xact_id() where subject = $1',
      [asked.family.subject],
    );
    const { text } = await letterBy(
      world,
      writer,
      invitationLetterOf(asked.id, asked.family.adults.moeder, FACTS),
    );
    expect(text).toContain('Daarvan is niets geregistreerd.');
  });

  test('never on which grounds the pupil was put forward', async () => {
    const asked = await of(15, { schoolAction: { what: 'KANARIE-GROND', on: '2026-09-21' } });
    for (const which of ['pupil', 'moeder'] as const)
      for (const format of formats) {
        const letter = invitationLetterOf(asked.id, personOf(asked, which), { format });
        expect((await letterBy(world, writer, letter)).text).not.toContain('KANARIE');
      }
  });
});
