import type { Assessment } from './assessment';

/** Which law this is: the day its latest change came into force, the day we last checked it, and the text we read. */
export const law: Assessment['law'] = {
  version: '2026-10-01',
  verifiedAt: '2026-11-22',
  statuteAsOf: '2025-06-01',
};
