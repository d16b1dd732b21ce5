import type { Column } from '../../../../shared/roster/columns';
import type { Answers, FileLook, FileTools, Question } from '../../../../shared/roster/file-reading';
import { readFile } from '../../../../shared/roster/read-file';
import type { FileProblem } from '../../../../shared/roster/reading';
import { collectErrors, type WorstRow } from '../../../../shared/roster/worst-first';

/** What can be said of a file before it is sent: plain data, to pass from the worker to its page. */
export type FileCheck =
  | { readonly outcome: 'unreadable'; readonly problem: FileProblem; readonly look: FileLook | undefined }
  | {
      readonly outcome: 'asking';
      readonly questions: readonly Question[];
      readonly missing: readonly Column[];
      readonly look: FileLook;
    }
  | {
      readonly outcome: 'read';
      readonly look: FileLook;
      readonly rows: number;
      readonly wrongRows: number;
      /** The worst first. */
      readonly worstRows: readonly WorstRow[];
    };

/** What fits a page; all of them come back in a file once it is sent. */
const mostShown = 50;
/** Rows between two tellings of how far it is: some tenths of a second. */
const toldEvery = 5_000;

/**
 * Reads a file as the import room will, with the same reader.
 * @param mapping what headings meant in the employer's earlier files
 * @param tell is told how many rows are behind us
 */
export async function checkFile(
  bytes: Uint8Array,
  tools: FileTools,
  mapping: Answers['mapping'],
  tell: (done: number, total: number) => void,
): Promise<FileCheck> {
  const reading = await readFile(bytes, tools, { mapping });
  if (reading.outcome === 'unreadable') {
    return { outcome: 'unreadable', problem: reading.problem, look: reading.look };
  }
  if (reading.outcome === 'asking') {
    const { questions, missing, look } = reading;
    return { outcome: 'asking', questions, missing, look };
  }
  const errors = collectErrors(mostShown);
  let done = 0;
  for (const row of reading.rows()) {
    errors.add(row);
    done += 1;
    if (done % toldEvery === 0) tell(done, reading.rowCount);
  }
  const { wrongRows, worstRows } = errors.summarise();
  return {
    outcome: 'read',
    look: reading.look,
    rows: reading.rowCount,
    wrongRows,
    worstRows,
  };
}
