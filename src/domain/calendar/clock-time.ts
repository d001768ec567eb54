// The time of day of an instant in Europe/Amsterdam, as clocks show it.

const clock = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Amsterdam',
  hourCycle: 'h23',
  hour: '2-digit',
  minute: '2-digit',
});

/** To the minute, as "09:15". */
export const timeOf = (instant: Date): string => clock.format(instant);
