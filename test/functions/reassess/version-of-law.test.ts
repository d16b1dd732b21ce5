import { afterEach, describe, expect, it, vi } from 'vitest';
import { at } from '../../support/world';

const now = at('2027-02-01T10:00:00+09:00');
const versionHere = async (): Promise<(when?: typeof now) => string> => {
  vi.resetModules();
  const { versionOfLaw } = await import('../../../functions/reassess/version-of-law');
  return (when = now) => versionOfLaw(when);
};

describe('the version of the law', () => {
  afterEach(() => {
    vi.doUnmock('../../../shared/rules/values/stay-fees');
    vi.doUnmock('../../../shared/rules/book/r1-3-special-term');
    vi.doUnmock('../../../shared/letters/plan');
    vi.resetModules();
  });

  it('begins with the day of the law in force, and moves on the day of another', async () => {
    const version = await versionHere();
    expect(version()).toMatch(/^2026-10-01-[0-9a-f]{12}$/);
    const [before, after] = [version(at('2027-03-31T23:59:00+09:00')), version(at('2027-04-01T00:00:00+09:00'))];
    expect(after).toBe(before.replace('2026-10-01', '2027-04-01'));
  });

  it('is another with any value, any rule, and whenever the plan writes other letters', async () => {
    const versions = new Set([(await versionHere())()]);
    vi.doMock('../../../shared/rules/values/stay-fees', async (original) => {
      const { stayFees } = await original<typeof import('../../../shared/rules/values/stay-fees')>();
      return { stayFees: stayFees.map((row) => ({ ...row, permanentResidence: row.permanentResidence + 1 })) };
    });
    versions.add((await versionHere())());
    vi.doUnmock('../../../shared/rules/values/stay-fees');
    vi.doMock('../../../shared/letters/plan', async (original) => {
      const plan = await original<typeof import('../../../shared/letters/plan')>();
      const later: typeof plan.planReminders = (...asked) =>
        plan.planReminders(...asked).filter(({ daysBefore }) => daysBefore !== 3);
      return { ...plan, planReminders: later };
    });
    versions.add((await versionHere())());
    expect(versions.size).toBe(3);
  });
});
