/** Plain columns for a terminal of a hundred characters: the first to the left, numbers to the right. */

export type Cells = readonly string[];

/** Lines of equal width; the last column is text where `lastIsText` says so. */
export function columns(rows: readonly Cells[], lastIsText = false): readonly string[] {
  const count = Math.max(...rows.map(({ length }) => length));
  const widths = Array.from({ length: count }, (_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  );
  const isText = (column: number): boolean => column === 0 || (lastIsText && column === count - 1);
  return rows.map((row) =>
    widths
      .map((width, column) => {
        const cell = row[column] ?? '';
        return isText(column) ? cell.padEnd(width) : cell.padStart(width);
      })
      .join('  ')
      .trimEnd(),
  );
}

const separated = (text: string): string => text.replaceAll(/\B(?=(\d{3})+(?!\d))/g, ',');

/** 1234567.8 → 1,234,568; a small number with as many decimals as say something. */
export function count(value: number): string {
  if (value === 0) return '–';
  if (value >= 100) return separated(value.toFixed(0));
  return value >= 1 ? value.toFixed(1) : value.toPrecision(2);
}

/** Dollars to the cent. */
export const dollars = (value: number): string => {
  if (value === 0) return '–';
  const [whole = '0', cents = '00'] = value.toFixed(2).split('.');
  return `${separated(whole)}.${cents}`;
};

/** Dollars of one thing, which are less than a cent. */
export const small = (value: number): string => `$${value.toFixed(value < 0.01 ? 6 : 4)}`;

/** A unit's price as it is published: 0.00016, 0.000000715. */
export const unitPrice = (value: number): string => value.toFixed(12).replace(/0+$/, '').replace(/\.$/, '');
