import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const path = 'test/bench/RESULTS.md';
const opening = `# What was measured

Written by \`npm run bench\`, one section a benchmark; \`npm run bench -- NAME\` writes its section anew and leaves the others. Ratios are the goals: they are taken within each round, so they hold on other machines too. Times are the processor's, and depend on the machine.
`;

/** Writes one benchmark's section of the file of results; the other sections stay as they are, in the order of the alphabet. */
export function writeSection(name: string, text: string): void {
  const sections = new Map(readSections());
  sections.set(name, text.trim());
  const ordered = [...sections].toSorted(([one], [other]) => (one < other ? -1 : 1));
  writeFileSync(
    path,
    `${[opening.trim(), ...ordered.map(([title, body]) => `## ${title}\n\n${body}`)].join('\n\n')}\n`,
  );
}

/** The table of results of a benchmark, as its last run left it: the first table of its section. */
export function readTable(name: string): string {
  const text = new Map(readSections()).get(name) ?? '';
  const from = text.search(/^\|/m);
  return from < 0 ? 'No results yet.' : (text.slice(from).split('\n\n')[0] ?? '');
}

function readSections(): readonly (readonly [string, string])[] {
  if (!existsSync(path)) return [];
  const [, ...sections] = readFileSync(path, 'utf8').split(/^## /m);
  return sections.map((section) => {
    const [title = '', ...body] = section.split('\n');
    return [title.trim(), body.join('\n').trim()];
  });
}
