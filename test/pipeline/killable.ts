/** The product in a process group of its own, which can be killed without warning. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { build } from 'esbuild';
import { assembleApp } from '../../infra/local/assemble';

export type Killable = Awaited<ReturnType<typeof launch>>;

/** `npm start` on the folder; port 0 is any free one. */
export const start = (data: string, port: number): Promise<Killable> =>
  launch(['infra/local/launch.mjs', 'infra/local/start.ts', '--port', String(port), '--data', data]);

/**
 * Templates and program made once, so that each start takes a second or two, and all starts are of the same product.
 * The program lies where it finds its packages, until `throwAway`.
 */
export async function prepareStarts() {
  const assembly = await assembleApp();
  const program = `.build/stand-${process.pid}.mjs`;
  // As infra/local/launch.mjs does.
  await build({
    entryPoints: ['test/pipeline/stand.ts'],
    outfile: program,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    jsx: 'automatic',
    jsxImportSource: 'hono/jsx',
    logLevel: 'warning',
  });
  return {
    start: (data: string, port: number): Promise<Killable> => launch([program, data, String(port), assembly]),
    throwAway: () => rmSync(program, { force: true }),
  };
}

async function launch(args: readonly string[]) {
  const child = spawn(process.execPath, args, {
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const exited = once(child, 'exit');
  let said = '';
  const url = await new Promise<string>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => {
        said += text;
        const found = /The form +(http:\S+?)\/\s/.exec(said)?.[1];
        if (found !== undefined) resolve(found);
      });
    void exited.then(() => reject(new Error(`The stage did not start:\n${said}`)));
  });
  return { url, kill: () => kill(child, exited) };
}

async function kill(child: ChildProcess, exited: Promise<unknown>): Promise<void> {
  if (child.exitCode === null && child.signalCode === null && child.pid !== undefined)
    process.kill(-child.pid, 'SIGKILL');
  await exited;
}
