/** The lock of a data folder: one stage at a time, and words about who holds it. */
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';

export interface LockHolder {
  readonly pid: number;
  readonly port: number;
  /** When it took the lock: an ISO instant of the machine. */
  readonly since: string;
}

/** Another stage is running on the folder. */
export class FolderTaken extends Error {
  constructor(
    readonly folder: string,
    readonly holder: LockHolder,
  ) {
    super(
      `Another stage has been running on ${folder} since ${holder.since} (process ${holder.pid}, http://127.0.0.1:${holder.port}). ` +
        'Use that one, stop it with Ctrl-C first, or give this one a folder of its own: npm start -- --data DIR',
    );
  }
}

const holderShape = z.object({ pid: z.number().int(), port: z.number().int(), since: z.string() });

/**
 * Takes the lock; one whose process is gone is taken over.
 * @returns How to give it back.
 * @throws FolderTaken
 */
export function takeLock(folder: string, holder: LockHolder): () => void {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'lock');
  const mine = JSON.stringify(holder);
  for (;;) {
    try {
      writeFileSync(file, mine, { flag: 'wx' });
      return () => {
        if (read(file) === mine) rmSync(file, { force: true });
      };
    } catch (error) {
      if (!isCode(error, 'EEXIST')) throw error;
    }
    const written = read(file);
    const other = parse(written);
    if (other !== undefined && isAlive(other.pid)) throw new FolderTaken(folder, other);
    moveAway(file, written);
  }
}

/** Who holds the folder now, if anybody does. */
export function lockHolder(folder: string): LockHolder | undefined {
  const holder = parse(read(join(folder, 'lock')));
  return holder !== undefined && isAlive(holder.pid) ? holder : undefined;
}

/** Renaming is atomic: of two that find the same dead lock only one takes it away, and puts back what it took by mistake. */
function moveAway(file: string, written: string | undefined): void {
  const aside = `${file}.${process.pid}`;
  try {
    renameSync(file, aside);
  } catch (error) {
    if (isCode(error, 'ENOENT')) return;
    throw error;
  }
  if (read(aside) === written) rmSync(aside);
  else renameSync(aside, file);
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

/** A lock that was being written when its process died is empty or half there. */
function parse(written: string | undefined): LockHolder | undefined {
  try {
    return holderShape.safeParse(JSON.parse(written ?? '')).data;
  } catch {
    return undefined;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // The process is there and belongs to somebody else.
    return isCode(error, 'EPERM');
  }
}

const isCode = (error: unknown, code: string): boolean =>
  error instanceof Error && 'code' in error && error.code === code;
