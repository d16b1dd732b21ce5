import { describe, expect, it } from 'vitest';
import { chanceOfMachine } from '../../functions/adapters/chance-of-machine';
import { clockOfMachine } from '../../functions/adapters/clock-of-machine';
import { logAsJsonTo } from '../../functions/adapters/log-as-json';
import { ringBody } from '../../functions/ring';

describe('the machine', () => {
  it('its clock tells whole milliseconds', () => {
    expect(Number.isSafeInteger(clockOfMachine.now())).toBe(true);
  });

  it.each(['registrationId', 'employerId', 'uploadId', 'claimId'] as const)('%s: 129 bits, never twice', (what) => {
    const drawn = Array.from({ length: 1000 }, () => chanceOfMachine[what]());
    expect(new Set(drawn).size).toBe(1000);
    for (const one of drawn) expect(one).toMatch(/^[0-9a-z]{25}$/);
  });

  it('a secret has 258 bits', () => {
    expect(chanceOfMachine.secret()).toMatch(/^[0-9a-z]{50}$/);
  });

  it('an id it draws is one a ring may carry', () => {
    const id = chanceOfMachine.registrationId();
    expect(ringBody.parse({ id })).toEqual({ id });
  });

  it('its log is one line of JSON with a code, a sentence and ids', () => {
    const lines: string[] = [];
    logAsJsonTo((line) => lines.push(line))('warn', 'letter-later', 'SES did not take\na letter.', {
      registration: 'r1',
    });
    const [line = '', ...others] = lines;
    expect(others).toEqual([]);
    expect(line).not.toContain('\n');
    expect(JSON.parse(line)).toEqual({
      timestamp: expect.stringMatching(/^\d{4}-.*Z$/),
      level: 'warn',
      code: 'letter-later',
      sentence: 'SES did not take\na letter.',
      registration: 'r1',
    });
  });
});
