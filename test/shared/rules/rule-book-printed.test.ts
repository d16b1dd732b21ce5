import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { beginMark, endMark, printInto } from '../../../functions/commands/print-rule-book';
import { listLawChanges, outlineBook } from '../../../shared/rules/book/outline-book';
import { rules } from '../../../shared/rules/book/rules';
import { examples, unspokenCases } from '../../../shared/rules/examples';

const readme = readFileSync('shared/rules/README.md', 'utf8');

it('the README of the rules says what the rule book says', () => {
  expect(printInto(readme) === readme ? '' : 'Rules or examples changed: run npm run law.').toBe('');
});

it('what is printed replaces only what was printed', () => {
  const printed = printInto(`by hand above\n${beginMark}\nold\n${endMark}\nby hand below\n`);
  expect(printed).toMatch(/^by hand above\n/);
  expect(printed).toMatch(/\nby hand below\n$/);
  expect(printed).not.toContain('\nold\n');
  expect(() => printInto('no marks')).toThrow('needs the lines');
});

it('leaves out no version of a rule and no example', () => {
  for (const { id, sentence } of rules) expect(readme, id).toContain(sentence.en);
  for (const { id } of [...examples, ...unspokenCases]) expect(readme).toMatch(new RegExp(`${id}\\b`));
});

it('shows every version once on any day, in the place that day gives it', () => {
  const seen = (on: Parameters<typeof outlineBook>[0]) =>
    outlineBook(on).flatMap((area) =>
      area.rules.flatMap(({ current, ended, coming }) => [...ended, ...(current ? [current] : []), ...coming]),
    );
  for (const on of ['2012-07-09', '2023-04-30', '2024-06-10', '2026-11-22', '2030-01-01'] as const) {
    expect(seen(on)).toHaveLength(rules.length);
    expect(new Set(seen(on))).toEqual(new Set(rules));
  }
});

it('tells a new version from one that ended: the supervisory measure, and the relief of the pandemic', () => {
  const find = (on: Parameters<typeof outlineBook>[0], id: string) =>
    outlineBook(on)
      .flatMap((area) => area.rules)
      .find((rule) => rule.id === id);
  expect(find('2024-06-09', 'R1.2')).toMatchObject({ current: { until: '2024-06-09' }, ended: [], coming: [{}] });
  expect(find('2024-06-10', 'R1.2')).toMatchObject({ current: { from: '2024-06-10' }, ended: [{}], coming: [] });
  expect(find('2023-04-30', 'R3.3')?.current).not.toBeNull();
  expect(find('2023-05-01', 'R3.3')).toMatchObject({ current: null, ended: [{ until: '2023-04-30' }], coming: [] });
});

it('lists the changes by day: what began, what was replaced, what ended', () => {
  const changes = listLawChanges();
  const days = changes.map(({ date }) => date);
  expect(days).toEqual(days.toSorted());
  const kinds = (id: string) => changes.filter(({ rule }) => rule.id === id).map(({ date, kind }) => `${date} ${kind}`);
  expect(kinds('R1.2')).toEqual(['2024-06-10 replaced']);
  expect(kinds('R3.3')).toEqual(['2020-01-01 began', '2023-04-30 ended']);
  expect(kinds('R1.3')).toEqual([]);
});
