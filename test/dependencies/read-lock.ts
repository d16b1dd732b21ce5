/** What is installed, as `package.json` asks for it and `package-lock.json` holds it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';

const names = z.record(z.string(), z.string()).default({});
const manifestShape = z.object({ dependencies: names, devDependencies: names });
const lockShape = z.object({
  lockfileVersion: z.literal(3),
  packages: z.record(
    z.string(),
    z.object({
      version: z.string().optional(),
      license: z.string().optional(),
      integrity: z.string().optional(),
      resolved: z.string().optional(),
      /** Comes inside its parent's own file, whose integrity covers it. */
      inBundle: z.boolean().default(false),
      optional: z.boolean().default(false),
      hasInstallScript: z.boolean().default(false),
      dependencies: names,
      optionalDependencies: names,
      peerDependencies: names,
    }),
  ),
});

/** The places with packages of their own: the product, and the tool of `npm run mutants`. */
export const places = ['.', 'test/mutation'] as const;

export const readManifest = (place: string) => manifestShape.parse(readJson(place, 'package.json'));

/** One installed package; `path` is its place under `node_modules`, by which its own dependencies are looked up. */
export type Installed = z.infer<typeof lockShape>['packages'][string] & {
  readonly path: string;
  readonly name: string;
  readonly licence: string;
};

/** Everything a place installs, by path. */
export function readLock(place: string): ReadonlyMap<string, Installed> {
  const { packages } = lockShape.parse(readJson(place, 'package-lock.json'));
  const installed = Object.entries(packages).flatMap(([path, one]) => {
    const name = path.split('node_modules/').at(-1) ?? '';
    return path === '' ? [] : [[path, { ...one, path, name, licence: one.license ?? 'none' }] as const];
  });
  return new Map(installed);
}

const readJson = (place: string, file: string): unknown => JSON.parse(readFileSync(join(place, file), 'utf8'));

/** Packages and all they need, as Node looks them up: beside the one that asks, then further out. */
export function reach(lock: ReadonlyMap<string, Installed>, roots: readonly string[]): ReadonlySet<Installed> {
  const found = new Set<Installed>();
  const visit = (name: string, from: string): void => {
    const one = lookUp(lock, name, from);
    if (one === undefined || found.has(one)) return;
    found.add(one);
    const needs = { ...one.dependencies, ...one.optionalDependencies, ...one.peerDependencies };
    for (const needed of Object.keys(needs)) visit(needed, one.path);
  };
  for (const root of roots) visit(root, '');
  return found;
}

function lookUp(lock: ReadonlyMap<string, Installed>, name: string, from: string): Installed | undefined {
  const here = lock.get(from === '' ? `node_modules/${name}` : `${from}/node_modules/${name}`);
  if (here !== undefined || from === '') return here;
  const outer = from.lastIndexOf('/node_modules/');
  return lookUp(lock, name, outer === -1 ? '' : from.slice(0, outer));
}
