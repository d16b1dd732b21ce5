import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importsOf, readSourceFiles } from '../architecture/source-files';
import { installScripts, otherLicences, usedByTools, welcomeLicences } from './judgements';
import { type Installed, places, readLock, readManifest } from './read-lock';
import { packageOf, writeThirdParty } from './third-party';

describe.each(places)('what %s installs', (place) => {
  const { dependencies, devDependencies } = readManifest(place);
  const asked = { ...dependencies, ...devDependencies };
  const lock = [...readLock(place).values()];
  const settings = readFileSync(join(place, '.npmrc'), 'utf8').split('\n');

  it('is asked for by exact versions, and those are what the lock holds', () => {
    for (const [name, version] of Object.entries(asked)) {
      expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
      expect(lock.find(({ path }) => path === `node_modules/${name}`)?.version, name).toBe(version);
    }
  });

  it('is known by its content and not by an address', () => {
    const unproven = lock.filter(({ integrity, inBundle }) => !inBundle && !/^sha512-/.test(integrity ?? ''));
    expect(unproven.map(({ path }) => path)).toEqual([]);
    expect(lock.filter(({ resolved }) => resolved !== undefined).map(({ path }) => path)).toEqual([]);
    expect(settings).toContain('omit-lockfile-registry-resolved=true');
  });

  it('comes under a licence that somebody has looked at', () => {
    expect(lock.filter((one) => !isAllowed(one)).map(({ name, licence }) => `${name}: ${licence}`)).toEqual([]);
  });

  it('runs nothing while it is installed', () => {
    expect(settings).toContain('ignore-scripts=true');
    const wanting = new Set(lock.filter(({ hasInstallScript }) => hasInstallScript).map(({ name }) => name));
    expect([...wanting].filter((name) => !Object.hasOwn(installScripts, name))).toEqual([]);
  });
});

/** A licence of several is allowed where one of them is, as it is ours to choose. */
function isAllowed({ name, licence }: Installed): boolean {
  const offered = licence.replaceAll(/[()]/g, '').split(' OR ');
  if (offered.some((one) => welcomeLicences.includes(one))) return true;
  return Object.entries(otherLicences).some(
    ([named, { licence: known }]) =>
      known === licence && (named.endsWith('*') ? name.startsWith(named.slice(0, -1)) : name === named),
  );
}

describe('what is decided about packages', () => {
  const all = places.flatMap((place) => [...readLock(place).values()]);

  it('is about packages that are there', () => {
    for (const [named] of Object.entries(otherLicences)) {
      const prefix = named.replace(/\*$/, '');
      expect(
        all.some(({ name }) => (prefix === named ? name === named : name.startsWith(prefix))),
        named,
      ).toBe(true);
    }
    for (const name of Object.keys(installScripts)) {
      expect(
        all.some((one) => one.name === name && one.hasInstallScript),
        name,
      ).toBe(true);
    }
  });

  it('leaves no package here that nobody uses, and none in use that is not asked for', () => {
    const files = readSourceFiles();
    const asked = places.flatMap((place) => {
      const { dependencies, devDependencies } = readManifest(place);
      return Object.keys({ ...dependencies, ...devDependencies });
    });
    // A font is found by its name, which may be put together of two parts.
    const fonts = files.find(({ path }) => path === 'test/browser/fonts.ts')?.text ?? '';
    const isNamed = (name: string): boolean =>
      [name, name.replace('@fontsource-variable/noto-sans-', '')].some((part) => fonts.includes(`'${part}'`));
    const imported = new Set([...files.flatMap(importsOf).map(packageOf), 'esbuild']);
    expect(asked.filter((name) => !imported.has(name) && !Object.hasOwn(usedByTools, name) && !isNamed(name))).toEqual(
      [],
    );
    const ours = files.filter(({ path }) => /^(functions|infra|shared)\//.test(path));
    const strangers = ours.flatMap(({ path, text }) =>
      [...text.matchAll(/^(?:import|export)\b[^;]*?\bfrom '([^'.][^']*)'/gm)].flatMap(([, target = '']) => {
        const name = packageOf(target);
        return name === undefined || asked.includes(name) ? [] : [`${path}: ${name}`];
      }),
    );
    expect(strangers).toEqual([]);
  });

  it('is listed in THIRD_PARTY.md as it is: `npm run licences` writes it', () => {
    expect(readFileSync('THIRD_PARTY.md', 'utf8')).toBe(writeThirdParty());
  });
});
