import type { Instant } from '../calendar/day';
import { memberLetterKey } from '../letters/plan-employer';
import type { Employer, EmployerOccasion } from './employer';

/** So long somebody who asks again and again is counted. */
export const signInsCountedForInMs = 60 * 60_000;

const keptForInMs: Readonly<Record<EmployerOccasion['kind'], number>> = {
  'sign-in': signInsCountedForInMs,
  invitation: 30 * 24 * 60 * 60_000,
  'upload-result': 30 * 24 * 60 * 60_000,
};
/** 20 × (250 bytes of an occasion + 200 of its entry) = 9 KB of the 50 KB an item may have. */
const mostResults = 20;

/** The employer without what happened long ago and the letters about it, so that the item stays small. */
export function forgetOccasions(employer: Employer, now: Instant): Employer {
  const results = employer.occasions.filter(({ kind }) => kind === 'upload-result').slice(-mostResults);
  const kept = employer.occasions.filter(
    (occasion) =>
      occasion.at > now - keptForInMs[occasion.kind] &&
      (occasion.kind !== 'upload-result' || results.includes(occasion)),
  );
  if (kept.length === employer.occasions.length) return employer;
  const keys = new Set(kept.map(memberLetterKey));
  return { ...employer, occasions: kept, ledger: employer.ledger.filter(({ key }) => keys.has(key)) };
}
