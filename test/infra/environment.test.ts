import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const rooms = ['web', 'import', 'alarm', 'remind', 'feedback', 'sweep', 'journal', 'heartbeat'] as const;

/** Inside the project, so that packages and the rooms' types are found from it. */
mkdirSync('.build', { recursive: true });
const folder = mkdtempSync(join(process.cwd(), '.build', 'environment-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const block = /environment: \{[^}]*\}/;
const entry = /\b([A-Z_]+): [^,}]+/g;
const sourceOf = (room: string): string =>
  readFileSync(`infra/constructs/${room}.ts`, 'utf8')
    .replaceAll(/'\.\.\/(?!\.\.)/g, "'../../infra/")
    .replaceAll("'./", "'../../infra/constructs/");

const variablesOf = (room: string): readonly string[] =>
  [...(block.exec(sourceOf(room))?.[0] ?? '').matchAll(entry)].flatMap(([, name]) => name ?? []);

/** The construct of the room with one variable taken out, or one more put in. */
const without = (room: string, variable: string): string =>
  sourceOf(room).replace(block, (written) => written.replace(new RegExp(`\\b${variable}: [^,}]+,?`), ''));
const withSurplus = (room: string): string =>
  sourceOf(room).replace(block, (written) => written.replace('{', "{ SURPLUS: 'x',"));

const complaints = new Map<string, string>();
beforeAll(() => {
  for (const room of rooms) {
    writeFileSync(join(folder, `${room}.ts`), sourceOf(room));
    writeFileSync(join(folder, `${room}+SURPLUS.ts`), withSurplus(room));
    for (const variable of variablesOf(room))
      writeFileSync(join(folder, `${room}-${variable}.ts`), without(room, variable));
  }
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ extends: '../../tsconfig.json', include: ['*.ts'] }));
  // All of them in one run: the types of the CDK are read once.
  const { stdout } = spawnSync(
    process.execPath,
    ['node_modules/typescript/bin/tsc', '-p', folder, '--pretty', 'false'],
    {
      encoding: 'utf8',
    },
  );
  for (const line of stdout.split('\n')) {
    const [, file] = /([\w+-]+)\.ts\(\d+,\d+\): error/.exec(line) ?? [];
    if (file !== undefined) complaints.set(file, line);
  }
}, 120_000);

describe.each(rooms)('what infra tells the %s room', (room) => {
  it('compiles as it is written', () => {
    expect(complaints.get(room)).toBeUndefined();
  });

  it.each(variablesOf(room))('does not compile without %s', (variable) => {
    expect(complaints.get(`${room}-${variable}`)).toContain(`Property '${variable}' is missing`);
  });

  it('does not compile with a variable the room does not ask for', () => {
    expect(complaints.get(`${room}+SURPLUS`)).toContain("'SURPLUS' does not exist");
  });
});
