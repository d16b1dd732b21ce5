/** What files hold, in sixteen characters. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The fingerprint of these files and of everything in these folders, under `root`: of their names and their contents, so that neither
 * a copy nor a checkout changes it and a changed byte does. What is not there counts as not there.
 * @param also What else the fingerprint is to depend on.
 */
export function takeFingerprint(root: string, names: readonly string[], also: readonly string[] = []): string {
  const hash = createHash('sha256');
  hash.update(JSON.stringify(also));
  for (const file of names.flatMap((name) => filesIn(root, name))) {
    const content = readFileSync(join(root, file));
    // With its length, so that no content can pass for the name of the next file.
    hash.update(JSON.stringify([file, content.length])).update(content);
  }
  return hash.digest('hex').slice(0, 16);
}

/** The paths of all files there, from `root`, in an order that does not depend on the file system. */
function filesIn(root: string, name: string): readonly string[] {
  const path = join(root, name);
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [name];
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .map((found) => join(name, found))
    .filter((file) => statSync(join(root, file)).isFile())
    .sort();
}
