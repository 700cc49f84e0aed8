/**
 * The rules of KY, each a file of this folder.
 */
import type { Rule } from '#prose/check/rule.ts';
import { notMarkedEstimate } from './estimates.ts';
import { impossibleDates } from './impossible-dates.ts';
import { earlyReview, lateMeeting } from './meeting-days.ts';
import { planUntold } from './plan-untold.ts';
import { weekdays } from './weekdays.ts';
import { mixedWindows } from './windows.ts';

export const periodRules: readonly Rule[] = [
  impossibleDates,
  weekdays,
  notMarkedEstimate,
  mixedWindows,
  planUntold,
  earlyReview,
  lateMeeting,
];
