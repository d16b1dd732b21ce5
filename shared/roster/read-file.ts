import type { Answers, FileReading, FileTools } from './file-reading';
import { meaningBy } from './match-headings';
import { openSource } from './open-source';
import { readSource } from './read-source';

/**
 * Reads an employer's file, CSV or workbook: its rows with a verdict each, or questions that must be answered first, or why no row
 * of it can be read. Never rejects for what a file holds. The same bytes with the same answers give the same reading.
 *
 * What was found out on the way (encoding, delimiter, row of the headings, what each heading means) is in `look`.
 */
export async function readFile(bytes: Uint8Array, tools: FileTools, answers: Answers = {}): Promise<FileReading> {
  const meaningOf = meaningBy(answers.mapping);
  const opened = await openSource(bytes, tools, answers, meaningOf);
  if ('problem' in opened) return { outcome: 'unreadable', problem: opened.problem };
  if ('question' in opened)
    return {
      outcome: 'asking',
      questions: [opened.question],
      missing: [],
      look: { format: 'csv', headingRow: 1, columns: [] },
    };
  return readSource(opened, { meaningOf, answers, isTimeZone: tools.isTimeZone ?? (() => true) });
}
