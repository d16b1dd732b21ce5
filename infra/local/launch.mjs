// Runs a TypeScript entry of this repository on plain Node: installs what is missing, bundles the entry, imports it.
// Uses nothing that is not in Node itself until the install has run.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
process.chdir(root);

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(
    `This needs Node.js 20.19 or newer; you have ${process.versions.node}. Install a newer one from nodejs.org and try again.`,
  );
  process.exit(1);
}

const installed = join(root, 'node_modules/.package-lock.json');
if (!existsSync(installed) || statSync(installed).mtimeMs < statSync(join(root, 'package-lock.json')).mtimeMs) {
  console.log('Installing packages (once, about a minute) …');
  const install = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (install.status !== 0) {
    console.error('npm ci did not succeed: see the lines above. Nothing was started.');
    process.exit(install.status ?? 1);
  }
}

const [entry, ...args] = process.argv.slice(2);
if (entry === undefined) {
  console.error('Say which file to run: node infra/local/launch.mjs FILE.ts [arguments]');
  process.exit(1);
}
const { buildSync } = await import('esbuild');
const outfile = join(root, '.build', `${basename(dirname(entry))}-${basename(entry, '.ts')}.mjs`);
const [bundle] = buildSync({
  entryPoints: [entry],
  outfile,
  write: false,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
  jsx: 'automatic',
  jsxImportSource: 'hono/jsx',
  sourcemap: 'inline',
  logLevel: 'warning',
}).outputFiles;
// Renamed into place, so that another process that starts the same entry now never reads half a file.
const draft = `${outfile}.${process.pid}`;
mkdirSync(dirname(outfile), { recursive: true });
writeFileSync(draft, bundle.contents);
renameSync(draft, outfile);
process.argv = [process.argv[0], outfile, ...args];
await import(pathToFileURL(outfile).href);
