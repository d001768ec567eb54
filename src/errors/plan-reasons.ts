// Why, for what goes wrong around the plan van aanpak and its stagnation.

export const planReasons = {
  STEP_PASSED_OVER: {
    nl: 'Een eerdere stap van opschaling is overgeslagen: zeg waarom.',
    en: 'An earlier step of escalation was passed over: say why.',
  },
  CLASS_NOT_IN_CONTAINER: {
    nl: 'Gegevens van deze klasse horen niet in een alinea.',
    en: 'Data of this class do not belong in a paragraph.',
  },
  PLAN_STANDS: {
    nl: 'Er staat al een plan van aanpak: noem welke versie dit vervangt.',
    en: 'There is a plan that stands already: name the version that this one replaces.',
  },
  SAME_APPROVER: {
    nl: 'Teamleider en directeur geven beiden akkoord, en dat zijn twee personen.',
    en: 'Team leader and director both approve, and they are two people.',
  },
  PLAN_SETTLED: {
    nl: 'Dit plan is vastgesteld, vervangen of afgesloten: begin een volgende versie.',
    en: 'This plan is agreed on, replaced or closed: begin its next version.',
  },
} as const;
