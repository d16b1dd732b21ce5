import { describe, expect, it } from 'vitest';
import { type Arrived, findCopies, findLost } from './kill-account';

const nine = Date.parse('2027-03-01T00:00:00Z');
const second = 1000;
const minute = 60 * second;
const mail = (at: number, name = 'r1 t1_stay_2027-05-30_60', to = 'one@example.com'): Arrived => ({ at, to, name });

describe('a letter that came twice', () => {
  it('lies in the documented window where the process died while it was sent, and the lease of its claim was over', () => {
    const copies = findCopies([mail(nine), mail(nine + 6 * minute)], [nine + 2 * second]);
    expect(copies).toEqual([{ name: mail(nine).name, first: nine, second: nine + 6 * minute, inWindow: true }]);
  });

  it.each([
    ['nothing was killed', 6 * minute, []],
    ['it was killed before the first went', 6 * minute, [nine - second]],
    ['it was killed long after the run of the first was over', 16 * minute, [nine + 10 * minute]],
    ['the second went while the lease of the first still held', 2 * minute, [nine + second]],
  ])('does not lie in it where %s', (_, after, killedAt) => {
    expect(findCopies([mail(nine), mail(nine + after)], killedAt)).toMatchObject([{ inWindow: false }]);
  });

  it('is counted once for every copy, whatever the order of the mails', () => {
    const mails = [mail(nine + 12 * minute), mail(nine), mail(nine + 6 * minute)];
    expect(findCopies(mails, [nine]).map(({ inWindow }) => inWindow)).toEqual([true, false]);
  });

  it('is not another letter to the same person, nor the same letter to another', () => {
    expect(findCopies([mail(nine), mail(nine, 'r1 told_1'), mail(nine, 'r2 told_1')], [])).toEqual([]);
  });
});

it('whoever has other mails but not the one that was owed has lost it', () => {
  const mails = [mail(nine, 'r1 told_1', 'one@example.com'), mail(nine, 'r2 t1_stay', 'two@example.com')];
  const isTold = (name: string): boolean => name.includes(' told_');
  expect(findLost(['one@example.com', 'two@example.com'], mails, isTold)).toEqual(['two@example.com']);
});
