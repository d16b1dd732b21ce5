import { readFileSync } from 'node:fs';
import { fileTools } from '../../../functions/import/file-tools';
import type { Answers, FileReading, Question, ReadFile } from '../../../shared/roster/file-reading';
import { readFile } from '../../../shared/roster/read-file';

/** A file as it came, byte for byte. */
export const bytesOf = (name: string): Uint8Array => readFileSync(new URL(`./files/${name}`, import.meta.url));

export const readBytes = (bytes: Uint8Array | string, answers?: Answers): Promise<FileReading> =>
  readFile(typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes, fileTools, answers);

/** The reading of a file that asks nothing. */
export async function readWhole(bytes: Uint8Array | string, answers?: Answers): Promise<ReadFile> {
  const reading = await readBytes(bytes, answers);
  if (reading.outcome !== 'read') throw new Error(`Not read: ${JSON.stringify(reading)}`);
  return reading;
}

/** A reading in short: what became of the file, then what is wrong or asked, line by line. */
export function sayReading(reading: FileReading): readonly string[] {
  switch (reading.outcome) {
    case 'unreadable': {
      const { code, ...more } = reading.problem;
      return [[`unreadable: ${code}`, ...Object.values(more).map(String)].join(' ')];
    }
    case 'asking':
      return reading.questions.map(sayQuestion);
    case 'read': {
      const { format, encoding, encodingBy, delimiter, headingRow } = reading.look;
      const how = [encoding, encodingBy && `by ${encodingBy}`, delimiter && JSON.stringify(delimiter)];
      const verdicts = [...reading.rows()].map((row) =>
        row.outcome === 'ok'
          ? `row ${row.rowNumber}: ok`
          : `row ${row.rowNumber}: ${row.errors.map(({ column, code }) => `${column ?? 'row'} ${code}`).join(', ')}`,
      );
      return [[format, ...how.filter((part) => part), `headings in row ${headingRow}`].join(' '), ...verdicts];
    }
  }
}

function sayQuestion(question: Question): string {
  switch (question.kind) {
    case 'heading':
      return `asks what "${question.heading}" means: ${question.samples.map(({ text }) => text).join(' ')}`;
    case 'date-order': {
      const samples = question.samples.map(({ rowNumber, text }) => `row ${rowNumber} ${text}`);
      return `asks which is the day in ${question.column}, ${question.why}: ${samples.join(' ')}`;
    }
    case 'encoding':
      return `asks the encoding: ${question.choices.map(({ encoding }) => encoding).join(' ')}`;
  }
}
