/** Holds the reader of rosters to its word: a verdict for every row, and a file of errors that can come straight back. */

import { isTimeZone } from '../../functions/hours';
import { encodeFile } from '../../functions/import/encode-file';
import { fileTools } from '../../functions/import/file-tools';
import type { Answers } from '../../shared/roster/file-reading';
import { readFile } from '../../shared/roster/read-file';
import { writeDuplicatesCsv, writeErrorsCsv } from '../../shared/roster/write-errors-csv';
import { rosterWords } from '../../shared/words/ja/roster';

const tools = { ...fileTools, isTimeZone };

export async function holdReading(bytes: Uint8Array, answers: Answers): Promise<void> {
  const reading = await readFile(bytes, tools, answers);
  if (reading.outcome === 'unreadable') {
    if (rosterWords.file(reading.problem) === '') throw new Error(`Nothing is said of ${reading.problem.code}.`);
    return;
  }
  if (reading.outcome === 'asking') {
    if (reading.questions.length === 0) throw new Error('We ask, but there is no question.');
    return;
  }
  const verdicts = [...reading.rows()];
  if (verdicts.length !== reading.rowCount)
    throw new Error(`${reading.rowCount} rows, but ${verdicts.length} verdicts.`);
  for (const row of verdicts) {
    if (row.outcome === 'errors' && row.errors.length === 0)
      throw new Error(`Row ${row.rowNumber} is wrong for no reason.`);
  }
  const wrong = verdicts.filter(({ outcome }) => outcome === 'errors').length;
  writeDuplicatesCsv({ ...reading, rows: reading.rows() });
  const back = encodeFile(writeErrorsCsv({ ...reading, rows: reading.rows() }), reading.look.encoding ?? 'utf-8');
  const again = await readFile(back.bytes, tools, { mapping: answers.mapping });
  if (wrong > 0 && again.outcome === 'read' && again.rowCount !== wrong) {
    throw new Error(`${wrong} wrong rows came back as ${again.rowCount}.`);
  }
}
