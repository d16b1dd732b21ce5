import { describe, expect, it, vi } from 'vitest';
import { passStorm } from './storm';

vi.mock('../../functions/remind/write-mail', () => import('./short-letter'));

const whole = { lost: 0, twice: 0, doubled: 0, failures: 0 };

describe('reminders due at nine', () => {
  it('that take a quarter of an hour: all go, once, the sweep rings for none of them, and who registers meanwhile waits seconds', async () => {
    const passed = await passStorm({ letters: 1500, rate: 2, registrations: { count: 20, everySeconds: 57 } });
    expect(passed).toMatchObject({ ...whole, rings: 0 });
    expect(passed.sweeps).toBeGreaterThan(1);
    expect(passed.longestWaitOfRegistrationSeconds).toBeLessThan(20);
    // Three quarters of the rate: 1,500 ÷ 1.5 = 1,000 s.
    expect(passed.minutes).toBeLessThan(25);
    expect(passed.longestWaitSeconds).toBeLessThanOrEqual(Math.ceil(passed.minutes * 60));
  });

  it('go never faster than the account may send: SES has nothing to throttle', async () => {
    const passed = await passStorm({ letters: 600, rate: 2, registrations: { count: 0, everySeconds: 60 } });
    expect(passed).toMatchObject({ ...whole, throttled: 0 });
    expect(passed.mostAskedInASecond).toBeLessThanOrEqual(2);
  });

  it('while others of the account send too, so that SES throttles: all go all the same, once', async () => {
    const othersSend = (seconds: number): number => (seconds < 240 ? 12 : 0);
    const passed = await passStorm({
      letters: 500,
      rate: 14,
      registrations: { count: 5, everySeconds: 60 },
      othersSend,
    });
    expect(passed).toMatchObject(whole);
    expect(passed.throttled).toBeGreaterThan(50);
    expect(passed.longestWaitOfRegistrationSeconds).toBeLessThan(6 * 60);
    expect(passed.minutes).toBeLessThan(25);
  });

  it.each([2, 10])(
    'of which the alarm of one in %i is lost: the sweep rings for those, and for nobody else',
    async (lostAlarmOf) => {
      const passed = await passStorm({
        letters: 500,
        rate: 14,
        registrations: { count: 0, everySeconds: 1 },
        lostAlarmOf,
      });
      expect(passed).toMatchObject({ ...whole, rings: 500 / lostAlarmOf });
      expect(passed.longestWaitSeconds).toBeLessThan(30 * 60);
    },
  );
});
