import type { Clock } from '../ports/clock';

/**
 * Asks once and remembers the answer for `ms` milliseconds. Callers who come while it asks wait for the same answer;
 * a failure is not remembered. `again` asks now, unless the last answer is younger than `atLeastMs`.
 */
export function remember<Answer>(clock: Clock, ms: number, ask: () => Promise<Answer>) {
  let asked: { readonly at: number; readonly answer: Promise<Answer> } | undefined;
  const answerNoOlderThan = (age: number): Promise<Answer> => {
    const now = clock.now();
    if (asked !== undefined && now - asked.at < age) return asked.answer;
    const fresh = { at: now, answer: ask() };
    asked = fresh;
    fresh.answer.catch(() => {
      if (asked === fresh) asked = undefined;
    });
    return fresh.answer;
  };
  return {
    get: () => answerNoOlderThan(ms),
    again: (atLeastMs: number) => answerNoOlderThan(Math.min(ms, atLeastMs)),
  };
}
