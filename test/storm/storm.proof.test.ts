import { expect, it, vi } from 'vitest';
import { passStorm } from './storm';

vi.mock('../../functions/remind/write-mail', () => import('./short-letter'));

it('a hundred thousand reminders due at nine: all go, once, at the pace of the account, and nobody who registers waits for them', async () => {
  const began = performance.now();
  const passed = await passStorm({ letters: 100_000, rate: 14, registrations: { count: 120, everySeconds: 60 } });
  console.log({ ...passed, seconds: Math.round((performance.now() - began) / 1000) });
  expect(passed).toMatchObject({ lost: 0, twice: 0, failures: 0, doubled: 0, rings: 0, putOff: 0 });
  expect(passed.mostTakenInASecond).toBeLessThanOrEqual(14);
  expect(passed.longestWaitOfRegistrationSeconds).toBeLessThan(10);
  // 100,000 ÷ (14 × 3/4) = 9,524 s.
  expect(passed.minutes).toBeLessThan(170);
  // Two minutes of one core; where others are at work on the machine, longer.
}, 900_000);
