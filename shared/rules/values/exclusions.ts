import type { Exclusion } from '../facts';
import type { DatedRows } from './dated-row';

const beforeSupervision: readonly Exclusion[] = [
  'revocation-hearing',
  'departure-hold',
  'detention-order',
  'refugee-application',
  'designated-risk',
];

/** What closes special re-entry by name. */
export const specialExclusions: DatedRows<{ readonly closedTo: readonly Exclusion[] }> = [
  { from: '2012-07-09', rule: 'R1.2', closedTo: beforeSupervision },
  { from: '2024-06-10', rule: 'R1.2', closedTo: [...beforeSupervision, 'supervisory-measure'] },
];
