import { expect, it } from 'vitest';
import { type Guard, guards } from './guards';
import { firstToNotice } from './tally';

const isGuard = (name: string): name is Guard => name in guards;
const all = Object.keys(guards).filter(isGuard);
/** Other seeds than in `guards.test.ts`: that a guard is noticed is no luck of one number. */
const beginnings = [2_001, 3_001, 4_001];

it.each(all.flatMap((guard) => beginnings.map((from) => ({ guard, from }))))(
  'the simulation notices within sixty seeds from $from that there is no guard $guard',
  async ({ guard, from }) => {
    expect(await firstToNotice(guard, 60, from)).toBeDefined();
  },
);
