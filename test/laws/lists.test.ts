import { describe, expect, test } from 'vitest';
import { type Assessment, assess, type DeadlineKind } from '../../shared/rules';
import { holds } from './holds';

/** The order in which deadlines of one day are listed. */
const kinds: readonly DeadlineKind[] = [
  'departure',
  'return',
  'stay-end',
  'continuation-end',
  'permit-end',
  'document-end',
  'card-end',
  'stay-renewal-opens',
  'card-renewal-opens',
  'permit-apply-by',
  'extension-apply-by',
];
const place = ({ kind, date }: Assessment['deadlines'][number]): string =>
  `${date} ${String(kinds.indexOf(kind)).padStart(2, '0')}`;

describe('the lists of an assessment', () => {
  test('name every deadline, finding and action once', () => {
    holds((facts, on) => {
      const { findings, actions, deadlines } = assess(facts, on);
      for (const names of [
        findings.map(({ code }) => code),
        actions.map(({ code }) => code),
        deadlines.map(({ kind }) => kind),
      ]) {
        expect(names).toEqual([...new Set(names)]);
      }
    });
  });

  test('give deadlines by date, and those of one day in the order of their kinds', () => {
    holds((facts, on) => {
      const places = assess(facts, on).deadlines.map(place);
      expect(places).toEqual([...places].sort());
    });
  });
});
