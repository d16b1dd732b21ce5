/** A server we did not write, as a child process on loopback, for as long as a test file runs. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import * as z from 'zod';

export type ChildServer = { readonly url: string; readonly end: () => Promise<void> };

/** A slow machine starts a Python or a Java within this. */
const patienceMs = 60_000;
const betweenLooksMs = 50;

/** Ends the server when our end of its input closes: also where this process is killed, and nothing of it runs any more. */
const tethered = 'exec 3<&0; "$@" 3<&- & server=$!; { read -r _ <&3; kill -9 "$server"; } & wait "$server"';

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = z.object({ port: z.number() }).parse(server.address());
  server.close();
  await once(server, 'close');
  return port;
}

/**
 * Starts it and answers as soon as it speaks HTTP.
 * @throws Error with what it printed, where it ends or stays silent.
 */
export async function startServer(
  command: string,
  argumentsFor: (port: number) => readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<ChildServer> {
  const port = await freePort();
  const child = spawn('sh', ['-c', tethered, 'sh', command, ...argumentsFor(port)], {
    env: { PATH: process.env.PATH, HOME: process.env.HOME, ...environment },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      // The beginning tells why it did not start; of each request afterwards it prints a line too.
      if (printed.length < 10_000) printed += text;
    });
  const ended = once(child, 'exit');
  const end = async () => {
    child.stdin.end();
    await ended;
  };

  const url = `http://127.0.0.1:${port}`;
  const giveUpAt = performance.now() + patienceMs;
  while (!(await answers(url))) {
    if (child.exitCode !== null || performance.now() > giveUpAt) {
      await end();
      throw new Error(`${command} did not become a server:\n${printed}`);
    }
    await pause(betweenLooksMs);
  }
  return { url, end };
}

/** Whatever it answers: a server that speaks HTTP is up. */
const answers = (url: string): Promise<boolean> =>
  fetch(url).then(
    () => true,
    () => false,
  );
