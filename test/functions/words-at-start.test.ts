import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Metafile } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { bundleHandler } from '../../infra/habits/bundle-room';

/** The words of letters and of pages, of any language; what a file in their folder says only to employers is not among them. */
const ofALanguage =
  /^shared\/words\/[a-z-]+\/(?:index|letters|letters-answers|letters-reentry|letters-stay|rules|explain|pages\/.*)\.ts$/;

describe.each(['web', 'remind'])('the room %s', (room) => {
  const folder = mkdtempSync(join(tmpdir(), 'kaeru-words-at-start-'));
  const { outputs } = bundleHandler(`functions/${room}/handler.ts`, folder);
  rmSync(folder, { recursive: true });

  it('starts without the words of any language', () => {
    expect(sourcesIn(outputs, filesAtStart(outputs)).filter((source) => ofALanguage.test(source))).toEqual([]);
  });

  it('has the words of each language in files of their own', () => {
    const words = sourcesIn(outputs, Object.keys(outputs)).filter((source) => ofALanguage.test(source));
    expect(words).toContain('shared/words/my/letters.ts');
    expect(words.includes('shared/words/my/pages/index.ts')).toBe(room === 'web');
  });
});

const sourcesIn = (outputs: Metafile['outputs'], files: readonly string[]): readonly string[] =>
  files.flatMap((file) =>
    Object.entries(outputs[file]?.inputs ?? {}).flatMap(([source, { bytesInOutput }]) =>
      bytesInOutput === 0 ? [] : [source],
    ),
  );

/** The entry and what it imports at once, and what that imports: not what it imports when it needs it. */
function filesAtStart(outputs: Metafile['outputs']): readonly string[] {
  const found = new Set(Object.keys(outputs).filter((file) => outputs[file]?.entryPoint?.endsWith('/handler.ts')));
  for (const file of found) {
    for (const { path, kind } of outputs[file]?.imports ?? []) {
      if (kind === 'import-statement' && outputs[path] !== undefined) found.add(path);
    }
  }
  return [...found];
}
