import type { CellError, RowVerdict } from './reading';

/** Rows with the same employee_id are all wrong, each naming the others: nobody can say which of them holds. */
export function findDuplicates(
  rows: readonly RowVerdict[],
  cellsOf: (rowNumber: number) => readonly string[],
): readonly RowVerdict[] {
  const rowsOfId = new Map<string, number[]>();
  for (const { employeeId, rowNumber } of rows) {
    if (employeeId === '') continue;
    const same = rowsOfId.get(employeeId);
    if (same === undefined) rowsOfId.set(employeeId, [rowNumber]);
    else same.push(rowNumber);
  }
  return rows.map((row) => {
    const same = rowsOfId.get(row.employeeId) ?? [];
    const others = same.slice(0, mostNamed + 1).filter((rowNumber) => rowNumber !== row.rowNumber);
    if (others.length === 0) return row;
    const { rowNumber, employeeId } = row;
    const duplicate: CellError = {
      column: 'employee_id',
      code: 'duplicate',
      value: employeeId,
      rows: others.slice(0, mostNamed),
    };
    const errors: readonly [CellError, ...CellError[]] =
      row.outcome === 'errors' ? [...row.errors, duplicate] : [duplicate];
    return { outcome: 'errors', rowNumber, employeeId, errors, cells: cellsOf(rowNumber) };
  });
}

/** Where an id stands in thousands of rows, a few of them say enough. */
const mostNamed = 5;
