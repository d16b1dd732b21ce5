/** SECURITY.md answers every requirement of OWASP ASVS 5.0.0 at levels 1 and 2 once, and names only files that are there. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const page = readFileSync('SECURITY.md', 'utf8');
/** The numbers alone, from the edition tagged v5.0.0: https://github.com/OWASP/ASVS/tree/v5.0.0_release/5.0/en */
const required = readFileSync('test/architecture/asvs-5.0.0-level-2.txt', 'utf8').trim().split('\n');

const rows = page
  .split('\n')
  .filter((line) => /^\| \d+\.\d+\.\d+/.test(line))
  .map((line) => {
    const [numbers = '', , here = '', where = '', tests = ''] = line
      .split(' | ')
      .map((cell) => cell.replace(/^\| | \|$/g, ''));
    return { numbers, here, where, tests };
  });

/** `1.3.4–1.3.5, 2.1.1` → each of them. */
function each(numbers: string): readonly string[] {
  return numbers.split(', ').flatMap((part) => {
    const [first = '', last = first] = part.split('–');
    const section = first.slice(0, first.lastIndexOf('.') + 1);
    const [from, to] = [first, last].map((number) => Number(number.slice(section.length)));
    return Array.from({ length: (to ?? 0) - (from ?? 0) + 1 }, (_, index) => `${section}${(from ?? 0) + index}`);
  });
}

describe('SECURITY.md', () => {
  it('answers each requirement once', () => {
    expect(rows.flatMap(({ numbers }) => each(numbers))).toEqual(required);
  });

  it('says of each whether it is met, and where', () => {
    const answers = new Set(rows.map(({ here }) => here));
    expect(answers).toEqual(new Set(['met', 'AWS', 'nothing of the kind', '**not met**']));
    expect(rows.filter(({ where }) => where === '')).toEqual([]);
  });

  it('names every requirement that is not met where it says why', () => {
    const [, why = ''] = /## What is not met\n(.*?)\n## /s.exec(page) ?? [];
    const unmet = rows.filter(({ here }) => here === '**not met**').flatMap(({ numbers }) => each(numbers));
    expect(unmet.filter((number) => !why.includes(`${number})`) && !why.includes(`(${number}`))).toEqual([]);
  });

  it('counts them right', () => {
    for (const [, answer = '', count = ''] of page.matchAll(
      /^\| (met|AWS|nothing of the kind|\*\*not met\*\*) \| (\d+) \|$/gm,
    ))
      expect([
        answer,
        rows.filter(({ here }) => here === answer).flatMap(({ numbers }) => each(numbers)).length,
      ]).toEqual([answer, Number(count)]);
  });

  it('names only files that are there', () => {
    const linked = [...page.matchAll(/\]\(((?!https?:|#)[^)#]+)\)/g)].map(([, path = '']) => path);
    expect(linked.filter((path) => !existsSync(path))).toEqual([]);
    expect(linked.filter((path) => path.startsWith('test/')).length).toBeGreaterThan(50);
  });
});
