/** The parts of infra/README.md that commands write, each between two lines that say which command it was. */
import { readFileSync, writeFileSync } from 'node:fs';

export const readmeFile = 'infra/README.md';

/** What stands between the marks of a part, and by which `npm run …` it is written. */
export type Part = { readonly name: string; readonly command: string };

const beginOf = ({ name, command }: Part): string => `<!-- ${name}: written by \`npm run ${command} -- --write\` -->`;
const endOf = ({ name }: Part): string => `<!-- end of ${name} -->`;

/** The part, without its marks. Throws where the README does not have both. */
export function readBlock(readme: string, part: Part): string {
  const [before, after] = around(readme, part);
  return readme.slice(before.length, readme.length - after.length).trim();
}

/** A README with the part written anew. Throws where it does not have both marks. */
export function writeBlock(readme: string, part: Part, text: string): string {
  const [before, after] = around(readme, part);
  return `${before}\n\n${text}\n\n${after}`;
}

/** Writes the part into the file, and says whether that changed anything. */
export function writeReadme(part: Part, text: string): string {
  const before = readFileSync(readmeFile, 'utf8');
  const after = writeBlock(before, part, text);
  if (after === before) return `${readmeFile} says so already.`;
  writeFileSync(readmeFile, after);
  return `${readmeFile} is written anew: git diff ${readmeFile}`;
}

function around(readme: string, part: Part): readonly [before: string, after: string] {
  const begin = readme.indexOf(beginOf(part));
  const end = readme.indexOf(endOf(part));
  if (begin < 0 || end < begin)
    throw new Error(`${readmeFile} needs the lines "${beginOf(part)}" and "${endOf(part)}".`);
  return [readme.slice(0, begin + beginOf(part).length), readme.slice(end)];
}
