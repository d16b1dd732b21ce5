/** Two releases of the whole program, one after the other over the same world, as a deployment replaces the rooms and leaves the table. */
import { vi } from 'vitest';
import type { Rule } from '../../shared/rules/book/rule';
import type { DatedRow } from '../../shared/rules/values/dated-row';
import type { LivingWorld } from './living-world';

type Term = DatedRow<{ readonly years: number; readonly specialPermanentYears: number }>;

/** Special re-entry lasts two years for everybody, from a day on. */
export const twoYears = (from: Term['from'], known?: Term['from']): Term => ({
  from,
  ...(known === undefined ? {} : { known }),
  rule: 'R1.3',
  years: 2,
  specialPermanentYears: 2,
});

/** Every module that is imported from now on is read anew, as in a cold start: as it is, or with one row and one rule more. */
function deploy(row: Term | undefined): void {
  vi.resetModules();
  vi.doUnmock('../../shared/rules/values/terms');
  vi.doUnmock('../../shared/rules/book/book');
  if (row !== undefined) {
    vi.doMock('../../shared/rules/values/terms', async (original) => {
      const values = await original<typeof import('../../shared/rules/values/terms')>();
      return { ...values, specialReentryTerms: [...values.specialReentryTerms, row] };
    });
    vi.doMock('../../shared/rules/book/book', async (original) => {
      const { book } = await original<typeof import('../../shared/rules/book/book')>();
      const rules: readonly Rule[] = book;
      return { book: rules.toSpliced(rules.findIndex(({ id }) => id === 'R1.3') + 1, 0, ruleOf(row)) };
    });
  }
}

/** The program as it is, or with one row and one rule more. */
export async function release(row?: Term) {
  deploy(row);
  const [living, walk, tally, versions, board] = await Promise.all([
    import('./living-world'),
    import('../../functions/reassess/reassess'),
    import('../../functions/reassess/foresee'),
    import('../../functions/reassess/version-of-law'),
    import('../../functions/people/list-people'),
  ]);
  return {
    ...walk,
    ...tally,
    ...versions,
    ...board,
    /** The rooms of this release at work, over a new world or the one of the release before. */
    rooms: (world: LivingWorld | string) => {
      // What a room loads only when it needs it is to be of its own release, too.
      deploy(row);
      return living.livingWorld(typeof world === 'string' ? { start: world } : { world, sweeps: false });
    },
  };
}

const ruleOf = ({ from }: Term): Rule => ({
  id: 'R1.3',
  sentence: {
    en: 'Special re-entry lasts two years from the day of departure.',
    ja: 'みなし再入国許可の有効期間は、出国の日から2年間です。',
  },
  source: { text: { en: 'a law to come', ja: '将来の法律' }, url: 'https://laws.e-gov.go.jp' },
  confidence: 'official',
  checked: '2027-03-01',
  from,
});
