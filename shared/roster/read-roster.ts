import { meaningBy } from './match-headings';
import { readSource } from './read-source';
import type { RosterReading } from './reading';
import { splitRows } from './split-rows';

/** What the reader must be told, because `shared/` cannot know it. */
export type Known = {
  /** Whether a time zone of that name exists; without it only the shape is judged. */
  readonly isTimeZone?: (name: string) => boolean;
};

/** Reads a CSV that is already text, and never asks: what would be asked is an error of its file or row. */
export function readRoster(text: string, known: Known = {}): RosterReading {
  const pieces = [text.startsWith('\ufeff') ? text.slice(1) : text];
  const reading = readSource(
    { found: { format: 'csv' }, rows: () => splitRows(pieces, ',') },
    { meaningOf: meaningBy(), answers: {}, isTimeZone: known.isTimeZone ?? (() => true), asks: false },
  );
  switch (reading.outcome) {
    case 'unreadable':
      return reading;
    case 'asking':
      return { outcome: 'unreadable', problem: { code: 'file-missing-columns', columns: reading.missing } };
    case 'read':
      return { ...reading, rows: [...reading.rows()] };
  }
}
