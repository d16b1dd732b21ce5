import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import * as rules from '../../../shared/rules';

/** What a page loads to judge facts by itself. */
const wanted = ['assess', 'findImpossibilities', 'whatIf'].filter((name) => name in rules);

export type BundleSize = {
  readonly exports: readonly string[];
  /** Bytes after bundling and minifying. */
  readonly minified: number;
  /** The same, gzipped. */
  readonly gzipped: number;
  /** Files that are not our own: none, by promise. */
  readonly packages: readonly string[];
};

/** Bundles the rules for a browser, as the form's page does, and weighs the result. */
export async function weighBundle(): Promise<BundleSize> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: `export { ${wanted.join(', ')} } from './shared/rules';`, resolveDir: process.cwd() },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    write: false,
    metafile: true,
    logLevel: 'error',
  });
  const code = outputFiles.map(({ contents }) => contents);
  return {
    exports: wanted,
    minified: sum(code.map(({ length }) => length)),
    gzipped: sum(code.map((contents) => gzipSync(contents, { level: 9 }).length)),
    packages: Object.keys(metafile.inputs).filter((path) => path.includes('node_modules/')),
  };
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
