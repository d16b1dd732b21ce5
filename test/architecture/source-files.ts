import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

export type SourceFile = { readonly path: string; readonly text: string };

/** Every TypeScript file of the repository, tracked or new, with its text. */
export function readSourceFiles(): readonly SourceFile[] {
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '*.ts', '*.tsx'], {
    encoding: 'utf8',
  });
  const paths = [...new Set(listed.split('\n').filter((path) => path !== ''))];
  return paths.flatMap((path) => {
    try {
      return [{ path, text: readFileSync(path, 'utf8') }];
    } catch {
      return []; // Deleted in the work tree, still in the index.
    }
  });
}

/** What a file imports, as written: `from '…'`, `import '…'` and `import('…')`. */
export function importsOf({ text }: SourceFile): readonly string[] {
  const found = text.matchAll(/(?:\bfrom\s+|\bimport\s+|\bimport\(\s*)['"]([^'"]+)['"]/g);
  return [...found].flatMap(([, target]) => (target === undefined ? [] : [target]));
}

/** The text without comments and strings, so that a word in a sentence is not taken for code. */
export const codeOf = ({ text }: SourceFile): string =>
  text
    .replaceAll(/\/\*[\s\S]*?\*\//g, '')
    .replaceAll(/(^|[^:])\/\/.*$/gm, '$1')
    .replaceAll(/'(?:[^'\\\n]|\\.)*'/g, "''")
    .replaceAll(/"(?:[^"\\\n]|\\.)*"/g, '""');
