import type { Rule } from './rule';
import { civilCode } from './sources';

/** R8.1: the anniversary of the departure is the last good day. */
export const anniversaryRule = {
  id: 'R8.1',
  sentence: 'The day of departure is not counted, so a year ends at the end of the same day of the next year.',
  source: civilCode('arts. 140, 141 and 143'),
  confidence: 'derived',
  from: '2012-07-09',
  until: null,
} as const satisfies Rule;

/** R8.3: where the month is shorter. */
export const clampRule = {
  id: 'R8.3',
  sentence:
    'Where the month has no such day the term ends on its last day. At the end of February we stop up to two days before the Civil Code does.',
  source: civilCode('art. 143 (2)'),
  confidence: 'derived',
  from: '2012-07-09',
  until: null,
} as const satisfies Rule;

/** R8.4: whose day counts. */
export const japanDayRule = {
  id: 'R8.4',
  sentence:
    'Days are days in Japan: departure is the day of the departure inspection, return the day on which the landing inspection is over.',
  source: civilCode('arts. 140 and 141'),
  confidence: 'derived',
  from: '2012-07-09',
  until: null,
} as const satisfies Rule;
