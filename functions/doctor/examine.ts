import { Unanswered } from '../ports/unanswered';
import { cannotTell } from './cannot-tell';
import type { Finding } from './finding';

/** One thing the doctor looks at. */
export type Check = {
  /** A word or two, the same in every run. */
  readonly topic: string;
  readonly find: () => Promise<Finding>;
};

export type Examined = { readonly topic: string; readonly finding: Finding };

/** What is told while it works. */
export type DoctorNews = { readonly news: 'looking'; readonly topic: string } | ({ readonly news: 'found' } & Examined);

/** Asks the world, and throws an `Unanswered` where it does not answer. */
export type Ask = <Answer>(question: () => Promise<Answer>) => Promise<Answer>;

/** Makes the checks one after another: some wait for what others have begun, and a person reads along. A question without an answer is a finding, too. */
export async function examine(
  checks: readonly Check[],
  ask: Ask,
  hear: (news: DoctorNews) => void,
): Promise<readonly Examined[]> {
  const examined: Examined[] = [];
  for (const { topic, find } of checks) {
    hear({ news: 'looking', topic });
    const finding = await findOut(() => ask(find));
    hear({ news: 'found', topic, finding });
    examined.push({ topic, finding });
  }
  return examined;
}

async function findOut(find: () => Promise<Finding>): Promise<Finding> {
  try {
    return await find();
  } catch (problem) {
    if (problem instanceof Unanswered) return cannotTell(problem);
    throw problem;
  }
}
