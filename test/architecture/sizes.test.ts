import { expect, it } from 'vitest';
import { readSourceFiles } from './source-files';

const built = readSourceFiles().filter(({ path }) => /^(shared|functions|infra)\//.test(path));
const lines = (text: string): number => text.split('\n').length;

it('keeps every file small enough to hold in mind: 260 lines, words and styles aside', () => {
  const long = built.filter(({ path, text }) => !/shared\/words\/|\/style\.ts$/.test(path) && lines(text) > 260);
  expect(long.map(({ path, text }) => `${path}: ${lines(text)} lines; do two ideas live in it?`)).toEqual([]);
});

it('keeps the door of every room within 45 lines', () => {
  const doors = built.filter(({ path }) => /^functions\/[a-z]+\/handler\.ts$/.test(path));
  expect(doors.map(({ path }) => path)).toHaveLength(8);
  expect(doors.filter(({ text }) => lines(text) > 45).map(({ path }) => path)).toEqual([]);
});

it('silences no type and no check', () => {
  const silenced = readSourceFiles().filter(
    ({ path, text }) =>
      path !== 'test/architecture/sizes.test.ts' &&
      /as any\b|: any\b|@ts-(ignore|expect-error|nocheck)|biome-ignore|as unknown as/.test(text),
  );
  expect(silenced.map(({ path }) => path)).toEqual([]);
});
