/** How an emulator differs from AWS, test by test: those are reported as skipped, with their reason. */
import { afterAll, afterEach, beforeEach, type RunnerTestSuite } from 'vitest';

/** By `suite: test` as the contracts name them, why that test cannot hold there. */
type Reasons = Readonly<Record<string, string>>;

export type Differences = {
  /** Run all the same, and one that holds fails here: so the list stays true. */
  readonly always?: Reasons;
  /** Where two things happen at once: not run, since it may hold by chance. */
  readonly sometimes?: Reasons;
};

/** Holds for the tests of the describe block it is called in. A listed one that is no test there fails. */
export function keepDifferences({ always = {}, sometimes = {} }: Differences): void {
  const suites = new Set<RunnerTestSuite>();
  beforeEach(({ task, skip }) => {
    for (const one of task.suite?.suite?.tasks ?? []) if (one.type === 'suite') suites.add(one);
    const reason = sometimes[`${task.suite?.name}: ${task.name}`];
    if (reason !== undefined) skip(reason);
  });
  afterEach(({ task, skip }) => {
    const reason = always[`${task.suite?.name}: ${task.name}`];
    if (reason === undefined) return;
    if (task.result?.state !== 'fail')
      throw new Error(`It holds now; take it from the list. Listed because: ${reason}`);
    skip(reason);
  });
  afterAll(() => {
    const names = [...suites].flatMap((suite) => suite.tasks.map((test) => `${suite.name}: ${test.name}`));
    const unknown = [...Object.keys(always), ...Object.keys(sometimes)].filter((listed) => !names.includes(listed));
    if (suites.size > 0 && unknown.length > 0) throw new Error(`No test has this name: ${unknown.join(' · ')}`);
  });
}
