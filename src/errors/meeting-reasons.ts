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
  PRESENCE_TOLD: {
    nl: 'Er is al vastgelegd of deze persoon erbij was.',
    en: 'It was put down already whether this person was there.',
  },
  MINUTES_SETTLED: {
    nl: 'Dit verslag is vastgesteld.',
    en: 'These minutes are settled.',
  },
} as const;
