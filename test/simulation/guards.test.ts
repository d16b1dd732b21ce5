import { describe, expect, it } from 'vitest';
import { type Guard, guards } from './guards';
import { firstToNotice } from './tally';
import type { Rule } from './violations';

/** Within how many seeds one notices at the latest, and by which rules. */
const noticed: readonly { readonly guard: Guard; readonly within: number; readonly by: readonly Rule[] }[] = [
  { guard: 'claim', within: 5, by: ['duplicate'] },
  { guard: 'version', within: 30, by: ['overwritten'] },
  { guard: 'sweep', within: 30, by: ['not-sent', 'late', 'no-alarm', 'stray-alarm'] },
  { guard: 'lease', within: 30, by: ['not-sent', 'late'] },
  { guard: 'ledger-key', within: 5, by: ['duplicate'] },
  { guard: 'alarm-name', within: 10, by: ['stray-alarm'] },
  { guard: 'form-key', within: 10, by: ['registered-twice'] },
];

describe('the simulation notices', () => {
  it.each(noticed.map(({ guard, ...expected }) => ({ guard, what: guards[guard], ...expected })))(
    'within $within seeds that $what',
    async ({ guard, within, by }) => {
      const failing = await firstToNotice(guard, within);
      expect(by).toContain(failing?.violations[0]?.rule);
    },
    // Seconds on a quiet machine; a busy one may take a while.
    300_000,
  );

  it('every guard there is', () => {
    expect(noticed.map(({ guard }) => guard).toSorted()).toEqual(Object.keys(guards).toSorted());
  });
});
