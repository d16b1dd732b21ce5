import { describe, expect, it } from 'vitest';
import { askAhead } from '../../../functions/import/ask-ahead';

/** Answers when told to, and remembers how many were waiting. */
function slowTable() {
  const waiting: (() => void)[] = [];
  const seen = { asked: 0, mostAtOnce: 0 };
  const ask = (thing: number): Promise<number> => {
    seen.asked += 1;
    return new Promise((resolve) => {
      waiting.push(() => resolve(thing * 10));
      seen.mostAtOnce = Math.max(seen.mostAtOnce, waiting.length);
      queueMicrotask(() => waiting.pop()?.());
    });
  };
  return { ask, seen };
}

async function all<One>(some: AsyncIterable<One>): Promise<readonly One[]> {
  const found: One[] = [];
  for await (const one of some) found.push(one);
  return found;
}

describe('asking ahead', () => {
  it('gives the answers in the order of the questions, whichever comes first', async () => {
    const { ask } = slowTable();
    expect(await all(askAhead([1, 2, 3, 4, 5], 3, ask))).toEqual([10, 20, 30, 40, 50]);
  });

  it('has no more on their way than it may, and asks nobody for what is not there', async () => {
    const { ask, seen } = slowTable();
    await all(askAhead([1, 2, 3, 4, 5, 6, 7], 2, ask));
    expect(seen).toEqual({ asked: 7, mostAtOnce: 2 });
    expect(await all(askAhead([], 2, ask))).toEqual([]);
  });

  it('throws what an asking threw, after the answers before it', async () => {
    const answers: number[] = [];
    const ask = async (thing: number): Promise<number> => {
      if (thing === 3) throw new Error('The table does not answer.');
      return thing;
    };
    const collect = async () => {
      for await (const answer of askAhead([1, 2, 3, 3], 3, ask)) answers.push(answer);
    };
    await expect(collect()).rejects.toThrow('The table does not answer.');
    expect(answers).toEqual([1, 2]);
  });
});
