// Why the regie is not handed over, or a case not moved, closed or opened again.

export const governanceReasons = {
  HOLDS_REGIE: {
    nl: 'Wie de regie heeft, draagt die eerst over.',
    en: 'Whoever has the regie hands it over first.',
  },
  REGIE_HELD: {
    nl: 'Een ander heeft nu de regie; er is er altijd een.',
    en: 'Somebody else has the regie now; there is always one.',
  },
  IS_THE_CHAIR: {
    nl: 'Wie het overleg over een casus voorzit, krijgt er niet de regie over.',
    en: 'Whoever chairs the meeting on a case is not given its regie.',
  },
  NOT_A_PARTICIPANT: {
    nl: 'Zolang een casus in het doorbraakoverleg is, heeft iemand de regie die daar aan tafel zit.',
    en: 'While a case is at the doorbraakoverleg somebody who sits there has the regie.',
  },
  REGIE_UNFIT: {
    nl: 'In deze hoedanigheid heeft niemand de regie.',
    en: 'Nobody has the regie in this capacity.',
  },
  NO_LONGER_TAKES_PART: {
    nl: 'Deze deelname is beeindigd.',
    en: 'This participant takes part no longer.',
  },
  PUPIL_UNDER_16: {
    nl: 'Een leerling heeft de regie pas vanaf 16 jaar.',
    en: 'A pupil has the regie from 16 on only.',
  },
  PUPIL_CONSENT_REQUIRED: {
    nl: 'Ouders van een leerling van 16 of ouder hebben de regie alleen met toestemming van de leerling.',
    en: 'Parents of a pupil of 16 or over have the regie only with the consent of the pupil.',
  },
  PARTNERS_NOT_AGREED: {
    nl: 'Van elke partner die deelneemt hoort iemand ermee in te stemmen.',
    en: 'Somebody of every partner that takes part has to agree.',
  },
  PHASE_DOES_NOT_FOLLOW: {
    nl: 'Deze fase kan hier niet op volgen.',
    en: 'This phase cannot follow here.',
  },
  PHASE_REASON_REQUIRED: {
    nl: 'Een stap overslaan of teruggaan vraagt een reden.',
    en: 'Skipping a step or going back needs a reason.',
  },
  CASE_OPEN: { nl: 'De casus is open.', en: 'The case is open.' },
} as const;
