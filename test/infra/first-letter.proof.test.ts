import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { type Killable, start } from '../pipeline/killable';

/** What infra/README.md has a newcomer type on the way from the clone to the first letter, block by block. */
const blocks = (() => {
  const readme = readFileSync('infra/README.md', 'utf8');
  const way = /^### On this laptop\n([\s\S]*?)^### /m.exec(readme)?.[1] ?? '';
  return [...way.matchAll(/^```sh\n([\s\S]*?)^```$/gm)].map(([, block = '']) => block);
})();

const letters = z.array(z.object({ to: z.string(), subject: z.string() }));
/** What lies in the mailbox of the README's newcomer, oldest first. */
async function subjectsOf(port: string): Promise<readonly string[]> {
  const all = letters.parse(await (await fetch(`http://127.0.0.1:${port}/_local/letters.json`)).json());
  return all.filter(({ to }) => to === 'you@example.com').map(({ subject }) => subject);
}

const withoutCurl = spawnSync('curl', ['--json', '{}', 'http://127.0.0.1:9'], { encoding: 'utf8' }).status !== 7;
const title = 'the way from the clone to the first letter, as infra/README.md prints it';

describe.skipIf(withoutCurl)(`${title}${withoutCurl ? ' (skipped: there is no curl 7.82 here)' : ''}`, () => {
  const folder = mkdtempSync(join(tmpdir(), 'kaeru-first-letter-'));
  let stage: Killable;
  beforeAll(async () => {
    stage = await start(join(folder, 'data'), 0);
  }, 180_000);
  afterAll(async () => {
    await stage?.kill();
    rmSync(folder, { recursive: true, force: true });
  });

  it('begins with npm start, and goes on in a second terminal', () => {
    expect(blocks.map((block) => block.split(/[ \n]/, 3).join(' '))).toEqual(['npm start ', 'npm run doctor']);
  });

  it('ends with the letter that asks for a press of its button', async () => {
    const { port } = new URL(stage.url);
    const typed = (blocks[1] ?? '').replaceAll('127.0.0.1:3000', `127.0.0.1:${port}`);
    const { status, stdout, stderr } = spawnSync('bash', ['-ec', typed], {
      encoding: 'utf8',
      env: { ...process.env, PORT: port },
    });
    expect(status, `${stdout}\n${stderr}`).toBe(0);
    expect(stdout).toContain('Nothing must be mended.');
    expect(stdout).toContain('Acme KK may upload its people now.');
    expect(stdout).toContain('"state":"awaiting-confirmation"');

    const confirm = 'Please confirm within 7 days: reminders of your Japan dates';
    await expect.poll(() => subjectsOf(port), { timeout: 60_000 }).toEqual([confirm]);
  }, 180_000);
});
