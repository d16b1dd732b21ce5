/** A handler with a room's AWS clients and nothing else: what the room would be if it did nothing of its own. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Writes `bare.ts` into the folder: it imports from AWS's packages exactly what these files of a room import from them, makes the
 * clients, and answers. Also what the room imports only when it is needed, for a handler without rooms would have it at hand.
 */
export function writeBareHandler(files: readonly string[], folder: string): string {
  const wanted = new Map<string, Set<string>>();
  for (const file of files) {
    for (const { from, names } of importsFromAws(readFileSync(file, 'utf8'))) {
      wanted.set(from, new Set([...(wanted.get(from) ?? []), ...names]));
    }
  }
  const all = [...wanted.values()].flatMap((names) => [...names]);
  const clients = all.filter((name) => name.endsWith('Client'));
  const text = [
    ...[...wanted].map(([from, names]) => `import { ${[...names].join(', ')} } from '${from}';`),
    `const clients = [${clients.map((client) => `new ${client}({})`).join(', ')}];`,
    // Named, so that the bundler keeps them.
    `const used = [${all.join(', ')}];`,
    'export const handler = async () => ({ clients: clients.length, used: used.length });',
  ];
  const path = join(folder, 'bare.ts');
  writeFileSync(path, `${text.join('\n')}\n`);
  return path;
}

const statement = /^import \{([^}]*)\} from '(@aws-sdk\/[^']+)'/gm;
const deferred = /const \{([^}]*)\} = await import\('(@aws-sdk\/[^']+)'\)/g;

/** What a module takes from AWS's packages, types apart. */
function importsFromAws(text: string): readonly { readonly from: string; readonly names: readonly string[] }[] {
  return [...text.matchAll(statement), ...text.matchAll(deferred)]
    .map(([, list = '', from = '']) => ({
      from,
      names: list
        .split(',')
        .map((name) => name.trim())
        .filter((name) => name !== '' && !name.startsWith('type ')),
    }))
    .filter(({ names }) => names.length > 0);
}
