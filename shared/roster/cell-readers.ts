import type { DateText } from '../calendar';
import { readPendingKind, readPermitKind, readYesOrNo } from './cells/choice';
import { type DateRule, decideDate } from './cells/date';
import { readEmail } from './cells/email';
import { readEmployeeId } from './cells/employee-id';
import { readGrantedPeriod } from './cells/granted-period';
import { readLanguage } from './cells/language';
import { readName } from './cells/name';
import { readDateShape } from './cells/read-date-shape';
import { readStatus } from './cells/status';
import { readTimeZone } from './cells/time-zone';
import { judgeText } from './judge-text';
import { clearNeutral } from './neutral-cell';
import type { CellReading } from './reading';
import { remember } from './remember';

/** Reads a cell as it stands in the file: what it says, what is wrong with it, or undefined where it says nothing. */
export type CellReader<Value> = (cell: string) => CellReading<Value> | undefined;

/** The readers of one file. They remember what they read, since most cells of a column come again. */
export type CellReaders = ReturnType<typeof createCellReaders>;

/** `isTimeZone` tells whether a time zone of that name exists. */
export function createCellReaders(isTimeZone: (name: string) => boolean) {
  const shapeOf = remember(readDateShape);
  const dateReaders = new Map<string, CellReader<DateText>>();
  return {
    employeeId: always(readEmployeeId),
    name: always(readName),
    email: always(readEmail),
    language: oftenSame(readLanguage),
    timeZone: oftenSame((text) => readTimeZone(text, isTimeZone)),
    status: oftenSame(readStatus),
    grantedPeriod: oftenSame(readGrantedPeriod),
    permitKind: oftenSame(readPermitKind),
    pendingKind: oftenSame(readPendingKind),
    yesOrNo: oftenSame(readYesOrNo),
    /** What the text of a cell can be as a date, whatever its column says. */
    shapeOf,
    /** Columns whose dates are written alike share a reader. */
    dateBy: (rule: DateRule): CellReader<DateText> => {
      const key = `${rule.order} ${rule.serials}`;
      const reader = dateReaders.get(key) ?? oftenSame((text) => decideDate(shapeOf(text), rule));
      dateReaders.set(key, reader);
      return reader;
    },
  };
}

const always =
  <Value>(read: (text: string) => CellReading<Value>): CellReader<Value> =>
  (cell) =>
    readCell(cell, read);

function oftenSame<Value>(read: (text: string) => CellReading<Value>): CellReader<Value> {
  const recall = remember((cell) => ({ reading: readCell(cell, read) }));
  return (cell) => recall(cell).reading;
}

function readCell<Value>(cell: string, read: (text: string) => CellReading<Value>): CellReading<Value> | undefined {
  const text = textOf(cell);
  if (text === '') return undefined;
  const code = judgeText(text);
  return code === undefined ? read(text) : { code };
}

/** What a cell says as text; empty where it says nothing. A dash alone is how people write "nothing". */
export function textOf(cell: string): string {
  const text = clearNeutral(cell).trim();
  return text.length === 1 && dashes.includes(text) ? '' : text;
}

const dashes = '-‐–—―ー－';
