import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { assembleApp } from '../../../infra/local/assemble';

let root: string;
let runs: number;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'assemble-'));
  runs = 0;
  save('infra/app.ts', 'raise the house');
  save('functions/web/handler.ts', 'open the door');
  save('package-lock.json', '{}');
});
afterEach(() => rmSync(root, { recursive: true }));

const save = (file: string, text: string): void => {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
};
const remove = (file: string): void => rmSync(join(root, file));
const keeper = (): string => join(root, '.build/assemblies');

/** An app whose template says which sources and settings it was made from. */
const write = async (folder: string, settings: Readonly<Record<string, string>>): Promise<void> => {
  runs += 1;
  const template = { app: readFileSync(join(root, 'infra/app.ts'), 'utf8'), settings };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(template));
  mkdirSync(join(folder, 'asset.1'));
  writeFileSync(join(folder, 'asset.1/index.mjs'), 'export {};');
};
const ask = (settings: Readonly<Record<string, string>> = {}): Promise<string> =>
  assembleApp({ root, write, settings, keptMs: Number.POSITIVE_INFINITY });
const templateIn = (folder: string): unknown => JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));

test('nothing has changed: what was synthesised is taken as it is', async () => {
  const first = await ask({ stage: 'laptop' });
  expect(await ask({ stage: 'laptop' })).toBe(first);
  expect(runs).toBe(1);
});

test('a saved file with the same words is no change', async () => {
  await ask();
  save('infra/app.ts', 'raise the house');
  utimesSync(join(root, 'infra/app.ts'), new Date(0), new Date(0));
  await ask();
  expect(runs).toBe(1);
});

test.each([
  ['a byte of the app', () => save('infra/app.ts', 'raise the House')],
  ['a byte of a room', () => save('functions/web/handler.ts', 'open the Door')],
  ['a new file', () => save('shared/words/fr.ts', '')],
  ['a file that is gone', () => remove('functions/web/handler.ts')],
  ['the packages to install', () => save('package-lock.json', '{ }')],
  ['the packages installed', () => save('node_modules/.package-lock.json', '{}')],
  ['the context', () => save('cdk.json', '{"context":{}}')],
  [
    'a word that moves from one file to the next',
    () => {
      save('functions/web/handler.ts', 'open the');
      save('functions/web/words.ts', ' door');
    },
  ],
])('%s has changed: it is synthesised again', async (_, change) => {
  const before = await ask();
  change();
  expect(await ask()).not.toBe(before);
  expect(runs).toBe(2);
});

test('every stage has its own', async () => {
  const [laptop, aws] = [await ask({ stage: 'laptop' }), await ask({ sender: 'a@b.example' })];
  expect(templateIn(laptop)).toMatchObject({ settings: { stage: 'laptop' } });
  expect(templateIn(aws)).toMatchObject({ settings: { sender: 'a@b.example' } });
  expect(await ask({ stage: 'laptop' })).toBe(laptop);
  expect(runs).toBe(2);
});

test('a synthesis that was broken off is never taken for a whole one', async () => {
  const breakOff = async (folder: string, settings: Readonly<Record<string, string>>): Promise<never> => {
    await write(folder, settings);
    throw new Error('power cut');
  };
  await expect(assembleApp({ root, write: breakOff })).rejects.toThrow('power cut');
  await ask();
  expect(runs).toBe(2);
});

test.each([
  ['lost a file', (folder: string) => rmSync(join(folder, 'asset.1/index.mjs'))],
  ['was cut short', (folder: string) => writeFileSync(join(folder, 'manifest.json'), '')],
  ['was written to', (folder: string) => writeFileSync(join(folder, 'asset.1/index.mjs'), 'export { more };')],
])('an assembly that %s is made anew', async (_, harm) => {
  const folder = await ask();
  harm(folder);
  expect(await ask()).toBe(folder);
  expect(templateIn(folder)).toEqual({ app: 'raise the house', settings: {} });
  expect(readFileSync(join(folder, 'asset.1/index.mjs'), 'utf8')).toBe('export {};');
  expect(runs).toBe(2);
});

test('a file saved in the middle of it: what came of it is not remembered', async () => {
  const whileSaving = async (folder: string, settings: Readonly<Record<string, string>>): Promise<void> => {
    save('infra/app.ts', 'raise the roof');
    await write(folder, settings);
  };
  await assembleApp({ root, write: whileSaving });
  save('infra/app.ts', 'raise the house');
  expect(templateIn(await ask())).toMatchObject({ app: 'raise the house' });
  expect(runs).toBe(2);
});

test('several who ask at once get a whole one, and the same', async () => {
  const answers = await Promise.all([ask(), ask(), ask()]);
  expect(new Set(answers).size).toBe(1);
  expect(readdirSync(keeper())).toHaveLength(1);
  await ask();
  expect(runs).toBe(3);
});

test('what nobody asks for goes, and what somebody asked for just now stays', async () => {
  const [old, used] = [await ask({ stage: 'old' }), await ask({ stage: 'used' })];
  const twoHoursAgo = new Date(Date.now() - 2 * 3_600_000);
  for (const folder of [old, used]) utimesSync(folder, twoHoursAgo, twoHoursAgo);
  await ask({ stage: 'used' });
  const made = await assembleApp({ root, write, settings: { stage: 'new' } });
  expect(
    readdirSync(keeper())
      .map((name) => join(keeper(), name))
      .toSorted(),
  ).toEqual([used, made].toSorted());
});

test('a person hears of it before it is begun, and of nothing where there is nothing to do', async () => {
  const told: string[] = [];
  const tell = (sentence: string): void => void told.push(`${runs} ${sentence}`);
  await assembleApp({ root, write, tell });
  await assembleApp({ root, write, tell });
  expect(told).toEqual([expect.stringMatching(/^0 Synthesising the CDK app/)]);
});
