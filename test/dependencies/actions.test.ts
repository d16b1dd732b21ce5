import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const folder = '.github/workflows';

describe.each(readdirSync(folder))('the workflow %s', (file) => {
  const text = readFileSync(`${folder}/${file}`, 'utf8');
  const uses = [...text.matchAll(/^\s*-?\s*uses: (.*)$/gm)].map(([, what = '']) => what);

  it('runs code of others by its commit, so that nobody can put other code under the same name', () => {
    for (const what of uses) expect(what).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  it('may read the repository and no more, but for the job that publishes', () => {
    expect(text).toMatch(/^permissions:\n {2}contents: read$/m);
    expect(text.match(/contents: write/g)?.length ?? 0).toBe(file === 'release.yml' ? 1 : 0);
  });

  it('leaves no key to the repository where foreign code runs', () => {
    const checkouts = uses.filter((what) => what.startsWith('actions/checkout@')).length;
    expect(text.match(/persist-credentials: false/g)?.length).toBe(checkouts);
  });

  it('puts nothing a stranger can name into a shell: what is theirs goes by variables', () => {
    const scripts = [...text.matchAll(/^\s*(?:- )?run: ((?:.*\n)(?: {10,}.*\n)*)/gm)].map(([, script = '']) => script);
    expect(scripts.filter((script) => script.includes('${{'))).toEqual([]);
  });

  it('ends by itself', () => {
    const jobs = text.slice(text.indexOf('\njobs:')).match(/^ {2}[a-z]+:$/gm)?.length;
    expect(text.match(/timeout-minutes:/g)?.length).toBe(jobs);
  });
});

it('every change is tested on the Node.js people have at least and on the one Lambda runs', () => {
  expect(readFileSync(`${folder}/test.yml`, 'utf8')).toContain("node: ['20.19', '24']");
  expect(JSON.parse(readFileSync('package.json', 'utf8'))).toMatchObject({ engines: { node: '>=20.19' } });
  expect(readFileSync('infra/habits/room-function.ts', 'utf8')).toContain('NODEJS_24_X');
});

it('a release finds its words in the changelog, and the changelog begins with what is next', () => {
  const headings = [...readFileSync('CHANGELOG.md', 'utf8').matchAll(/^## (.*)$/gm)].map(([, heading = '']) => heading);
  expect(headings[0]).toBe('Not yet released');
  for (const heading of headings.slice(1)) expect(heading).toMatch(/^\d+\.\d+\.\d+ \(\d{4}-\d{2}-\d{2}\)$/);
});
