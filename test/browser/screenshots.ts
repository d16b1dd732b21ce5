/** Pictures of every page for a person to look at, with an index to leaf through: `.local/screenshots/`, made anew by each run. */
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';

const folder = fileURLToPath(new URL('../../.local/screenshots', import.meta.url));

export type Shot = { readonly name: string; readonly language: string; readonly size: string };

export async function keepPicture(page: Page, { name, language, size }: Shot): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `${name}.${language}.${size}.png`);
  await page.screenshot({ path, fullPage: true });
}

/** Writes `index.html`: one row for each page, its pictures side by side. */
export function writeIndex(): void {
  const shots = readdirSync(folder).filter((file) => file.endsWith('.png'));
  const names = [...new Set(shots.map((file) => file.split('.')[0] ?? ''))].toSorted();
  const rows = names.map((name) => `<h2 id="${name}">${name}</h2><p>${picturesOf(name, shots)}</p>`);
  writeFileSync(join(folder, 'index.html'), `${opening}${rows.join('\n')}`);
}

const picturesOf = (name: string, shots: readonly string[]): string =>
  shots
    .filter((file) => file.startsWith(`${name}.`))
    .map((file) => `<a href="${file}"><img src="${file}" alt="${file}" title="${file}" loading="lazy"></a>`)
    .join('\n');

const opening = `<!DOCTYPE html><html lang="en"><meta charset="utf-8"><title>Every page</title>
<style>body { font-family: sans-serif; margin: 1rem } img { height: 30rem; border: 1px solid #999; margin: 0 .5rem .5rem 0; vertical-align: top }</style>
<h1>Every page, as the last run of the tests saw it</h1>
`;
