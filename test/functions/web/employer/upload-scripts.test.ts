import { describe, expect, it } from 'vitest';
import { webApp } from '../../../../functions/web/app';
import type { Scripts } from '../../../../functions/web/scripts';
import { ann, roster } from '../../import/employer-world';
import { openDesk } from './upload-desk';

const bundled: Scripts = {
  addressOf: (name) => `/browser/${name}.ABC.js`,
  read: () => undefined,
  neededBy: () => [],
};

/** The same desk, where scripts for browsers were bundled. */
async function openDeskWithScripts() {
  const desk = await openDesk();
  const app = webApp(desk.world, bundled);
  const { cookie } = desk.hr;
  return {
    ...desk,
    see: async (path: string) => app.request(`https://kaeru.test${path}`, { headers: { cookie } }),
  };
}

const policyOf = (answer: Response): string => answer.headers.get('content-security-policy') ?? '';

describe('the page where a file is chosen', () => {
  it('lets the browser look into it: tells the reader, what headings meant before, and how large it may be', async () => {
    const { hr, send, begin, see } = await openDeskWithScripts();
    const earlier = await send('番号X,email,status_of_residence\nE1,ann@example.com,Student\n');
    await hr.press(`${earlier.path}/answers`, { 'heading-0': '番号X', 'means-0': 'employee_id' });
    const { path } = await begin();
    const answer = await see(path);
    const page = await answer.text();
    expect(page).toContain('data-reader="/browser/check-roster.ABC.js"');
    expect(page).toContain('data-mapping="{&quot;番号x&quot;:&quot;employee_id&quot;}"');
    expect(page).toContain('data-most-bytes="20971520"');
    expect(page).toContain('<script type="module" src="/browser/choose-file.ABC.js"></script>');
    expect(policyOf(answer)).toContain("connect-src 'self'");
    expect(page).not.toMatch(/ on[a-z]+="| style="|<script>/);
  });

  it('is told the name of the file while that is on its way, and no longer', async () => {
    const { world, hr, begin, send, read } = await openDesk();
    const { path, id } = await begin();
    expect((await hr.press(`${path}/name`, { filename: ' 社員名簿.csv ' })).status).toBe(204);
    expect((await world.uploads.load(id))?.filename).toBe('社員名簿.csv');
    for (const filename of ['', 'a\u0007b', 'x'.repeat(300)]) await hr.press(`${path}/name`, { filename });
    expect((await world.uploads.load(id))?.filename).toBe('社員名簿.csv');
    const sent = await send(roster(ann));
    await hr.press(`${sent.path}/name`, { filename: 'late.csv' });
    expect(await read(sent.path)).not.toContain('late.csv');
  });
});

describe('the page of an upload under way', () => {
  it('is followed by a script, and loads itself anew only where there is none', async () => {
    const { send, commit, see } = await openDeskWithScripts();
    const { path, id } = await send(roster(ann));
    await commit(path);
    const answer = await see(path);
    const page = await answer.text();
    expect(answer.headers.get('refresh')).toBeNull();
    expect(page).toContain('<noscript><meta http-equiv="refresh" content="2"/></noscript>');
    expect(page).toContain(`data-follow="/api/v1/uploads/${id}" data-states="committing"`);
    expect(policyOf(answer)).toContain("connect-src 'self'");
  });

  it('is followed no longer once it is at rest', async () => {
    const { send, see } = await openDeskWithScripts();
    const { path } = await send(roster(ann));
    const answer = await see(path);
    expect(await answer.text()).not.toMatch(/<script|http-equiv/);
    expect(policyOf(answer)).not.toContain('connect-src');
  });
});
