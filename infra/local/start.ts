/** `npm start`: a deployment to this laptop. Synthesises the CDK app, stands it up, says where it is, and stops with Ctrl-C. */
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readStartOptions, type StartOptions, usage, WrongOption } from './args';
import { assembleApp } from './assemble';
import { FolderTaken, lockHolder } from './lock';
import { PortTaken } from './public-port';
import { standUp } from './stand-up';
import { readAssembly } from './template';

// The zone belongs to the whole process, workers included; Lambda's is UTC.
process.env.TZ = 'UTC';

/** How long a stop may take before the process ends anyway. */
const patienceMs = 1800;

async function start({ port, data, fresh, everyTick, throttle }: StartOptions): Promise<void> {
  const folder = resolve(data);
  if (fresh) throwAway(folder);
  const begun = performance.now();
  const tell = (sentence: string) => console.log(sentence);
  tell('Standing the CDK app up on this machine …');
  // Nobody else uses this keeper while we hold the folder's lock: older assemblies go at once.
  const assembly = () => assembleApp({ keeper: join(folder, 'assembly'), keptMs: 0, tell }).then(readAssembly);
  const stage = await standUp({
    data: folder,
    port,
    assembly,
    everyTick,
    throttle,
    tell,
  });
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  const { resources, inert } = stage.template;
  console.log(`The stage stands after ${seconds} s: ${resources.length} resources, ${inert.length} that a laptop does not need.

  The form      ${stage.url}/
  The console   ${stage.url}/_local     letters, alarms, queues, and the clock
  The data      ${data}${fresh ? ' (fresh)' : ''}

It is ${new Date(stage.clock.now()).toISOString()} on the stage. Ctrl-C stops it.`);

  let stopping = false;
  const stop = (signal: NodeJS.Signals) => {
    // npm hands a Ctrl-C on that the terminal has already sent us.
    if (stopping) return;
    stopping = true;
    if (signal !== 'SIGHUP') console.log('\nStopping …');
    setTimeout(() => process.exit(0), patienceMs);
    stage
      .close()
      .then(() => process.exit(0))
      .catch((error: unknown) => {
        console.error('The stage did not stop cleanly:', error);
        process.exit(1);
      });
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => stop(signal));
}

/** Removes what a stage keeps, and only that: a folder with anything else in it is left alone. */
function throwAway(folder: string): void {
  if (!existsSync(folder)) return;
  const holder = lockHolder(folder);
  if (holder !== undefined) throw new FolderTaken(folder, holder);
  const strangers = readdirSync(folder).filter(
    (name) => !kept.some((known) => name === known || name.startsWith('lock.')),
  );
  if (strangers.length > 0)
    throw new WrongOption(
      `${folder} holds more than a stage's data (${strangers[0]} …), so --fresh does not empty it.`,
    );
  rmSync(folder, { recursive: true });
}
const kept = ['assembly', 'db', 'lock', 'logs', 'objects'];

try {
  const options = readStartOptions(process.argv.slice(2), process.env);
  if (options === 'help') console.log(usage);
  else await start(options);
} catch (error) {
  const forThePerson = error instanceof WrongOption || error instanceof PortTaken || error instanceof FolderTaken;
  console.error(forThePerson ? error.message : error);
  process.exit(1);
}
