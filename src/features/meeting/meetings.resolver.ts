// What can be asked and done about meetings, for the schema.

import { ChecklistResolver } from './checklist.resolver.js';
import { MeetingResolver } from './meeting.resolver.js';
import { MeetingItemResolver } from './meeting-item.resolver.js';
import { MinutesResolver } from './minutes.resolver.js';
import { YearPlanningResolver } from './year-planning.resolver.js';

export const meetingResolvers = [
  ChecklistResolver,
  MeetingResolver,
  MeetingItemResolver,
  MinutesResolver,
  YearPlanningResolver,
] as const;
