import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { transform } from 'esbuild';
import { analyse } from 'scslre';
import { beforeAll, describe, expect, it } from 'vitest';
import { parseAst } from 'vitest/node';
import { routes } from './token-doors';

const root = join(import.meta.dirname, '../..');

type Pattern = { readonly file: string; readonly source: string; readonly flags: string };

/**
 * Patterns that take more than linear time on some text, and why no stranger's text of any length meets them.
 * A pattern that is mended must leave this list.
 */
const neverMeetStrangers: Readonly<Record<string, string>> = {
  '\\B(?=(?:\\d{3})+$)': 'writes a whole number of ours: sixteen digits at most',
};

/** Every regular expression of what runs in Lambda and in browsers, read from the syntax tree, and every call that would make one. */
async function readPatterns(): Promise<{ readonly patterns: readonly Pattern[]; readonly made: readonly string[] }> {
  const patterns: Pattern[] = [];
  const made: string[] = [];
  for (const house of ['shared', 'functions']) {
    const files = readdirSync(join(root, house), { recursive: true, encoding: 'utf8' });
    for (const name of files.filter((one) => /(?<!\.d)\.tsx?$/.test(one))) {
      const file = `${house}/${name}`;
      const text = readFileSync(join(root, file), 'utf8');
      // What holds neither a slash that could begin a pattern nor the word is not worth parsing.
      if (!/[^/*<]\/(?![/*])|RegExp/.test(text)) continue;
      const { code } = await transform(text, { loader: name.endsWith('x') ? 'tsx' : 'ts', jsx: 'automatic' });
      for (const node of nodesOf(parseAst(code))) {
        if (Reflect.get(node, 'type') === 'Identifier' && Reflect.get(node, 'name') === 'RegExp') made.push(file);
        const found: unknown = Reflect.get(node, 'regex');
        if (!isPattern(found)) continue;
        patterns.push({ file, source: found.pattern, flags: found.flags });
      }
    }
  }
  return { patterns, made };
}

function* nodesOf(value: unknown): Generator<object> {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) yield value;
  for (const child of Object.values(value)) yield* nodesOf(child);
}

const isPattern = (value: unknown): value is { readonly pattern: string; readonly flags: string } =>
  typeof value === 'object' && value !== null && 'pattern' in value && 'flags' in value;

/** In which ways a pattern takes more than linear time; none for a good one. */
const costsOf = (source: string, flags: string): readonly string[] =>
  analyse({ source, flags }).reports.map(({ type, exponential }) => (exponential ? `${type}, exponential` : type));

describe('ReDoS', () => {
  let read: Awaited<ReturnType<typeof readPatterns>>;
  beforeAll(async () => {
    read = await readPatterns();
  }, 60_000);

  it('every pattern takes time that grows with the length of its text, and no faster', () => {
    expect(read.patterns.length).toBeGreaterThan(60);
    const slow = read.patterns
      .filter(({ source, flags }) => neverMeetStrangers[source] === undefined && costsOf(source, flags).length > 0)
      .map(({ file, source, flags }) => `${file}: /${source}/${flags}`);
    expect(slow).toEqual([]);
  });

  it('no pattern is put together at run time, where nobody could judge it', () => {
    expect(read.made).toEqual([]);
  });

  it('nor do the patterns in the addresses of routes', () => {
    const inRoutes = routes.flatMap((route) =>
      [...route.matchAll(/:\w+\{([^}]*(?:\{[^}]*\})?[^}]*)\}/g)].map(([, one]) => one ?? ''),
    );
    expect(inRoutes.length).toBeGreaterThan(3);
    expect(inRoutes.filter((source) => costsOf(`^${source}$`, '').length > 0)).toEqual([]);
  });

  it('what is excused is still there, and still slow', () => {
    for (const source of Object.keys(neverMeetStrangers)) {
      expect(costsOf(source, 'g'), source).not.toEqual([]);
      expect(read.patterns.some((one) => one.source === source)).toBe(true);
    }
  });

  it('the judge knows the patterns everybody fears', () => {
    for (const source of [
      '^(a+)+$',
      '(a|a)*b',
      '^(.*),(.*),(.*)$',
      '\\s+$',
      '(x+x+)+y',
      '^(\\w+\\s?)*$',
      '^([a-zA-Z0-9])(([-.]|[_]+)?([a-zA-Z0-9]+))*(@)',
    ]) {
      expect(costsOf(source, ''), source).not.toEqual([]);
    }
    // As it stood here once: a name of kanji without a reading cost its length squared.
    expect(costsOf('([\\p{Script=Han}]+)《', 'u')).not.toEqual([]);
  });
});
