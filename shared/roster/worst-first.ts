import type { Column } from './columns';
import type { CellError, CellErrorCode, RowVerdict, WrongRow } from './reading';

/** The same thing wrong in a column, once or a thousand times. */
export type ErrorGroup = {
  /** null: the rows as a whole. */
  readonly column: Column | null;
  readonly code: CellErrorCode;
  readonly count: number;
  /** The first rows it stands in, as a spreadsheet numbers them. */
  readonly rowNumbers: readonly number[];
  /** The first of them, for the words. */
  readonly example: CellError;
};

/** A wrong row as far as it is shown; its cells stay in the file. */
export type WorstRow = Pick<WrongRow, 'rowNumber' | 'employeeId'> & {
  /** The worst first. */
  readonly errors: readonly CellError[];
};

export type ErrorSummary = {
  readonly wrongRows: number;
  /** Worst first. */
  readonly groups: readonly ErrorGroup[];
  /** The worst rows, worst first; those alike in the order of the file. */
  readonly worstRows: readonly WorstRow[];
};

const mostRowNumbers = 5;

/**
 * Collects what is wrong while rows are read one by one, and says it worst first: a row nobody can split into cells, then whom it is
 * about, then where to write, then the status, then what a cell says, then what is missing beside it. Keeps `mostRows` rows, however many are wrong.
 */
export function collectErrors(mostRows = 100): {
  readonly add: (row: RowVerdict) => void;
  readonly summarise: () => ErrorSummary;
} {
  const groups = new Map<string, { -readonly [Key in keyof ErrorGroup]: ErrorGroup[Key] }>();
  /** For each gravity its first rows: no more of it can be among the worst. */
  const rowsOfGravity = new Map<number, WorstRow[]>();
  let wrongRows = 0;
  return {
    add: (row) => {
      if (row.outcome === 'ok') return;
      wrongRows += 1;
      for (const error of row.errors) {
        const key = `${error.column} ${error.code}`;
        const group = groups.get(key);
        if (group === undefined) {
          const { column, code } = error;
          groups.set(key, { column, code, count: 1, rowNumbers: [row.rowNumber], example: error });
        } else {
          group.count += 1;
          if (group.rowNumbers.length < mostRowNumbers) group.rowNumbers = [...group.rowNumbers, row.rowNumber];
        }
      }
      const { rowNumber, employeeId, errors } = row;
      const worst: WorstRow = { rowNumber, employeeId, errors };
      const gravity = Math.min(...errors.map(gravityOf));
      const alike = rowsOfGravity.get(gravity);
      if (alike === undefined) rowsOfGravity.set(gravity, [worst]);
      else if (alike.length < mostRows) alike.push(worst);
    },
    summarise: () => ({
      wrongRows,
      groups: [...groups.values()].toSorted(
        (one, other) => gravityOf(one.example) - gravityOf(other.example) || other.count - one.count,
      ),
      worstRows: [...rowsOfGravity]
        .toSorted(([one], [other]) => one - other)
        .flatMap(([, rows]) => rows)
        .slice(0, mostRows)
        .map((row) => ({ ...row, errors: row.errors.toSorted((one, other) => gravityOf(one) - gravityOf(other)) })),
    }),
  };
}

/** The smaller, the worse. */
function gravityOf({ column, code }: CellError): number {
  if (column === null) return 0;
  if (code === 'duplicate') return 2;
  return gravities[column] ?? (code === 'needed-with' ? 6 : 5);
}

const gravities: Partial<Record<Column, number>> = { employee_id: 1, email: 3, status_of_residence: 4 };
