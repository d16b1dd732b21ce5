import type { PersonSeen } from './see-person';

/** What somebody said to "have you seen this date?": `later` they are asked, `never` where there is no date or no letter. */
export type Answered = 'seen' | 'awaited' | 'later' | 'never';

export function answeredBy({ asked, acknowledged, objected, next }: PersonSeen): Answered {
  if (acknowledged) return 'seen';
  if (asked) return 'awaited';
  return objected || next === null ? 'never' : 'later';
}

/** Whether our letters come through. */
export type Reach = 'reached' | 'unreachable' | 'objected';

export function reachOf({ objected, reachable }: PersonSeen): Reach {
  if (objected) return 'objected';
  return reachable ? 'reached' : 'unreachable';
}
