import type { CellError, RowVerdict } from './reading';
import { detach } from './remember';

/** Where an id stands in thousands of rows, a few of them say enough. */
const mostNamed = 5;

/** For each employee_id that stands in several rows: those rows, as many as are named. */
export type Duplicates = ReadonlyMap<string, readonly number[]>;

/** Notices ids that come again. */
export function watchForDuplicates(): {
  readonly add: (employeeId: string, rowNumber: number) => void;
  readonly duplicates: Duplicates;
} {
  const firstRows = new Map<string, number>();
  const duplicates = new Map<string, number[]>();
  return {
    add: (employeeId, rowNumber) => {
      const first = firstRows.get(employeeId);
      if (first === undefined) {
        firstRows.set(detach(employeeId), rowNumber);
        return;
      }
      const rows = duplicates.get(employeeId);
      if (rows === undefined) duplicates.set(detach(employeeId), [first, rowNumber]);
      else if (rows.length <= mostNamed) rows.push(rowNumber);
    },
    duplicates,
  };
}

/** Rows with the same employee_id are all wrong, each naming the others: nobody can say which of them holds. */
export function judgeDuplicate(row: RowVerdict, cells: readonly string[], duplicates: Duplicates): RowVerdict {
  const { rowNumber, employeeId } = row;
  const same = duplicates.get(employeeId);
  if (same === undefined) return row;
  const rows = same.filter((other) => other !== rowNumber).slice(0, mostNamed);
  const duplicate: CellError = { column: 'employee_id', code: 'duplicate', value: employeeId, rows };
  const errors: readonly [CellError, ...CellError[]] =
    row.outcome === 'errors' ? [...row.errors, duplicate] : [duplicate];
  return { outcome: 'errors', rowNumber, employeeId, errors, cells };
}
