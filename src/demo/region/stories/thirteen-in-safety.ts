// What was done for the safety of the pupil of thirteen in care: emergencies, two files of the meldcode, marks.

import type { Story } from '../story.js';

export const thirteenInSafety: NonNullable<Story['safety']> = {
  emergencies: [
    {
      by: 'jeugdarts',
      on: -45,
      code: 'MELDCODE',
      reason: 'Bij het onderzoek bleken blauwe plekken die niemand uitlegde.',
      second: 'jgz-medewerker',
      review: {
        on: -40,
        finding: 'JUSTIFIED',
        reason: 'De stappen van de meldcode zijn ermee gezet.',
        told: -39,
      },
    },
    {
      by: 'ondersteuningscoordinator',
      on: -12,
      code: 'ACUTE_DANGER',
      reason: 'De leerling belde dat het thuis uit de hand liep.',
      ended: 3,
    },
    { by: 'jeugdarts', on: 0, code: 'MELDCODE', reason: 'Nieuwe signalen na het laatste contact.' },
    { by: 'mentor', on: 0, code: 'MELDCODE', reason: 'De leerling vertelde iets in de les.' },
  ],
  files: [
    {
      by: 'jeugdarts',
      steps: [
        { step: 'SIGNALS', on: -45, account: 'Blauwe plekken op beide armen, tweemaal gezien.' },
        { step: 'ADVICE', on: -45, account: 'Besproken met de aandachtsfunctionaris en Veilig Thuis.' },
        { step: 'TALK', on: -44, account: 'Gesproken met de leerling en met beide ouders apart.' },
        { step: 'WEIGH', on: -43, account: 'Geen acuut gevaar, wel zorgen.' },
        {
          step: 'DECIDE',
          on: -43,
          account: 'Hulp via het wijkteam, en een melding.',
          decision: ['HELP', 'REPORT'],
        },
      ],
      reported: -42,
      safe: true,
    },
    {
      by: 'ondersteuningscoordinator',
      steps: [
        { step: 'SIGNALS', on: -12, account: 'Een telefoontje in paniek.' },
        { step: 'ADVICE', on: -12, account: 'Met Veilig Thuis gebeld.' },
        { step: 'TALK', on: -12, unsafeBecause: 'De ouder die dreigde was thuis.' },
      ],
      safe: false,
    },
  ],
  marks: [
    { by: 'jeugdarts', on: -42, kind: 'ZORGMELDING', safe: true },
    { by: 'schoolpsycholoog', on: -11, kind: 'ZORGMELDING', safe: false },
    { by: 'gezinsmanager', on: -9, kind: 'MAATREGEL', safe: false },
  ],
};
