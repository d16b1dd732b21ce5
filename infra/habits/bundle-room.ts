/** A room's code as Lambda takes it: one ES module with everything in it. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';

/**
 * Bundles `functions/<room>/handler.ts` into a new temporary folder as `index.mjs` and answers the folder.
 * A folder of its own for every call: two synths at the same time must not read each other's half-written file.
 */
export function bundleRoom(room: string): string {
  const folder = mkdtempSync(join(tmpdir(), `kaeru-${room}-`));
  buildSync({
    entryPoints: [`functions/${room}/handler.ts`],
    outfile: join(folder, 'index.mjs'),
    bundle: true,
    minify: true,
    platform: 'node',
    format: 'esm',
    // The laptop stage runs the same bundle, on Node 20.
    target: 'node20',
    // zod's module entry shakes down to what a room uses: 86 KB instead of 457.
    mainFields: ['module', 'main'],
    jsx: 'automatic',
    jsxImportSource: 'hono/jsx',
    // The SDK is bundled: it starts a third faster than the runtime's copy, and it is the one the tests ran with.
    // Parts of it still call require(); the name is one that the minifier does not take.
    banner: {
      js: "import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);",
    },
    logLevel: 'warning',
  });
  return folder;
}
