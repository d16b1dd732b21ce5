/** A room's code as Lambda takes it: an ES module, others it imports when it needs them, and beside them the scripts its pages send to browsers. */
import { existsSync, mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BuildOptions, buildSync, type Metafile } from 'esbuild';

const everywhere = {
  bundle: true,
  minify: true,
  // Letters are written in many scripts: escaped, their characters would take six bytes instead of three.
  charset: 'utf8',
  format: 'esm',
  // zod's module entry shakes down to what is used: 86 KB instead of 457.
  mainFields: ['module', 'main'],
  jsx: 'automatic',
  jsxImportSource: 'hono/jsx',
  logLevel: 'warning',
} as const satisfies BuildOptions;

/**
 * Bundles `functions/<room>/handler.ts` into a new temporary folder as `index.mjs`, the room's scripts for browsers beside it, and
 * answers the folder. A folder of its own for every call: two synths at the same time must not read each other's half-written file.
 */
export function bundleRoom(room: string): string {
  const folder = mkdtempSync(join(tmpdir(), `kaeru-${room}-`));
  bundleHandler(`functions/${room}/handler.ts`, folder);
  bundleScripts(room, folder);
  return folder;
}

/**
 * Bundles a handler into the folder as `index.mjs`; what it imports only when it is needed, `<name>.<hash of its content>.mjs`, lies
 * flat beside it, so that `import.meta.url` means the same folder in all of them. Answers what went into which file.
 */
export function bundleHandler(handler: string, folder: string): Metafile {
  return buildSync({
    ...everywhere,
    entryPoints: { index: handler },
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    chunkNames: '[name].[hash]',
    // A cold start reads and compiles what its first event needs, and not the eleven languages nobody asked for.
    splitting: true,
    metafile: true,
    platform: 'node',
    // The laptop stage runs the same bundle, on Node 20.
    target: 'node20',
    // The SDK is bundled: it starts a third faster than the runtime's copy, and it is the one the tests ran with.
    // Parts of it still call require(); the name is one that the minifier does not take.
    banner: {
      js: "import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);",
    },
  }).metafile;
}

/**
 * Bundles every `functions/<room>/browser/<name>.ts` into the folder as `browser/<name>.<hash of its content>.js`; what such a
 * script imports only when it is needed, and what several share, becomes a file of its own there. Nothing where the room has none.
 */
export function bundleScripts(room: string, folder: string): void {
  const sources = `functions/${room}/browser`;
  if (!existsSync(sources)) return;
  const scripts = readdirSync(sources).filter((file) => file.endsWith('.ts'));
  // The first page and its words are bundled apart: what they shared with scripts of other pages would come in crumbs, which pack badly.
  const ofFirstPage = (file: string): boolean => file === 'check.ts' || file.startsWith('words-');
  for (const together of [scripts.filter(ofFirstPage), scripts.filter((file) => !ofFirstPage(file))]) {
    if (together.length > 0) bundleTogether(sources, together, folder);
  }
}

function bundleTogether(sources: string, scripts: readonly string[], folder: string): void {
  buildSync({
    ...everywhere,
    entryPoints: scripts.map((file) => `${sources}/${file}`),
    outdir: join(folder, 'browser'),
    entryNames: '[name].[hash]',
    chunkNames: '[name].[hash]',
    splitting: true,
    platform: 'browser',
    // Pages that a browser writes, too: hono/jsx would cost it 5 KB for what it does not need. A test holds both to the same HTML.
    alias: { 'hono/jsx/jsx-runtime': resolve(`${sources}/check/jsx-runtime.ts`) },
    // Browsers of 2022 and newer; in an older one the pages work without.
    target: 'es2022',
  });
}
