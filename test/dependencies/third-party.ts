/** `THIRD_PARTY.md`: every package, its version and its licence, by where its code goes. */
import { importsOf, readSourceFiles } from '../architecture/source-files';
import { type Installed, reach, readLock, readManifest } from './read-lock';

/** The package an import names: `hono/jsx` is hono's, `@aws-sdk/client-s3` its own; undefined for a file of ours and for Node itself. */
export const packageOf = (target: string): string | undefined =>
  /^(?!node:)(@[\w.-]+\/[\w.-]+|[a-z][\w.-]*)/.exec(target)?.[1];

/** The packages that files under these folders import, of those that are installed. */
export function importedUnder(folders: readonly string[], known: readonly string[]): readonly string[] {
  const files = readSourceFiles().filter(({ path }) => folders.some((folder) => path.startsWith(folder)));
  const imported = new Set(files.flatMap(importsOf).map(packageOf));
  return known.filter((name) => imported.has(name));
}

export function writeThirdParty(): string {
  const lock = readLock('.');
  const { dependencies } = readManifest('.');
  const names = Object.keys(dependencies);
  const inRooms = reach(lock, importedUnder(['functions/', 'shared/'], names));
  const operating = [...reach(lock, names)].filter((one) => !inRooms.has(one));
  const both = new Set([...inRooms, ...operating]);
  const testing = [...lock.values()].filter((one) => !both.has(one));
  return [
    '# Code of others',
    '',
    'Written by `npm run licences` from `package-lock.json`; a test holds it to that. Which licences are welcome, and why the others are here, is in [`test/dependencies/judgements.ts`](test/dependencies/judgements.ts).',
    '',
    '## In what we ship',
    '',
    'What the rooms and the pages may carry in their bundles: the packages that `functions/` and `shared/` import, and all these need.',
    '',
    ...table([...inRooms]),
    '',
    '## To deploy, and on the laptop',
    '',
    'What only builds the template and the bundles, or stands in for AWS on a laptop.',
    '',
    ...table(operating),
    '',
    '## For tests alone',
    '',
    ...table(testing),
    '',
  ].join('\n');
}

function table(packages: readonly Installed[]): readonly string[] {
  const rows = new Map<string, string>();
  for (const { name, version, licence } of packages) {
    rows.set(`${name} ${version}`, `| ${name} | ${version} | ${licence.replaceAll('|', '\\|')} |`);
  }
  const sorted = [...rows].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, row]) => row);
  return ['| package | version | licence |', '|---|---|---|', ...sorted];
}
