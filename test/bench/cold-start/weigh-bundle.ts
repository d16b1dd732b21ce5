/** How many bytes of a bundle are loaded at its start, and whose they are. */
import { basename } from 'node:path';
import type { Metafile } from 'esbuild';

export type Weight = {
  /** The entry and all it imports with a statement, and so on: what is read and compiled before the handler is ready. */
  readonly atStart: number;
  /** Everything, with what is loaded when it is needed. */
  readonly whole: number;
  /** Of what is loaded at start, by whose code it is, the heaviest first. */
  readonly byOwner: readonly (readonly [owner: string, bytes: number])[];
};

export function weighBundle({ outputs }: Metafile): Weight {
  const atStart = [...reachedAtStart(outputs)].flatMap((path) => outputs[path] ?? []);
  const byOwner = new Map<string, number>();
  for (const { inputs } of atStart) {
    for (const [path, { bytesInOutput }] of Object.entries(inputs)) {
      byOwner.set(ownerOf(path), (byOwner.get(ownerOf(path)) ?? 0) + bytesInOutput);
    }
  }
  return {
    atStart: sum(atStart.map(({ bytes }) => bytes)),
    whole: sum(Object.values(outputs).map(({ bytes }) => bytes)),
    byOwner: [...byOwner].toSorted(([, one], [, other]) => other - one),
  };
}

/** The files of ours that went into a bundle, whenever they are loaded. */
export const ourFilesIn = ({ inputs }: Metafile): readonly string[] =>
  Object.keys(inputs).filter((path) => !path.includes('node_modules'));

function reachedAtStart(outputs: Metafile['outputs']): ReadonlySet<string> {
  const reached = new Set(Object.keys(outputs).filter((path) => basename(path) === 'index.mjs'));
  // A set hands out what is added to it while one goes through it.
  for (const path of reached) {
    for (const { path: imported, kind, external } of outputs[path]?.imports ?? []) {
      if (kind === 'import-statement' && external !== true) reached.add(imported);
    }
  }
  return reached;
}

function ownerOf(path: string): string {
  const [, scopeOrName = ''] = /node_modules\/(@?[^/]+)\/(?!.*node_modules)/.exec(path) ?? [];
  if (scopeOrName === '') return 'ours';
  return scopeOrName === '@aws-sdk' || scopeOrName === '@smithy' || scopeOrName === '@aws-crypto' ? 'AWS' : scopeOrName;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((one, other) => one + other, 0);
