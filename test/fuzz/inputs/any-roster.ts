/** Files as employers send them, and as nobody should: headings that are nearly ours, cells that are nearly dates, bytes that are nearly text. */
import fc from 'fast-check';
import { encodeFile } from '../../../functions/import/encode-file';
import { type Column, columnHeadings, columnOf, dateColumns } from '../../../shared/roster/columns';
import { type Answers, dateOrders, delimiters, encodings } from '../../../shared/roster/file-reading';
import { anyDate, anyText } from './any-text';

const columns = Object.keys(columnHeadings);
const needed = ['employee_id', 'email', 'status_of_residence'] as const;

const heading = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...columns, ...Object.values(columnHeadings)) },
  { weight: 1, arbitrary: fc.constantFrom('ＥＭＡＩＬ', ' e mail ', '備考', 'エラー', 'error', '', 'Employee ID') },
  { weight: 1, arbitrary: anyText },
);
const cell = fc.oneof(
  { weight: 3, arbitrary: anyText },
  { weight: 2, arbitrary: anyDate },
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      'E1',
      'E2',
      'ann@example.com',
      'Student',
      '留学',
      '技人国',
      '5年',
      '1 year',
      '3月',
      'multiple',
      '1回限り',
      '更新',
      'renewal',
      'yes',
      'はい',
      'ja',
      '日本語',
      'Asia/Tokyo',
      'R9.3.1',
      '令和元年',
      '46447',
      '3/8/2027',
      '8.3.27',
      '2027年3月',
    ),
  },
);

/** What usually stands below a heading of ours. */
const usual: Partial<Readonly<Record<Column, readonly string[]>>> = {
  employee_id: ['E1', 'E2', 'E7', '007', 'a/b', '社1'],
  email: ['ann@example.com', 'bob@example.com'],
  second_email: ['ann@example.org', ''],
  status_of_residence: ['Student', '技人国', '永住', 'dependent'],
  name: ['Ann', '安', ''],
  language: ['en', '日本語', ''],
  time_zone: ['Asia/Tokyo', ''],
  granted_period: ['5年', '1 year', '3月', ''],
  permit: ['multiple', '1回限り', '', 'none'],
  permit_used: ['yes', 'いいえ', ''],
  pending_application: ['更新', 'change', ''],
};
const isDateColumn = (column: Column): boolean => dateColumns.some((one) => one === column);

/** A cell below a heading: seldom rubbish in a column of ours, for one wrong cell makes a row wrong. */
function cellBelow(text: string): fc.Arbitrary<string> {
  const column = columnOf(text);
  if (column === undefined) return cell;
  const fitting = isDateColumn(column)
    ? fc.oneof(fc.constant(''), anyDate)
    : fc.constantFrom(...(usual[column] ?? ['']));
  return fc.oneof({ weight: 20, arbitrary: fitting }, { weight: 1, arbitrary: cell });
}

export type AnyRows = { readonly headings: readonly string[]; readonly rows: readonly (readonly string[])[] };

/** A table with our headings, English or Japanese, in any order; now and then one has more cells than headings, or fewer. */
const ours: fc.Arbitrary<AnyRows> = fc
  .uniqueArray(fc.constantFrom(...columns, ...Object.values(columnHeadings)), { maxLength: 7, selector: columnOf })
  .chain((more) => {
    const headings = [...needed.filter((name) => !more.some((text) => columnOf(text) === name)), ...more];
    const row = fc
      .tuple(fc.tuple(...headings.map(cellBelow)), fc.constantFrom(0, 0, 0, 0, 0, 0, 1, -1))
      .map(([cells, off]) => (off > 0 ? [...cells, 'more'] : cells.slice(0, cells.length + off)));
    return fc.array(row, { maxLength: 5 }).map((rows) => ({ headings, rows }));
  });

export const anyRows: fc.Arbitrary<AnyRows> = fc.oneof(
  { weight: 4, arbitrary: ours },
  {
    weight: 1,
    arbitrary: fc.record({
      headings: fc.array(heading, { maxLength: 8 }),
      rows: fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 4 }),
    }),
  },
);

const quoted = (text: string): string => (/[",;\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** The text of such a table, quoted well or badly, in one of the encodings; and at times with bytes changed or cut off. */
export const anyFile: fc.Arbitrary<Uint8Array> = fc
  .record({
    table: anyRows,
    title: fc.constantFrom('', '', '', '社員名簿 2026年11月\n', '\n\n'),
    delimiter: fc.constantFrom(...delimiters),
    newline: fc.constantFrom('\n', '\r\n', '\r'),
    isQuoted: fc.oneof({ weight: 4, arbitrary: fc.constant(true) }, { weight: 1, arbitrary: fc.constant(false) }),
    encoding: fc.constantFrom('utf-8', ...encodings),
    harm: fc.oneof(
      { weight: 3, arbitrary: fc.constant([]) },
      { weight: 1, arbitrary: fc.array(fc.tuple(fc.nat(400), fc.nat(255)), { maxLength: 4 }) },
    ),
    end: fc.oneof(
      { weight: 4, arbitrary: fc.constant(Number.POSITIVE_INFINITY) },
      { weight: 1, arbitrary: fc.nat(300) },
    ),
  })
  .map(({ table, title, delimiter, newline, isQuoted, encoding, harm, end }) => {
    const lines = [table.headings, ...table.rows].map((cells) => cells.map(isQuoted ? quoted : String).join(delimiter));
    const { bytes } = encodeFile(title + lines.join(newline), encoding);
    const harmed = Uint8Array.from(bytes.slice(0, end));
    for (const [at, byte] of harm) if (at < harmed.length) harmed[at] = byte;
    return harmed;
  });

/** What somebody might say about a file, whether or not it fits it. */
export const anyAnswers: fc.Arbitrary<Answers> = fc.record(
  {
    encoding: fc.constantFrom(...encodings),
    delimiter: fc.constantFrom(...delimiters),
    headingRow: fc.integer({ min: 1, max: 100 }),
    mapping: fc.dictionary(
      heading,
      fc.constantFrom<(Column | 'ignore')[]>(
        'ignore',
        'email',
        'name',
        'departs',
        'status_of_residence',
        'employee_id',
      ),
      { maxKeys: 4, noNullPrototype: true },
    ),
    dateOrder: fc.dictionary(fc.constantFrom(...dateColumns), fc.constantFrom(...dateOrders), {
      maxKeys: 3,
      noNullPrototype: true,
    }),
  },
  { requiredKeys: [] },
);
