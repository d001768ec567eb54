// Why, for what goes wrong around the doorbraakoverleg.

export const breakthroughReasons = {
  NO_TABLE: {
    nl: 'In deze regio is op deze dag geen doorbraakoverleg.',
    en: 'There is no doorbraakoverleg in this region on this day.',
  },
  NOT_TO_BRING_IN: {
    nl: 'Volgens dit protocol kunt u deze casus niet inbrengen.',
    en: 'By this protocol you cannot bring this case in.',
  },
  NO_PARTY: {
    nl: 'U beslist hier voor geen van de partijen.',
    en: 'You decide here for none of the parties.',
  },
  NOT_REGISTERED: {
    nl: 'De casus is nog niet aangemeld voor het doorbraakoverleg.',
    en: 'The case was not registered for the doorbraakoverleg yet.',
  },
  NO_SEAT: {
    nl: 'Het protocol van deze regio kent deze plaats aan tafel niet voor deze hoedanigheid.',
    en: 'The protocol of this region has no such seat for this capacity.',
  },
  CHAIR_HAS_REGIE: {
    nl: 'Wie de regie over een casus heeft, zit het overleg erover niet voor.',
    en: 'Whoever has the regie of a case does not chair the meeting on it.',
  },
  TAKEN_OFF: {
    nl: 'De casus is van deze agenda gehaald.',
    en: 'The case was taken off this agenda.',
  },
  NOT_ACCEPTED: {
    nl: 'Nog niet alle partijen die beslissen zijn het eens.',
    en: 'Not all parties that decide have agreed.',
  },
  PARTIES_NOT_HEARD: {
    nl: 'Nog niet alle partijen die u ziet, zijn gehoord.',
    en: 'Not all parties whom you see have been heard.',
  },
  WITHOUT_MANDATE: {
    nl: 'Niemand beslist voor een organisatie zonder haar mandaat.',
    en: 'Nobody decides for an organisation without its mandate.',
  },
  NOT_COMMITTED: {
    nl: 'Niet alle partijen die moeten, verbinden zich aan het besluit.',
    en: 'Not all parties that must commit to the decision.',
  },
  NOT_DISCUSSED: {
    nl: 'De casus is nog niet in het doorbraakoverleg besproken.',
    en: 'The case was not yet discussed at the doorbraakoverleg.',
  },
  NOT_ON_THE_AGENDA: {
    nl: 'De casus staat niet (meer) op de agenda.',
    en: 'The case is not on the agenda (any more).',
  },
  STILL_ON_THE_AGENDA: {
    nl: 'De casus staat nog op de agenda.',
    en: 'The case is still on the agenda.',
  },
  NO_PERSPECTIVE: {
    nl: 'Er is nog geen perspectief op een passend traject.',
    en: 'There is no prospect of a fitting trajectory yet.',
  },
  NOT_IN_PROTOCOL: {
    nl: 'Het protocol van deze regio kent deze stap niet.',
    en: 'The protocol of this region does not know this step.',
  },
  BEFORE_THE_LAST: {
    nl: 'Deze stap ligt voor de laatste die is vastgelegd.',
    en: 'This step lies before the last that was put down.',
  },
} as const;
