// Which causes of stagnation tell of care by themselves: whoever reads the cause knows that there is care, or why.

/**
 * The pupil's underlying problems (DB:354-355), a waiting list for youth help (DB:361-362, 1054-1055), help of several
 * organisations (DB:1051-1052), and a zorgmelding (DB:1049). That a cause tells so much is our reading.
 */
export const CAUSES_THAT_TELL_OF_CARE: readonly string[] = [
  'BACKGROUND',
  'WAITING_LIST',
  'CHAIN_HELP_STALLED',
  'REPORT_WITHOUT_EFFECT',
];
