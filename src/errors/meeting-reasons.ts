// Why, for what goes wrong around meetings and their minutes.

export const meetingReasons = {
  MEETING_PAST: {
    nl: 'Een overleg wordt gepland voor een tijdstip dat nog komt.',
    en: 'A meeting is planned for a time to come.',
  },
  MEETING_NOT_PLANNED: {
    nl: 'Dit overleg is al begonnen of gaat niet door.',
    en: 'This meeting has begun or does not go ahead.',
  },
  MEETING_NOT_BEGUN: {
    nl: 'Dit overleg is nog niet begonnen, of gaat niet door.',
    en: 'This meeting has not begun, or does not go ahead.',
  },
  MEETING_FULL: {
    nl: 'Daarvoor is op dit overleg niet genoeg tijd.',
    en: 'There is not enough time for it at this meeting.',
  },
  HAS_AN_AGENDA: {
    nl: 'Een casus komt op een vooroverleg of doorbraakoverleg door hem te agenderen.',
    en: 'A case comes to a vooroverleg or doorbraakoverleg by being put on its agenda.',
  },
  HAS_NO_AGENDA: {
    nl: 'Alleen een vooroverleg of doorbraakoverleg heeft een agenda.',
    en: 'A vooroverleg or doorbraakoverleg alone has an agenda.',
  },
  OUTSIDE_PREPARATION: {
    nl: 'Een vooroverleg is tussen drie en twee weken voor het doorbraakoverleg.',
    en: 'A vooroverleg is between three and two weeks before the doorbraakoverleg.',
  },
  OTHER_WEEKDAY: {
    nl: 'Dit doorbraakoverleg is op een andere dag van de week.',
    en: 'This doorbraakoverleg is on another day of the week.',
  },
  TOO_SOON_AFTER: {
    nl: 'Tussen twee doorbraakoverleggen liggen meer weken.',
    en: 'There are more weeks between one doorbraakoverleg and the next.',
  },
  TOO_LONG_AFTER: {
    nl: 'Tussen twee doorbraakoverleggen liggen minder weken.',
    en: 'There are fewer weeks between one doorbraakoverleg and the next.',
  },
  PRESENCE_TOLD: {
    nl: 'Er is al vastgelegd of deze persoon erbij was.',
    en: 'It was put down already whether this person was there.',
  },
  MINUTES_SETTLED: {
    nl: 'Dit verslag is vastgesteld.',
    en: 'These minutes are settled.',
  },
} as const;
