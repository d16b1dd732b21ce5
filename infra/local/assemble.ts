/** The cloud assembly of what the sources say now: the one that was synthesised of the very same sources, or a new one. */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { takeFingerprint } from './fingerprint';
import { synthesise } from './synth';

export interface AssembleOptions {
  /** The settings of the stage, as `-c name=value` gives them. Default: the laptop's. */
  readonly settings?: Readonly<Record<string, string>>;
  /** Where assemblies are kept. Default: with everything else that is built, for all commands and tests of this checkout. */
  readonly keeper?: string;
  /** How long an assembly that nobody has asked for stays in the keeper, in milliseconds. */
  readonly keptMs?: number;
  /** Hears that it will take a while. Default: nobody. */
  readonly tell?: (sentence: string) => void;
  /** Writes the assembly of these settings into the folder. */
  readonly write?: (folder: string, settings: Readonly<Record<string, string>>) => Promise<unknown>;
  /** The checkout. */
  readonly root?: string;
}

/**
 * All a synthesis reads. More than it needs, the stage itself among it: to synthesise once too often costs seconds, once too
 * rarely it is a lie.
 */
const sources = [
  ...['infra', 'functions', 'shared'],
  ...['cdk.json', 'package.json', 'tsconfig.json', 'package-lock.json', 'node_modules/.package-lock.json'],
];

const anHour = 3_600_000;

/**
 * Answers the folder of the assembly. Its name says what it was made from and what it holds: one that is not whole, or was touched,
 * does not bear its name rightly and is made anew. Processes may ask at the same time; each gets a whole one.
 * @throws Error with what the app printed, where it did not succeed.
 */
export async function assembleApp(options: AssembleOptions = {}): Promise<string> {
  const { settings = {}, tell = () => {}, write = synthesise, root = '.', keptMs = anHour } = options;
  const keeper = resolve(root, options.keeper ?? '.build/assemblies');
  const look = (): string =>
    takeFingerprint(root, sources, [process.version, process.arch, JSON.stringify(Object.entries(settings).sort())]);
  mkdirSync(keeper, { recursive: true });
  const from = look();
  const kept = findWhole(keeper, from);
  if (kept !== undefined) {
    tidy(keeper, kept, keptMs);
    return kept;
  }
  tell('Synthesising the CDK app: a few seconds, whenever its sources have changed …');
  const draft = mkdtempSync(join(keeper, 'draft-'));
  try {
    await write(draft, settings);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    throw error;
  }
  // Somebody saved a file meanwhile: what was made is of neither state, and the next who asks makes it anew.
  const made = look() === from ? keep(draft, join(keeper, `${from}-${takeFingerprint(draft, ['.'])}`)) : draft;
  tidy(keeper, made, keptMs);
  return made;
}

/** The assembly made from these sources, if there is one and nobody has touched it since. */
function findWhole(keeper: string, from: string): string | undefined {
  for (const name of readdirSync(keeper).filter((each) => each.startsWith(`${from}-`))) {
    const folder = join(keeper, name);
    // First of all, so that no other process takes it for forgotten while we read it.
    utimesSync(folder, new Date(), new Date());
    if (name === `${from}-${takeFingerprint(folder, ['.'])}`) return folder;
    rmSync(folder, { recursive: true, force: true });
  }
  return undefined;
}

/** Renamed into place, so that nobody finds half of it; where another process was quicker, theirs is the same. */
function keep(draft: string, folder: string): string {
  try {
    renameSync(draft, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
    rmSync(draft, { recursive: true, force: true });
  }
  return folder;
}

/** Takes away what nobody has asked for in that time. */
function tidy(keeper: string, own: string, keptMs: number): void {
  for (const name of readdirSync(keeper)) {
    const path = join(keeper, name);
    if (path === own) continue;
    // Another process may be tidying, too.
    const there = statSync(path, { throwIfNoEntry: false });
    if (there !== undefined && Date.now() - there.mtimeMs >= keptMs) rmSync(path, { recursive: true, force: true });
  }
}
