import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writtenLanguages } from '../../shared/words/languages';
import { examples } from './examples';
import { serveFolder } from './gallery/serve-folder';
import { writeGallery } from './gallery/write-gallery';

describe('the gallery of letters', () => {
  let folder = '';
  let count = 0;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'letters-'));
    count = await writeGallery(folder);
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('holds every kind in every language', async () => {
    expect(count).toBe(examples.length * writtenLanguages.length);
    for (const language of writtenLanguages) {
      const files = await readdir(join(folder, language));
      expect(files.filter((file) => file.endsWith('.letter.html'))).toHaveLength(examples.length);
    }
  });

  it('shows one letter on a phone, on a desktop and as text, light and dark, and leads to all others', async () => {
    for (const shade of ['light', 'dark']) {
      const view = await readFile(join(folder, 'ne', `return.${shade}.html`), 'utf8');
      expect(view).toContain(`<main class="${shade}">`);
      expect(
        view.match(/<iframe class="(phone|desktop)" title="[^"]*" src="\/ne\/return\.letter\.html"/g),
      ).toHaveLength(2);
      expect(view).toMatch(/\d+ of 78 characters/);
      for (const language of writtenLanguages) expect(view).toContain(`href="/${language}/return.${shade}.html"`);
      for (const { name } of examples) expect(view).toContain(`href="/ne/${name}.${shade}.html"`);
    }
  });

  it('leads nowhere where nothing is', async () => {
    const pages = ['index.html', 'en/welcome.light.html', 'my/several.dark.html'];
    for (const page of pages) {
      const html = await readFile(join(folder, page), 'utf8');
      for (const [, path] of html.matchAll(/(?:href|src)="(\/[^"]+)"/g)) {
        await expect(readFile(join(folder, path ?? ''), 'utf8'), path).resolves.toBeTruthy();
      }
    }
  });

  it('is served on this machine, and nothing beside it', async () => {
    const served = await serveFolder(folder, 0);
    try {
      const letter = await fetch(`${served.url}ja-easy/return.letter.html`);
      expect(letter.headers.get('content-type')).toBe('text/html; charset=utf-8');
      expect(await letter.text()).toContain('<ruby>');
      expect((await fetch(served.url)).status).toBe(200);
      expect((await fetch(`${served.url}..%2f..%2fetc%2fpasswd`)).status).toBe(404);
    } finally {
      served.close();
    }
  });
});
