/** Every way in which the world fails, in a sentence. */

export const faultKinds = {
  'fails-before': 'a port call throws, and nothing has happened',
  'fails-after': 'a port call throws, and what it was for has happened: the answer was lost',
  slow: 'a port call takes 1 to 40 s before it takes effect',
  'answer-late':
    'a port call takes effect at once, and answers after up to ten minutes; the room is ended by its time limit',
  twice:
    'the SDK asks again after a lost answer: the call takes effect twice, and the second answer is what the room hears',
  'crash-before': 'the room ends at this call; nothing has happened',
  'crash-after': 'the room ends at this call; what it was for has happened',
  throttled: 'SES does not take a letter now',
  refused:
    'SES refuses a letter for good, at the first try and at every other: its verdict on a letter does not change',
  'message-late': 'a message stays in its queue for up to six hours',
  'message-twice': 'a queue delivers a message twice, the second time up to an hour later',
  'record-again': 'a record of the stream comes again, up to six hours later, after newer ones',
  'schedule-vanishes': 'a schedule is gone before its hour',
  'schedule-late': 'a schedule rings up to an hour late',
  'schedule-twice': 'a schedule rings twice',
  'event-late': 'SES reports what became of a letter up to a day later, so that reports come out of order',
  'event-twice': 'SES reports the same twice',
  outage: 'a port fails at every call, for half an hour to eight hours',
} as const;
export type FaultKind = keyof typeof faultKinds;

/** How a port call may fail, and how often compared with each other. */
export const callFaults: readonly (readonly [FaultKind, number])[] = [
  ['fails-before', 3],
  ['fails-after', 3],
  ['slow', 2],
  ['answer-late', 1],
  ['twice', 2],
  ['crash-before', 2],
  ['crash-after', 3],
];

/** A letter is never handed over twice by the SDK: its client has one try only (`functions/adapters/postbox-in-ses.ts`). */
export const sendFaults: readonly (readonly [FaultKind, number])[] = [
  ['fails-before', 1],
  ['fails-after', 4],
  ['slow', 1],
  ['answer-late', 2],
  ['crash-before', 1],
  ['crash-after', 4],
  ['throttled', 4],
];

/**
 * Whether the half hour a letter may be late begins anew with it. Schedules that vanish, records and reports that come
 * again: the whole world may be full of them, and no letter is later for it. A ring that is withheld is made up for by
 * the next sweep, so the half hour counts from then, not from the end of the withholding.
 */
export const excuses: ReadonlySet<FaultKind> = new Set([
  'fails-before',
  'fails-after',
  'slow',
  'answer-late',
  'twice',
  'crash-before',
  'crash-after',
  'throttled',
  'outage',
  'message-late',
]);
