import type { Instant } from '../calendar/day';
import { answersOneOf } from '../letters/plan-employer';
import type { Employer, EmployerOccasion } from './employer';

/** So long somebody who asks again and again is counted. */
export const signInsCountedForInMs = 60 * 60_000;

const keptForInMs: Readonly<Record<EmployerOccasion['kind'], number>> = {
  'sign-in': signInsCountedForInMs,
  invitation: 30 * 24 * 60 * 60_000,
  'upload-result': 30 * 24 * 60 * 60_000,
  'member-unreachable': 30 * 24 * 60 * 60_000,
  // The next round takes its place.
  round: 14 * 24 * 60 * 60_000,
};
/**
 * The latest so many, or the item grows past the 50 KB it may have: 5 × (330 bytes of an occasion + 150 of its entry) = 2.4 KB,
 * and 3 × (90 bytes + 3 readers × 170) = 1.8 KB.
 */
const mostKept: Partial<Readonly<Record<EmployerOccasion['kind'], number>>> = {
  'upload-result': 5,
  'member-unreachable': 3,
};

/** The employer without what happened long ago and the letters about it, so that the item stays small. */
export function forgetOccasions(employer: Employer, now: Instant): Employer {
  const { occasions, ledger } = employer;
  const kept = occasions.filter((occasion, index) => {
    const laterOnes = occasions.slice(index + 1).filter(({ kind }) => kind === occasion.kind).length;
    const isAmongLatest = laterOnes < (mostKept[occasion.kind] ?? Number.POSITIVE_INFINITY);
    return isAmongLatest && occasion.at > now - keptForInMs[occasion.kind];
  });
  // Whoever signed in has had the letter.
  const isAnswer = answersOneOf(kept.filter((occasion) => occasion.kind !== 'sign-in' || occasion.used === undefined));
  const answers = ledger.filter(({ key }) => isAnswer(key));
  const isSame = kept.length === occasions.length && answers.length === ledger.length;
  return isSame ? employer : { ...employer, occasions: kept, ledger: answers };
}
