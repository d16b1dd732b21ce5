import * as z from 'zod';
import { type Explanation, explanations } from './explained';

const position = z.object({ line: z.number(), column: z.number() });
const mutant = z.object({
  replacement: z.string().default(''),
  status: z.enum(['Killed', 'Timeout', 'Survived', 'NoCoverage', 'CompileError', 'RuntimeError']),
  statusReason: z.string().default(''),
  location: z.object({ start: position, end: position }),
});
/** What is read of Stryker's report: the mutation testing report schema, version 2. */
const strykerReport = z.object({
  files: z.record(z.string(), z.object({ source: z.string(), mutants: z.array(mutant) })),
});

/** One change to the source that no test noticed. */
export type Survivor = {
  readonly file: string;
  readonly number: number;
  readonly line: string;
  /** `departs < on → departs <= on` */
  readonly change: string;
  readonly why: string | null;
};

/** What became of the mutants of one file. */
export type FileScore = {
  readonly file: string;
  readonly found: number;
  readonly uncompilable: number;
  readonly survivors: readonly Survivor[];
};

/** Reads the JSON Stryker wrote. Throws a ZodError where it is not such a report. */
export function readReport(json: string): readonly FileScore[] {
  const { files } = strykerReport.parse(JSON.parse(json));
  return Object.entries(files).map(([file, { source, mutants }]) => {
    const judged = mutants.filter(({ status }) => status !== 'CompileError');
    const survivors = judged.filter((one) => !isFound(one));
    return {
      file,
      found: judged.length - survivors.length,
      uncompilable: mutants.length - judged.length,
      survivors: survivors.map((one) => survivorOf(file, source, one)),
    };
  });
}

/** A runner that crashed has found nothing; one that could not load the rules has. */
const isFound = ({ status, statusReason }: z.infer<typeof mutant>): boolean =>
  status === 'Killed' ||
  status === 'Timeout' ||
  (status === 'RuntimeError' && statusReason.startsWith('An error occurred outside of a test run'));

function survivorOf(file: string, source: string, { location, replacement }: z.infer<typeof mutant>): Survivor {
  const { start, end } = location;
  // The report counts lines and columns from 1.
  const lines = source.split('\n').slice(start.line - 1, end.line);
  const line = (lines[0] ?? '').trim();
  const last = (lines.pop() ?? '').slice(0, end.column - 1);
  const original = [...lines, last].join('\n').slice(start.column - 1);
  const change = `${shown(original)} → ${shown(replacement)}`;
  const why = explanations.find((one) => explains(one, { file, line, change }))?.why ?? null;
  return { file, number: start.line, line, change, why };
}

/** On one line, and no longer than a line. */
function shown(code: string): string {
  const flat = code.replaceAll(/\s+/g, ' ');
  return flat.length <= 90 ? flat : `${flat.slice(0, 89)}…`;
}

const explains = (one: Explanation, { file, line, change }: Pick<Survivor, 'file' | 'line' | 'change'>): boolean =>
  one.file === file && one.line === line && one.mutants.includes(change);

/** The explanations of what is found by now, or no longer there, in the files that were mutated. */
export function staleExplanations(scores: readonly FileScore[]): readonly string[] {
  const survivors = scores.flatMap(({ survivors }) => survivors);
  return explanations
    .filter(({ file }) => scores.some((score) => score.file === file))
    .flatMap((one) =>
      one.mutants
        .filter((change) => !survivors.some((survivor) => explains(one, survivor) && survivor.change === change))
        .map((change) => `${one.file}  ${change}`),
    );
}

/** The score, file by file, and every survivor: first those nobody has explained. */
export function printReport(scores: readonly FileScore[]): string {
  const survivors = scores.flatMap((score) => score.survivors);
  const found = sum(scores.map((score) => score.found));
  const explained = survivors.filter(({ why }) => why !== null);
  const open = survivors.filter(({ why }) => why === null);
  const stale = staleExplanations(scores);
  return [
    ...scores.map((score) => `${percent(score.found, score.survivors.length)}  ${score.file}`),
    '',
    `Score ${percent(found, survivors.length).trim()}: ${found} of ${found + survivors.length} mutants were found.`,
    `${explained.length} survivors are explained, ${open.length} are not.`,
    `${sum(scores.map((score) => score.uncompilable))} more do not compile and need no test.`,
    ...(open.length === 0 ? [] : ['', 'Not explained:', ...open.map(printSurvivor)]),
    ...(explained.length === 0
      ? []
      : ['', 'Explained in test/mutation/explained.ts:', ...explained.map(printSurvivor)]),
    ...(stale.length === 0 ? [] : ['', 'Explained, but no survivor any more:', ...stale.map((one) => `  ${one}`)]),
    '',
  ].join('\n');
}

const printSurvivor = ({ file, number, line, change, why }: Survivor): string =>
  [`  ${file}:${number}  ${line}`, `      ${change}`, ...(why === null ? [] : [`      ${why}`])].join('\n');

const percent = (found: number, survived: number): string =>
  `${found + survived === 0 ? '—' : ((100 * found) / (found + survived)).toFixed(1)} %`.padStart(7);

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
