import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { readStartOptions } from '../../../infra/local/args';
import { listen, shut } from '../../../infra/local/door';
import { lockHolder, takeLock } from '../../../infra/local/lock';

const undo: (() => unknown)[] = [];
afterEach(async () => {
  for (const step of undo.splice(0).reverse()) await step();
});
const newFolder = () => {
  const folder = mkdtempSync(join(tmpdir(), 'start-'));
  undo.push(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
};

describe('what a person may say', () => {
  test('nothing', () => {
    expect(readStartOptions([], {})).toEqual({
      port: 3000,
      data: '.local',
      fresh: false,
      everyTick: false,
      throttle: false,
    });
  });
  test('a port, as an option or in the environment; the option wins', () => {
    expect(readStartOptions([], { PORT: '4000' })).toMatchObject({ port: 4000 });
    expect(readStartOptions(['--port', '5000'], { PORT: '4000' })).toMatchObject({ port: 5000 });
  });
  test('a folder, a fresh beginning, every tick, the throttles', () => {
    expect(readStartOptions(['--data', 'x', '--fresh', '--every-tick', '--throttle'], {})).toMatchObject({
      data: 'x',
      fresh: true,
      everyTick: true,
      throttle: true,
    });
  });
  test('what is wrong is said, with what to say instead', () => {
    expect(() => readStartOptions(['--port', 'many'], {})).toThrow(/--port 3001/);
    expect(() => readStartOptions(['--colour'], {})).toThrow(/--port N/);
  });
});

describe('the lock of a data folder', () => {
  const me = { pid: process.pid, port: 3000, since: '2027-01-10T00:00:00.000Z' };

  test('lets one stage in, and says who it is', () => {
    const folder = newFolder();
    const giveBack = takeLock(folder, me);
    expect(() => takeLock(folder, { ...me, port: 3001 })).toThrow(new RegExp(`process ${process.pid}.*3000`));
    expect(lockHolder(folder)).toEqual(me);
    giveBack();
    takeLock(folder, me)();
  });

  test('whose process is gone is taken over', async () => {
    const folder = newFolder();
    const gone = spawn(process.execPath, ['--version'], { stdio: 'ignore' });
    await new Promise((resolve) => gone.once('exit', resolve));
    takeLock(folder, { ...me, pid: gone.pid ?? 0 });
    takeLock(folder, me);
    expect(lockHolder(folder)).toEqual(me);
    expect(readdirSync(folder)).toEqual(['lock']);
  });

  test('that was only half written is taken over', () => {
    const folder = newFolder();
    writeFileSync(join(folder, 'lock'), '{"pid":');
    takeLock(folder, me);
    expect(lockHolder(folder)).toEqual(me);
  });
});

describe('npm start', () => {
  /** Started in a process group of its own, as a terminal does it. */
  const start = (...options: readonly string[]) => {
    const child = spawn(process.execPath, ['infra/local/launch.mjs', 'infra/local/start.ts', ...options], {
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
      // Credentials of the machine, which must not be looked at.
      env: { ...process.env, AWS_PROFILE: 'no-such-profile', TZ: 'America/New_York' },
    });
    const said = { text: '' };
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => {
        said.text += text;
      });
    const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
    undo.push(() => {
      if (child.exitCode === null) child.kill('SIGKILL');
      return ended;
    });
    return { child, said, ended };
  };
  const toItsGroup = (child: ChildProcess, signal: NodeJS.Signals) => {
    if (child.pid !== undefined) process.kill(-child.pid, signal);
  };
  const standing = async (said: { readonly text: string }) => {
    await expect.poll(() => said.text, { timeout: 90_000, interval: 100 }).toContain('The form');
    return /The form +(http:\S+)\//.exec(said.text)?.[1] ?? '';
  };

  test('comes up with the form, ends within two seconds of Ctrl-C, and comes up again after kill -9 with all it kept', async () => {
    const data = join(newFolder(), 'data');
    const first = start('--port', '0', '--data', data);
    const url = await standing(first.said);
    expect((await fetch(url)).status).toBe(200);
    const advanced = await fetch(`${url}/_local/clock`, { method: 'POST', body: '{"advance":"P10D"}' });
    expect(advanced.status).toBe(200);

    const second = start('--port', '0', '--data', data);
    expect(await second.ended).toBe(1);
    expect(second.said.text).toContain(`process ${first.child.pid}`);

    const asked = performance.now();
    toItsGroup(first.child, 'SIGINT');
    expect(await first.ended).toBe(0);
    expect(performance.now() - asked).toBeLessThan(2000);
    expect(existsSync(join(data, 'lock'))).toBe(false);

    const third = start('--port', '0', '--data', data);
    await standing(third.said);
    toItsGroup(third.child, 'SIGKILL');
    await third.ended;
    const fourth = start('--port', '0', '--data', data);
    const state = await (await fetch(`${await standing(fourth.said)}/_local/state.json`)).json();
    expect(Date.parse(state.now)).toBeGreaterThan(Date.now() + 9 * 24 * 3_600_000);
  }, 240_000);

  test('says so where the port is taken, and names the option', async () => {
    const other = createServer();
    await listen(other, 0);
    undo.push(() => shut(other));
    const address = other.address();
    const port = address !== null && typeof address === 'object' ? address.port : 0;
    const { said, ended } = start('--port', String(port), '--data', join(newFolder(), 'data'));
    expect(await ended).toBe(1);
    expect(said.text).toMatch(new RegExp(`Port ${port} is taken .*--port`));
  }, 60_000);

  test('--fresh empties only what a stage has made', async () => {
    const data = newFolder();
    mkdirSync(join(data, 'db'));
    writeFileSync(join(data, 'thesis.txt'), 'years of work');
    const { said, ended } = start('--port', '0', '--data', data, '--fresh');
    expect(await ended).toBe(1);
    expect(said.text).toContain('thesis.txt');
    expect(readdirSync(data).sort()).toEqual(['db', 'thesis.txt']);
  }, 60_000);
});
